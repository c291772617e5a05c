import Big from 'big.js';
import { grouped } from '../campaign/grouping.ts';
import type { RatingTable, SubjectRating } from './summary.generated.ts';

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
export function rankOf(table: RatingTable, id: string): Rank | null {
  let ranks = known.get(table);
  if (ranks === undefined) {
    ranks = ranksIn(table);
    known.set(table, ranks);
  }
  return ranks.get(id) ?? null;
}

/** A table's places are those of all its units' sheets. */
const known = new WeakMap<RatingTable, ReadonlyMap<string, Rank>>();

function ranksIn({ subjects, missing, provisional }: RatingTable): ReadonlyMap<string, Rank> {
  const rated = subjects.filter(({ state }) => state === 'rated');
  const scored = rated.flatMap((one) => {
    const score = scoreThatCounts(one);
    return score === null ? [] : [{ id: one.id, score }];
  });
  const ranks = new Map<string, Rank>();
  // Of one alone there is no order.
  if (rated.length < 2 || scored.length < rated.length || missing > 0 || provisional > 0) return ranks;
  const byScore = grouped(scored, ({ score }) => score.toFixed());
  const best = [...byScore.values()].sort(([a], [b]) => (b?.score ?? zero).cmp(a?.score ?? zero));
  let place = 1;
  for (const equals of best) {
    for (const { id } of equals) ranks.set(id, { place, of: rated.length, isShared: equals.length > 1 });
    place += equals.length;
  }
  return ranks;
}

const zero = new Big(0);

/** The score of the result that counts; `null` where it has none. */
export function scoreThatCounts({ self, final }: SubjectRating): Big | null {
  const score = (final ?? self)?.score ?? null;
  return score === null ? null : new Big(score);
}
