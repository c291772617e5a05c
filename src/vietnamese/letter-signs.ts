import { controlCharacters, invisibleCharacters } from '../diagnostics/characters.ts';
import { lettersWithTwins } from './look-alikes.ts';
import { allReadings } from './misreadings.ts';

/**
 * What a quick look at a text sees. It misses nothing: where it does not see something, a closer look does not find it,
 * either. What it sees may be nothing, after all.
 */
export interface Signs {
  /** As which of `allReadings` some of it may have been misread: a bit each, from the lowest. */
  readonly readings: number;
  /** What may stay behind of letters that were misread. */
  readonly hasLeftovers: boolean;
  /** Question marks, and the character that stands for one that was lost. */
  readonly hasLosses: boolean;
  /** A line that may be in an encoding before Unicode. */
  readonly hasLegacyLines: boolean;
  /** Letters that look like others. */
  readonly hasTwins: boolean;
  /** Control characters, and others that are not seen. */
  readonly hasUnseen: boolean;
  /** Capitals that halves of letters are misread as. */
  readonly hasHalves: boolean;
}

/** Pairs of letters that are strange in Vietnamese: those of `strange` in legacy-stretches.ts, which are parts of words. */
const strangePairs: readonly (readonly [first: string, second: string])[] = [
  ['aâãeêioôõuyý', 'ìòþ'],
  ['a', 'ùøûõâåãäàáêúü'],
  ['eiuyôö', 'ùøûõ'],
  ['o', 'ùøõâåãä'],
  ['ôö', 'ï'],
];

// The bits of a character: of which pairs it may be the second, of which the first, and what it is by itself.
const pairs = 12;
const inReadings = (1 << allReadings.length) - 1;
const capitalPair = allReadings.length + strangePairs.length;
const inStrangePairs = ((1 << (capitalPair + 1)) - 1) & ~inReadings;
const loss = 1 << 24;
const twin = 1 << 25;
const unseen = 1 << 26;
const half = 1 << 27;
const umlaut = 1 << 28;
const latinBit = 29;
const latin = 1 << latinBit;
const sign = 1 << 30;
/** A letter or mark that no encoding's byte is taken for. Beside it words must be strange. */
const beyond = 1 << 31;
const anythingElse = ~beyond;

/** The characters that Vietnamese texts are made of. What is none of them may be anything. */
const usual = [
  [0, 0x24f],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
] as const;
const tableLength = 0x2070;

let table: Int32Array | undefined;

function bitsOfCharacters(): Int32Array {
  const bits = new Int32Array(tableLength).fill(anythingElse);
  for (const [from, to] of usual) for (let code = from; code <= to; code += 1) bits[code] = bitsOf(code);
  const add = (letters: string, bit: number) => {
    for (const letter of letters) {
      const code = letter.charCodeAt(0);
      if (code < tableLength) bits[code] = (bits[code] ?? 0) | bit;
    }
  };
  const addPair = (pair: number, first: string, second: string) => {
    add(first, 1 << (pairs + pair));
    add(second, 1 << pair);
  };
  for (const [index, { leads, continuations }] of allReadings.entries()) addPair(index, leads, continuations);
  for (const [index, [first, second]] of strangePairs.entries()) {
    const both = (letters: string) => letters + letters.toUpperCase();
    addPair(allReadings.length + index, both(first), both(second));
  }
  add('?\ufffd', loss);
  add(lettersWithTwins, twin);
  add('ÃĂÄÆÅ', half);
  add('ÄÆ', umlaut);
  return bits;
}

/** What its properties say of a character. */
function bitsOf(code: number): number {
  const letter = String.fromCharCode(code);
  let bits = 0;
  if (letter.search(controlCharacters) === 0 || letter.search(invisibleCharacters) === 0) bits |= unseen;
  if (/[\u00a1-\u00ff]/.test(letter)) bits |= latin;
  if (/[\u00a1-\u00bf×÷]/.test(letter)) bits |= sign;
  if (code > 0xff && /[\p{L}\p{M}]/u.test(letter)) bits |= beyond;
  if (/\p{Ll}/u.test(letter)) bits |= 1 << (pairs + capitalPair);
  if (/[À-ÖØ-Þ]/.test(letter)) bits |= 1 << capitalPair;
  return bits;
}

/** Longer lines are looked at in parts, of which one may have no letter beyond those of old encodings. */
const longest = 20_000;

let last: { readonly text: string; readonly signs: Signs } | undefined;

/** What a quick look at a text sees. */
export function signsIn(text: string): Signs {
  // Several ask about the same text.
  if (last?.text !== text) last = { text, signs: signsSeen(text) };
  return last.signs;
}

function signsSeen(text: string): Signs {
  table ??= bitsOfCharacters();
  const { length } = text;
  let all = 0;
  let allPairs = 0;
  let hasLegacyLines = false;
  for (let at = 0; at < length; ) {
    const start = at;
    let inLine = 0;
    let pairsInLine = 0;
    let before = 0;
    let ofLatin = 0;
    for (; at < length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === lineFeed) break;
      const bits = code < tableLength ? (table[code] ?? 0) : anythingElse;
      inLine |= bits;
      pairsInLine |= bits & before;
      before = bits >> pairs;
      ofLatin += (bits >> latinBit) & 1;
    }
    all |= inLine;
    allPairs |= pairsInLine;
    hasLegacyLines ||= at - start > longest || isLegacyLine(inLine, pairsInLine, ofLatin);
    at += 1;
  }
  const readings = allPairs & inReadings;
  return {
    readings,
    hasLeftovers: readings !== 0 || (allPairs & (1 << capitalPair)) !== 0 || (all & umlaut) !== 0,
    hasLosses: (all & loss) !== 0,
    hasLegacyLines,
    hasTwins: (all & twin) !== 0,
    hasUnseen: (all & unseen) !== 0,
    hasHalves: (all & half) !== 0,
  };
}

const lineFeed = 10;

function isLegacyLine(seen: number, pairsSeen: number, latinLetters: number): boolean {
  if (latinLetters === 0) return false;
  if ((pairsSeen & inStrangePairs) !== 0 || (seen & sign) !== 0) return true;
  // Words that are not strange must be several, and all that there are.
  return latinLetters > 1 && (seen & beyond) === 0;
}

/** Whether a line may be in an encoding before Unicode. */
export function mayBeLegacy(line: string): boolean {
  return signsSeen(line).hasLegacyLines;
}
