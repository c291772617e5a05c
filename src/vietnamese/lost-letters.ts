import { signsIn } from './letter-signs.ts';
import { linePartsOf } from './line-parts.ts';
import { hasNoTone, isVietnameseSyllable } from './syllables.ts';

/** A stretch of a text, within one line, in whose words something else stands in the place of letters. */
export interface LostLetters {
  readonly start: number;
  readonly end: number;
  /** What stands there: a question mark, or the character that says that there was one. */
  readonly mark: '?' | '\ufffd';
  /** Whether it can be nothing else: with a letter put there, a word comes out. */
  readonly isCertain: boolean;
}

/** Every stretch of a text where letters were replaced because an encoding lacks them: "tu?n tra" for "tuần tra". */
export function lostLetters(text: string): LostLetters[] {
  const found: LostLetters[] = [];
  if (!signsIn(text).hasLosses) return found;
  for (const { line, start } of linePartsOf(text)) {
    if (/[?\ufffd]/.test(line)) for (const one of lostInLine(line, start)) found.push(one);
  }
  return found;
}

interface Loss {
  readonly start: number;
  readonly end: number;
  readonly isCertain: boolean;
}

function lostInLine(line: string, lineStart: number): LostLetters[] {
  const tokens = [...line.matchAll(/\S+/g)];
  const replaced = tokens.filter(([token]) => token.includes('\ufffd')).map(placeOf(true));
  const questioned = tokens.flatMap((match) => {
    const certainty = certaintyOf(match[0]);
    return certainty === null ? [] : [placeOf(certainty)(match)];
  });
  const endings = tokens.filter(([token]) => wordWithoutEnd.test(token));
  // "A?" may be a question about somebody, and several are of several people.
  const areSeveral =
    questioned.length + endings.length > 1 &&
    (questioned.length > 0 || endings.some(([token]) => !singleCapital.test(token)));
  const atEnds = tokens.flatMap((match, index) => {
    // YAML has a mark for keys that looks the same.
    if (match[0] === '?' && !/\p{L}/u.test(tokens[index - 1]?.[0] ?? '')) return [];
    const isWithoutEnd = wordWithoutEnd.test(match[0]);
    const certainty = isWithoutEnd && areSeveral ? true : certaintyAtEnd(tokens, index, isWithoutEnd);
    return certainty === null ? [] : [placeOf(certainty)(match)];
  });
  const losses = [...questioned, ...atEnds];
  return [...stretch(replaced, '\ufffd', lineStart), ...stretch(losses, '?', lineStart)];
}

/** What begins syllables, with nothing behind it but a question mark. */
const wordWithoutEnd =
  /(?<!\p{L})(?:[bcdđghklmnprstvx]|[cgknpt]h|gi|ng|ngh|qu|tr|B|C|D|Đ|G|H|K|L|M|N|P|R|S|T|V|X|[CGKNPT]h|Gi|Ng|Ngh|NGH|Qu|Tr)\?(?=[,.;:)”"'\]}]{0,4}$)/u;
const singleCapital = /(?<!\p{L})\p{Lu}\?/u;
const severalLetters = /\p{L}{2}\?/u;

/**
 * Whether a question mark at the end of a word stands for its last letter: for certain, perhaps (`false`), or not at
 * all (`null`). A question ends a sentence, and asks by one of some words.
 */
function certaintyAtEnd(
  tokens: readonly RegExpMatchArray[],
  index: number,
  isWithoutEnd: boolean,
): boolean | null {
  const [token = ''] = tokens[index] ?? [];
  const [, word, mark] = /(?<![\p{L}\p{M}\d])([\p{L}\p{M}]{0,10})\?([,.;]?)$/u.exec(token) ?? [];
  const [before = ''] = tokens[index - 1] ?? [];
  const [following = ''] = tokens[index + 1] ?? [];
  const goesOn = word !== undefined && (mark !== '' || /^[\p{Ll}\d]/u.test(following));
  // "Nhóm t?" is a question about a letter, and "A?" about somebody.
  const isLabel = word === undefined || singleCapital.test(token) || labelled.test(before);
  if (!isWithoutEnd) {
    const isOne = goesOn && mayLackItsEnd(word) && !address.test(token);
    return isOne && !labelled.test(before) && !isQuestion(tokens, index) ? false : null;
  }
  if (severalLetters.test(token)) return goesOn;
  if (isLabel) {
    const isBeginning = goesOn && singleCapital.test(token) && !labelled.test(before);
    return isBeginning && !isQuestion(tokens, index) ? false : null;
  }
  return goesOn || !/^\p{P}/u.test(following) ? goesOn : null;
}

/** Whether a word without a tone would be another one with another letter: "thu" of "thuế", "u" of "uỷ", "" of "ở". */
function mayLackItsEnd(word: string): boolean {
  return /^(?:U|\p{Ll}|\p{L}\p{Ll}+)?$/u.test(word) && hasNoTone(word) && isVietnameseWithLetters(`${word}?`);
}

/** What is counted by letters. */
const labelled = /^(?:bảng|câu|điểm|hạng|hộ|khoản|loại|lớp|mục|nhóm|phương|tổ|ý)$/iu;

/** Words of which at least one stands in a question. */
const asking =
  /^(?:ai|bao|chăng|chưa|có|đâu|đúng|gì|hả|hay|how|không|mấy|nào|nhỉ|phải|sao|thế|vậy|what|when|where|which|who|why)$/iu;

/** Whether the sentence that ends with a word asks something. */
function isQuestion(tokens: readonly RegExpMatchArray[], end: number): boolean {
  for (let index = end; index > Math.max(-1, end - longestQuestion); index -= 1) {
    const [token = ''] = tokens[index] ?? [];
    if (index < end && /[.!?:;]["”)]?$/.test(token)) return false;
    if (asking.test(token.replace(/[^\p{L}\p{M}]+/gu, ''))) return true;
  }
  return false;
}

/** In words. */
const longestQuestion = 60;

const placeOf =
  (isCertain: boolean) =>
  ({ 0: token, index }: RegExpMatchArray): Loss => {
    const [lead = ''] = /^["'([{“‘«,;:-]+/.exec(token) ?? [];
    const start = (index ?? 0) + lead.length;
    return {
      start,
      end: start + token.slice(lead.length).replace(/["')\]},.;:”’»]{1,8}$/, '').length,
      isCertain,
    };
  };

function stretch(losses: readonly Loss[], mark: LostLetters['mark'], lineStart: number): LostLetters[] {
  if (losses.length === 0) return [];
  const start = losses.reduce((first, loss) => Math.min(first, loss.start), Number.POSITIVE_INFINITY);
  const end = losses.reduce((last, loss) => Math.max(last, loss.end), 0);
  const isCertain = losses.some((loss) => loss.isCertain);
  return [{ start: lineStart + start, end: lineStart + end, mark, isCertain }];
}

/** Addresses of web pages and paths have their question marks by right. */
const address =
  /:\/\/|^["'([{<]*(?:www\.|[./~]|\w[\w-]*(?:\.[\w-]+)*\.[a-z]{2,}\/)|\?[\w.%-]{1,40}=|href=|src=/i;

/**
 * Whether the question marks of a word stand for letters: for certain, perhaps (`false`), or not at all (`null`).
 * Those at the end of a word are punctuation.
 */
function certaintyOf(token: string): boolean | null {
  if (!token.includes('?') || address.test(token)) return null;
  if (/\p{Lu}\?+-\p{Lu}/u.test(token)) return true;
  let certainty: boolean | null = null;
  for (const [word] of token.matchAll(/[\p{L}\p{M}?]+/gu)) {
    if (!/\?\p{L}/u.test(word) || isUnspaced(word)) continue;
    if (isVietnameseWithLetters(word.replace(/(?<!\?)\?+$/, ''))) return true;
    certainty = false;
  }
  return certainty;
}

/** Whether two sentences meet without a space: "vì sao?Do đâu", "vì sao?vì". */
function isUnspaced(word: string): boolean {
  const parts = word.split(/\?+/);
  const [first = '', second = ''] = parts;
  if (/^\p{Lu}\p{Ll}/u.test(second) && (first === '' || /\p{Ll}$/u.test(first))) return true;
  return (
    parts.every((part) => part === '' || (part.length > 1 && isVietnameseSyllable(part))) && first.length > 1
  );
}

const letters = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];

/** How many question marks of a word are tried; more in one word stand for letters anyway. */
const mostTried = 3;

/** "nghiêng", and some more. */
const longestSyllable = 10;

const known = new Map<string, boolean>();
const mostKnown = 500;

/** Whether letters in the place of a word's question marks make a syllable: "tu?n" is "tuân", but for its tone. */
function isVietnameseWithLetters(word: string): boolean {
  if (word.length > longestSyllable) return false;
  const earlier = known.get(word);
  if (earlier !== undefined) return earlier;
  const isOne = triedWith(word, mostTried);
  if (known.size >= mostKnown) known.clear();
  known.set(word, isOne);
  return isOne;
}

function triedWith(word: string, left: number): boolean {
  const at = word.indexOf('?');
  if (at === -1) return isVietnameseSyllable(word);
  if (left === 0) return true;
  const choices = at === 0 ? [...letters, 'đ'] : letters;
  return choices.some((letter) => triedWith(word.slice(0, at) + letter + word.slice(at + 1), left - 1));
}
