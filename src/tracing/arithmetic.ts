import Big from 'big.js';
import { type Amount, signOf } from '../aggregation/amount.ts';
import { exactDigits } from '../aggregation/printed-figures.ts';
import type { Language } from '../diagnostics/definition.ts';
import { formatDecimal } from '../vietnamese/numbers.ts';
import { amountOfDerivation, amountOfPart } from './amounts.ts';
import type { Derivation, Figure, Part, Rule } from './figure.ts';
import { decimalsIn } from './parts.ts';
import { type TracingWords, tracingWords } from './words.ts';

/**
 * How a figure follows from its parts, as a person would write it down: "25 + 17 + 12 = 54", "7 : 9 × 100 = 77,777… ≈ 77,8". Of very many
 * parts the first and the last few stand, and how many more there are.
 * @returns nothing where there is nothing to reckon: what is typed, what is missing
 */
export function arithmeticOf(
  { derivation, digits }: Pick<Figure, 'derivation' | 'digits'>,
  language: Language = 'vi',
): string {
  const words = tracingWords[language];
  const { rule, parts } = derivation;
  if (rule === 'none' || rule === 'typed') return '';
  if (parts.length === 0) return noneOf(derivation, digits, words);
  const left = leftSides[rule](derivation, words);
  if (digits === null) return isDividedByZero(derivation) ? words.dividedByZero(left) : '';
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0 && isOfAny.has(rule)) {
    const amount = amountOfPart(only);
    return amount === null ? '' : words.onlyOne(only.label, resultOf(amount, digits));
  }
  if (rule === 'count') return `${written(digits)} ${left}`;
  if (rule === 'min') return words.least(left, written(digits));
  if (rule === 'max') return words.most(left, written(digits));
  const amount = amountOfDerivation(derivation);
  return amount === null ? '' : `${left} = ${resultOf(amount, digits)}`;
}

/** Rules that do nothing to a figure that is alone. */
const isOfAny: ReadonlySet<Rule> = new Set(['sum', 'mean', 'min', 'max']);

/** That nothing was there to be counted. */
function noneOf({ rule, counted }: Derivation, digits: string | null, words: TracingWords): string {
  return rule === 'count' && counted !== null && digits === '0' ? words.none(words.counted[counted]) : '';
}

function isDividedByZero({ rule, parts }: Derivation): boolean {
  const role = rule === 'growth' ? 'subtrahend' : 'divisor';
  const amount = amountOfDerivation({
    rule: 'sum',
    parts: ofRole(parts, role).map((part) => ({ ...part, role: 'term' })),
    decimals: 0,
    counted: null,
  });
  return dividing.has(rule) && amount !== null && signOf(amount) === 0;
}

const dividing: ReadonlySet<Rule> = new Set(['quotient', 'percentage', 'growth']);

type LeftSide = (derivation: Derivation, words: TracingWords) => string;

/** What stands before the equals sign; of the least and the most, what they are of. */
const leftSides: Readonly<Record<Exclude<Rule, 'none' | 'typed'>, LeftSide>> = {
  sum: ({ parts }, words) => sumOf(parts, words),
  mean: ({ parts }, words) => `${bracketed(parts, words)} : ${written(String(parts.length))}`,
  min: ({ parts }, words) => listOf(parts.map(numberOf), words),
  max: ({ parts }, words) => listOf(parts.map(numberOf), words),
  count: ({ parts, counted }, words) => {
    const list = listOf(
      parts.map(({ label }) => label),
      words,
    );
    return `${words.counted[counted ?? 'item']}: ${list}`;
  },
  quotient: ({ parts }, words) =>
    `${bracketed(ofRole(parts, 'dividend'), words)} : ${bracketed(ofRole(parts, 'divisor'), words)}`,
  percentage: ({ parts }, words) =>
    `${bracketed(ofRole(parts, 'dividend'), words)} : ${bracketed(ofRole(parts, 'divisor'), words)} × 100`,
  difference: ({ parts }, words) => differenceOf(parts, words),
  growth: ({ parts }, words) => {
    const before = ofRole(parts, 'subtrahend');
    return `(${differenceOf(parts, words)}) : ${magnitudeOf(before, words)} × 100`;
  },
};

/** Things beside each other: of very many, the first and the last few. */
export function listOf(items: readonly string[], words: Pick<TracingWords, 'moreItems'>): string {
  return shortened(items, (more) => words.moreItems(written(String(more.length)))).join('; ');
}

function ofRole(parts: readonly Part[], role: Part['role']): readonly Part[] {
  return parts.filter((part) => part.role === role);
}

function differenceOf(parts: readonly Part[], words: TracingWords): string {
  return `${sumOf(ofRole(parts, 'minuend'), words)} – ${bracketed(ofRole(parts, 'subtrahend'), words)}`;
}

/** What a change is in percent of: without its sign. */
function magnitudeOf(parts: readonly Part[], words: TracingWords): string {
  const text = bracketed(parts, words);
  return text.startsWith('(-') ? text.slice(2, -1) : text;
}

/** The sum of some parts; within brackets where there are several, or one below zero. */
function bracketed(parts: readonly Part[], words: TracingWords): string {
  return parts.length > 1 ? `(${sumOf(parts, words)})` : parts.map(numberOf).map(inBrackets).join('');
}

function sumOf(parts: readonly Part[], words: TracingWords): string {
  const terms = shortened(parts, (more) => {
    const sum = amountOfDerivation({
      rule: 'sum',
      parts: more.map((part) => ({ ...part, role: 'term' })),
      decimals: 0,
      counted: null,
    });
    const total = sum === null ? '' : written(exactDigits(sum, 0));
    return words.moreTerms(written(String(more.length)), total);
  });
  return terms
    .map((term, index) => {
      if (typeof term === 'string') return `(${term})`;
      return index === 0 ? numberOf(term) : inBrackets(numberOf(term));
    })
    .join(' + ');
}

function inBrackets(number: string): string {
  return number.startsWith('-') ? `(${number})` : number;
}

/** A part's number as it goes into the reckoning: what was rounded for print, in more digits. */
function numberOf(part: Part): string {
  const amount = amountOfPart(part);
  if (amount === null) return part.label;
  if (part.exact === null) return written(part.digits ?? '');
  const { text, isAll } = unrounded(amount, decimalsIn(part.digits));
  return shown(text, isAll);
}

/** So many parts stand in full. */
const mostInFull = 12;
const [first, last] = [6, 3];

/** A list as it is, or, where it is very long, its first and last few with what is said of those between them. */
function shortened<T>(list: readonly T[], between: (more: readonly T[]) => string): (T | string)[] {
  if (list.length <= mostInFull) return [...list];
  return [...list.slice(0, first), between(list.slice(first, -last)), ...list.slice(-last)];
}

/** "77,777… ≈ 77,8", or the figure alone where nothing was rounded. */
function resultOf(amount: Amount, digits: string): string {
  const { text, isAll } = unrounded(amount, decimalsIn(digits));
  return isAll && new Big(digits).eq(text) ? written(digits) : `${shown(text, isAll)} ≈ ${written(digits)}`;
}

/** So many more decimals than are printed are shown of what was rounded. */
const moreDecimals = 3;

/** An amount before it is rounded, with a point for decimals: all of it, or its beginning where it goes on. */
function unrounded({ numerator, denominator }: Amount, decimals: number): { text: string; isAll: boolean } {
  const isNegative = signOf({ numerator, denominator }) < 0;
  const places = decimals + moreDecimals;
  const { whole, isRest } = divided(
    new Big(numerator.magnitude.toFixed()).times(tenToThe(places)),
    new Big(denominator.magnitude.toFixed()),
  );
  const digits = whole.padStart(places + 1, '0');
  const text = `${isNegative ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
  // What ends sooner has fewer.
  return isRest ? { text, isAll: false } : { text: new Big(text).toFixed(), isAll: true };
}

function shown(text: string, isAll: boolean): string {
  return `${written(text)}${isAll ? '' : '…'}`;
}

/** How often one goes into the other, and whether something is left. */
function divided(dividend: Big, divisor: Big): { readonly whole: string; readonly isRest: boolean } {
  const decimals = Math.max(decimalsIn(dividend.toFixed()), decimalsIn(divisor.toFixed()));
  const whole = (number: Big) => BigInt(number.times(tenToThe(decimals)).toFixed(0));
  const [a, b] = [whole(dividend), whole(divisor)];
  return { whole: (a / b).toString(), isRest: a % b !== 0n };
}

function tenToThe(power: number): Big {
  return new Big(`1e${power}`);
}

/** A number as Vietnamese writes it. */
const written = formatDecimal;
