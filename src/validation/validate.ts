import { type DraftCampaign, draftCampaign } from '../campaign/campaign.ts';
import {
  byRevision,
  type DraftReview,
  type ReceivedRollup,
  type ReceivedSubmission,
  type Review,
} from '../campaign/review.ts';
import type { RolledUp } from '../campaign/rolled-up.ts';
import { rolledUp } from '../campaign/rollup-mapping.ts';
import { soundReview } from '../campaign/sound-review.ts';
import { type Finding, findingOf, hasErrors, type Severity, sortedFindings } from '../diagnostics/finding.ts';
import type { SourceText } from '../diagnostics/source-text.ts';
import { closest } from '../diagnostics/suggestion.ts';
import type { CampaignFolder } from '../intake/campaign-folder.ts';
import type { IntakeFile } from '../intake/intake-file.ts';
import type { RollupFile } from '../intake/schema.generated.ts';
import { entriesOf, type Located } from '../intake/values.ts';
import { withoutConsequences } from './consequences.ts';
import { blanksTogether, doubtsTogether, missingTogether } from './one-cause.ts';
import type { CampaignAlone, RecordsOfOneFile, Rule, ValidationOptions, Violation } from './rule.ts';
import { rules } from './rules.generated.ts';
import { error, isBeyondRules } from './settings-findings.ts';
import { afterSuppression, type Suppression, suppressionsIn } from './suppressions.ts';

/** What came of the validation of a whole campaign. */
export interface Validated {
  /** Everything found in all files, in reporting order. */
  readonly findings: readonly Finding[];
  /** The records, if there was no error among the findings. */
  readonly review: Review | null;
  /** The records as far as they can be used; `null` where there is no campaign to hold them against. */
  readonly draft: DraftReview | null;
}

/** What is found in one file of records by itself, beside review.yaml, before anything is left out of it. */
export interface FoundAlone {
  /** By rules, as severe as the campaign wants them. */
  readonly findings: readonly Finding[];
  /** What its comments leave out. */
  readonly suppressions: readonly Suppression[];
}

/** What was found in files by themselves, for who has checked them before. */
export type FoundInFiles = ReadonlyMap<SourceText, FoundAlone>;

/**
 * Gathers what intake found in each file and applies every rule to what can be used of them.
 * @param alone of files: each that is left out is checked here
 */
export function validate(
  folder: CampaignFolder,
  options: ValidationOptions,
  alone: FoundInFiles = new Map(),
): Validated {
  const files = [
    folder.campaign,
    ...(folder.host === null ? [] : [folder.host]),
    ...folder.submissions,
    ...folder.rollups,
  ];
  const { latest: submissions, superseded } = byRevision(folder.submissions.map(received));
  const rollups = byRevision(folder.rollups.map(({ source, root }): ReceivedRollup => ({ source, root })));
  // What a later revision replaced is on record as it is: nobody is asked to fix it.
  const replaced = new Set([...superseded, ...rollups.superseded].map(({ source }) => source));
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
    submissions,
    superseded,
    rollups: rollups.latest,
    supersededRollups: rollups.superseded,
    unread: folder.unread,
    namesLeftOut: files.flatMap((file) => (replaced.has(file.source) ? [] : file.namesLeftOut)),
  };
  const checker = recordsChecker(draft.campaign);
  const found = [...fromIntake];
  const suppressions: Suppression[] = [];
  const add = (one: FoundAlone, isReplaced: boolean): void => {
    if (!isReplaced) for (const finding of one.findings) found.push(finding);
    for (const suppression of one.suppressions) suppressions.push(suppression);
  };
  const { campaign, host } = folder;
  add(alone.get(campaign.source) ?? checker.campaign(), false);
  if (host !== null) add(alone.get(host.source) ?? checker.host(host), false);
  const addRecords = (one: AnyFile, check: () => FoundAlone) => {
    const isReplaced = replaced.has(one.source);
    add(alone.get(one.source) ?? (isReplaced ? withoutRules(one) : check()), isReplaced);
  };
  for (const one of folder.submissions) addRecords(one, () => checker.submission(one));
  for (const one of folder.rollups) addRecords(one, () => checker.rollup(one));
  for (const [code, rule] of Object.entries(rules)) {
    if (rule.needs !== 'review') continue;
    // Nobody is said to be missing where it could not be seen who is there.
    if (code === 'submission-missing' && folder.findings.length > 0) continue;
    addFindings(found, code, rule, checker.settings, rule.check(draft, options));
  }
  const all = missingTogether(
    doubtsTogether(afterSuppression(withoutConsequences(found), suppressions, rules)),
  );
  const together = options.eachBlank === true ? all : blanksTogether(all);
  const findings = withoutFixesIn(new Set(folder.rollups.map(({ source }) => source)), together);
  const review = hasErrors(findings) ? null : soundReview(draft, rolledUpIn(draft));
  return { findings: sortedFindings(findings), review, draft };
}

/** The same without fixes of files that may not be edited: roll-ups are as they were made. */
function withoutFixesIn(sealed: ReadonlySet<SourceText>, findings: readonly Finding[]): readonly Finding[] {
  if (sealed.size === 0) return findings;
  return findings.map((one) =>
    one.fix !== null && sealed.has(one.place.source) ? { ...one, fix: null } : one,
  );
}

/** What finds fault with files one by one, by what their rules say. */
export interface RecordsChecker {
  readonly settings: Settings;
  /** What rules find in review.yaml, and what is wrong with its settings of rules. */
  readonly campaign: () => FoundAlone;
  readonly host: (file: IntakeFile<'host'>) => FoundAlone;
  readonly submission: (file: IntakeFile<'submission'>) => FoundAlone;
  readonly rollup: (file: IntakeFile<'rollup'>) => FoundAlone;
}

/** Finds fault with files one by one, beside a campaign; what shows only among all files is left out, and what intake found. */
export function recordsChecker(campaign: DraftCampaign): RecordsChecker {
  const settings = settingsOf(campaign);
  const ofEachFile = ofRecords.flatMap(([code, rule]) => {
    const severity = settings.severities.get(code);
    return severity === 'off' ? [] : [{ code, rule, severity }];
  });
  const inRecords = (records: RecordsOfOneFile): readonly Finding[] => {
    const findings: Finding[] = [];
    for (const { code, rule, severity } of ofEachFile)
      addViolations(findings, code, rule, severity, rule.check(records));
    return findings;
  };
  const beside = { campaign, superseded: [], supersededRollups: [], unread: [] };
  const found = (file: AnyFile, findings: readonly Finding[]): FoundAlone => ({
    findings,
    suppressions: suppressionsOf(file),
  });
  return {
    settings,
    campaign: () => {
      const alone: CampaignAlone = { host: null, submissions: [], rollups: [], namesLeftOut: [], ...beside };
      const findings = [...settings.findings];
      for (const [code, rule] of ofCampaign) addFindings(findings, code, rule, settings, rule.check(alone));
      return { findings, suppressions: suppressionsIn(campaign.root.place.source) };
    },
    host: (file) => {
      const { root: host, namesLeftOut } = file;
      if (host === null) return found(file, []);
      return found(file, inRecords({ host, submissions: [], rollups: [], namesLeftOut, ...beside }));
    },
    submission: (file) => {
      const { namesLeftOut } = file;
      const submissions = [received(file)] as const;
      return found(file, inRecords({ host: null, submissions, rollups: [], namesLeftOut, ...beside }));
    },
    rollup: (file) => {
      const { source, root, namesLeftOut } = file;
      const rollups = [{ source, root }];
      return found(file, inRecords({ host: null, submissions: [], rollups, namesLeftOut, ...beside }));
    },
  };
}

/** What is found in a file that no rule is asked about. */
function withoutRules(file: AnyFile): FoundAlone {
  return { findings: [], suppressions: suppressionsOf(file) };
}

/** What comments in a file leave out; nothing where nothing of it can be used. */
function suppressionsOf({ root, source }: AnyFile): readonly Suppression[] {
  return root === null ? [] : suppressionsIn(source);
}

/** The rules that are shown review.yaml by itself, and those that are shown files of records, each by itself. */
const ofCampaign = Object.entries(rules).flatMap(([code, rule]) =>
  rule.needs === 'campaign' || rule.needs === 'each-file' ? [[code, rule] as const] : [],
);
const ofRecords = Object.entries(rules).flatMap(([code, rule]) =>
  rule.needs === 'file' || rule.needs === 'each-file' ? [[code, rule] as const] : [],
);

/** The roll-ups of a campaign without errors. */
function rolledUpIn({ campaign, rollups }: DraftReview): RolledUp[] {
  return rollups.flatMap(({ root }) =>
    // Without errors nothing was left out.
    root === null ? [] : rolledUp(campaign, root as Located<RollupFile>),
  );
}

/** What finds fault with one file of a campaign by itself: what is to be fixed in it is found so. */
export interface FileValidator {
  /** What is wrong with review.yaml. */
  readonly campaign: () => readonly Finding[];
  readonly host: (file: IntakeFile<'host'>) => readonly Finding[];
  readonly submission: (file: IntakeFile<'submission'>) => readonly Finding[];
}

/** Finds fault with files one by one, beside a campaign that has been read; what shows only among all files is left out. */
export function fileValidator(file: IntakeFile<'campaign'>): FileValidator {
  const { root, isPartial } = file;
  if (root === null) {
    const fromIntake = (one: AnyFile) => one.findings;
    return { campaign: () => file.findings, host: fromIntake, submission: fromIntake };
  }
  const checker = recordsChecker(draftCampaign(root, isPartial));
  const left = (one: AnyFile, { findings, suppressions }: FoundAlone) =>
    afterSuppression(withoutConsequences([...one.findings, ...findings]), suppressions, rules);
  return {
    campaign: () => left(file, checker.campaign()),
    host: (one) => left(one, checker.host(one)),
    submission: (one) => left(one, checker.submission(one)),
  };
}

/** A submission's file as it was received. */
function received(file: IntakeFile<'submission'>): ReceivedSubmission {
  return { source: file.source, root: file.root };
}

/** Adds what a rule finds, as severe as the campaign wants it; nothing where it has turned the rule off. */
function addFindings(
  findings: Finding[],
  code: string,
  rule: Rule,
  { severities }: Settings,
  violations: Iterable<Violation<object>>,
): void {
  const set = severities.get(code);
  if (set !== 'off') addViolations(findings, code, rule, set, violations);
}

/** @param set how severe the campaign wants it; `undefined` where it leaves that to the rule */
function addViolations(
  findings: Finding[],
  code: string,
  rule: Rule,
  set: Severity | undefined,
  violations: Iterable<Violation<object>>,
): void {
  for (const violation of violations)
    findings.push(findingOf(code, set ?? violation.severity ?? rule.severity, violation));
}

/** A file of any kind, as far as findings go. */
type AnyFile = Pick<IntakeFile<never>, 'source' | 'findings'> & { readonly root: object | null };

/** How severe a campaign wants its rules to be. */
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
