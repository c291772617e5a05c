import { withVietnameseLetters } from './look-alikes.ts';
import { remembered } from './remembered.ts';

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const anyTone = /[\u0300\u0301\u0303\u0309\u0323]/;

/** Text as it is kept everywhere inside: Unicode NFC. */
export function nfc(text: string): string {
  return text.normalize('NFC');
}

/** Text without line breaks, runs of spaces and spaces around it. */
export function onOneLine(text: string): string {
  // Nearly all texts are as they should be.
  if (!hasOddBlank(text)) return text;
  return text.replace(/\s+/g, ' ').trim();
}

/** Whether blanks are others than single spaces between words. One expression for all of it would take longer. */
function hasOddBlank(text: string): boolean {
  return text.startsWith(' ') || text.endsWith(' ') || text.includes('  ') || /[^\S ]/.test(text);
}

/**
 * The form in which two names are compared: equal for NFC and NFD, for old and new places of the tone mark
 * (hòa and hoà, thủy and thuỷ), for capitals, for runs of spaces, for kinds of dashes and quotes, and for letters that
 * look alike, for pictures however they are drawn. Never shown.
 */
export const matchKey = remembered(keyOfName, 60);

function keyOfName(name: string): string {
  return plainWords.test(name) ? name.split(' ').map(wordKey).join(' ') : wholeKey(name);
}

/** Words of Latin letters and digits: nothing in one of them hangs on the others, and names share them. */
const plainWords = /^[\dA-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+(?: [\dA-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+)*$/;

const wordKey = remembered(wholeKey, 60);

function wholeKey(name: string): string {
  return plainKey(name)
    .trim()
    .replace(/[.,;:]{1,3}$/, '')
    .trim()
    .split(/\s+/)
    .map(syllableKey)
    .join(' ');
}

/** Capitals, look-alikes, dashes, quotes and what chooses how a picture is drawn aside. */
function plainKey(text: string): string {
  const letters = withVietnameseLetters(text).normalize('NFKD').toLowerCase();
  if (!anySign.test(letters)) return letters;
  return letters
    .replace(/[\ufe0e\ufe0f]/g, '')
    .replace(/[“”„‟‘’‚‛«»‹›'`´]/g, '"')
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-')
    .replace(/ ?- ?/g, '-');
}

/** Signs that may be written in several ways. */
const anySign = /[\ufe0e\ufe0f]|[-“”„‟‘’‚‛«»‹›'`´\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/;

/**
 * The form in which the numbers of decisions are compared: "Số 01/QĐ-UBND", "1/QD-UBND" and "1 / QĐ – UBND" are one.
 * Never shown.
 */
export const decisionNumberKey = remembered(keyOfNumber, 60);

function keyOfNumber(number: string): string {
  return plainKey(number)
    .replace(/[\p{M}\s]/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('/', '-')
    .replace(/^(?:quyetdinh|qd)?(?:so)?[:.]?0*(?=\d)/, '')
    .replace(/[.,;:]$/, '');
}

/** The number of a decision by itself: "Quyết định số 903/QĐ-UBND" and "Số: 903/QĐ-UBND", as some write it, are "903/QĐ-UBND". */
export function bareDecisionNumber(number: string): string {
  return number.trim().replace(/^(?:quyết định )?(?:số:? ?)?/i, '');
}

/** The same as paper has it, of two digits at least, whoever typed it: "5/QĐ-UBND" is "05/QĐ-UBND" (F09). */
export function decisionNumberOnPaper(number: string): string {
  return bareDecisionNumber(number).replace(/^\d(?!\d)/, '0$&');
}

/** A syllable's letters without their tone, then the tone: where in the syllable it stood does not matter. */
function syllableKey(syllable: string): string {
  if (!anyTone.test(syllable)) return syllable;
  const tone = syllable.match(tones)?.join('') ?? '';
  return syllable.replace(tones, '') + tone;
}

/** With its first letter a capital, as at the start of a sentence or a table cell. */
export function capitalized(text: string): string {
  const first = text.match(/^./u)?.[0] ?? '';
  return first.toLocaleUpperCase('vi') + text.slice(first.length);
}
