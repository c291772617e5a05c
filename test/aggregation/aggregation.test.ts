import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { commitmentsOf } from '../../src/aggregation/agreements.ts';
import { sumOf } from '../../src/aggregation/decimal.ts';
import {
  emptyPartial,
  mergedPartials,
  type PartialSummary,
  partialOf,
  presented,
  summaryOf,
} from '../../src/aggregation/partial-summary.ts';
import type { Review } from '../../src/campaign/review.ts';
import { reviewOf } from '../support/review.ts';
import { example } from '../support/run.ts';
import { runs } from '../support/runs.ts';

describe('decimals', () => {
  it('add up exactly', () => expect(sumOf(['0.1', '0.2']).toFixed()).toBe('0.3'));
});

/** How parts are merged: one part, or what two or more such trees make. */
type MergeTree = number | readonly MergeTree[];

describe('the summary', () => {
  let review: Review;
  /** What each file contributes: the host's, then each unit's. */
  let parts: readonly PartialSummary[];
  let whole: PartialSummary;

  beforeAll(async () => {
    review = await reviewOf(example);
    const nothing = { ...review, host: null, submissions: [] };
    parts = [
      { ...nothing, host: review.host },
      ...review.submissions.map((one) => ({ ...nothing, submissions: [one] })),
    ].map((one) => partialOf(one, 'a'));
    whole = partialOf(review, 'a');
  });

  const present = (partial: PartialSummary) =>
    presented({ campaign: review.campaign, campaignId: 'a' }, partial);

  const summaryOfParts = (indexes: readonly number[]) =>
    present(mergedPartials(indexes.flatMap((index) => parts[index] ?? [])));

  const tree = fc
    .tuple(
      fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 }),
      fc.array(fc.nat(7), { minLength: 1, maxLength: 4 }),
    )
    .map(([order, cuts]) => branched(order, cuts));

  /** Cuts a list into branches, and each of them again, until nothing is left to be cut. */
  function branched(list: readonly number[], cuts: readonly number[]): MergeTree {
    const [cut = 0, ...others] = cuts;
    if (list.length < 2 || cuts.length === 0) return list;
    const at = 1 + (cut % (list.length - 1));
    return [branched(list.slice(0, at), others), branched(list.slice(at), others)];
  }

  const merged = (node: MergeTree): PartialSummary =>
    typeof node === 'number' ? (parts[node] ?? emptyPartial) : mergedPartials(node.map(merged));

  it('of a whole is that of its parts, in any order and by any tree of merges', () => {
    expect(summaryOf(review)).toEqual(present(whole));
    fc.assert(
      fc.property(tree, (node) => {
        expect(present(merged(node))).toEqual(present(whole));
      }),
      runs(60, 15),
    );
  });

  it('does not change by what no file contributes', () => {
    expect(mergedPartials([whole, emptyPartial])).toEqual(mergedPartials([whole]));
    expect(present(mergedPartials([]))).toEqual(present(emptyPartial));
    expect(present(emptyPartial).completeness).toMatchObject({ due: 7, received: 0, missing: 7 });
  });

  it('keeps the files and units of two localities apart, and adds up their figures', () => {
    const other = partialOf(review, 'b');
    const both = mergedPartials([whole, other]);
    expect(both.receipts).toHaveLength(2 * whole.receipts.length);
    expect(both.awards).toHaveLength(2 * whole.awards.length);
    const [alone, together] = [present(whole), present(both)];
    for (const [index, table] of together.indicators.entries()) {
      const before = alone.indicators[index];
      expect(table.exact.count).toBe(2 * (before?.exact.count ?? 0));
      expect(table.exact.sum).toBe(sumOf([before?.exact.sum ?? '', before?.exact.sum ?? '']).toFixed());
      // Its own units stand in the table, each with its own sources.
      expect(table.units).toEqual(before?.units);
      if (table.aggregation === 'mean') expect(table.actual).toBe(before?.actual);
    }
    expect(together.completeness).toEqual(alone.completeness);
  });

  it('accounts for every subject: rated, missing and not applicable make up what was due', () => {
    fc.assert(
      fc.property(fc.subarray([0, 1, 2, 3, 4, 5, 6, 7]), (indexes) => {
        const summary = summaryOfParts(indexes);
        for (const table of summary.ratings) {
          expect(table.rated + table.missing + table.notApplicable).toBe(table.due);
          expect(table.levels.reduce((sum, level) => sum + level.count, 0)).toBe(table.rated);
        }
        for (const table of summary.indicators) {
          const states = table.units.map(({ state }) => state);
          const count = (state: string) => states.filter((one) => one === state).length;
          if (table.aggregation !== 'none') {
            expect([table.reported, table.missing, table.notApplicable, table.due]).toEqual([
              count('reported'),
              count('missing'),
              count('not-applicable'),
              states.length,
            ]);
          }
          expect(table.unitsReached).toBe(table.units.filter(({ reached }) => reached === true).length);
        }
        expect(summary.completeness.received + summary.completeness.missing).toBe(7);
      }),
      runs(50, 12),
    );
  });

  it('counts a signature once, however often a unit or a commitment is recorded', () => {
    const commitment = (line: number, due: string[] | null, signed: string[]) => ({
      title: line === 1 ? 'Không đốt pháo' : 'không  đốt pháo',
      parties: ['Công an thị xã'],
      date: null,
      due,
      signed,
      source: { campaign: 'a', file: 'host.yaml', line, column: 1 },
    });
    const commitments = (...recorded: readonly ReturnType<typeof commitment>[]) =>
      commitmentsOf({ campaign: review.campaign, campaignId: 'a' }, recorded);
    expect(
      commitments(commitment(1, ['thu-thuy', 'nghi-tan', 'nghi-tan', 'thu-thuy'], ['nghi-hai', 'nghi-hai'])),
    ).toMatchObject([{ due: 2, signed: 0, unsigned: ['nghi-tan', 'thu-thuy'] }]);
    expect(
      commitments(commitment(1, ['nghi-tan'], ['nghi-tan']), commitment(2, ['thu-thuy', 'nghi-tan'], [])),
    ).toMatchObject([{ due: 2, signed: 1, unsigned: ['thu-thuy'], sources: [{ line: 1 }, { line: 2 }] }]);
    expect(commitments(commitment(1, null, ['nghi-tan', 'nghi-tan']))).toMatchObject([{ due: 7, signed: 1 }]);
  });

  it('counts what several files repeat once', () => {
    const { awards } = present(whole);
    expect(awards.titles).toEqual({ collectives: 1, individuals: 0 });
    expect(awards.list[0]?.sources).toHaveLength(2);
  });
});
