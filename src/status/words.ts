import type { RatingAbsence, UnitProgress } from '../aggregation/progress.ts';
import type { LabelWords } from '../forms/value-labels.ts';

/** The words of `review status`, in one language. */
export interface StatusWords extends LabelWords {
  readonly title: (year: number | null, deadline: string | null) => string;
  readonly counts: (counts: StatusCounts) => string;
  readonly columns: {
    readonly number: string;
    readonly unit: string;
    readonly state: string;
    readonly submitted: string;
    readonly errors: string;
    readonly warnings: string;
    readonly revisions: string;
    /** How many units of a roll-up have submitted, of how many. */
    readonly below: string;
  };
  readonly states: Readonly<Record<UnitProgress['state'], string>>;
  /** Of a unit that is to send a roll-up. */
  readonly rollupMissing: string;
  readonly late: string;
  readonly unreadFiles: (files: readonly string[]) => string;
  readonly selfRating: string;
  /** Of a programme in which a unit that has submitted is to be rated, and is not. */
  readonly noRating: string;
  readonly ratingStates: Readonly<Record<RatingAbsence, string>>;
  readonly date: (date: string | null) => string;
  readonly changes: (unit: string, from: number, to: number) => string;
  readonly noEarlier: (unit: string) => string;
  /** Why the later revision was submitted. */
  readonly reason: (reason: string) => string;
  readonly same: string;
}

interface StatusCounts {
  readonly due: number;
  readonly received: number;
  readonly valid: number;
  readonly unreadable: number;
  readonly late: number;
  readonly missing: number;
}
