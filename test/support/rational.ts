/** An exact number, in lowest terms with a positive denominator. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export function fraction(numerator: bigint, denominator: bigint): Rational {
  const divisor = greatestDivisor(numerator, denominator) * (denominator < 0n ? -1n : 1n);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** The number that a decimal stands for: "-12.50". */
export function rational(decimal: string): Rational {
  const [whole = '', digits = ''] = decimal.split('.');
  return fraction(BigInt(whole + digits), 10n ** BigInt(digits.length));
}

/** Rounded to some decimals, halves away from zero, as one would by hand. */
export function halfUp({ numerator, denominator }: Rational, decimals: number): Rational {
  const unit = 10n ** BigInt(decimals);
  const size = numerator < 0n ? -numerator : numerator;
  const units = (2n * size * unit + denominator) / (2n * denominator);
  return fraction(numerator < 0n ? -units : units, unit);
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : greatestDivisor(b, a % b);
}
