import { lookAlike, lookOf } from '../document/looks.ts';
import type { Line, Run } from '../document/tree.ts';
import type { Measure } from '../fonts/family.ts';
import { measuredStyleOf, textIn } from './grid.ts';
import { partOf } from './letterhead.ts';
import { balancedLines, brokenLines } from './lines.ts';

/** A line as it is set: in which size, in how many lines, and how long the rule below is, 0 for none; in points. */
export interface FittedLine {
  readonly size: number;
  readonly lines: readonly (readonly Run[])[];
  readonly rule: number;
}

/** So much smaller than it is to be a phrase may be set before it is parted. */
const smallestPhrase = 0.75;
/** No name is set smaller, in points. */
const smallestName = 8;
/** Of its room, a line takes so much at most: programs measure text differently. */
const widest = 0.98;

/** Sets a line in the width that it has, as its `fit` says. @param room in points */
export function fittedLine(line: Line, room: number, measure: Measure): FittedLine {
  const text = textIn(line);
  const style = measuredStyleOf(line);
  const widthAt = (size: number) => (part: string) => measure(part, size, style);
  const linesAt = (size: number) => linesIn(text, widthAt(size), widest * room);
  const least = { none: line.size, phrase: halves(smallestPhrase * line.size), name: smallestName }[line.fit];
  // As few lines as may be, and as large as these have room for.
  const fewest = linesAt(Math.min(least, line.size)).length;
  let { size } = line;
  while (size > least && linesAt(size).length > fewest) size = Math.max(least, halves(size - 0.5));
  const width = widthAt(size);
  const texts = linesAt(size);
  const last = width(texts.at(-1) ?? '');
  const rule = { none: 0, part: partOf(texts.map(width)), full: last }[line.rule];
  return { size, lines: runsInLines(line.runs, texts), rule };
}

/** Lines of like length; where a word has no room in any, as it comes. */
function linesIn(text: string, width: (text: string) => number, room: number): string[] {
  const isTooLong = text.split(/[ \n]/).some((word) => width(word) > room);
  return (isTooLong ? brokenLines : balancedLines)(text, width, room);
}

/** Halves of a point are what every program sets; none larger, so that what fits does. */
function halves(size: number): number {
  return Math.floor(2 * size) / 2;
}

/** The same runs, broken where some lines are, which leave out the white at which they are broken. */
function runsInLines(runs: readonly Run[], texts: readonly string[]): Run[][] {
  const letters = runs.flatMap((run) => [...run.text].map((letter) => ({ ...lookOf(run), text: letter })));
  let at = 0;
  return texts.map((text) => {
    const joined: Run[] = [];
    while (/^[ \n]$/.test(letters[at]?.text ?? '')) at += 1;
    for (const _ of text) {
      const letter = letters[at];
      at += 1;
      if (letter === undefined) break;
      const last = joined.at(-1);
      if (last !== undefined && lookAlike(last, letter))
        joined[joined.length - 1] = { ...last, text: last.text + letter.text };
      else joined.push(letter);
    }
    return joined;
  });
}
