import type { Cell } from '../document/tree.ts';

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

/** A cell's text without its styles. */
export function textIn({ runs }: Pick<Cell, 'runs'>): string {
  return runs.map((run) => run.text).join('');
}
