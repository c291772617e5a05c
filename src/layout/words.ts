import { type Look, lookAlike, lookOf, withoutMarks } from '../document/looks.ts';
import type { Run } from '../document/tree.ts';
import { type BreakCost, breakCosts } from '../vietnamese/line-breaks.ts';
import { textIn } from './grid.ts';
import type { Typeface } from './typeface.ts';

/**
 * What a line's end after a word would cost: nothing, or more the more it tears; or that one must end there, be it within
 * a word that no line has room for.
 */
export type LineEnd = BreakCost | 'free' | 'never' | 'forced' | 'torn';

/** Whether a line must end after a word. */
export function endsLine({ end }: { readonly end: LineEnd }): boolean {
  return end === 'forced' || end === 'torn';
}

/** A word, in stretches of one style each. */
export interface Word {
  readonly runs: readonly Run[];
  /** In points. */
  readonly width: number;
  readonly end: LineEnd;
}

/** How text is measured in some size. */
export interface Type {
  readonly typeface: Typeface;
  /** In points. */
  readonly size: number;
}

const plain: Look = { bold: false, italic: false };

/** The width of a space, in points. */
export function spaceIn({ typeface, size }: Type, look: Look = plain): number {
  return typeface.widthOf(' ', look, size);
}

/**
 * The words of a text, none wider than `room`: what is goes on in a new line, after a slash or hyphen where there is one.
 * @param marker a point's letter or dash, from which no line tears the text
 */
export function wordsOf(marker: string, runs: readonly Run[], type: Type, room: number): Word[] {
  const tears = breakCosts(textIn({ runs: withoutMarks(runs) }));
  const words: Word[] = [];
  let inked: Run[] = [];
  let offset = 0;
  const finish = (end: LineEnd) => {
    if (inked.length > 0) {
      for (const word of withinRoom({ runs: inked, width: widthOf(inked, type), end }, type, room))
        words.push(word);
    } else if (end !== 'forced') {
      widenLast(words, type);
    } else {
      const last = words.at(-1);
      // A space before a forced end, or an empty line.
      if (last !== undefined && last.end !== 'forced') words[words.length - 1] = { ...last, end };
      else words.push({ runs: [], width: 0, end });
    }
    inked = [];
  };
  if (marker !== '') {
    inked = [{ text: marker, bold: false, italic: false }];
    finish('never');
  }
  for (const run of runs) {
    const look = lookOf(run);
    for (const piece of run.text.split(/([ \n])/)) {
      if (piece === ' ') finish(tears.get(offset) ?? 'free');
      else if (piece === '\n') finish('forced');
      else if (piece !== '') inked.push({ text: piece, ...look });
      if (look.isRaised !== true) offset += piece.length;
    }
  }
  if (inked.length > 0) finish('free');
  return words;
}

/** Spaces that follow each other are room to write in: they stay with the word before them. */
function widenLast(words: Word[], type: Type): void {
  const last = words.at(-1);
  const run = last?.runs.at(-1);
  if (last === undefined || run === undefined || last.end === 'forced') return;
  const runs = [...last.runs.slice(0, -1), { ...run, text: `${run.text} ` }];
  words[words.length - 1] = { ...last, runs, width: last.width + spaceIn(type, run) };
}

function widthOf(runs: readonly Run[], { typeface, size }: Type): number {
  return runs.reduce((sum, run) => sum + typeface.widthOf(run.text, run, size), 0);
}

/** The same word, or the parts of one that is wider than `room`, each of which ends its line. */
function withinRoom(word: Word, type: Type, room: number): Word[] {
  if (word.width <= room) return [word];
  const letters = word.runs.flatMap((run) => [...run.text].map((letter) => ({ ...run, text: letter })));
  const pieces: Word[] = [];
  let start = 0;
  while (start < letters.length) {
    const end = pieceEnd(letters, start, type, room);
    const runs = foldedLetters(letters.slice(start, end));
    const isLast = end === letters.length;
    pieces.push({ runs, width: widthOf(runs, type), end: isLast ? word.end : 'torn' });
    start = end;
  }
  return pieces;
}

/** Where a part of a word ends that begins at a letter: where it is full, or at a sign in its last two thirds. */
function pieceEnd(letters: readonly Run[], start: number, { typeface, size }: Type, room: number): number {
  let used = 0;
  let joint = -1;
  for (let at = start; at < letters.length; at += 1) {
    const letter = letters[at];
    if (letter === undefined) break;
    const isLate = used > room / 3;
    // A hyphen at a line's end would be taken for one that divides a word.
    if (isLate && /[-?&=#]/.test(letter.text)) joint = at;
    used += typeface.widthOf(letter.text, letter, size);
    if (used > room && at > start) return joint > start ? joint : at;
    if (isLate && /[/,;]/.test(letter.text)) joint = at + 1;
  }
  return letters.length;
}

function foldedLetters(letters: readonly Run[]): Run[] {
  const runs: (Look & { text: string })[] = [];
  for (const letter of letters) {
    const last = runs.at(-1);
    if (last !== undefined && lookAlike(last, letter)) last.text += letter.text;
    else runs.push({ ...letter });
  }
  return runs;
}
