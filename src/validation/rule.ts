import type { DraftReview } from '../campaign/review.ts';
import type { FindingCode, Observation, Severity } from '../diagnostics/finding.ts';

/** What a rule may know beside the records. */
export interface ValidationOptions {
  /** Today's date, "2023-12-13": before the deadline a missing submission is only a warning. */
  readonly today: string;
  /** Whether submissions may be missing. */
  readonly allowMissing: boolean;
}

/** A place where a rule is broken. */
export interface Violation<Code extends FindingCode> extends Observation<Code> {
  /** Where the case decides how severe it is; otherwise the rule's own severity holds. */
  readonly severity?: Severity;
}

/** A check across the records of a campaign. It reports and never throws. */
export interface Rule<Code extends FindingCode = FindingCode> {
  readonly code: Code;
  /** How severe it is unless the campaign says otherwise. */
  readonly severity: Severity;
  /** Whether the figures rest on it: then no campaign may turn it down, and no comment may suppress it. */
  readonly isEssential: boolean;
  readonly check: Check<Code>;
}

type Check<Code extends FindingCode> = (
  review: DraftReview,
  options: ValidationOptions,
) => Iterable<Violation<Code>>;

/** A rule that a campaign may make a warning, an error or turn off. */
export function rule<Code extends FindingCode>(
  code: Code,
  severity: Severity,
  check: Check<Code>,
): Rule<Code> {
  return { code, severity, isEssential: false, check };
}

/** A rule without which no figure could be trusted. */
export function essentialRule<Code extends FindingCode>(code: Code, check: Check<Code>): Rule<Code> {
  return { code, severity: 'error', isEssential: true, check };
}
