import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aggregated,
  amountOf,
  emptyTotal,
  mergedTotals,
  rounded,
  totalOf,
} from '../../src/aggregation/amount.ts';
import { fraction, halfUp, type Rational, rational } from '../support/rational.ts';

/** Figures as typed, in thousandths, which may be below zero. */
const figures = fc.array(fc.integer({ min: -9_000_000, max: 9_000_000 }), { minLength: 1, maxLength: 12 });

const typed = (thousandths: number) => {
  const digits = String(Math.abs(thousandths)).padStart(4, '0');
  return `${thousandths < 0 ? '-' : ''}${digits.slice(0, -3)}.${digits.slice(-3)}`;
};

/** Merges what is left of a list with what is right of some place in it, and each side likewise. */
function mergedByTree(totals: readonly ReturnType<typeof totalOf>[], cuts: Iterator<number>) {
  const merge = (list: typeof totals): ReturnType<typeof totalOf> => {
    if (list.length < 2) return list[0] ?? emptyTotal;
    const at = 1 + (cuts.next().value % (list.length - 1));
    return mergedTotals(merge(list.slice(0, at)), merge(list.slice(at)));
  };
  return merge(totals);
}

/** The sum of thousandths over a count, by integers alone. */
const over = (sum: number, count: number): Rational => fraction(BigInt(sum), 1000n * BigInt(count));

describe('totals', () => {
  it('give each aggregation exactly, by whatever tree and in whatever order they are merged', () => {
    fc.assert(
      fc.property(
        figures.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        fc.infiniteStream(fc.nat(1000)),
        ([list, shuffled], cuts) => {
          const total = mergedByTree(
            shuffled.map((figure) => totalOf(amountOf(typed(figure)))),
            cuts,
          );
          const sum = list.reduce((whole, figure) => whole + figure, 0);
          const expected = {
            sum: over(sum, 1),
            mean: over(sum, list.length),
            min: over(Math.min(...list), 1),
            max: over(Math.max(...list), 1),
          } as const;
          for (const [aggregation, exact] of Object.entries(expected)) {
            const amount = aggregated(total, aggregation as keyof typeof expected);
            expect(rational(amount === null ? '' : rounded(amount, 5))).toEqual(halfUp(exact, 5));
          }
          expect(aggregated(total, 'none')).toBeNull();
        },
      ),
    );
  });

  it('of ratios add numerators and denominators, and divide once', () => {
    const total = mergedTotals(
      totalOf({ numerator: amountOf('1').numerator, denominator: amountOf('3').numerator }),
      totalOf({ numerator: amountOf('1').numerator, denominator: amountOf('6').numerator }),
    );
    const ratio = aggregated(total, 'ratio');
    expect([ratio?.numerator.toFixed(), ratio?.denominator.toFixed()]).toEqual(['2', '9']);
  });

  it('of nothing have no value', () => {
    for (const aggregation of ['sum', 'mean', 'ratio', 'min', 'max'] as const) {
      expect(aggregated(emptyTotal, aggregation)).toBeNull();
    }
  });
});
