import { type DraftCampaign, draftCampaign } from '../campaign/campaign.ts';
import { byRevision, type DraftReview, type ReceivedSubmission, type Review } from '../campaign/review.ts';
import { soundReview } from '../campaign/sound-review.ts';
import { type Finding, findingOf, hasErrors, type Severity, sortedFindings } from '../diagnostics/finding.ts';
import type { SourceText } from '../diagnostics/source-text.ts';
import { closest } from '../diagnostics/suggestion.ts';
import type { CampaignFolder } from '../intake/campaign-folder.ts';
import type { IntakeFile } from '../intake/intake-file.ts';
import { entriesOf } from '../intake/values.ts';
import { withoutConsequences } from './consequences.ts';
import { blanksTogether, doubtsTogether, missingTogether } from './one-cause.ts';
import type { CampaignAlone, RecordsOfOneFile, Rule, ValidationOptions, Violation } from './rule.ts';
import { rules } from './rules.generated.ts';
import { error, isBeyondRules } from './settings-findings.ts';
import { afterSuppression } from './suppressions.ts';

/** What came of the validation of a whole campaign. */
export interface Validated {
  /** Everything found in all files, in reporting order. */
  readonly findings: readonly Finding[];
  /** The records, if there was no error among the findings. */
  readonly review: Review | null;
  /** The records as far as they can be used; `null` where there is no campaign to hold them against. */
  readonly draft: DraftReview | null;
}

/** Gathers what intake found in each file and applies every rule to what can be used of them. */
export function validate(folder: CampaignFolder, options: ValidationOptions): Validated {
  const files = [folder.campaign, ...(folder.host === null ? [] : [folder.host]), ...folder.submissions];
  const submissions = byRevision(folder.submissions.map(received));
  // What a later revision replaced is on record as it is: nobody is asked to fix it.
  const replaced = new Set(submissions.superseded.map(({ source }) => source));
  const fromIntake = [
    ...folder.findings,
    ...folder.documents.findings,
    ...files.flatMap((file) => (replaced.has(file.source) ? [] : file.findings)),
  ];
  const { root, isPartial } = folder.campaign;
  if (root === null) return { findings: sortedFindings(fromIntake), review: null, draft: null };
  const draft: DraftReview = {
    campaign: draftCampaign(root, isPartial, folder.documents.kinds),
    host: folder.host?.root ?? null,
    ...submissions,
    rollups: [],
    supersededRollups: [],
    unread: folder.unread,
    namesLeftOut: files.flatMap((file) => (replaced.has(file.source) ? [] : file.namesLeftOut)),
  };
  const settings = settingsOf(draft.campaign);
  const seen: AllSeen = { draft, alone: campaignAlone(draft), files: recordsByFile(draft) };
  const found = [...fromIntake, ...settings.findings];
  for (const [code, rule] of Object.entries(rules)) {
    // Nobody is said to be missing where it could not be seen who is there.
    if (code === 'submission-missing' && folder.findings.length > 0) continue;
    for (const one of findingsBy(code, rule, settings, violationsOf(rule, seen, options))) found.push(one);
  }
  const sources = files.flatMap((file) => (file.root === null ? [] : [file.source]));
  const all = missingTogether(doubtsTogether(afterSuppression(withoutConsequences(found), sources, rules)));
  const findings = options.eachBlank === true ? all : blanksTogether(all);
  const review = hasErrors(findings) ? null : soundReview(draft, []);
  return { findings: sortedFindings(findings), review, draft };
}

/** What finds fault with one file of a campaign by itself: what is to be fixed in it is found so. */
export interface FileValidator {
  /** What is wrong with review.yaml. */
  readonly campaign: () => readonly Finding[];
  readonly host: (file: IntakeFile<'host'>) => readonly Finding[];
  readonly submission: (file: IntakeFile<'submission'>) => readonly Finding[];
}

/** Finds fault with files one by one, beside a campaign that has been read; what shows only among all files is left out. */
export function fileValidator(
  file: IntakeFile<'campaign'>,
  unread: DraftReview['unread'],
  options: ValidationOptions,
): FileValidator {
  const { root, isPartial } = file;
  if (root === null) {
    const fromIntake = (one: AnyFile) => one.findings;
    return { campaign: () => file.findings, host: fromIntake, submission: fromIntake };
  }
  const campaign = draftCampaign(root, isPartial);
  const settings = settingsOf(campaign);
  const empty: DraftReview = {
    campaign,
    host: null,
    submissions: [],
    superseded: [],
    rollups: [],
    supersededRollups: [],
    unread,
    namesLeftOut: [],
  };
  const findingsIn = (one: AnyFile, seen: SeenAlone, more: readonly Finding[]) => {
    const found = [...one.findings, ...more];
    for (const [code, rule] of Object.entries(rules)) {
      for (const one of findingsBy(code, rule, settings, violationsAlone(rule, seen, options)))
        found.push(one);
    }
    return afterSuppression(withoutConsequences(found), one.root === null ? [] : [one.source], rules);
  };
  return {
    campaign: () => findingsIn(file, { campaign: campaignAlone(empty) }, settings.findings),
    host: (one) => {
      const records = recordsByFile({ ...empty, host: one.root, namesLeftOut: one.namesLeftOut });
      return findingsIn(one, { records }, []);
    },
    submission: (one) => {
      const records = recordsByFile({
        ...empty,
        submissions: [received(one)],
        namesLeftOut: one.namesLeftOut,
      });
      return findingsIn(one, { records }, []);
    },
  };
}

/** A submission's file as it was received. */
function received(file: IntakeFile<'submission'>): ReceivedSubmission {
  return { source: file.source, root: file.root };
}

function campaignAlone({ campaign, unread }: DraftReview): CampaignAlone {
  return {
    campaign,
    host: null,
    submissions: [],
    superseded: [],
    rollups: [],
    supersededRollups: [],
    unread,
    namesLeftOut: [],
  };
}

/** Each file of records by itself. */
function recordsByFile(draft: DraftReview): RecordsOfOneFile[] {
  const { host, submissions, namesLeftOut, ...rest } = draft;
  const none = { ...rest, host: null, superseded: [], rollups: [], supersededRollups: [] };
  return [
    ...(host === null
      ? []
      : [
          {
            ...none,
            host,
            submissions: [] as const,
            namesLeftOut: namesIn(host.place.source, namesLeftOut),
          },
        ]),
    ...submissions.map((one) => ({
      ...none,
      submissions: [one] as const,
      namesLeftOut: namesIn(one.source, namesLeftOut),
    })),
  ];
}

function namesIn(source: SourceText, names: DraftReview['namesLeftOut']): DraftReview['namesLeftOut'] {
  return names.filter(({ place }) => place.source === source);
}

/** The findings of a rule, as severe as the campaign wants them; none where it has turned the rule off. */
function* findingsBy(
  code: string,
  rule: Rule,
  { severities }: Settings,
  violations: Iterable<Violation<object>>,
): Generator<Finding> {
  const set = severities.get(code);
  if (set === 'off') return;
  for (const violation of violations) {
    yield findingOf(code, set ?? violation.severity ?? rule.severity, violation);
  }
}

/** A campaign in the parts that rules are shown. */
interface AllSeen {
  readonly draft: DraftReview;
  readonly alone: CampaignAlone;
  readonly files: readonly RecordsOfOneFile[];
}

/** Where a rule is broken; it is shown no more than it needs. */
function* violationsOf(
  rule: Rule,
  { draft, alone, files }: AllSeen,
  options: ValidationOptions,
): Generator<Violation<object>> {
  if (rule.needs === 'review') return yield* rule.check(draft, options);
  yield* violationsAlone(rule, { campaign: alone }, options);
  yield* violationsAlone(rule, { records: files }, options);
}

/** Files that are checked each by itself: review.yaml, or files of records. */
type SeenAlone =
  | { readonly campaign: CampaignAlone; readonly records?: undefined }
  | { readonly records: readonly RecordsOfOneFile[]; readonly campaign?: undefined };

/** Where a rule is broken in files by themselves. */
function* violationsAlone(
  rule: Rule,
  { campaign, records = [] }: SeenAlone,
  options: ValidationOptions,
): Generator<Violation<object>> {
  if (campaign !== undefined) {
    if (rule.needs === 'campaign' || rule.needs === 'each-file') yield* rule.check(campaign, options);
    return;
  }
  if (rule.needs !== 'file' && rule.needs !== 'each-file') return;
  for (const file of records) yield* rule.check(file, options);
}

/** A file of any kind, as far as findings go. */
type AnyFile = Pick<IntakeFile<never>, 'source' | 'findings'> & { readonly root: object | null };

interface Settings {
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  readonly findings: readonly Finding[];
}

/** How severe the campaign wants its rules to be, and what is wrong with that. */
function settingsOf({ root }: DraftCampaign): Settings {
  const severities = new Map<string, Severity | 'off'>();
  const findings: Finding[] = [];
  for (const { key, keyPlace, value } of entriesOf(root.get('rules'))) {
    const rule = Object.hasOwn(rules, key) ? rules[key] : undefined;
    if (rule?.isEssential ?? isBeyondRules(key)) {
      findings.push(error('rule-essential', keyPlace, { rule: key }));
    } else if (rule === undefined) {
      const args = { id: key, suggestion: closest(key, Object.keys(rules)), known: [] };
      findings.push(error('unknown-rule', keyPlace, args));
    } else {
      severities.set(key, value.value);
    }
  }
  return { severities, findings };
}
