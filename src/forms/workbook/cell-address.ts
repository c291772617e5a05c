import type { CellRange } from './workbook.ts';

/** So many rows and columns has a sheet. */
const sheetSize = { rows: 1_048_576, columns: 16_384 } as const;

/** The row and column of "D14", from 0; `null` where a sheet has no such cell. */
export function placeOf(address: string): { readonly row: number; readonly column: number } | null {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const place = { row: Number(digits) - 1, column: column - 1 };
  return isOnSheet(place.row, place.column) ? place : null;
}

/** Whether a sheet has such a cell. */
export function isOnSheet(row: number, column: number): boolean {
  return row >= 0 && row < sheetSize.rows && column >= 0 && column < sheetSize.columns;
}

/** The cells of "A1:B3" or "A1"; `null` where there are none such. */
export function rangeOf(reference: string): CellRange | null {
  const [first = '', last = first, ...others] = reference.split(':');
  const [start, end] = [placeOf(first), placeOf(last)];
  if (start === null || end === null || others.length > 0) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}
