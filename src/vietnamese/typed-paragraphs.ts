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
  const texts = lines.map((line) => line.trim());
  const block: Block = {
    width: ends.reduce((most, end) => Math.max(most, end), narrowest),
    points: texts.filter((line) => pointOf(line) !== null).length,
    areSentences: areSentences(texts),
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

/** A point of a list as it is typed: "- ", "+ ", or the dashes and bullets of word processors. */
const point = /^([-–—•●▪+])(?:\s+(?=\S)|(?=[\p{L}“"(]))/u;

/** The mark of a point at the beginning of a line, and its text; `null` where it has none. */
export function pointOf(line: string): { readonly marker: '-' | '+'; readonly text: string } | null {
  const found = point.exec(line);
  if (found === null) return null;
  return { marker: found[1] === '+' ? '+' : '-', text: line.slice(found[0].length) };
}

/** What lines of a text have in common. */
interface Block {
  /** How far the longest reaches. */
  readonly width: number;
  /** How many begin as points. */
  readonly points: number;
  /** Whether each of several ends a sentence, as lines of wrapped text do not. */
  readonly areSentences: boolean;
}

/** Nobody wraps text at fewer letters. */
const narrowest = 50;

/** Of a line so short, even without a mark at its end, the end was wanted. */
const shortLine = 0.6;

function areSentences(lines: readonly string[]): boolean {
  const typed = lines.filter((line) => line !== '');
  return typed.length > 2 && typed.every((line) => /[.!?…]["”’»)]?$/.test(line));
}

type Beginning = 'certain' | 'doubtful' | null;

/**
 * Whether a line begins a paragraph, for certain or perhaps; `null` where it goes on with the one before it.
 * @param end how far that one reaches
 */
function beginningOf(line: string, before: string, end: number, block: Block): Beginning {
  const [word = ''] = line.split(/\s/, 1);
  const isWrapped = end + 1 + word.length > block.width;
  if (/^\*\s+\S/.test(line)) return 'certain';
  if (pointOf(line) !== null || numbered.test(line)) return pointBegun(line, before, isWrapped, block);
  if (!/^["“«(]?[\p{Lu}\d]/u.test(line)) return null;
  if (/[;:]$/.test(before)) return isWrapped ? 'doubtful' : 'certain';
  if (isWrapped) return block.areSentences ? 'doubtful' : null;
  return endsInMark(before) || end <= shortLine * block.width ? 'doubtful' : null;
}

/** The same of a line that begins as a point does. */
function pointBegun(line: string, before: string, isWrapped: boolean, { points }: Block): Beginning {
  const dash = pointOf(line);
  const areNumbers = dash === null && numbered.test(before);
  if (endsInMark(before) || areNumbers) return 'certain';
  // "… kinh tế" and, on the next line, "- xã hội"; "… trong năm" and "2. …".
  if (isWrapped && (dash === null || !/^\p{Lu}/u.test(dash.text))) return null;
  return dash !== null && points > 1 && !isWrapped ? 'certain' : 'doubtful';
}

/** "a) ", "1. ", "2.1. ", "(3) ". */
const numbered = /^(?:\(?(?:\p{Ll}|\d{1,2})\)|(?:[a-eghikđ]|\d{1,2}(?:\.\d{1,2}){0,2})\.)\s+\S/u;
