import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountOf, compareAmounts, percentage, rounded } from '../../src/aggregation/amount.ts';
import { changeOf, isReached, printedDifference } from '../../src/aggregation/comparison.ts';
import { decimalsApart, printedPercentage, shareOf } from '../../src/aggregation/printed-figures.ts';
import { fraction, halfUp, type Rational, rational } from '../support/rational.ts';

const integer = fc.oneof(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -200_000, max: 200_000 }));
const nonZero = integer.filter((number) => number !== 0);
const amount = fc.tuple(integer, nonZero).map(([numerator, denominator]) => ({ numerator, denominator }));

const exact = ({ numerator, denominator }: { numerator: number; denominator: number }) => ({
  amount: {
    numerator: amountOf(String(numerator)).numerator,
    denominator: amountOf(String(denominator)).numerator,
  },
  value: fraction(BigInt(numerator), BigInt(denominator)),
});

const orderOf = (a: Rational, b: Rational) => {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
};

describe('figures as printed', () => {
  it('are compared and rounded half up as exact fractions, whichever part is negative', () => {
    fc.assert(
      fc.property(amount, amount, fc.nat(6), (first, second, decimals) => {
        const [a, b] = [exact(first), exact(second)];
        expect(compareAmounts(a.amount, b.amount)).toBe(orderOf(a.value, b.value));
        expect(rational(rounded(a.amount, decimals))).toEqual(halfUp(a.value, decimals));
        expect(isReached(a.amount, b.amount, 'higher')).toBe(orderOf(a.value, b.value) >= 0);
        expect(isReached(a.amount, b.amount, 'lower')).toBe(orderOf(a.value, b.value) <= 0);
      }),
    );
  });

  it('stand on the same side of every bound and of each other as what they are printed for', () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.integer({ min: -2000, max: 2000 }),
        fc.nat(2),
        (one, other, bound, least) => {
          const figures = [exact(one), exact(other)];
          const limit = { amount: amountOf(String(bound / 10)), value: fraction(BigInt(bound), 10n) };
          const decimals = decimalsApart(
            figures.map((figure) => ({ figure: figure.amount, bounds: [limit.amount] })),
            least,
          );
          const printed = figures.map((figure) => rational(rounded(figure.amount, decimals)));
          expect(decimals).toBeGreaterThanOrEqual(least);
          for (const [index, figure] of figures.entries()) {
            const print = printed[index] ?? fraction(0n, 1n);
            expect(orderOf(print, limit.value)).toBe(orderOf(figure.value, limit.value));
            for (const [at, neighbour] of figures.entries()) {
              expect(orderOf(print, printed[at] ?? print)).toBe(orderOf(figure.value, neighbour.value));
            }
          }
        },
      ),
    );
  });

  it('have no more decimals than they need', () => {
    const mean = exact({ numerator: 9796, denominator: 100 }).amount;
    expect(decimalsApart([{ figure: mean, bounds: [] }], 1)).toBe(1);
    expect(decimalsApart([{ figure: mean, bounds: [amountOf('98')] }], 1)).toBe(2);
    expect(decimalsApart([{ figure: mean, bounds: [amountOf('97.96')] }], 1)).toBe(2);
  });

  it('are found at once, however many digits were typed', () => {
    const tiny = {
      numerator: amountOf(`0.${'0'.repeat(5000)}1`).numerator,
      denominator: amountOf('7').numerator,
    };
    const nothing = { numerator: amountOf('0').numerator, denominator: amountOf('7').numerator };
    const started = performance.now();
    expect(decimalsApart([{ figure: tiny, bounds: [nothing] }], 1)).toBeGreaterThan(5000);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('never give 100% for a part, nor 0% for something', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200_000 }),
        fc.integer({ min: 1, max: 200_000 }),
        (part, whole) => {
          const print = rational(
            printedPercentage(percentage(amountOf(String(part)), amountOf(String(whole)))),
          );
          expect(orderOf(print, fraction(100n, 1n))).toBe(Math.sign(part - whole) + 0);
          expect(print.numerator === 0n).toBe(part === 0);
        },
      ),
    );
    expect(printedPercentage(percentage(amountOf('8.5'), amountOf('13')))).toBe('65.4');
    expect(printedPercentage(percentage(amountOf('9999'), amountOf('10000')))).toBe('99.99');
  });

  it('differ by the difference printed', () => {
    expect(printedDifference('88.4', '79.2')).toBe('9.2');
    expect(printedDifference('3000.3', '3000')).toBe('0.3');
    expect(printedDifference('50.0', '50.0')).toBe('0.0');
  });

  it('go up or down by their exact values, also where a ratio’s denominator is negative', () => {
    const change = changeOf(
      exact({ numerator: 8, denominator: -20 }).amount,
      exact({ numerator: 8, denominator: -10 }).amount,
      { better: 'higher', absolute: '0.4', units: 1 },
    );
    expect(change).toMatchObject({ direction: 'up', verdict: 'better', relative: '50.0' });
  });
});

describe('a share', () => {
  const counts = fc
    .record({ whole: fc.integer({ min: 1, max: 20_000 }), part: fc.nat(20_000) })
    .map(({ whole, part }) => ({ whole, count: part % (whole + 1) }));

  it('is rounded half up, never 0 for something, or 100 for a part', () => {
    fc.assert(
      fc.property(counts, ({ count, whole }) => {
        const printed = shareOf(count, whole);
        const decimals = printed.split('.')[1]?.length ?? 0;
        expect(decimals).toBeGreaterThanOrEqual(1);
        expect(rational(printed)).toEqual(halfUp(fraction(BigInt(count) * 100n, BigInt(whole)), decimals));
        expect(Number(printed) === 0).toBe(count === 0);
        expect(Number(printed) === 100).toBe(count === whole);
      }),
    );
  });

  it('has the decimals that it needs', () => {
    const shares = (whole: number, ...numbers: readonly number[]) =>
      numbers.map((count) => shareOf(count, whole));
    expect(shares(2500, 2499, 0, 1)).toEqual(['99.96', '0.0', '0.04']);
    expect(shares(3, 1)).toEqual(['33.3']);
    expect(shares(7, 7, 3, 1, 0)).toEqual(['100.0', '42.9', '14.3', '0.0']);
    expect(shares(0, 0)).toEqual(['0.0']);
  });
});
