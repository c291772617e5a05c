import Big from 'big.js';
import type { Indicator } from '../campaign/campaign.ts';
import { quotient } from './decimal.ts';

/** An exact figure as a fraction, so that means and ratios are rounded only once, where they are shown. */
export interface Amount {
  readonly numerator: Big;
  /** 1 for what was typed or summed; may be negative for a ratio, or 0, which then has no value. */
  readonly denominator: Big;
}

const one = new Big(1);

/** Nothing, exactly. */
export const zero: Amount = { numerator: new Big(0), denominator: one };

/** The exact amount of a number. @param digits as typed, with a point for decimals */
export function amountOf(digits: string | Big): Amount {
  return { numerator: new Big(digits), denominator: one };
}

/** An amount that was typed, or `null` where none was. */
export function typedAmount(digits: string | null | undefined): Amount | null {
  return digits === null || digits === undefined ? null : amountOf(digits);
}

/** Several amounts added up, so that every aggregation of them is known exactly, and that of a larger whole. */
export interface Total {
  readonly count: number;
  readonly numerators: Big;
  /** The count, where no amount is a ratio. */
  readonly denominators: Big;
  readonly least: Amount | null;
  readonly most: Amount | null;
}

/** The total of nothing. */
export const emptyTotal: Total = {
  count: 0,
  numerators: new Big(0),
  denominators: new Big(0),
  least: null,
  most: null,
};

/** The total of one amount. */
export function totalOf(amount: Amount): Total {
  const { numerator, denominator } = amount;
  return { count: 1, numerators: numerator, denominators: denominator, least: amount, most: amount };
}

/** The total of all that several totals are of: associative, commutative and exact. */
export function mergedTotals(a: Total, b: Total): Total {
  if (a.count === 0) return b;
  if (b.count === 0) return a;
  return {
    count: a.count + b.count,
    numerators: a.numerators.plus(b.numerators),
    denominators: a.denominators.plus(b.denominators),
    least: first(a.least, b.least, (one, other) => one.numerator.lte(other.numerator)),
    most: first(a.most, b.most, (one, other) => one.numerator.gte(other.numerator)),
  };
}

function first(
  a: Amount | null,
  b: Amount | null,
  precedes: (one: Amount, other: Amount) => boolean,
): Amount | null {
  return a !== null && (b === null || precedes(a, b)) ? a : b;
}

/** What an indicator's aggregation makes of a total; `null` where there is nothing to make it of. */
export function aggregated(total: Total, aggregation: Indicator['aggregation']): Amount | null {
  const { count, numerators, denominators, least, most } = total;
  if (count === 0) return null;
  const aggregates: Readonly<Record<Indicator['aggregation'], Amount | null>> = {
    sum: { numerator: numerators, denominator: one },
    mean: { numerator: numerators, denominator: new Big(count) },
    ratio: { numerator: numerators, denominator: denominators },
    min: least,
    max: most,
    none: null,
  };
  return aggregates[aggregation];
}

/** The amount that is shown: a ratio typed as a percentage times 100. `null` where it has no value. */
export function shownAmount(amount: Amount | null, { aggregation, type }: Indicator): Amount | null {
  if (amount === null || sign(amount.denominator) === 0) return null;
  return aggregation === 'ratio' && type === 'percentage'
    ? { numerator: amount.numerator.times(100), denominator: amount.denominator }
    : amount;
}

/** Negative, 0 or positive as `a` is less than, equal to or greater than `b`. Both have a value. */
export function compareAmounts(a: Amount, b: Amount): number {
  const order = product(a.numerator, b.denominator).cmp(product(b.numerator, a.denominator));
  return order * sign(a.denominator) * sign(b.denominator);
}

/** -1, 0 or 1 as an amount is below, equal to or above zero, whichever part of the fraction is negative. */
export function signOf({ numerator, denominator }: Amount): number {
  return sign(numerator) * sign(denominator);
}

/** An amount without its sign. */
export function magnitudeOf({ numerator, denominator }: Amount): Amount {
  return { numerator: numerator.abs(), denominator: denominator.abs() };
}

/** `a` minus `b`, exactly. */
export function differenceOf(a: Amount, b: Amount): Amount {
  return {
    numerator: product(a.numerator, b.denominator).minus(product(b.numerator, a.denominator)),
    denominator: product(a.denominator, b.denominator),
  };
}

/** `part` in percent of `whole`, exactly; the whole is not zero. */
export function percentage(part: Amount, whole: Amount): Amount {
  return {
    numerator: product(part.numerator, whole.denominator).times(100),
    denominator: product(whole.numerator, part.denominator),
  };
}

/** An amount rounded once, half up. It has a value. */
export function rounded({ numerator, denominator }: Amount, decimals: number): string {
  return quotient(numerator, denominator, decimals);
}

/** `a` times the denominator `b`: what was typed has none to multiply by. */
function product(a: Big, b: Big): Big {
  return b === one ? a : a.times(b);
}

/** -1, 0 or 1; `cmp` would make a number of what it compares with. */
function sign({ c: digits, s }: Big): number {
  return digits[0] === 0 ? 0 : s;
}
