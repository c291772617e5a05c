import Big from 'big.js';

/** A quotient, computed exactly and rounded once, half up, to `decimals` digits. */
export function quotient(dividend: Big, divisor: Big | number, decimals: number): string {
  const Rounded = Big();
  Rounded.DP = decimals;
  Rounded.RM = Big.roundHalfUp;
  return new Rounded(dividend).div(divisor).toFixed(decimals);
}

/** The exact sum of decimals as typed; the order does not matter. */
export function sumOf(decimals: Iterable<string>): Big {
  let sum = new Big(0);
  for (const decimal of decimals) sum = sum.plus(decimal);
  return sum;
}

/**
 * The counts as percentages of their total with one decimal, such that they add up to exactly 100.0: each is
 * rounded down, and what is left goes to those that lost most (the earlier first where they lost the same).
 */
export function sharesOf(counts: readonly number[]): string[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => '0.0');
  const tenths = counts.map((count) => Math.floor((count * 1000) / total));
  const lost = counts.map((count, index) => ({ index, remainder: (count * 1000) % total }));
  lost.sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const left = 1000 - tenths.reduce((sum, tenth) => sum + tenth, 0);
  for (const { index } of lost.slice(0, left)) tenths[index] = (tenths[index] ?? 0) + 1;
  return tenths.map((tenth) => new Big(tenth).div(10).toFixed(1));
}
