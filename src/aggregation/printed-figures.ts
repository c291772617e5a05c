import {
  type Amount,
  amountOf,
  compareAmounts,
  differenceOf,
  doubled,
  magnitudeOf,
  percentage,
  rounded,
  zero,
} from './amount.ts';

const hundred = amountOf('100');
const minusHundred = amountOf('-100');

/** A figure that is rounded for print, and what stands beside it as it is. */
export interface Compared {
  readonly figure: Amount;
  /** What it must not seem to reach, or to leave: nothing, the whole, its target. */
  readonly bounds: readonly Amount[];
}

/**
 * The least number of decimals, `decimals` or more, with which each figure is printed on its side of its bounds and
 * of every other figure: what is less than a target never reads as equal to it, nor what is not zero as zero. Nor is
 * the difference of two that stand beside each other another one as printed: of 16.3 and 16.7 it is not 1.
 */
export function decimalsApart(compared: readonly Compared[], decimals: number): number {
  const orders = ordersIn(compared);
  // Step by step while it is a matter of a few digits; figures may be typed with any number of them.
  for (let enough = decimals; ; enough += enough < 12 ? 1 : enough) {
    const printed = compared.map(({ figure, bounds }) => ({
      figure: amountOf(rounded(figure, enough)),
      bounds,
    }));
    const isApart = ordersIn(printed).every((order, index) => order === orders[index]);
    if (isApart && areDifferencesNear(compared, printed)) return enough;
  }
}

/** Whether the differences between figures, as printed, are within half of what they are. */
function areDifferencesNear(exact: readonly Compared[], printed: readonly Compared[]): boolean {
  const differences = (list: readonly Compared[]) =>
    list.flatMap(({ figure }, index) =>
      list.slice(index + 1).map((other) => differenceOf(figure, other.figure)),
    );
  const shown = differences(printed);
  return differences(exact).every((difference, index) => {
    const error = differenceOf(shown[index] ?? difference, difference);
    return compareAmounts(doubled(magnitudeOf(error)), magnitudeOf(difference)) <= 0;
  });
}

/** How each figure stands to its bounds and to the figures after it. */
function ordersIn(compared: readonly Compared[]): number[] {
  return compared.flatMap(({ figure, bounds }, index) => [
    ...bounds.map((bound) => compareAmounts(figure, bound)),
    ...compared.slice(index + 1).map((other) => compareAmounts(figure, other.figure)),
  ]);
}

/** A percentage with one decimal, or as many as distinguish it from nothing and from the whole. */
export function printedPercentage(share: Amount): string {
  return rounded(share, decimalsApart([{ figure: share, bounds: [zero, hundred, minusHundred] }], 1));
}

/** A figure that was typed, or added up from such, in all its digits: `decimals` at least. */
export function exactDigits({ numerator }: Amount, decimals: number): string {
  return numerator.toFixed(decimals);
}

/** What no rounded figure may seem to reach: nothing, and the whole of a percentage. */
export function endsOf(isPercentage: boolean): readonly Amount[] {
  return isPercentage ? [zero, hundred] : [zero];
}

/**
 * A count in percent of the whole, rounded without regard to others': equal counts have equal shares, in tables and
 * in sentences; that they add up to exactly 100 is not certain.
 * @returns a decimal, "14.3"; "0.0" of nothing
 */
export function shareOf(count: number, whole: number): string {
  if (whole === 0) return '0.0';
  return printedPercentage(percentage(amountOf(String(count)), amountOf(String(whole))));
}
