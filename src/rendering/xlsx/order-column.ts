import type { Table } from '../../document/tree.ts';
import { isBand, placedCells, textIn } from '../../layout/grid.ts';

/** Whether a table's first column numbers its rows, beginning anew where it will; rows of totals have no number. */
export function isOrderColumn({ body, widths }: Table): boolean {
  const bands = new Set(body.flatMap((row, index) => (isBand(row, widths.length) ? index : [])));
  let last = 0;
  for (const { cell, row, column } of placedCells(body, widths.length)) {
    if (column > 0 || bands.has(row)) continue;
    const text = textIn(cell);
    if (text === '') continue;
    if (cell.value !== null || cell.columns > 1 || (text !== '1' && text !== String(last + 1))) return false;
    last = Number(text);
  }
  return last > 0;
}
