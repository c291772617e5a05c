import { legacyWord } from './legacy-encodings.ts';
import { mayBeLegacy, signsIn } from './letter-signs.ts';
import { linePartsOf } from './line-parts.ts';
import { isVietnameseSyllable } from './syllables.ts';

/** A stretch of a text, within one line, whose letters are those of an encoding before Unicode: "nh©n d©n". */
export interface LegacyStretch {
  readonly start: number;
  readonly end: number;
  readonly encoding: 'tcvn3' | 'vni' | 'windows-1258';
  /** What it reads in that encoding. */
  readonly text: string;
}

/** Every stretch of a text that was typed in an old encoding, and taken letter by letter for Unicode. */
export function legacyStretches(text: string): LegacyStretch[] {
  const found: LegacyStretch[] = [];
  if (!signsIn(text).hasLegacyLines) return found;
  for (const { line, start } of linePartsOf(text)) {
    const one = mayBeLegacy(line) ? legacyStretchOn(line) : null;
    if (one !== null) found.push({ ...one, start: start + one.start, end: start + one.end });
  }
  return found;
}

/** The stretch of a line that was typed in an old encoding; `null` where there is none. */
export function legacyStretchOn(line: string): LegacyStretch | null {
  const words = wordsOf(line);
  // Most lines are Vietnamese as they stand. What is odd in any encoding is so in this one.
  if (!words.words.some(({ typed }) => isOdd(typed, 'windows-1258'))) return null;
  return stretchIn(words, 'windows-1258') ?? stretchIn(words, 'tcvn3') ?? stretchIn(words, 'vni');
}

/** A word as it stands on a line. */
interface TypedWord {
  readonly start: number;
  readonly end: number;
  readonly typed: string;
}

interface Word extends TypedWord {
  /** What it reads in the old encoding. */
  readonly text: string;
  /** Whether it is a syllable only in that encoding: enough such words identify it. */
  readonly isConclusive: boolean;
  /** Whether no other language writes it so, which makes one word enough. */
  readonly isStrange: boolean;
}

/** The words of a line, without those with letters that no encoding's bytes are taken for. */
interface Line {
  readonly line: string;
  readonly words: readonly TypedWord[];
  /** Whether there are others: it was typed in Unicode, but for what was pasted into it. */
  readonly isUnicode: boolean;
}

function wordsOf(line: string): Line {
  const all = [...line.matchAll(/[\p{L}\p{M}\u00a1-\u00ff]+/gu)];
  // «Quotations» begin and end with signs that TCVN3 has for letters.
  const isQuoting = line.includes('«') && line.includes('»');
  const words = all.flatMap(({ 0: found, index }) => {
    if (/[^\p{ASCII}\u00a1-\u00ff]/u.test(found)) return [];
    const [lead = ''] = isQuoting ? (/^«+/.exec(found) ?? []) : [];
    const typed = isQuoting ? found.slice(lead.length).replace(/»{1,3}$/, '') : found;
    const start = index + lead.length;
    return [{ start, end: start + typed.length, typed }];
  });
  return { line, words, isUnicode: words.length < all.length };
}

function stretchIn({ line, words: typed, isUnicode }: Line, encoding: LegacyStretch['encoding']) {
  const words = typed.map((word) => wordIn(word, encoding));
  const conclusive = words.filter(({ isConclusive }) => isConclusive);
  const [first] = conclusive;
  const last = conclusive.at(-1);
  if (first === undefined || last === undefined) return null;
  const isStrange = conclusive.some((word) => word.isStrange);
  const areAllSyllables = words.every(({ text }) => isAscii(text) || isSyllable(text));
  const isOne =
    conclusive.length > 1 ? isStrange || (!isUnicode && areAllSyllables) : isStrange && !isUnicode;
  if (!isOne) return null;
  // "Dòng" is "Dũng" beside words that are in the encoding.
  const damaged = isUnicode
    ? conclusive
    : words.filter(({ typed, text }) => text !== typed && isSyllable(text));
  const start = damaged.reduce((least, word) => Math.min(least, word.start), first.start);
  const end = damaged.reduce((most, word) => Math.max(most, word.end), last.end);
  let at = start;
  let text = '';
  for (const word of words.filter((one) => one.start >= start && one.end <= end)) {
    text += line.slice(at, word.start) + word.text;
    at = word.end;
  }
  return { start, end, encoding, text: text + line.slice(at, end) };
}

/** A syllable of Vietnamese as people type it: no capital in its midst, no tone on its last glide, as in "khaù". */
function isSyllable(word: string): boolean {
  return isVietnameseSyllable(word) && !/\p{Ll}\p{Lu}|a[ùûõ]$/u.test(word);
}

const isAscii = (text: string) => /^\p{ASCII}*$/u.test(text);

/** A word as it reads in an encoding. */
function wordIn(word: TypedWord, encoding: LegacyStretch['encoding']): Word {
  const { typed } = word;
  const text = isAscii(typed) ? typed : legacyWord(typed, encoding);
  // Signs alone, "¦·" or "®·", may be a word of TCVN3 beside others; by themselves they are signs.
  const isConclusive = /[a-zà-öø-ÿ]/i.test(typed) && isOdd(typed, encoding) && isSyllable(text);
  return { ...word, text, isConclusive, isStrange: isConclusive && strange[encoding](typed) };
}

/** Whether a word is none of Vietnamese as it stands, so that it may be one in an encoding. */
function isOdd(typed: string, encoding: LegacyStretch['encoding']): boolean {
  if (isAscii(typed) || typed.length < 2) return false;
  // "Caìn" passes for a syllable, though nobody puts the tone there.
  return (encoding === 'windows-1258' && strange[encoding](typed)) || !isSyllable(typed);
}

/** What nobody writes in another language: signs in the midst of letters; marks on their own behind a vowel. */
const strange: Readonly<Record<LegacyStretch['encoding'], (word: string) => boolean>> = {
  tcvn3: (word) =>
    // Signs may stand beside words, and between the letters of a formula.
    /[\u00a1-\u00bf\u00d7\u00f7]/.test(word.replace(/^[µ©®]|[®©¼½¾]$|^\p{L}[·×÷]\p{L}$/gu, '')) ||
    /\p{Ll}[À-ÖØ-Þ]/u.test(word),
  // Its tones stand behind their vowels, where "giò", "quì" and, put there by a slip, "aì" have theirs as well.
  'windows-1258': (word) =>
    /[aâãeêioôõuyý][ÌÒÞ]/u.test(word) || /[aâãeêoôõyý][ìòþ](?:[cptm]|n[gh]?)$/iu.test(word),
  // "coût" and "Loïc" are French.
  vni: (word) => /a[ùøûõâåãäàáêúü]|[eiuyôö][ùøûõ]|o[ùøõâåãä]|[ôö]ï/i.test(word),
};
