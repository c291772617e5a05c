import type { DraftReview } from '../campaign/review.ts';
import type { Finding } from '../diagnostics/finding.ts';

/** What a rule may know beside the records. */
export interface ValidationOptions {
  /** Today's date, "2023-12-13": before the deadline a missing submission is only a warning. */
  readonly today: string;
  /** Whether submissions may be missing. */
  readonly allowMissing: boolean;
}

/** A check across the records of a campaign. It reports and never throws. */
export type Rule = (review: DraftReview, options: ValidationOptions) => Iterable<Finding>;
