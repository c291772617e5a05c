import { remembered } from './remembered.ts';

const initial = '(?:b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x)?';
const nucleus =
  '(?:a|ă|â|ai|ao|au|ay|âu|ây|e|eo|ê|êu|i|ia|iê|iêu|iu|o|oa|oă|oai|oao|oay|oe|oeo|oi|oo|ô|ôi|ơ|ơi|u|ua|uâ|uây|uê|ui|uô|uôi|uơ|uy|uya|uyê|uyu|ư|ưa|ưi|ươ|ươi|ươu|ưu|y|yê|yêu)';
const final = '(?:ch|c|m|ng|nh|n|p|t)?';
const syllable = new RegExp(`^${initial}${nucleus}${final}$`);
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** "nghiêng" in NFD has nine letters and marks, and a tone. */
const longestSyllable = 10;

/** Whether a word could be a syllable of Vietnamese: its letters in their order, and one tone at most. */
export const isVietnameseSyllable = remembered(isSyllable, longestSyllable);

function isSyllable(word: string): boolean {
  const decomposed = word.normalize('NFD').toLowerCase();
  if ((decomposed.match(tones) ?? []).length > 1) return false;
  return syllable.test(decomposed.replace(tones, '').normalize('NFC'));
}

/** Whether no letter of a word bears a tone. */
export function hasNoTone(word: string): boolean {
  return !/[\u0300\u0301\u0303\u0309\u0323]/.test(word.normalize('NFD'));
}

/** Such as "QĐ", "NĐ": capitals without a vowel, which are no syllable in any encoding. */
function isAbbreviation(word: string): boolean {
  return /^\p{Lu}+$/u.test(word) && !/[aeiouy]/i.test(word.normalize('NFD'));
}

/** So many words show how a text reads. */
const mostWords = 400;

/**
 * How much of what is not plain ASCII in a text reads as Vietnamese.
 * @returns from 0, nothing, to 1, every word; `null` where there is no such word
 */
export function vietnameseShare(text: string): number | null {
  let words = 0;
  let syllables = 0;
  // In pieces, since a pattern runs out of memory within a word of millions of letters.
  for (const [word] of text.matchAll(/[\p{L}\p{M}\u0080-\u024f\ufffd]{1,40}/gu)) {
    if (/^[a-z]*$/i.test(word) || isAbbreviation(word)) continue;
    words += 1;
    if (isVietnameseSyllable(word)) syllables += 1;
    if (words === mostWords) break;
  }
  return words === 0 ? null : syllables / words;
}
