import { signsIn } from './letter-signs.ts';
import { linePartsOf } from './line-parts.ts';
import { allReadings, decodedCharacter, type Misreading, type Reading } from './misreadings.ts';
import { isVietnameseSyllable } from './syllables.ts';

/** A stretch of a text, within one line, whose letters are bytes of UTF-8 that were read as another encoding. */
export interface MisreadStretch {
  readonly start: number;
  readonly end: number;
  /** As which it was read last. */
  readonly encoding: Misreading;
  /** How often it was misread: twice where what had been misread was saved and misread again. */
  readonly times: number;
  readonly restored: string;
  /** Whether `restored` is all that was there, and the only reading: some letters may be lost, or be something else. */
  readonly isExact: boolean;
}

/** What stays behind where a byte of a letter was dropped, or turned into a plain space: "lÃ ", "phÆ°á»ng". */
export const leftover = /\p{Ll}Ã(?!\p{L})|áº|á»|[ÄÆ][?\ufffd]|\p{L}Ä(?!\p{L})/u;

/** So often the same text may have been misread. */
const mostTimes = 3;

/**
 * Every stretch of a text that was UTF-8 before somebody read it as something else.
 * @param isName whether it is a name, which has no signs behind its letters but quotes
 */
export function misreadStretches(text: string, isName = false): MisreadStretch[] {
  const { readings, hasLeftovers } = signsIn(text);
  const candidates = allReadings.filter(
    ({ sequence }, index) => ((readings >> index) & 1) === 1 && text.search(sequence) !== -1,
  );
  if (candidates.length === 0 && !(hasLeftovers && leftover.test(text))) return [];
  const stretches: MisreadStretch[] = [];
  const context = { isQuoting: text.includes('«'), isName };
  let work = 0;
  for (const { line, start } of linePartsOf(text)) {
    if (/\P{ASCII}/u.test(line)) {
      const found = stretchesOfLine({ line, start, ...context }, candidates);
      if (found.length > 0) work += line.length + workPerLine;
      for (const one of found) stretches.push(one);
    }
    if (work > mostWork) return stretches.map((one) => ({ ...one, isExact: false }));
  }
  return stretches;
}

/** Whether it is only a no-break space behind the letter Â, a word by itself, that might have been misread: "Lê Văn Â". */
const isLetterAlone = (typed: string, restored: string) =>
  typed.startsWith('Â\u00a0') && restored === typed.slice(1);

/** After so many characters on damaged lines the rest is not looked at: nobody corrects so much. */
const mostWork = 1_000_000;
const workPerLine = 40;

/** A word of a line, and what has become of it. */
interface Word {
  readonly start: number;
  readonly typed: string;
  restored: string;
  /** How often it was misread; 0 for one that is as it should be. */
  times: number;
  /** Whether there is more in it than what was restored. */
  hasRest: boolean;
}

/** What is known of a whole text. */
interface Context {
  /** Whether it has quotations in guillemets, which may end in "á»". */
  readonly isQuoting: boolean;
  readonly isName: boolean;
}

interface Line extends Context {
  readonly line: string;
  readonly start: number;
}

function stretchesOfLine(
  { line, start: lineStart, ...context }: Line,
  candidates: readonly Reading[],
): MisreadStretch[] {
  const words = [...line.matchAll(/[^ \t\r]+/g)].map(
    ({ 0: typed, index }): Word => ({
      start: lineStart + index,
      typed,
      restored: typed,
      times: 0,
      hasRest: false,
    }),
  );
  let encoding: Misreading | null = null;
  let isUnique = true;
  for (let round = 0; round < mostTimes; round += 1) {
    const tries = candidates.map((reading) => attempt(words, context, reading));
    const most = tries.reduce((highest, { score }) => Math.max(highest, score), 0);
    const [best, ...rivals] = tries.filter(({ score }) => score === most);
    if (best === undefined || best.score === 0) break;
    isUnique &&= rivals.every(({ words: others }) =>
      others.every(({ text }, index) => text === best.words[index]?.text),
    );
    best.words.forEach(({ text, hasRest }, index) => {
      const word = words[index];
      if (word === undefined || text === word.restored) return;
      word.restored = text;
      word.times = round + 1;
      word.hasRest ||= hasRest;
    });
    encoding ??= best.reading.encoding;
  }
  const isDamaged = ({ typed, restored, times }: Word) =>
    (times > 0 && !isLetterAlone(typed, restored)) ||
    (leftover.test(restored) && !(context.isQuoting && /á»(?!\p{L})/u.test(restored)));
  // Letters that are whole by themselves, but might as well be halves of others.
  const isDoubtful = words.some((word) => word.times === 0 && /[ÃÄÆ]/.test(word.restored));
  return grouped(words, isDamaged).map((group) => {
    const typed = trimmed(line.slice((group[0]?.start ?? 0) - lineStart, endOf(group) - lineStart));
    const restored = trimmed(restoredLine(line, lineStart, group)).text.replaceAll('\ufeff', '');
    const start = (group[0]?.start ?? 0) + typed.before;
    return {
      start,
      end: start + typed.text.length,
      encoding: encoding ?? 'windows-1252',
      times: group.reduce((most, { times }) => Math.max(most, times), 1),
      restored: restored.normalize('NFC'),
      isExact: isUnique && !isDoubtful && group.every(isWhole),
    };
  });
}

const endOf = (group: readonly Word[]) => {
  const last = group.at(-1);
  return last === undefined ? 0 : last.start + last.typed.length;
};

/** Damaged words that follow one another, with plain ones between them; a key in between parts them. */
function grouped(words: readonly Word[], isDamaged: (word: Word) => boolean): Word[][] {
  const groups: Word[][] = [];
  let open: Word[] | null = null;
  let between: Word[] = [];
  for (const word of words) {
    if (isDamaged(word)) {
      if (open === null) {
        open = [];
        groups.push(open);
      }
      for (const one of between) open.push(one);
      open.push(word);
      between = [];
    } else if (/\P{ASCII}/u.test(word.typed) || /:$/.test(word.typed)) {
      open = null;
      between = [];
    } else if (open !== null) {
      between.push(word);
    }
  }
  return groups;
}

/** The words of a group as they were, with the spaces that stand between them. */
function restoredLine(line: string, lineStart: number, group: readonly Word[]): string {
  let at = group[0]?.start ?? 0;
  let text = '';
  for (const { start, typed, restored } of group) {
    text += line.slice(at - lineStart, start - lineStart) + restored;
    at = start + typed.length;
  }
  return text;
}

/** Without what stands around it in plain ASCII: quotes, brackets, a key, a tag. */
function trimmed(text: string): { readonly text: string; readonly before: number } {
  const first = text.search(/\P{ASCII}/u);
  let start = Math.max(first, 0);
  while (start > 0 && mayBePart.test(text[start - 1] ?? '')) start -= 1;
  let end = text.length;
  while (end > first && /\p{ASCII}/u.test(text[end - 1] ?? '')) end -= 1;
  while (end < text.length && mayBePart.test(text[end] ?? '')) end += 1;
  return { text: text.slice(start, end), before: start };
}

/** What may be part of a word: "1/QĐ-UBND". */
const mayBePart = /[\w/.-]/;

/** Whether nothing of a word is lost. */
function isWhole({ restored, times, hasRest }: Word): boolean {
  if (/[\u0080-\u009f\u00ad\u2028-\u202e\ufffd]/.test(restored) || leftover.test(restored)) return false;
  return times === 0 || !hasRest || (!/\p{L}\?+\p{L}/u.test(restored) && isVietnamese(restored));
}

/** Whether all letters of a word that are not plain ASCII stand in syllables of Vietnamese, or in "QĐ", "TƯ". */
function isVietnamese(word: string): boolean {
  const groups = word.match(/[\p{L}\p{M}]+/gu) ?? [];
  return groups.every(
    (group) => /^\p{ASCII}+$/u.test(group) || /^[A-ZĐƯÔ]+$/.test(group) || isVietnameseSyllable(group),
  );
}

interface Attempt {
  readonly reading: Reading;
  readonly words: readonly { readonly text: string; readonly hasRest: boolean }[];
  /** How well it reads: by sequences that can't be anything else, then by those that may; 0 without the former. */
  readonly score: number;
}

/** A line with its sequences decoded, as far as they are certain; the others where everything else on it is. */
function attempt(words: readonly Word[], context: Context, reading: Reading): Attempt {
  const decoded = words.map(({ restored }) => decodedWord(restored, context, reading));
  const certain = decoded.reduce((sum, one) => sum + one.certain, 0);
  const possible = decoded.reduce((sum, one) => sum + one.possible, 0);
  const isAllMisread = decoded.every(
    ({ certain: own, possible }, index) =>
      own + possible > 0 || !/[\u00c0-\u024f\u1e00-\u1eff]/.test(words[index]?.restored ?? ''),
  );
  const typedAt = (index: number) => words[index]?.restored ?? '';
  const isMisread = (from: number, step: number) => {
    let index = from + step;
    while (decoded[index] !== undefined && /^\p{ASCII}*[^:]$/u.test(typedAt(index))) index += step;
    return (decoded[index]?.certain ?? 0) > 0;
  };
  // "VÄƒn Ã”" is one name; "XÃ”" beside it would be something else.
  const isBesideMisread = (index: number) =>
    !/\p{Lu}{2}/u.test(typedAt(index)) && (isMisread(index, -1) || isMisread(index, 1));
  return {
    reading,
    score: certain === 0 ? 0 : certain * (words.length + 1) * 1000 + possible,
    words: decoded.map((one, index) =>
      one.certain > 0 || (one.possible > 0 && certain > 0 && (isAllMisread || isBesideMisread(index)))
        ? { text: one.text, hasRest: one.hasRest }
        : { text: words[index]?.restored ?? '', hasRest: false },
    ),
  };
}

interface DecodedWord {
  readonly text: string;
  readonly hasRest: boolean;
  readonly certain: number;
  /** Sequences that somebody may have written: "XÃ”" ends a quotation. */
  readonly possible: number;
}

function decodedWord(word: string, context: Context, reading: Reading): DecodedWord {
  let certain = 0;
  let possible = 0;
  let rest = '';
  let at = 0;
  const text = word.replace(reading.sequence, (found: string, offset: number) => {
    const character = decodedCharacter(found, reading);
    if (character === null) return found;
    rest += word.slice(at, offset);
    // Two of them side by side are never meant.
    const isFirst = offset === 0 || offset > at;
    at = offset + found.length;
    if (isFirst && mayBeMeant(found, word[offset - 1] ?? '', word.slice(at), context)) possible += 1;
    else certain += 1;
    return character;
  });
  rest += word.slice(at);
  // Boxes, and signs of mathematics, stand beside letters now and then: what comes out must be Vietnamese.
  const isPlausible =
    reading.isConclusive || isVietnamese(text) || (text !== word && isVietnamese(decodedByAny(text)));
  return {
    text: isPlausible ? text : word,
    hasRest: /\P{ASCII}/u.test(rest.replace(/[“”‘’…–—]/g, '')),
    certain: isPlausible ? certain : 0,
    possible: isPlausible ? possible : 0,
  };
}

/** A word that was misread before it was misread again. */
function decodedByAny(word: string): string {
  return allReadings
    .slice(0, 3)
    .reduce(
      (text, reading) => text.replace(reading.sequence, (found) => decodedCharacter(found, reading) ?? found),
      word,
    );
}

/** A letter of Vietnamese, with a mark behind it that may follow any letter. */
const afterLetter =
  /^[àáâãèéêìíòóôõùúýăđơưÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐƠƯ][‘’“”»«›…–—\u00a0°²³¹·•®©™½¼¾†‡]$|^á»[‘’“”…–—\u00a0]$/;

/** Whether some letters are a word by themselves. */
const isWord = (letters: string) => letters.length > 1 && isVietnameseSyllable(letters);

/** Whether a sequence may be a letter with punctuation behind it, as at the end of “CÁC XÃ”. */
function mayBeMeant(found: string, before: string, after: string, { isQuoting, isName }: Context): boolean {
  if (!afterLetter.test(found) || (isName && !/[‘’“”»«›]$/.test(found))) return false;
  if (found.startsWith('á»')) return isQuoting;
  const [fragment = ''] = /^\p{Ll}+/u.exec(after) ?? [];
  // A sign ends a word, and a space parts two.
  if (fragment !== '' && /[°²³¹®©™½¼¾†‡]$/.test(found)) return false;
  if (fragment !== '' && found.endsWith('\u00a0') && !isWord(fragment)) return false;
  // Nobody writes a capital in the middle of a word, nor closes a quotation there.
  const isWithinWord = /[\p{Ll}\p{N}]/u.test(before) && /^\p{Lu}/u.test(found);
  return !isWithinWord && !(found.endsWith('”') && /^\p{L}/u.test(after));
}
