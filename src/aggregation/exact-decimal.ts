import Big from 'big.js';

/**
 * A decimal of any length, added, multiplied and compared exactly. The figures of thousands of units are: big.js, which keeps a
 * list of digits, takes ten times as long for each.
 */
export class ExactDecimal {
  /** In units of the last decimal. */
  readonly #units: bigint;
  /** How many decimals there are. */
  readonly #decimals: number;

  private constructor(units: bigint, decimals: number) {
    this.#units = units;
    this.#decimals = decimals;
  }

  /** @param digits as typed, with a point for decimals, perhaps with an exponent @throws Error where they are no number */
  static of(digits: string): ExactDecimal {
    const text = plainNumber.test(digits) ? digits : new Big(digits).toFixed();
    const point = text.indexOf('.');
    if (point === -1) return new ExactDecimal(BigInt(text), 0);
    return new ExactDecimal(BigInt(text.slice(0, point) + text.slice(point + 1)), text.length - point - 1);
  }

  /** -1, 0 or 1. */
  get sign(): number {
    return this.#units === 0n ? 0 : this.#units < 0n ? -1 : 1;
  }

  plus(other: ExactDecimal): ExactDecimal {
    const decimals = Math.max(this.#decimals, other.#decimals);
    return new ExactDecimal(this.#unitsOf(decimals) + other.#unitsOf(decimals), decimals);
  }

  minus(other: ExactDecimal): ExactDecimal {
    const decimals = Math.max(this.#decimals, other.#decimals);
    return new ExactDecimal(this.#unitsOf(decimals) - other.#unitsOf(decimals), decimals);
  }

  times(other: ExactDecimal): ExactDecimal {
    return new ExactDecimal(this.#units * other.#units, this.#decimals + other.#decimals);
  }

  get magnitude(): ExactDecimal {
    return this.#units < 0n ? new ExactDecimal(-this.#units, this.#decimals) : this;
  }

  /** Negative, 0 or positive as it is less than, equal to or greater than the other. */
  compare(other: ExactDecimal): number {
    const decimals = Math.max(this.#decimals, other.#decimals);
    const [units, others] = [this.#unitsOf(decimals), other.#unitsOf(decimals)];
    return units < others ? -1 : units > others ? 1 : 0;
  }

  /** Divided by the other, rounded once, half up: away from zero. @param other is not 0 @returns so many decimals: "-0.50" */
  dividedBy(other: ExactDecimal, decimals: number): string {
    const shift = decimals + other.#decimals - this.#decimals;
    const dividend = this.magnitude.#units * powerOfTen(Math.max(shift, 0));
    const divisor = other.magnitude.#units * powerOfTen(Math.max(-shift, 0));
    const magnitude = (2n * dividend + divisor) / (2n * divisor);
    return written(this.sign * other.sign < 0 ? -magnitude : magnitude, decimals);
  }

  /** All its digits. @param decimals at least so many: "1.50" is "1.5" with none or one */
  toFixed(decimals = 0): string {
    const most = Math.max(this.#decimals, decimals);
    const text = written(this.#unitsOf(most), most);
    let zeros = 0;
    while (zeros < most - decimals && text[text.length - 1 - zeros] === '0') zeros += 1;
    return text.slice(0, zeros === most && most > 0 ? -zeros - 1 : text.length - zeros);
  }

  #unitsOf(decimals: number): bigint {
    return decimals === this.#decimals ? this.#units : this.#units * powerOfTen(decimals - this.#decimals);
  }
}

const plainNumber = /^-?\d+(?:\.\d+)?$/;

const powers = Array.from({ length: 32 }, (_, power) => 10n ** BigInt(power));

function powerOfTen(power: number): bigint {
  return powers[power] ?? 10n ** BigInt(power);
}

function written(units: bigint, decimals: number): string {
  if (decimals === 0) return units.toString();
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0');
  return `${units < 0n ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
