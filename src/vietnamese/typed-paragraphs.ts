import { endsInMark } from './end-marks.ts';

/** A paragraph or a point of a text, on one line. */
export interface TypedParagraph {
  readonly text: string;
  /** Which line it begins with, from 0. */
  readonly line: number;
  /** Whether it may as well go on with the one before it. */
  readonly isDoubtful: boolean;
}

/**
 * The paragraphs of a text that was typed in lines: a blank line parts them, and a line that begins with a dash, a plus, a letter
 * or a number is a point. Other line ends are those of wrapped text, unless the line that ends has room for the next word: whoever
 * ended it there had a reason, of which the marks and capitals beside it say more.
 * @param lines with the spaces before them, so that it shows how far each reaches
 */
export function typedParagraphs(lines: readonly string[]): TypedParagraph[] {
  const ends = lines.map((line) => line.trimEnd().length);
  const texts = lines.map((line) => withBullet(line.trim()));
  const typed = texts.filter((line) => line !== '');
  const widest = ends.reduce((most, end) => Math.max(most, end), 0);
  const block: Block = {
    width: Math.max(widest, narrowest),
    points: typed.filter((line) => pointOf(line) !== null).length,
    numbers: typed.filter((line) => numbered.test(line)).length,
    areSentences: typed.length > 2 && typed.every((line) => /[.!?…]["”’»)]?$/.test(line)),
    areItems: widest < narrowest || (typed.length > 3 && typed.every((line) => capital.test(line))),
  };
  const paragraphs: { readonly parts: string[]; readonly line: number; readonly isDoubtful: boolean }[] = [];
  for (const [index, line] of texts.entries()) {
    if (line === '') continue;
    const before = texts[index - 1] ?? '';
    const beginning = before === '' ? 'certain' : beginningOf(line, before, ends[index - 1] ?? 0, block);
    if (beginning === null) paragraphs.at(-1)?.parts.push(line);
    else paragraphs.push({ parts: [line], line: index, isDoubtful: beginning === 'doubtful' });
  }
  return paragraphs.map(({ parts, ...rest }) => ({ ...rest, text: parts.join(' ').replace(/\s+/g, ' ') }));
}

/**
 * A point of a list as it is typed: "- ", "+ ", or the dashes, bullets, arrows and little pictures of word processors and
 * messages, also those that Word has in fonts of its own ("\uf0b7").
 */
const point =
  /^(?:([-–—•●▪+])(?:\s+(?=\S)|(?=[\p{L}“"(]))|(--|[·‣⁃‐‑‒―∙⋅\p{Co}\u2190-\u21ff\u25a0-\u27bf\u2b00-\u2bff\u{1f300}-\u{1faff}])\ufe0f?\s+(?=\S))/u;

/** What stands before the points within points. */
const innerMarks: readonly (string | undefined)[] = ['+', '○', '◦', '▫', '◯'];

/** The mark of a point at the beginning of a line, and its text; `null` where it has none. */
export function pointOf(line: string): { readonly marker: '-' | '+'; readonly text: string } | null {
  const found = point.exec(line);
  if (found === null) return null;
  const isInner = innerMarks.includes(found[1] ?? found[2]);
  return { marker: isInner ? '+' : '-', text: line.slice(found[0].length) };
}

/** Letters stand for the bullets that Word draws with fonts of pictures, once its text has been copied; they are set off widely. */
function withBullet(line: string): string {
  const [copied, letter] = /^(?:([ovqØü§])(?:\t|[ \u00a0]{2})|§\s(?=\p{L}))\s*(?=\S)/u.exec(line) ?? [];
  return copied === undefined ? line : `${letter === 'o' ? '○' : '•'} ${line.slice(copied.length)}`;
}

/** What lines of a text have in common. */
interface Block {
  /** How far the longest reaches. */
  readonly width: number;
  /** How many begin as points. */
  readonly points: number;
  /** How many begin with a letter or a number, as points do. */
  readonly numbers: number;
  /** Whether each of several ends a sentence, as lines of wrapped text do not. */
  readonly areSentences: boolean;
  /** Whether each of several begins with a capital, or all are too short for wrapped text: names, verses, an address. */
  readonly areItems: boolean;
}

/** Nobody wraps text at fewer letters. */
export const narrowest = 50;

/** Of a line so short, even without a mark at its end, the end was wanted. */
const shortLine = 0.6;

/** How a line begins that may begin a paragraph. */
const capital = /^["“«(]?[\p{Lu}\d]/u;

type Beginning = 'certain' | 'doubtful' | null;

/**
 * Whether a line begins a paragraph, for certain or perhaps; `null` where it goes on with the one before it.
 * @param end how far that one reaches
 */
function beginningOf(line: string, before: string, end: number, block: Block): Beginning {
  const [word = ''] = line.split(/\s/, 1);
  const isWrapped = end + 1 + word.length > block.width;
  if (/^\*{1,3}\s+\S/.test(line)) return 'certain';
  if (pointOf(line) !== null || numbered.test(line) || starred.test(line)) {
    return pointBegun(line, before, isWrapped, block);
  }
  if (!capital.test(line)) return null;
  if (/[;:]$/.test(before)) {
    // Several names on a line are part of a sentence.
    const areSeveral = /;./.test(before) || /;./.test(line);
    if (isWrapped) return areSeveral ? null : 'doubtful';
    return areSeveral ? 'doubtful' : 'certain';
  }
  if (isWrapped) return block.areSentences ? 'doubtful' : null;
  return block.areItems || mayEndText(before) || end <= shortLine * block.width ? 'doubtful' : null;
}

/** Whether a line ends as a paragraph may: with neither a comma nor the full stop of an abbreviation ("TP.", "ThS."). */
const mayEndText = (line: string) =>
  /[.!?…]["”’»)]?$/.test(line) &&
  !/(?:^|[\s(,.])(?:TP|Tp|TX|Tx|TT|KP|[QPHX]|P?GS|T[Ss]|Th[Ss]|BS)\.$/.test(line);

/** The same of a line that begins as a point does. */
function pointBegun(line: string, before: string, isWrapped: boolean, { points, numbers }: Block): Beginning {
  const dash = pointOf(line);
  const areNumbers = dash === null && numbered.test(before);
  // "… gồm: (1) cán bộ; (2) chiến sĩ;" and, on the next line, "(3) dân quân".
  if (isWrapped && numbered.test(line) && numbers === 1) return endsInMark(before) ? 'doubtful' : null;
  if (endsInMark(before) || areNumbers) return 'certain';
  // "… kinh tế" and, on the next line, "- xã hội"; "… trong năm" and "2. …". Several lines that begin so are a list.
  const isAlone = dash === null ? numbers < 2 : points < 2 && !/^\p{Lu}/u.test(dash.text);
  if (isWrapped && isAlone) return null;
  return dash !== null && points > 1 && !isWrapped ? 'certain' : 'doubtful';
}

/** "a) ", "1. ", "2.1. ", "(3) ", "ii) ", "a/ ". */
const numbered =
  /^(?:\(?(?:\p{Ll}|[ivx]{2,4}|\d{1,2})\)(?:\s+\S|\p{L})|(?:[a-eghikđ]|\d{1,2}(?:\.\d{1,2}){0,2})[./]\s+\S)/u;

/** "*một", "**Kết quả:**". */
const starred = /^\*{1,3}\p{L}/u;
