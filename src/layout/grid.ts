import type { Cell, Run } from '../document/tree.ts';

/** A cell with the row and column in which it starts. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
}

/** Where each cell starts, given how far those above and before it reach. */
export function placedCells(rows: readonly (readonly Cell[])[], columns: number): PlacedCell[] {
  const placed: PlacedCell[] = [];
  const reaching = Array.from({ length: columns }, () => 0);
  for (const [row, cells] of rows.entries()) {
    let next = 0;
    for (let column = 0; column < columns; column += 1) {
      if ((reaching[column] ?? 0) > 0) {
        reaching[column] = (reaching[column] ?? 0) - 1;
        continue;
      }
      const cell = cells[next];
      if (cell === undefined) continue;
      next += 1;
      placed.push({ cell, row, column });
      reaching.fill(cell.rows - 1, column, column + cell.columns);
      column += cell.columns - 1;
    }
  }
  return placed;
}

/** What is made of runs of text: a cell, a paragraph. */
interface Written {
  readonly runs: readonly Run[];
}

/** Whether a row of a table's body is one cell over all columns, which names what the rows below are of. */
export function isBand(row: readonly Cell[], columns: number): boolean {
  const [only, ...others] = row;
  return only !== undefined && others.length === 0 && columns > 1 && only.columns >= columns;
}

/** Whether a row of a table's body states the total of rows above it. */
export function isTotal(row: readonly Cell[]): boolean {
  return row.some(({ formula }) => formula !== null && 'group' in formula);
}

/** The text of a cell or paragraph without its styles. */
export function textIn({ runs }: Written): string {
  let text = '';
  for (const run of runs) text += run.text;
  return text;
}

/** The style by which text in several is measured: the wider one. */
export function measuredStyleOf({ runs }: Written): 'regular' | 'bold' {
  return runs.some((run) => run.bold) ? 'bold' : 'regular';
}
