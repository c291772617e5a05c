import type { DraftReview, ReceivedSubmission } from '../campaign/review.ts';
import type { Definition } from '../diagnostics/definition.ts';
import type { Observation, Severity } from '../diagnostics/finding.ts';

/** What a rule may know beside the records. */
export interface ValidationOptions {
  /** Today's date, "2023-12-13": before the deadline a missing submission is only a warning. */
  readonly today: string;
  /** Whether submissions may be missing. */
  readonly allowMissing: boolean;
  /** Whether each blank of a form is a finding, however many there are. */
  readonly eachBlank?: true;
}

/** A place where a rule is broken. */
export interface Violation<Arguments extends object> extends Observation<Arguments> {
  /** Where the case decides how severe it is; otherwise the rule's own severity holds. */
  readonly severity?: Severity;
}

/** One file of records, the host's or a submission, beside the campaign. */
export type RecordsOfOneFile = DraftReview &
  (
    | { readonly host: null; readonly submissions: readonly [ReceivedSubmission] }
    | { readonly submissions: readonly [] }
  );

/** A campaign beside which no file of records is seen. */
export type CampaignAlone = DraftReview & { readonly host: null; readonly submissions: readonly [] };

/**
 * What a rule sees, by the name of what it needs: review.yaml alone; one file of records at a time, so that files can be
 * checked apart, and each anew by itself; each file by itself, review.yaml among them; or all files together.
 */
export interface Seen {
  readonly campaign: Pick<DraftReview, 'campaign'>;
  readonly file: RecordsOfOneFile;
  readonly 'each-file': CampaignAlone | RecordsOfOneFile;
  readonly review: DraftReview;
}

/** Only what shows in one file may have a fix: so a file that was fixed can be checked, and fixed further, by itself. */
type ViolationSeen<Need extends keyof Seen, Arguments extends object> = Violation<Arguments> &
  (Need extends 'review' ? { readonly fix?: null } : unknown);

/** A place where a rule of all files together is broken. */
export type ReviewViolation<Arguments extends object> = ViolationSeen<'review', Arguments>;

/** What is found in a file by itself does not hang on the day, nor on what is asked for: so it can be kept. */
type Check<Need extends keyof Seen, Arguments extends object> = (
  seen: Seen[Need],
  ...options: Need extends 'review' ? [options: ValidationOptions] : []
) => Iterable<ViolationSeen<Need, Arguments>>;

/** How a rule checks, and how much rests on it. */
export interface Checking<Need extends keyof Seen> {
  readonly needs: Need;
  /** How severe it is unless the campaign says otherwise. */
  readonly severity: Severity;
  /** Whether the figures rest on it: then no campaign may turn it down, and no comment may suppress it. */
  readonly isEssential: boolean;
  readonly check: Check<Need, object>;
}

/**
 * A check of a campaign's records, with its words. It reports and never throws. Each rule has a folder by its code: rule.ts
 * exports the rule by default; words.ts exports, as `definition`, what the code says in each language, and as `Arguments`
 * what its words are given.
 */
export type Rule = { [Need in keyof Seen]: Definition & Checking<Need> }[keyof Seen];

/**
 * Makes rules that need the same.
 * @returns a function of a rule's words, how severe it is unless the campaign says otherwise ("essential": an error
 * whatever it says, since the figures rest on it), and its check
 */
const ruleNeeding =
  <Need extends keyof Seen>(needs: Need) =>
  <Arguments extends object>(
    definition: Definition<Arguments>,
    severity: Severity | 'essential',
    check: Check<Need, Arguments>,
  ): Definition<Arguments> & Checking<Need> => ({
    ...definition,
    needs,
    severity: severity === 'essential' ? 'error' : severity,
    isEssential: severity === 'essential',
    check,
  });

/** A rule of what review.yaml says. */
export const campaignRule = ruleNeeding('campaign');

/** A rule of each file of records by itself. */
export const fileRule = ruleNeeding('file');

/** A rule of each file by itself, review.yaml among them. */
export const eachFileRule = ruleNeeding('each-file');

/** A rule of all files together. It fixes nothing. */
export const reviewRule = ruleNeeding('review');
