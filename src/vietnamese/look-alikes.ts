import { isVietnameseSyllable } from './syllables.ts';

/** Letters of Cyrillic and Greek that look like Latin ones, beside those; capitals that look the same. */
const twinsOfOtherScripts: readonly (readonly [others: string, latin: string])[] = [
  ['аеорсухіјѕһԁԛԝ', 'aeopcyxijshdqw'],
  ['АВЕКМНОРСТУХІЈЅԌԜ', 'ABEKMHOPCTYXIJSGW'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo'],
];

/** Latin letters that are not Vietnamese, and look like ones that are. */
const latinTwins: Readonly<Record<string, string>> = {
  Ð: 'Đ',
  ð: 'đ',
  Ɖ: 'Đ',
  ɖ: 'đ',
  ǎ: 'ă',
  Ǎ: 'Ă',
  ı: 'i',
  ɑ: 'a',
  ɡ: 'g',
};

const otherTwins = new Map(
  twinsOfOtherScripts.flatMap(([others, latin]) =>
    Array.from(others, (other, index) => [other, latin[index] ?? other] as const),
  ),
);
const twins: ReadonlyMap<string, string> = new Map([...otherTwins, ...Object.entries(latinTwins)]);
/** All letters that look like others. */
export const lettersWithTwins = [...twins.keys()].join('');
const anyTwin = new RegExp(`[${lettersWithTwins}]`, 'g');

/** A text with Vietnamese letters in the place of those that look like them. */
export function withVietnameseLetters(text: string): string {
  return text.replace(anyTwin, (letter) => twins.get(letter) ?? letter);
}

/** A word with letters that only look like those of Vietnamese, and the word that it looks like. */
export interface LookAlikeWord {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly wanted: string;
  /** The first letter that is another than it seems. */
  readonly letter: string;
}

/**
 * Every word of a text with letters of Cyrillic or Greek that look like Latin ones, such as "Сông an" with a Cyrillic
 * letter, or with "Ð" for "Đ". Words of these scripts themselves, and names from other languages, are right.
 */
export function lookAlikeWords(text: string): LookAlikeWord[] {
  if (text.search(anyTwin) === -1) return [];
  return [...text.matchAll(/[\p{L}\p{M}]{1,40}/gu)].flatMap(({ 0: word, index }) => {
    const [letter] = word.match(anyTwin) ?? [];
    if (letter === undefined) return [];
    const wanted = withVietnameseLetters(word.normalize('NFC'));
    const isMeant = otherTwins.has(letter) ? isLatin(wanted) : isOfVietnamese(wanted);
    return isMeant ? [{ start: index, end: index + word.length, word, wanted, letter }] : [];
  });
}

const isLatin = (word: string) => /^[\p{Script=Latin}\p{M}]+$/u.test(word);

/** A syllable, or an abbreviation: "Đảng", "QĐ". */
const isOfVietnamese = (word: string) => isVietnameseSyllable(word) || /^\p{Lu}{1,8}$/u.test(word);
