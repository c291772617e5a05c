import { largestOf } from '../aggregation/largest.ts';
import type { Cell, Table } from '../document/tree.ts';
import type { Measure } from '../fonts/family.ts';
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
  /** That of the longest text on one line. */
  readonly lines: readonly number[];
}

/**
 * Room shared out among columns.
 * @param weights of the columns, by which what none of them needs is shared out
 * @returns one width a column, in points, which add up to `room`
 */
export function sharedOut(
  { letters, numbers, syllables, words, longWords, lines }: WantedWidths,
  weights: readonly number[],
  room: number,
): number[] {
  let reached: readonly number[] = weights.map(() => 0);
  for (const wanted of [letters, numbers, syllables, words, longWords, lines]) {
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
export function wantedWidths({ header, body, widths }: Table, measure: Measure, size: number): WantedWidths {
  const cells = [...placedCells(header, widths.length), ...placedCells(body, widths.length)]
    // A cell over all columns has what room there is.
    .filter(({ cell }) => widths.length === 1 || cell.columns < widths.length)
    // Those of one column first: what a wider one lacks is shared among its columns.
    .sort((a, b) => a.cell.columns - b.cell.columns)
    .map(({ cell, column }) => ({ columns: [column, column + cell.columns] as const, steps: stepsOf(cell) }));
  let reached = widths.map(() => size);
  const widened = (step: number) => {
    reached = [...reached];
    for (const { columns, steps } of cells) widen(reached, columns, steps[step] ?? 0);
    return reached;
  };
  return {
    letters: reached,
    numbers: widened(0),
    syllables: widened(1),
    words: widened(2),
    longWords: widened(3),
    lines: widened(4),
  };

  /** What a cell asks for in each step after the first. */
  function stepsOf(cell: Cell): readonly number[] {
    const width = (text: string) => measure(text, size, measuredStyleOf(cell)) + slack * size;
    const text = textIn(cell);
    if (text === '') return [];
    const words = text
      .split(breaks)
      .flatMap(piecesOf)
      .map((word) => {
        return { length: [...word].length, width: width(word), isNumber: number.test(word) };
      });
    const longestNumber = largestOf(
      words.flatMap((word) => (word.isNumber ? word.width : [])),
      0,
    );
    const longest = keptWhole.map((most) =>
      largestOf(
        words.flatMap((word) => (word.length <= most ? word.width : [])),
        0,
      ),
    );
    const all = longest.at(-1) ?? 0;
    // A number is not broken before any word is.
    if (isNumber(cell)) return [all, ...longest.map(() => all), all];
    // A header may take two lines.
    const isHeader = cell.runs.every((run) => run.bold) && cell.align === 'center';
    return [longestNumber, ...longest, isHeader ? Math.max(all, width(text) / 2) : width(text)];
  }
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
