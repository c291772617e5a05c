import { completeCampaign, type DraftCampaign, draftCampaign } from '../campaign/campaign.ts';
import { byRevision, type DraftReview, type Review } from '../campaign/review.ts';
import { type Finding, findingOf, hasErrors, type Severity, sortedFindings } from '../diagnostics/finding.ts';
import { closest } from '../diagnostics/suggestion.ts';
import type { CampaignFolder } from '../intake/campaign-folder.ts';
import { entriesOf } from '../intake/values.ts';
import { withoutConsequences } from './consequences.ts';
import type { RecordsOfOneFile, Rule, ValidationOptions, Violation } from './rule.ts';
import { rules } from './rules.generated.ts';
import { error } from './settings-findings.ts';
import { afterSuppression } from './suppressions.ts';

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
  const submissions = byRevision(
    folder.submissions.map((file) => ({
      source: file.source,
      root: file.root,
      isWellFormed: !hasErrors(file.findings),
    })),
  );
  // What a later revision replaced is on record as it is: nobody is asked to fix it.
  const replaced = new Set(submissions.superseded.map(({ source }) => source));
  const fromIntake = [
    ...folder.findings,
    ...files.flatMap((file) => (replaced.has(file.source) ? [] : file.findings)),
  ];
  const { root, isPartial } = folder.campaign;
  if (root === null) return { findings: sortedFindings(fromIntake), review: null, draft: null };
  const draft: DraftReview = {
    campaign: draftCampaign(root, isPartial),
    host: folder.host?.root ?? null,
    ...submissions,
    unread: folder.unread,
  };
  const settings = settingsOf(draft.campaign);
  const found = [...fromIntake, ...settings.findings];
  const recordFiles = recordsByFile(draft);
  for (const [code, rule] of Object.entries(rules)) {
    const set = settings.severities.get(code);
    if (set === 'off') continue;
    // Nobody is said to be missing where it could not be seen who is there.
    if (code === 'submission-missing' && folder.findings.length > 0) continue;
    for (const violation of violationsOf(rule, draft, recordFiles, options)) {
      found.push(findingOf(code, set ?? violation.severity ?? rule.severity, violation));
    }
  }
  const sources = files.flatMap((file) => (file.root === null ? [] : [file.source]));
  const findings = afterSuppression(withoutConsequences(found), sources, rules);
  const review = hasErrors(findings) ? null : { ...draft, campaign: completeCampaign(draft.campaign) };
  return { findings: sortedFindings(findings), review, draft };
}

/** Each file of records by itself. */
function recordsByFile(draft: DraftReview): RecordsOfOneFile[] {
  const { host, submissions, ...rest } = draft;
  return [
    ...(host === null ? [] : [{ ...rest, host, submissions: [] as const, superseded: [] }]),
    ...submissions.map((one) => ({ ...rest, host: null, submissions: [one] as const, superseded: [] })),
  ];
}

/** Where a rule is broken; it is shown no more than it needs. */
function* violationsOf(
  rule: Rule,
  draft: DraftReview,
  recordFiles: readonly RecordsOfOneFile[],
  options: ValidationOptions,
): Generator<Violation<object>> {
  switch (rule.needs) {
    case 'campaign':
      return yield* rule.check({ campaign: draft.campaign }, options);
    case 'review':
      return yield* rule.check(draft, options);
    case 'file':
      for (const file of recordFiles) yield* rule.check(file, options);
  }
}

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
    if (rule === undefined) {
      const args = { id: key, suggestion: closest(key, Object.keys(rules)), known: [] };
      findings.push(error('unknown-rule', keyPlace, args));
    } else if (rule.isEssential) {
      findings.push(error('rule-essential', keyPlace, { rule: key }));
    } else {
      severities.set(key, value.value);
    }
  }
  return { severities, findings };
}
