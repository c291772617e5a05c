import type { Cell, Table } from '../document/tree.ts';
import type { Measure } from '../fonts/family.ts';
import { areOneWord } from '../vietnamese/titles.ts';
import { measuredStyleOf, placedCells, textIn } from './grid.ts';
import { longestWord, piecesOf } from './lines.ts';
import { sumOf } from './sum.ts';

/**
 * How many letters a word has at most that is kept whole before longer ones are, in steps: syllables and years; dates
 * and numbers of decisions; all but what is no real word. A link gives way before "TT" is broken in two.
 */
const keptWhole = [8, 16, longestWord] as const;

/** What columns have beyond their text, as a share of its size: programs round, and set lines within cells. */
const slack = 0.06;

/**
 * The widths of a table's columns from what stands in them: each has at least its longest word, of which short ones
 * come first where there is no room for all; short texts are set on one line as long as room is left, long ones share
 * the rest; and what none needs is shared out by the template's `widths`.
 * @param room for the text of all columns, in points
 * @returns one width a column, in points, which add up to `room`
 */
export function columnWidths(table: Table, room: number, measure: Measure, size: number): number[] {
  return sharedOut(wantedWidths(table, measure, size), table.widths, room);
}

/** What the columns of a table ask for, each time more. */
export interface WantedWidths {
  /** The width of a letter. */
  readonly letters: readonly number[];
  /** That of the longest number. */
  readonly numbers: readonly number[];
  /** That of the longest word, up to a length that grows. */
  readonly syllables: readonly number[];
  readonly words: readonly number[];
  readonly longWords: readonly number[];
  /** That of the longest short text on two lines, then on one, such as a name: rows are many, and the header is one. */
  readonly halfNames: readonly number[];
  readonly names: readonly number[];
  /** That of the longest text on one line. */
  readonly lines: readonly number[];
}

/**
 * Room shared out among columns.
 * @param weights of the columns, by which what none of them needs is shared out
 * @returns one width a column, in points, which add up to `room`
 */
export function sharedOut(
  { letters, numbers, syllables, words, longWords, halfNames, names, lines }: WantedWidths,
  weights: readonly number[],
  room: number,
): number[] {
  let reached: readonly number[] = weights.map(() => 0);
  for (const wanted of [letters, numbers, syllables, words, longWords, halfNames, names, lines]) {
    if (sumOf(wanted) >= room) return levelled(reached, wanted, room);
    reached = wanted;
  }
  const rest = room - sumOf(reached);
  const all = sumOf(weights);
  return reached.map((width, column) => width + (rest * (weights[column] ?? 1)) / all);
}

/** Columns levelled up like vessels that share water, but none below what it needs or above what it can use. */
function levelled(least: readonly number[], most: readonly number[], room: number): number[] {
  const at = (level: number) =>
    least.map((width, column) => Math.max(width, Math.min(most[column] ?? 0, level)));
  let [low, high] = [0, room];
  for (let step = 0; step < 40; step += 1) {
    const level = (low + high) / 2;
    if (sumOf(at(level)) > room) high = level;
    else low = level;
  }
  const widths = at(low);
  const rest = room - sumOf(widths);
  return widths.map((width) => width + rest / widths.length);
}

/** What the columns of a table ask for, whose letters have some size. */
export function wantedWidths(table: Table, measure: Measure, size: number): WantedWidths {
  const known = wantedAtOne.get(table);
  const atOne = known?.measure === measure ? known.wanted : wantedAtSizeOne(table, measure);
  wantedAtOne.set(table, { measure, wanted: atOne });
  const inSize = (widths: readonly number[]) => widths.map((width) => width * size);
  return {
    letters: inSize(atOne.letters),
    numbers: inSize(atOne.numbers),
    syllables: inSize(atOne.syllables),
    words: inSize(atOne.words),
    longWords: inSize(atOne.longWords),
    halfNames: inSize(atOne.halfNames),
    names: inSize(atOne.names),
    lines: inSize(atOne.lines),
  };
}

/** What columns ask for at size 1: a table is tried in several sizes, and a large one has many cells to be measured. */
const wantedAtOne = new WeakMap<Table, { readonly measure: Measure; readonly wanted: WantedWidths }>();

function wantedAtSizeOne({ header, body, widths }: Table, measure: Measure): WantedWidths {
  /** By step: what the cells of one column ask for, the most in each. */
  const ofOne = Array.from({ length: stepCount }, () => widths.map(() => 0));
  const wider: { readonly cell: Cell; readonly column: number; readonly steps: readonly number[] }[] = [];
  for (const { cell, column } of [
    ...placedCells(header, widths.length),
    ...placedCells(body, widths.length),
  ]) {
    // A cell over all columns has what room there is.
    if (widths.length > 1 && cell.columns >= widths.length) continue;
    const steps = stepsOf(cell, measure);
    if (cell.columns > 1) wider.push({ cell, column, steps });
    else for (const [step, width] of steps.entries()) raise(ofOne[step], column, width);
  }
  // What a wider one lacks is shared among its columns.
  wider.sort((a, b) => a.cell.columns - b.cell.columns);
  let reached = widths.map(() => 1);
  const widened = (step: number) => {
    reached = reached.map((width, column) => Math.max(width, ofOne[step]?.[column] ?? 0));
    for (const { cell, column, steps } of wider) {
      widen(reached, [column, column + cell.columns], steps[step] ?? 0);
    }
    return reached;
  };
  return {
    letters: reached,
    numbers: widened(0),
    syllables: widened(1),
    words: widened(2),
    longWords: widened(3),
    halfNames: widened(4),
    names: widened(5),
    lines: widened(6),
  };
}

/** How many widths a cell asks for, each of which is that of the one before or more. */
const stepCount = 7;

/** How long a text is that is no name any more, at size 1. */
const longestName = 12;

/** What a cell asks for at size 1 in each step; nothing where it is empty. */
function stepsOf(cell: Cell, measure: Measure): readonly number[] {
  const text = textIn(cell);
  if (text === '') return [];
  const style = measuredStyleOf(cell);
  const width = (part: string) => measure(part, 1, style) + slack;
  let longestNumber = 0;
  const longest = keptWhole.map(() => 0);
  for (const word of text.split(breaks).flatMap(piecesOf)) {
    const wordWidth = width(word);
    if (number.test(word)) longestNumber = Math.max(longestNumber, wordWidth);
    const { length } = [...word];
    for (const [step, most] of keptWhole.entries()) if (length <= most) raise(longest, step, wordWidth);
  }
  const all = longest.at(-1) ?? 0;
  // A number is not broken before any word is.
  if (isNumber(cell)) return [all, ...longest.map(() => all), all, all, all];
  // A header may take two lines.
  const isHeader = cell.runs.every((run) => run.bold) && cell.align === 'center';
  const line = width(text);
  const twoLines = () => Math.max(all, twoLinesWidth(text.split(breaks), line, width));
  if (isHeader) return [longestNumber, ...longest, all, all, twoLines()];
  const half = line <= 2 * longestName ? twoLines() : all;
  return [longestNumber, ...longest, half, line <= longestName ? line : half, line];
}

/** How wide two lines must be that words have room on, none of which is torn that is written as two. */
function twoLinesWidth(words: readonly string[], line: number, width: (part: string) => number): number {
  let least = line;
  for (let at = 1; at < Math.min(words.length, mostInHeader); at += 1) {
    const head = width(words.slice(0, at).join(' '));
    const longer = Math.max(head, width(words.slice(at).join(' ')));
    if (longer < least && !areOneWord(words[at - 1] ?? '', words[at] ?? '')) least = longer;
  }
  return least;
}

/** A header of more words takes more lines than two in any case. */
const mostInHeader = 40;

function raise(widths: number[] | undefined, at: number, width: number): void {
  if (widths !== undefined) widths[at] = Math.max(widths[at] ?? 0, width);
}

/** "12.345,5", "+3%": no longer than any that is real. */
const number = /^[-+–−]?\d[\d.,]{0,22}%?$/u;

/** Whether a cell holds a number and nothing else. */
export function isNumber(cell: Cell): boolean {
  return cell.value?.kind === 'number' || number.test(textIn(cell));
}

/**
 * Which stretches of a cell's text a browser is to keep on one line: those that surely have room. A cell that holds a figure
 * is left as it is.
 * @param columns the widths that their text has, in points
 * @param between how much room a cell gains that spans one column more, in points
 */
export function keptInCells(
  { header, body, widths }: Table,
  columns: readonly number[],
  between: number,
  measure: Measure,
  size: number,
): (cell: Cell, stretch: string) => boolean {
  const placed = [...placedCells(header, widths.length), ...placedCells(body, widths.length)];
  const columnOf = new Map(placed.map(({ cell, column }) => [cell, column]));
  return (cell, stretch) => {
    if (cell.value !== null) return false;
    const from = columnOf.get(cell) ?? 0;
    const room = sumOf(columns.slice(from, from + cell.columns)) + (cell.columns - 1) * between;
    return measure(stretch, size, measuredStyleOf(cell)) + slack * size <= room;
  };
}

/** Where a line may end; at a no-break space it may not. */
const breaks = /[^\S\u00a0\u202f]+/;

/** Gives columns, from one to before another, what they lack of a width. */
function widen(widths: number[], [from, to]: readonly [number, number], needed: number): void {
  const lacking = needed - sumOf(widths.slice(from, to));
  if (lacking <= 0) return;
  for (let column = from; column < to; column += 1) {
    widths[column] = (widths[column] ?? 0) + lacking / (to - from);
  }
}
