import type { Indicator } from '../campaign/campaign.ts';
import { ExactDecimal } from './exact-decimal.ts';

/** An exact figure as a fraction, so that means and ratios are rounded only once, where they are shown. */
export interface Amount {
  readonly numerator: ExactDecimal;
  /** 1 for what was typed or summed; may be negative for a ratio, or 0, which then has no value. */
  readonly denominator: ExactDecimal;
}

const one = ExactDecimal.of('1');
const hundred = ExactDecimal.of('100');
const nothing = ExactDecimal.of('0');

/** Nothing, exactly. */
export const zero: Amount = { numerator: nothing, denominator: one };

/** The exact amount of a number. @param digits as typed, with a point for decimals */
export function amountOf(digits: string): Amount {
  return { numerator: ExactDecimal.of(digits), denominator: one };
}

/** The same figure with the other sign. */
export function negated({ numerator, denominator }: Amount): Amount {
  return { numerator: nothing.minus(numerator), denominator };
}

/** An amount that was typed, or `null` where none was. */
export function typedAmount(digits: string | null | undefined): Amount | null {
  return digits === null || digits === undefined ? null : amountOf(digits);
}

/** Several amounts added up, so that every aggregation of them is known exactly, and that of a larger whole. */
export interface Total {
  readonly count: number;
  readonly numerators: ExactDecimal;
  /** The count, where no amount is a ratio. */
  readonly denominators: ExactDecimal;
  readonly least: Amount | null;
  readonly most: Amount | null;
}

/** The total of nothing. */
export const emptyTotal: Total = {
  count: 0,
  numerators: nothing,
  denominators: nothing,
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
    least: first(a.least, b.least, (one, other) => one.numerator.compare(other.numerator) <= 0),
    most: first(a.most, b.most, (one, other) => one.numerator.compare(other.numerator) >= 0),
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
    mean: { numerator: numerators, denominator: ExactDecimal.of(String(count)) },
    ratio: { numerator: numerators, denominator: denominators },
    min: least,
    max: most,
    none: null,
  };
  return aggregates[aggregation];
}

/** The amount that is shown: a ratio typed as a percentage times 100. `null` where it has no value. */
export function shownAmount(amount: Amount | null, { aggregation, type }: Indicator): Amount | null {
  if (amount === null || amount.denominator.sign === 0) return null;
  return aggregation === 'ratio' && type === 'percentage'
    ? { numerator: amount.numerator.times(hundred), denominator: amount.denominator }
    : amount;
}

/** Negative, 0 or positive as `a` is less than, equal to or greater than `b`. Both have a value. */
export function compareAmounts(a: Amount, b: Amount): number {
  const order = product(a.numerator, b.denominator).compare(product(b.numerator, a.denominator));
  return order * a.denominator.sign * b.denominator.sign;
}

/** -1, 0 or 1 as an amount is below, equal to or above zero, whichever part of the fraction is negative. */
export function signOf({ numerator, denominator }: Amount): number {
  return numerator.sign * denominator.sign;
}

/** Twice an amount. */
export function doubled({ numerator, denominator }: Amount): Amount {
  return { numerator: numerator.plus(numerator), denominator };
}

/** An amount without its sign. */
export function magnitudeOf({ numerator, denominator }: Amount): Amount {
  return { numerator: numerator.magnitude, denominator: denominator.magnitude };
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
    numerator: product(part.numerator, whole.denominator).times(hundred),
    denominator: product(whole.numerator, part.denominator),
  };
}

/** An amount rounded once, half up. It has a value. */
export function rounded({ numerator, denominator }: Amount, decimals: number): string {
  return numerator.dividedBy(denominator, decimals);
}

/** `a` times the denominator `b`: what was typed has none to multiply by. */
function product(a: ExactDecimal, b: ExactDecimal): ExactDecimal {
  return b === one ? a : a.times(b);
}
