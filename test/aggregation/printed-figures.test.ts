import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountOf, compareAmounts, percentage, rounded } from '../../src/aggregation/amount.ts';
import { changeOf, isReached, printedDifference } from '../../src/aggregation/comparison.ts';
import { decimalsApart, printedPercentage } from '../../src/aggregation/printed-figures.ts';
import { sharesOf } from '../../src/aggregation/shares.ts';
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

describe('shares in one table', () => {
  const counts = fc.array(fc.record({ count: fc.nat(10_000), isAchieved: fc.boolean() }), {
    minLength: 1,
    maxLength: 12,
  });

  it('add up to 100; none is 0 for something, or 100 for a part; what is achieved has its own share', () => {
    fc.assert(
      fc.property(counts, (shares) => {
        const total = shares.reduce((sum, { count }) => sum + count, 0);
        fc.pre(total > 0);
        const printed = sharesOf(shares);
        const decimals = printed[0]?.split('.')[1]?.length ?? 0;
        const units = printed.map((share) => BigInt(share.replace('.', '')));
        const sum = (test: (index: number) => boolean) =>
          units.reduce((whole, unit, index) => (test(index) ? whole + unit : whole), 0n);
        const whole = 100n * 10n ** BigInt(decimals);
        expect(sum(() => true)).toBe(whole);
        for (const [index, { count }] of shares.entries()) {
          expect(units[index] === 0n).toBe(count === 0);
          expect(units[index] === whole).toBe(count === total);
        }
        const achieved = shares.reduce((all, { count, isAchieved }) => all + (isAchieved ? count : 0), 0);
        expect(
          fraction(
            sum((index) => shares[index]?.isAchieved === true),
            10n ** BigInt(decimals),
          ),
        ).toEqual(halfUp(fraction(BigInt(achieved) * 100n, BigInt(total)), decimals));
      }),
    );
  });

  it('of nothing are nothing', () => {
    expect(sharesOf([{ count: 0, isAchieved: true }])).toEqual(['0.0']);
  });

  it('have the decimals that the least of them needs', () => {
    const shares = (...numbers: readonly number[]) =>
      sharesOf(numbers.map((count, index) => ({ count, isAchieved: index === 0 })));
    expect(shares(2499, 0, 1)).toEqual(['99.96', '0.00', '0.04']);
    expect(shares(1, 1, 1)).toEqual(['33.3', '33.4', '33.3']);
    expect(shares(7, 0)).toEqual(['100.0', '0.0']);
  });
});
