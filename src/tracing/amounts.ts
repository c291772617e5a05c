import Big from 'big.js';
import {
  type Amount,
  amountOf,
  compareAmounts,
  differenceOf,
  magnitudeOf,
  negated,
  percentage,
  rounded,
  signOf,
  zero,
} from '../aggregation/amount.ts';
import { exactDigits } from '../aggregation/printed-figures.ts';
import type { Derivation, Figure, Part, Rule } from './figure.ts';

/** A figure from its parts alone, by exact arithmetic; `null` where there is none. What is not this is no figure of these parts. */
export function recomputed({ kind, derivation }: Pick<Figure, 'kind' | 'derivation'>): string | null {
  if (kind === 'date') return derivation.parts[0]?.text ?? null;
  const amount = amountOfDerivation(derivation);
  if (amount === null) return null;
  return isExact(derivation)
    ? exactDigits(amount, derivation.decimals)
    : rounded(amount, derivation.decimals);
}

/**
 * Whether a document that prints a number prints this figure: without its sign where words say which way it changed, and without a
 * fraction that is nothing.
 * @param digits with a point for decimals
 */
export function printsAs({ kind, digits }: Pick<Figure, 'kind' | 'digits'>, printed: string): boolean {
  if (digits === null) return false;
  if (kind === 'date') return digits === printed;
  const [figure, other] = [new Big(digits), new Big(printed)];
  return figure.eq(other) || figure.abs().eq(other);
}

/** What a derivation amounts to, exactly; `null` where there is nothing to reckon, or it would be divided by nothing. */
export function amountOfDerivation({ rule, parts }: Derivation): Amount | null {
  return reckoning[rule](parts);
}

type Reckoning = (parts: readonly Part[]) => Amount | null;

const reckoning: Readonly<Record<Rule, Reckoning>> = {
  none: () => null,
  typed: ([part]) => (part === undefined ? null : amountOfPart(part)),
  sum: (parts) => total(parts, 'term'),
  mean: (parts) => {
    const sum = total(parts, 'term');
    return parts.length === 0 || sum === null ? null : divided(sum, amountOf(String(parts.length)));
  },
  min: (parts) => extreme(parts, (order) => order < 0),
  max: (parts) => extreme(parts, (order) => order > 0),
  count: (parts) => amountOf(String(parts.length)),
  quotient: (parts) => quotientOf(parts, divided),
  percentage: (parts) => quotientOf(parts, percentage),
  difference: apart,
  growth: (parts) => {
    const [difference, before] = [apart(parts), total(parts, 'subtrahend')];
    if (difference === null || before === null || signOf(before) === 0) return null;
    return percentage(difference, magnitudeOf(before));
  },
};

/** Whether a rule gives a figure that is not rounded: what is rounded itself makes no difference exact. */
export function isExact({ rule, parts }: Pick<Derivation, 'rule' | 'parts'>): boolean {
  return exactRules.has(rule) && parts.every(({ exact }) => exact === null || isExact(exact));
}

const exactRules: ReadonlySet<Rule> = new Set(['typed', 'sum', 'min', 'max', 'count', 'difference']);

/** A part's exact amount. */
export function amountOfPart({ digits, exact }: Part): Amount | null {
  if (exact !== null) return amountOfDerivation(exact);
  return digits === null ? null : amountOf(digits);
}

/** The sum of all parts of a role; `null` where one of them has no amount. */
function total(parts: readonly Part[], role: Part['role']): Amount | null {
  let sum: Amount | null = zero;
  for (const part of parts) {
    if (part.role !== role) continue;
    const amount = amountOfPart(part);
    if (sum === null || amount === null) return null;
    sum = differenceOf(sum, negated(amount));
  }
  return sum;
}

function apart(parts: readonly Part[]): Amount | null {
  const [more, less] = [total(parts, 'minuend'), total(parts, 'subtrahend')];
  return more === null || less === null ? null : differenceOf(more, less);
}

function quotientOf(
  parts: readonly Part[],
  divide: (dividend: Amount, divisor: Amount) => Amount,
): Amount | null {
  const [dividend, divisor] = [total(parts, 'dividend'), total(parts, 'divisor')];
  if (dividend === null || divisor === null || signOf(divisor) === 0) return null;
  return divide(dividend, divisor);
}

function divided(dividend: Amount, divisor: Amount): Amount {
  return {
    numerator: dividend.numerator.times(divisor.denominator),
    denominator: dividend.denominator.times(divisor.numerator),
  };
}

function extreme(parts: readonly Part[], isBefore: (order: number) => boolean): Amount | null {
  let best: Amount | null = null;
  for (const part of parts) {
    const amount = amountOfPart(part);
    if (amount !== null && (best === null || isBefore(compareAmounts(amount, best)))) best = amount;
  }
  return best;
}
