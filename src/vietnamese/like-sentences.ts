import { onOneLine } from './normal-forms.ts';

/** Shorter sentences come out alike by themselves. */
const leastLength = 60;

/** The form in which sentences are compared: equal for capitals and for how lines are broken; `null` where one is too short. */
export function sentenceKey(text: string): string | null {
  // Small letters may be more than the capital, but not three times as many.
  if (text.length * 3 < leastLength) return null;
  const key = onOneLine(text.toLowerCase());
  return key.length < leastLength ? null : key;
}

/** A number that is the same for sentences that are alike, and hardly ever for others; `null` where one is too short. */
export function sentenceMark(text: string): number | null {
  const mark = markOfPlain(text);
  if (mark !== undefined) return mark;
  const key = sentenceKey(text);
  return key === null ? null : markOf(key);
}

// Two mixtures of 32 bits (Bob Jenkins' way of mixing, as in cyrb53), of which a number holds 53.
const highSeed = 0xdeadbeef;
const lowSeed = 0x41c6ce57;
const mixedHigh = (high: number, unit: number) => Math.imul(high ^ unit, 2654435761);
const mixedLow = (low: number, unit: number) => Math.imul(low ^ unit, 1597334677);

function markOf(key: string): number {
  let [high, low] = [highSeed, lowSeed];
  for (let at = 0; at < key.length; at += 1) {
    const unit = key.charCodeAt(at);
    high = mixedHigh(high, unit);
    low = mixedLow(low, unit);
  }
  return numberOf(high, low);
}

function numberOf(high: number, low: number): number {
  const first = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  const second = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909);
  return 4294967296 * (2097151 & second) + (first >>> 0);
}

/** The code units that Vietnamese is written in. */
const usual = [
  [0x21, 0x24f],
  [0x1e00, 0x1eff],
  [0x2010, 0x2027],
] as const;
const smallLettersLength = 0x2028;

/** The small letters of those; 0 for what hangs on what stands beside it, is a blank, or is written seldom. */
let smallLetters: Uint16Array | undefined;

function smallLettersOf(): Uint16Array {
  const letters = new Uint16Array(smallLettersLength);
  for (const [from, to] of usual) {
    for (let code = from; code <= to; code += 1) {
      const letter = String.fromCharCode(code);
      const small = letter.toLowerCase();
      if (small.length === 1 && !/\s/.test(letter)) letters[code] = small.charCodeAt(0);
    }
  }
  return letters;
}

/** The mark of a text with nothing but single spaces between plain letters, without making its key; else `undefined`. */
function markOfPlain(text: string): number | null | undefined {
  const { length } = text;
  if (length === 0 || text.charCodeAt(0) === space || text.charCodeAt(length - 1) === space) return undefined;
  smallLetters ??= smallLettersOf();
  let [high, low, before] = [highSeed, lowSeed, 0];
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    const unit = code === space ? space : code < smallLettersLength ? (smallLetters[code] ?? 0) : 0;
    if (unit === 0 || (unit === space && before === space)) return undefined;
    high = mixedHigh(high, unit);
    low = mixedLow(low, unit);
    before = unit;
  }
  return length < leastLength ? null : numberOf(high, low);
}

const space = 0x20;
