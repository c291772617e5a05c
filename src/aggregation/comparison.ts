import Big from 'big.js';
import type { Indicator } from '../campaign/campaign.ts';
import { type Amount, compareAmounts, differenceOf, magnitudeOf, percentage, signOf } from './amount.ts';
import { largestOf } from './largest.ts';
import { printedPercentage } from './printed-figures.ts';
import type { Change } from './summary.generated.ts';

type Better = NonNullable<Indicator['better']>;

/**
 * The change from one year to the next: its direction and its share by the exact figures.
 * @param absolute the difference as printed
 * @param units how many units it covers
 * @returns `relative` in percent, `null` against zero
 */
export function changeOf(
  actual: Amount,
  previous: Amount,
  { better, absolute, units }: { readonly better: Better; readonly absolute: string; readonly units: number },
): Change {
  const difference = differenceOf(actual, previous);
  const sign = signOf(difference);
  const direction = sign > 0 ? 'up' : sign < 0 ? 'down' : 'unchanged';
  return {
    absolute,
    relative:
      signOf(previous) === 0 ? null : printedPercentage(percentage(difference, magnitudeOf(previous))),
    direction,
    verdict: verdictOf(direction, better),
    units,
  };
}

/** The difference of two printed figures, in the digits of the one that has more. */
export function printedDifference(actual: string, previous: string): string {
  const decimals = largestOf([actual, previous].map((one) => one.split('.')[1]?.length ?? 0));
  return new Big(actual).minus(previous).toFixed(decimals);
}

function verdictOf(direction: Change['direction'], better: Better): Change['verdict'] {
  if (direction === 'unchanged') return 'same';
  if (better === 'neutral') return 'neutral';
  return (direction === 'up') === (better === 'higher') ? 'better' : 'worse';
}

/** Whether a target is reached, by the exact figures; `null` where there is none or none can be judged. */
export function isReached(actual: Amount | null, target: Amount | null, better: Better): boolean | null {
  if (actual === null || target === null || better === 'neutral') return null;
  const order = compareAmounts(actual, target);
  return better === 'higher' ? order >= 0 : order <= 0;
}
