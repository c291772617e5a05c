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
