import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { sumOf } from '../../src/aggregation/decimal.ts';
import { type Facts, factsOf, mergeFacts } from '../../src/aggregation/facts.ts';
import { summarise } from '../../src/aggregation/summarise.ts';
import type { Review } from '../../src/campaign/review.ts';
import { reviewOf } from '../support/review.ts';
import { example } from '../support/run.ts';

describe('decimals', () => {
  it('adds exactly', () => expect(sumOf(['0.1', '0.2']).toFixed()).toBe('0.3'));
});

describe('the summary', () => {
  let review: Review;
  let whole: Facts;

  beforeAll(async () => {
    review = await reviewOf(example);
    whole = factsOf(review);
  });

  const part = (indexes: readonly number[], withHost: boolean): Facts =>
    factsOf({
      ...review,
      host: withHost ? review.host : null,
      submissions: review.submissions.filter((_, index) => indexes.includes(index)),
    });

  it('of a whole is that of its merged parts, however it is split and in whatever order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(2), { minLength: 7, maxLength: 7 }),
        fc.nat(2),
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        (owners, hostOwner, order) => {
          const parts = order.map((owner) =>
            part(
              owners.flatMap((one, index) => (one === owner ? index : [])),
              owner === hostOwner,
            ),
          );
          const merged = parts.reduce(mergeFacts);
          expect(summarise(review.campaign, merged)).toEqual(summarise(review.campaign, whole));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('accounts for every subject: rated, missing and not applicable make up what was due', () => {
    fc.assert(
      fc.property(fc.subarray([0, 1, 2, 3, 4, 5, 6]), fc.boolean(), (indexes, withHost) => {
        const summary = summarise(review.campaign, part(indexes, withHost));
        for (const table of summary.ratings) {
          expect(table.rated + table.missing + table.notApplicable).toBe(table.due);
          expect(table.levels.reduce((sum, level) => sum + level.count, 0)).toBe(table.rated);
        }
        for (const table of summary.indicators) {
          expect(table.reported + table.missing + table.notApplicable).toBe(table.due);
        }
        expect(summary.completeness.received + summary.completeness.missing).toBe(7);
      }),
      { numRuns: 50 },
    );
  });

  it('counts a signature once, however often a unit or a commitment is recorded', () => {
    const commitment = (line: number, due: string[] | null, signed: string[]) => ({
      title: line === 1 ? 'Không đốt pháo' : 'không  đốt pháo',
      parties: ['Công an thị xã'],
      date: null,
      due,
      signed,
      source: { file: 'host.yaml', line, column: 1 },
    });
    const commitments = (...recorded: readonly ReturnType<typeof commitment>[]) =>
      summarise(review.campaign, { ...whole, commitments: recorded }).commitments;
    expect(
      commitments(commitment(1, ['thu-thuy', 'nghi-tan', 'nghi-tan', 'thu-thuy'], ['nghi-hai', 'nghi-hai'])),
    ).toMatchObject([{ due: 2, signed: 0, unsigned: ['nghi-tan', 'thu-thuy'] }]);
    expect(
      commitments(commitment(1, ['nghi-tan'], ['nghi-tan']), commitment(2, ['thu-thuy', 'nghi-tan'], [])),
    ).toMatchObject([{ due: 2, signed: 1, unsigned: ['thu-thuy'], sources: [{ line: 1 }, { line: 2 }] }]);
    expect(commitments(commitment(1, null, ['nghi-tan', 'nghi-tan']))).toMatchObject([{ due: 7, signed: 1 }]);
  });

  it('counts what several files repeat once', () => {
    const { awards } = summarise(review.campaign, whole);
    expect(awards.titles).toEqual({ collectives: 1, individuals: 0 });
    expect(awards.list[0]?.sources).toHaveLength(2);
  });
});
