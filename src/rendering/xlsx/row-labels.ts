import type { Table } from '../../document/tree.ts';
import { placedCells, textIn } from '../../layout/grid.ts';

/** What stands beside the cells of a row that are to be filled in, and says what the row is on. */
export interface RowLabels {
  /** In the row itself: "Thẩm định". */
  readonly ofRow: readonly string[];
  /** In the nearest cells that reach down to it from above: "Phường Nghi Tân". */
  readonly fromAbove: readonly string[];
}

/** The labels of a table's rows in which something is to be filled in, by the keys of these. */
export function labelsOfRows({ widths, body }: Table): ReadonlyMap<string, RowLabels> {
  const placed = placedCells(body, widths.length);
  // Numbers are written as such, and say of no row what it is on.
  const labels = placed.flatMap(({ cell, row }) => {
    const text = textIn(cell).trim();
    const isLabel = cell.field === undefined && cell.value === null && /\p{L}/u.test(text);
    return isLabel ? [{ text, first: row, end: row + cell.rows }] : [];
  });
  const found = new Map<string, RowLabels>();
  let reaching: (typeof labels)[number][] = [];
  let next = 0;
  for (const [row, cells] of body.entries()) {
    reaching = reaching.filter(({ end }) => end > row);
    for (; next < labels.length; next += 1) {
      const label = labels[next];
      if (label === undefined || label.first > row) break;
      reaching.push(label);
    }
    const key = cells.find(({ field }) => field !== undefined)?.field?.row;
    if (key === undefined || found.has(key)) continue;
    const above = reaching.filter(({ first }) => first < row);
    const nearest = Math.max(...above.map(({ first }) => first));
    found.set(key, {
      ofRow: reaching.filter(({ first }) => first === row).map(({ text }) => text),
      fromAbove: above.filter(({ first }) => first === nearest).map(({ text }) => text),
    });
  }
  return found;
}
