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

export const zero: Amount = { numerator: new Big(0), denominator: one };

export function amountOf(digits: string | Big): Amount {
  return { numerator: new Big(digits), denominator: one };
}

/** An amount that was typed, or `null` where none was. */
export function typedAmount(digits: string | null | undefined): Amount | null {
  return digits === null || digits === undefined ? null : amountOf(digits);
}

/** The total of several units' amounts as the indicator aggregates; `null` where there is none. */
export function totalOf(aggregation: Indicator['aggregation'], amounts: readonly Amount[]): Amount | null {
  if (amounts.length === 0) return null;
  const numerator = amounts.reduce((sum, amount) => sum.plus(amount.numerator), new Big(0));
  switch (aggregation) {
    case 'sum':
      return { numerator, denominator: one };
    case 'mean':
      return { numerator, denominator: new Big(amounts.length) };
    case 'ratio':
      return {
        numerator,
        denominator: amounts.reduce((sum, amount) => sum.plus(amount.denominator), new Big(0)),
      };
    case 'min':
      return amounts.reduce((least, amount) => (amount.numerator.lt(least.numerator) ? amount : least));
    case 'max':
      return amounts.reduce((most, amount) => (amount.numerator.gt(most.numerator) ? amount : most));
    case 'none':
      return null;
  }
}

/** The amount that is shown: a ratio typed as a percentage times 100. `null` where it has no value. */
export function shownAmount(amount: Amount | null, { aggregation, type }: Indicator): Amount | null {
  if (amount === null || amount.denominator.eq(0)) return null;
  return aggregation === 'ratio' && type === 'percentage'
    ? { numerator: amount.numerator.times(100), denominator: amount.denominator }
    : amount;
}

/** Negative, 0 or positive as `a` is less than, equal to or greater than `b`. Both have a value. */
export function compareAmounts(a: Amount, b: Amount): number {
  // What was typed or printed has no denominator to multiply by.
  if (a.denominator === one && b.denominator === one) return a.numerator.cmp(b.numerator);
  return signOf(differenceOf(a, b));
}

/** -1, 0 or 1 as an amount is below, equal to or above zero, whichever part of the fraction is negative. */
export function signOf({ numerator, denominator }: Amount): number {
  return numerator.cmp(0) * denominator.cmp(0);
}

/** `a` minus `b`, exactly. */
export function differenceOf(a: Amount, b: Amount): Amount {
  return {
    numerator: a.numerator.times(b.denominator).minus(b.numerator.times(a.denominator)),
    denominator: a.denominator.times(b.denominator),
  };
}

/** `part` in percent of `whole`, exactly; the whole is not zero. */
export function percentage(part: Amount, whole: Amount): Amount {
  return {
    numerator: part.numerator.times(whole.denominator).times(100),
    denominator: part.denominator.times(whole.numerator),
  };
}

/** An amount rounded once, half up. It has a value. */
export function rounded({ numerator, denominator }: Amount, decimals: number): string {
  return quotient(numerator, denominator, decimals);
}
