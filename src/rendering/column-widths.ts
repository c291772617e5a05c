import { largestOf } from '../aggregation/largest.ts';
import type { Cell, Table } from '../document/tree.ts';
import type { Measure } from './fonts.ts';
import { measuredStyleOf, placedCells, textIn } from './grid.ts';

/** What a column's cells ask for, in points. */
interface Wanted {
  /** The longest word: narrower, and it would be torn. */
  least: number;
  /** The longest text on one line. */
  most: number;
}

/**
 * The widths of a table's columns from what stands in them: each has at least its longest word, but for words so long
 * that they don't fit beside those of the other columns and must be torn; short texts are set
 * on one line as long as room is left, long ones share the rest; and what none needs is shared out by the
 * template's `widths`.
 * @param room for the text of all columns, in points
 * @returns one width a column, in points, which add up to `room`
 */
export function columnWidths(table: Table, room: number, measure: Measure, size: number): number[] {
  const wanted = wantedWidths(table, measure, size);
  const least = sumOf(wanted.map((one) => one.least));
  const most = sumOf(wanted.map((one) => one.most));
  if (least >= room)
    return filledUp(
      wanted.map((one) => ({ least: 0, most: one.least })),
      room,
    );
  if (most >= room) return filledUp(wanted, room);
  const weights = sumOf(table.widths);
  return wanted.map((one, column) => one.most + ((room - most) * (table.widths[column] ?? 1)) / weights);
}

/** Columns filled up like vessels, all to one level, but none below what it needs or above what it can use. */
function filledUp(wanted: readonly Wanted[], room: number): number[] {
  const at = (level: number) => wanted.map(({ least, most }) => Math.min(most, Math.max(least, level)));
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

function wantedWidths({ header, body, widths }: Table, measure: Measure, size: number): Wanted[] {
  const wanted = widths.map((): Wanted => ({ least: size, most: size }));
  const width = (cell: Cell, text: string) => measure(text, size, measuredStyleOf(cell));
  const cells = [...placedCells(header, widths.length), ...placedCells(body, widths.length)];
  // Those of one column first: what a wider one lacks is shared among its columns.
  for (const { cell, column } of [...cells].sort((a, b) => a.cell.columns - b.cell.columns)) {
    const text = textIn(cell);
    if (text === '') continue;
    const own = wanted.slice(column, column + cell.columns);
    const words = largestOf(text.split(/\s+/).map((word) => width(cell, word)));
    // A header may take two lines, a number none but its own.
    const whole = cell.number === null ? width(cell, text) : words;
    const isHeader = cell.runs.every((run) => run.bold) && cell.align === 'center';
    widen(own, 'least', words);
    widen(own, 'most', isHeader ? Math.max(words, whole / 2) : whole);
  }
  return wanted;
}

function widen(columns: readonly Wanted[], what: keyof Wanted, needed: number): void {
  const lacking = needed - sumOf(columns.map((column) => column[what]));
  if (lacking <= 0) return;
  for (const column of columns) {
    column[what] += lacking / columns.length;
    column.most = Math.max(column.most, column.least);
  }
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
