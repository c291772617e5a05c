import Big from 'big.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quotient } from '../../src/aggregation/decimal.ts';
import { ExactDecimal } from '../../src/aggregation/exact-decimal.ts';

/** Numbers as they are typed, also with zeros at either end, and with exponents. */
const typed = fc.oneof(
  fc
    .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 24n }), fc.option(fc.stringMatching(/^\d{1,9}$/)))
    .map(([isNegative, whole, part]) => `${isNegative ? '-' : ''}${whole}${part === null ? '' : `.${part}`}`),
  fc.constantFrom('0', '-0', '0.00', '007', '1e3', '-2.50e-4', '.5', '5.'),
);

/** What big.js has of it, by a library of another hand; of nothing the sign is lost. */
const expected = (number: Big) => (number.eq(0) ? '0' : number.toFixed());

it('exact decimals are added, multiplied and compared as big.js does', () => {
  fc.assert(
    fc.property(typed, typed, (one, other) => {
      const [a, b] = [ExactDecimal.of(one), ExactDecimal.of(other)];
      const [x, y] = [new Big(one), new Big(other)];
      expect(a.toFixed()).toBe(expected(x));
      expect(a.plus(b).toFixed()).toBe(expected(x.plus(y)));
      expect(a.minus(b).toFixed()).toBe(expected(x.minus(y)));
      expect(a.times(b).toFixed()).toBe(expected(x.times(y)));
      expect(a.magnitude.toFixed()).toBe(expected(x.abs()));
      expect(a.compare(b)).toBe(x.cmp(y));
      expect(a.sign).toBe(x.cmp(0));
    }),
    { numRuns: 300 },
  );
});

it('exact decimals have all their digits, and as many zeros as are asked for', () => {
  fc.assert(
    fc.property(typed, fc.nat(12), (one, decimals) => {
      const digits = expected(new Big(one));
      const least = Math.max(decimals, digits.split('.')[1]?.length ?? 0);
      expect(ExactDecimal.of(one).toFixed(decimals)).toBe(
        digits === '0' ? new Big(0).toFixed(least) : new Big(one).toFixed(least),
      );
    }),
    { numRuns: 200 },
  );
});

it('quotients are rounded once, half up', () => {
  const small = fc.integer({ min: -3000, max: 3000 }).map((thousandths) => String(thousandths / 1000));
  fc.assert(
    fc.property(fc.oneof(typed, small), fc.oneof(typed, small), fc.nat(6), (one, other, decimals) => {
      fc.pre(!new Big(other).eq(0));
      const found = ExactDecimal.of(one).dividedBy(ExactDecimal.of(other), decimals);
      expect(found).toBe(quotient(new Big(one), new Big(other), decimals));
    }),
    { numRuns: 500 },
  );
  expect(ExactDecimal.of('0.25').dividedBy(ExactDecimal.of('1'), 1)).toBe('0.3');
  expect(ExactDecimal.of('-0.25').dividedBy(ExactDecimal.of('1'), 1)).toBe('-0.3');
});

it('what is no number is none', () => {
  for (const text of ['', 'a', '1,5', '--1', '1 2']) expect(() => ExactDecimal.of(text)).toThrow();
});
