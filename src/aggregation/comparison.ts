import type Big from 'big.js';
import type { Indicator } from '../campaign/campaign.ts';
import type { Amount } from './amount.ts';
import { quotient } from './decimal.ts';
import type { Change } from './summary.generated.ts';

type Better = NonNullable<Indicator['better']>;

interface Scale {
  readonly better: Better;
  readonly factor: number;
  readonly decimals: number;
}

/**
 * The change from one year to the next, computed exactly and rounded once.
 * @param units how many units it covers
 * @returns `relative` in percent with one decimal, `null` against zero; `null` where either year has no value
 */
export function changeOf(
  actual: Amount | null,
  previous: Amount | null,
  { better, factor, decimals }: Scale,
  units: number,
): Change | null {
  if (actual === null || previous === null) return null;
  if (actual.denominator.eq(0) || previous.denominator.eq(0)) return null;
  const now = actual.numerator.times(previous.denominator);
  const before = previous.numerator.times(actual.denominator);
  const difference = now.minus(before);
  const direction = difference.gt(0) ? 'up' : difference.lt(0) ? 'down' : 'unchanged';
  return {
    absolute: quotient(difference.times(factor), actual.denominator.times(previous.denominator), decimals),
    relative: before.eq(0) ? null : quotient(difference.times(100), before.abs(), 1),
    direction,
    verdict: verdictOf(direction, better),
    units,
  };
}

function verdictOf(direction: Change['direction'], better: Better): Change['verdict'] {
  if (direction === 'unchanged') return 'same';
  if (better === 'neutral') return 'neutral';
  return (direction === 'up') === (better === 'higher') ? 'better' : 'worse';
}

/** Whether a target is reached; `null` where there is none or none can be judged. */
export function isReached(
  actual: Amount | null,
  target: Big | null,
  { better, factor }: Scale,
): boolean | null {
  if (actual === null || actual.denominator.eq(0) || target === null || better === 'neutral') return null;
  const value = actual.numerator.times(factor);
  const wanted = target.times(actual.denominator);
  return better === 'higher' ? value.gte(wanted) : value.lte(wanted);
}
