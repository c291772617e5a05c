import { largestOf } from '../../aggregation/largest.ts';
import type { Cell, Input, Table } from '../../document/tree.ts';
import type { Measure } from '../../fonts/family.ts';
import { measuredStyleOf, placedCells, textIn } from '../../layout/grid.ts';
import { size } from './styles.ts';

/** What measures a sheet's text. */
export interface Measured {
  readonly measure: Measure;
}

/** The room that a cell has beside its text, in points. */
export const padding = 10;

/** In points. */
const width = { least: 30, most: 200, unset: 51 } as const;

/** A table, and the column in which it begins. */
export interface PlacedTable {
  readonly table: Table;
  readonly first: number;
}

/** How wide the columns of a sheet are, in points. */
export interface ColumnWidths {
  readonly widths: readonly number[];
}

/** Columns as wide as tables below each other want them, of which there are four at least, for the lines beside them. */
export function columnWidths(tables: readonly PlacedTable[], measure: Measure): ColumnWidths {
  const widths: number[] = [width.unset, width.unset, width.unset, width.unset];
  const isFitted = new Set<number>();
  for (const { table, first } of tables) {
    for (const [index, points] of widthsFor(table, measure).entries()) {
      const column = first + index;
      widths[column] = isFitted.has(column) ? Math.max(widths[column] ?? 0, points) : points;
      isFitted.add(column);
    }
  }
  // What is left of the first column of some tables is that of others.
  return { widths: Array.from(widths, (points) => points ?? width.unset) };
}

/** Each column as wide as what stands in it, within bounds, in points: header words are not broken, longer texts wrap. */
function widthsFor({ header, body, widths }: Table, measure: Measure): number[] {
  const fitted = widths.map(() => width.least as number);
  const widen = (column: number, texts: readonly string[], cell: Cell) => {
    const longest = largestOf(
      texts.map((text) => measure(text, size, measuredStyleOf(cell))),
      0,
    );
    fitted[column] = Math.min(width.most, Math.max(fitted[column] ?? 0, longest + padding));
  };
  for (const { cell, column } of placedCells(header, widths.length)) {
    if (cell.columns === 1) widen(column, textIn(cell).split(/\s+/), cell);
  }
  for (const { cell, column } of placedCells(body, widths.length)) {
    if (cell.columns > 1) continue;
    widen(column, textIn(cell).split('\n'), cell);
    if (cell.field === undefined) continue;
    const { input } = cell.field;
    if (input.kind === 'choice')
      widen(
        column,
        [...input.choices].map(({ label }) => label),
        cell,
      );
    fitted[column] = Math.max(fitted[column] ?? 0, toFillIn[input.kind]);
  }
  return fitted;
}

/** How wide columns are at least in which something is to be typed, in points: a list has its button beside its text. */
const toFillIn: Readonly<Record<Input['kind'], number>> = { number: 48, choice: 80, date: 76, line: 180 };
