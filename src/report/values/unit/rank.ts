import Big from 'big.js';
import type { RatingTable, SubjectRating } from '../../../aggregation/summary.generated.ts';

/** A place among those that were rated. */
export interface Rank {
  /** From 1: how many are before it, and one. */
  readonly place: number;
  readonly of: number;
  /** Whether another has the same. */
  readonly isShared: boolean;
}

/**
 * A unit's place in a programme by its score; `null` where it can't be said: a scale without scores, somebody who has none yet, or
 * whose rating is yet to be appraised.
 */
export function rankOf({ subjects, missing, provisional }: RatingTable, id: string): Rank | null {
  const rated = subjects.filter(({ state }) => state === 'rated');
  const scores = rated.map((one) => ({ id: one.id, score: scoreOf(one) }));
  const found = scores.find((one) => one.id === id)?.score ?? null;
  // Of one alone there is no order.
  if (found === null || rated.length < 2 || missing > 0 || provisional > 0) return null;
  if (scores.some(({ score }) => score === null)) return null;
  const count = (test: (score: Big) => boolean) =>
    scores.filter(({ score }) => score !== null && test(score)).length;
  return {
    place: count((score) => score.gt(found)) + 1,
    of: rated.length,
    isShared: count((score) => score.eq(found)) > 1,
  };
}

/** The score of the result that counts. */
function scoreOf({ self, final }: SubjectRating): Big | null {
  const score = (final ?? self)?.score ?? null;
  return score === null ? null : new Big(score);
}
