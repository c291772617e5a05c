import type { Table } from '../../document/tree.ts';
import { type PlacedCell, placedCells, textIn } from '../../layout/grid.ts';

/** What stands beside the cells of a row that are to be filled in, and says what the row is on. */
export interface RowLabels {
  /** In the row itself: "Thẩm định". */
  readonly ofRow: readonly string[];
  /** In the nearest cells that reach down to it from above: "Phường Nghi Tân". */
  readonly fromAbove: readonly string[];
  /** What its cells to be filled in have above them in the table's header, by the names of their columns: "Mức". */
  readonly heads: Readonly<Record<string, string>>;
}

/** The labels of a table's rows in which something is to be filled in, by the keys of these. */
export function labelsOfRows({ widths, header, body }: Table): ReadonlyMap<string, RowLabels> {
  const placed = placedCells(body, widths.length);
  // Numbers are written as such, and say of no row what it is on.
  const labels = placed.flatMap(({ cell, row }) => {
    const text = textIn(cell).trim();
    const isLabel = cell.field === undefined && cell.value === null && /\p{L}/u.test(text);
    return isLabel ? [{ text, first: row, end: row + cell.rows }] : [];
  });
  const headsOf = headsIn(placedCells(header, widths.length), placed);
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
    const nearest = above.reduce((last, { first }) => Math.max(last, first), -1);
    found.set(key, {
      ofRow: reaching.filter(({ first }) => first === row).map(({ text }) => text),
      fromAbove: above.filter(({ first }) => first === nearest).map(({ text }) => text),
      heads: headsOf.get(row) ?? {},
    });
  }
  return found;
}

/** The heads of the cells to be filled in, by the rows that they are in. */
function headsIn(
  header: readonly PlacedCell[],
  body: readonly PlacedCell[],
): ReadonlyMap<number, Readonly<Record<string, string>>> {
  const heads = new Map<number, Record<string, string>>();
  for (const { cell, row, column } of body) {
    if (cell.field === undefined) continue;
    // The last one is the nearest.
    const head = header.findLast(
      (above) => above.column <= column && column < above.column + above.cell.columns,
    );
    const text = head === undefined ? '' : textIn(head.cell).trim();
    if (text === '') continue;
    const ofRow = heads.get(row) ?? {};
    heads.set(row, { ...ofRow, [cell.field.column]: text });
  }
  return heads;
}
