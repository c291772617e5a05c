import Big from 'big.js';

/** A quotient, computed exactly and rounded once, half up, to `decimals` digits. */
export function quotient(dividend: Big, divisor: Big | number, decimals: number): string {
  return new (roundedTo(decimals))(dividend).div(divisor).toFixed(decimals);
}

const constructors = new Map<number, typeof Big>();

/** Numbers that divide to some decimals: a constructor each, since big.js keeps its precision there. */
function roundedTo(decimals: number): typeof Big {
  const known = constructors.get(decimals);
  if (known !== undefined) return known;
  const Rounded = Big();
  Rounded.DP = decimals;
  Rounded.RM = Big.roundHalfUp;
  // Few numbers of decimals are ever asked for, except of figures typed to try the program.
  if (decimals < 100) constructors.set(decimals, Rounded);
  return Rounded;
}

/** The exact sum of decimals as typed; the order does not matter. */
export function sumOf(decimals: Iterable<string>): Big {
  let sum = new Big(0);
  for (const decimal of decimals) sum = sum.plus(decimal);
  return sum;
}
