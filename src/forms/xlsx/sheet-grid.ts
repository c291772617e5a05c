import { addressOf } from '../../rendering/xlsx/sheet-xml.ts';
import type { CellRange, WorkbookCell, WorkbookSheet } from '../workbook/workbook.ts';
import { textOf } from './form-identity.ts';
import { mark, type SheetKind } from './keys.ts';

/** A sheet of a form, with its keys: wherever its rows and columns stand by now. */
export interface SheetGrid {
  readonly kind: SheetKind;
  /** What its first cell says of whose it is: "nghi-tan 2023 3f2a9c1e". */
  readonly whose: string;
  /** Where its keys stand. */
  readonly at: string;
  /** The keys of columns. */
  readonly columns: ReadonlySet<string>;
  /** From the top, but the row of keys. */
  readonly rows: readonly GridRow[];
  /** "Chỉ tiêu!D14". */
  place(row: number, column: number): string;
}

/** A row, without the columns of keys. */
export interface GridRow {
  readonly row: number;
  /** `null` where somebody inserted it. */
  readonly key: string | null;
  readonly cells: readonly GridCell[];
}

/** A cell that is not blank. */
export interface GridCell extends WorkbookCell {
  /** The keys of its column; none where the form has no such column. */
  readonly columnKeys: readonly string[];
  /** "Chỉ tiêu!D14". */
  readonly at: string;
  /** Whether nobody sees it, since it is merged with others before it. */
  readonly isUnseen: boolean;
}

/** A sheet as one of a form; `null` where it is none. */
export function gridOf(sheet: WorkbookSheet): SheetGrid | null {
  const marked = sheet.cells.find(({ value }) => value.kind === 'text' && ofSheet.test(value.text));
  if (marked === undefined) return null;
  const [, kind, whose = ''] = ofSheet.exec(textOf(marked.value)) ?? [];
  if (kind !== 'figures' && kind !== 'awards' && kind !== 'texts') return null;
  const { row: keyRow, column: keyColumn } = marked;
  const columns = new Map<number, readonly string[]>();
  const keys = new Map<number, string>();
  for (const { row, column, value } of sheet.cells) {
    if (row === keyRow && column !== keyColumn) columns.set(column, textOf(value).split(' '));
    if (column === keyColumn && row !== keyRow) keys.set(row, textOf(value).trim());
  }
  const place = (row: number, column: number) => `${sheet.name}!${addressOf(row, column)}`;
  const cells = new Map<number, GridCell[]>([...keys.keys()].map((row) => [row, []]));
  const isUnseen = unseenIn(sheet.merged);
  for (const cell of sheet.cells) {
    const { row, column } = cell;
    if (row === keyRow || column === keyColumn) continue;
    const columnKeys = columns.get(column) ?? [];
    const at = place(row, column);
    const gridCell = { ...cell, columnKeys, at, isUnseen: isUnseen(cell) };
    const others = cells.get(row);
    if (others === undefined) cells.set(row, [gridCell]);
    else others.push(gridCell);
  }
  if (kind === 'awards') shareMerged(cells, sheet.merged);
  const rows = [...cells].sort(([one], [other]) => one - other);
  return {
    kind,
    whose,
    at: place(keyRow, keyColumn),
    columns: new Set([...columns.values()].flat()),
    rows: rows.map(([row, list]) => ({ row, key: keys.get(row) ?? null, cells: list })),
    place,
  };
}

const ofSheet = new RegExp(`^${mark} (figures|awards|texts) (.{1,200})$`);

/** More merged cells than a form has, in all, in a row and across rows: whoever made so many made no form of it. */
const most = { merged: 1000, inRow: 50, rows: 500 } as const;

/** Gives what is merged across rows to each of them that holds something, as people see it. */
function shareMerged(rows: ReadonlyMap<number, GridCell[]>, merged: readonly CellRange[]): void {
  for (const { top, bottom, left, right } of merged.slice(0, most.merged)) {
    const first = rows.get(top)?.find(({ column }) => column === left);
    if (first === undefined || bottom === top || left !== right) continue;
    for (let row = top + 1; row <= Math.min(bottom, top + most.rows); row += 1) {
      const cells = rows.get(row) ?? [];
      const isToShare = cells.length > 0 && !cells.some(({ column }) => column === left);
      if (isToShare) cells.push({ ...first, row });
    }
  }
}

/** Whether cells, asked for from the top, are merged with others before them. */
function unseenIn(merged: readonly CellRange[]): (cell: WorkbookCell) => boolean {
  const waiting = merged.slice(0, most.merged).sort((one, other) => other.top - one.top);
  let open: CellRange[] = [];
  let last = -1;
  return ({ row, column }) => {
    if (row !== last) {
      open = open.filter(({ bottom }) => bottom >= row);
      for (let next = waiting.at(-1); next !== undefined && next.top <= row; next = waiting.at(-1)) {
        waiting.pop();
        if (next.bottom >= row && open.length < most.inRow) open.push(next);
      }
      last = row;
    }
    return open.some(
      ({ top, left, right }) => left <= column && column <= right && (row !== top || column !== left),
    );
  };
}
