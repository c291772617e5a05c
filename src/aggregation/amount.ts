import Big from 'big.js';
import type { Indicator } from '../campaign/campaign.ts';
import { quotient } from './decimal.ts';

/** An exact figure as a fraction, so that means and ratios are rounded only once, where they are shown. */
export interface Amount {
  readonly numerator: Big;
  /** 1 for what was typed or summed; may be 0 for a ratio, which then has no value. */
  readonly denominator: Big;
}

const one = new Big(1);

export function amountOf(digits: string | null | undefined): Amount | null {
  return digits === null || digits === undefined ? null : { numerator: new Big(digits), denominator: one };
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

/** A ratio typed as a percentage is shown times 100. */
export function factorOf(indicator: Indicator): number {
  return indicator.aggregation === 'ratio' && indicator.type === 'percentage' ? 100 : 1;
}

/** An amount as shown: rounded once, half up; `null` where it has no value. */
export function shown(amount: Amount | null, factor: number, decimals: number): string | null {
  if (amount === null || amount.denominator.eq(0)) return null;
  return quotient(amount.numerator.times(factor), amount.denominator, decimals);
}
