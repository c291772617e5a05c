import { inCapitals } from '../vietnamese/names.ts';
import { matchKey } from '../vietnamese/normal-forms.ts';
import { slug } from '../vietnamese/slug.ts';
import { namesIn } from './listed-names.ts';
import { type ColumnRole, columnsByHeadings } from './table-headings.ts';
import { type Row, rowsIn } from './table-rows.ts';
import { beginningOf } from './unit-kinds.ts';
import type { NamedUnit } from './units.ts';

/** Why a table of units is not taken; lines are those of the file. */
export type TableFlaw =
  | { readonly about: 'broken'; readonly line: number | null }
  /** A row has more cells than the headings, or than other rows. */
  | { readonly about: 'cells'; readonly line: number; readonly cells: number; readonly usual: number }
  | { readonly about: 'no-name'; readonly line: number }
  | { readonly about: 'repeated'; readonly line: number; readonly first: number; readonly text: string }
  | { readonly about: 'no-units' };

/** What was made of a table, beside its units. */
export type TableNote =
  /** What columns hold, as far as they are read; from 1. */
  | {
      readonly about: 'columns';
      readonly columns: readonly (readonly [role: ColumnRole, column: number])[];
      /** Whether there are others. */
      readonly hasOthers: boolean;
    }
  /** Rows that are no units. */
  | { readonly about: 'rows'; readonly rows: readonly { readonly line: number; readonly text: string }[] }
  /** Numbers, or dashes, that stood before names. */
  | { readonly about: 'numbering' }
  /** Ids that were typed otherwise. */
  | { readonly about: 'ids'; readonly ids: readonly (readonly [typed: string, id: string])[] };

/** The units of a table. */
export interface UnitsTable {
  readonly units: readonly NamedUnit[];
  readonly notes: readonly TableNote[];
}

/**
 * The units in a table saved as CSV: a column of names is enough; ids and kinds may stand in others, in any order. Titles,
 * order numbers, totals and what is below them are no units, and are noted.
 */
export function unitsInTable(text: string): UnitsTable | TableFlaw {
  const read = rowsIn(text);
  if (!('rows' in read)) return { about: 'broken', line: read.brokenLine };
  const parts = partsOf(read.rows);
  const { columns, usual } = parts;
  const isNumbered = areNumbered(parts.body.map((row) => cellIn(row, columns.get('name'))));
  const nameIn = (row: Row) => withoutNumber(cellIn(row, columns.get('name')), isNumbered);
  const { ofUnits, skipped } = sortedOut(parts, nameIn);
  const found: TypedUnit[] = [];
  for (const row of ofUnits) {
    const { line, cells } = row;
    // One quotation mark alone has perhaps swallowed what comes after it.
    if (cells.some((cell) => cell.split('"').length % 2 === 0)) return { about: 'broken', line };
    if (cells.length > usual) return { about: 'cells', line, cells: cells.length, usual };
    const name = nameIn(row);
    if (!/\p{L}/u.test(name)) return { about: 'no-name', line };
    const typedId = cellIn(row, columns.get('id')) || undefined;
    const id = typedId === undefined ? undefined : (slug(typedId) ?? undefined);
    found.push({ name, id, kind: cellIn(row, columns.get('kind')) || undefined, line, typedId });
  }
  if (found.length === 0) return { about: 'no-units' };
  const list = read.rows.length === 1 ? listIn(read.rows[0]?.cells ?? []) : [];
  if (list.length > 1) return { units: list, notes: [] };
  const units = found.map(({ name, id, kind }) => ({ name, id, kind }));
  const count = read.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return repeatedIn(found) ?? { units, notes: notesOf(found, skipped, columns, count, isNumbered) };
}

/** Units that stand beside each other in the one row that there is; none where its cells are something else. */
function listIn(cells: readonly string[]): readonly NamedUnit[] {
  const names = cells.filter((cell) => cell !== '');
  const kinds = new Set(names.map((name) => beginningOf(name)?.kind));
  if (kinds.size !== 1 || kinds.has(undefined)) return [];
  return names.flatMap((name) => namesIn(name).names);
}

/** A unit as it stands in a table. */
interface TypedUnit extends NamedUnit {
  readonly line: number;
  readonly typedId: string | undefined;
}

function notesOf(
  found: readonly TypedUnit[],
  skipped: readonly Row[],
  columns: ReadonlyMap<ColumnRole, number>,
  columnCount: number,
  isNumbered: boolean,
): TableNote[] {
  const ids = found.flatMap(({ typedId, id }) =>
    typedId === undefined || id === undefined || typedId === id ? [] : [[typedId, id] as const],
  );
  const rows = skipped.map(({ line, cells }) => ({
    line,
    text: cells.filter((cell) => cell !== '').join(' | '),
  }));
  const notes: TableNote[] = [];
  if (columnCount > 1) {
    const read = [...columns].sort(([, a], [, b]) => a - b).map(([role, at]) => [role, at + 1] as const);
    notes.push({ about: 'columns', columns: read, hasOthers: columnCount > columns.size });
  }
  if (rows.length > 0) notes.push({ about: 'rows', rows });
  if (isNumbered) notes.push({ about: 'numbering' });
  if (ids.length > 0) notes.push({ about: 'ids', ids });
  return notes;
}

/** The rows of units, and those that are none: titles, headings, sections, totals and what stands below them. */
function sortedOut({ columns, before, body }: Parts, nameIn: (row: Row) => string) {
  const orderIn = (row: Row) => cellIn(row, columns.get('order'));
  const hasNumbers = body.some((row) => isOrderNumber(orderIn(row)));
  const isNone = (row: Row) => {
    // "I" beside "1", "2", or nothing: "Các phường".
    const isSection =
      hasNumbers && !isOrderNumber(orderIn(row)) && (orderIn(row) !== '' || !isNamed(nameIn(row)));
    const isBlank = row.cells.every((cell) => cell === '' || (isOrderNumber(cell) && columns.has('order')));
    return isSection || isBlank || isTitle.test(nameIn(row)) || isKindAlone(nameIn(row));
  };
  const isTotalRow = ({ cells }: Row) =>
    cells.some((cell) => isTotal.test(cell)) && !cells.some((cell) => beginningOf(cell)?.isPlace);
  const first = body.findIndex((row) => !isNone(row) && !isTotalRow(row));
  // What is above all units is a heading: "Tổng" of a column.
  const total = body.findIndex((row, at) => (at > first || first === -1) && isTotalRow(row));
  const above = total === -1 ? body : body.slice(0, total);
  return {
    ofUnits: above.filter((row) => !isNone(row)),
    skipped: [...before, ...above.filter(isNone), ...body.slice(above.length)],
  };
}

/** A table taken apart. */
interface Parts {
  readonly columns: ReadonlyMap<ColumnRole, number>;
  /** Titles, and the row of headings. */
  readonly before: readonly Row[];
  readonly body: readonly Row[];
  /** How many cells a row may have. */
  readonly usual: number;
}

/** So far down headings are looked for: titles stand above them. */
const mostTitles = 15;

/** So many titles, and lines of a letterhead above them, there may be where there are no headings. */
const mostTitleRows = 6;

function partsOf(rows: readonly Row[]): Parts {
  for (const [at, row] of rows.slice(0, mostTitles).entries()) {
    const columns = columnsByHeadings(row.cells);
    if (columns === null) continue;
    // Forms number their columns in a row of its own.
    const isNumbers = rows[at + 1]?.cells.every((cell) => /^(?:\(?\d{1,2}\)?|[A-Z]|)$/.test(cell)) === true;
    const start = at + (isNumbers ? 2 : 1);
    const body = rows.slice(start);
    return { columns: withOrder(columns, body), before: rows.slice(0, start), body, usual: row.width };
  }
  const isRowTitle = ({ cells }: Row) =>
    cells.filter((cell) => cell !== '').length === 1 && cells.some((cell) => isTitle.test(cell));
  // What stands above a title is a letterhead.
  const last = rows.slice(0, mostTitleRows).findLastIndex(isRowTitle);
  const body = rows.slice(last + 1);
  const before = rows.slice(0, rows.length - body.length);
  return { columns: columnsByContent(body), before, body, usual: usualWidth(body) };
}

/** The columns, with the first of all for order numbers where it has no heading but numbers. */
function withOrder(
  columns: ReadonlyMap<ColumnRole, number>,
  body: readonly Row[],
): ReadonlyMap<ColumnRole, number> {
  if (columns.has('order') || [...columns.values()].includes(0)) return columns;
  const isOrder = body.every(({ cells: [cell = ''] }) => cell === '' || isOrderNumber(cell));
  return isOrder ? new Map([...columns, ['order', 0]]) : columns;
}

/** What columns hold where no headings say it. */
function columnsByContent(rows: readonly Row[]): ReadonlyMap<ColumnRole, number> {
  const columns = new Map<ColumnRole, number>();
  const count = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  for (let at = 0; at < count; at += 1) {
    const cells = rows.map(({ cells: all }) => all[at] ?? '').filter((cell) => cell !== '');
    const isAll = (test: (cell: string) => boolean) => cells.length > 0 && cells.every(test);
    const role = isAll(isOrderNumber)
      ? 'order'
      : isAll(
            (cell) =>
              beginningOf(cell)?.text.length === cell.length || /^lực lượng$|^trường học$/iu.test(cell),
          )
        ? 'kind'
        : isAll((cell) => /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(cell))
          ? 'id'
          : 'name';
    if (!columns.has(role)) columns.set(role, at);
  }
  return columns.has('name') ? columns : new Map([['name', 0]]);
}

/** How many cells most rows have; the least where as many have others. */
function usualWidth(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const { width } of rows) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [[usual] = [0]] = [...counts].sort(([a, more], [b, less]) => less - more || a - b);
  return usual;
}

function cellIn({ cells }: Row, column: number | undefined): string {
  return column === undefined ? '' : (cells[column] ?? '');
}

const isOrderNumber = (cell: string) => /^\d{1,5}[.)]?$/.test(cell);

/** Whether a text names a unit, rather than several: "phường A", and not "Các phường", "Khối trường học", "KHỐI THÔN". */
function isNamed(name: string): boolean {
  const beginning = beginningOf(name);
  const rest = name.slice(beginning?.text.length ?? 0).trim();
  return beginning !== null && /^["“(]?(?:số )?[\p{Lu}\d]/u.test(rest) && !inCapitals(name);
}

/** Whether a text is a kind and no name: "Phường" above those that there are. */
function isKindAlone(name: string): boolean {
  const beginning = beginningOf(name);
  return beginning?.isPlace === true && beginning.text.length === name.length;
}

/** A total, and no "Tổng công ty". */
const isTotal =
  /^(?:tổng(?: cộng| số)?|cộng|total)(?:\s*[:(\d].*|\s+(?:các\s+|số\s+)?(?:đơn vị|phường|xã|thôn|cộng).*)?$/iu;

/** What stands above and below tables. */
const isTitle =
  /^(?:danh sách|bảng|biểu|phụ lục|thống kê|tổng hợp|cộng h(?:òa|oà) xã hội|độc lập\s*-|mẫu số|kèm theo|\(.*\)$|năm \d{4}$|người lập|ghi chú|nơi nhận|lưu ý|.{0,40}ngày \d+ tháng)/iu;

const numbering = /^(?:\d{1,4}|[IVX]{1,5})\s*[.)/:-]\s*(?=\P{N})|^\d{1,4}\s+(?=\p{L})|^[-+•*–]\s+/u;

/** Whether all names have a number or a dash before them, and so are no names that begin with one. */
function areNumbered(names: readonly string[]): boolean {
  const some = names.filter((name) => name !== '');
  return (
    some.length > 1 &&
    some.every((name) => numbering.test(name) || isTitle.test(name) || isTotal.test(name)) &&
    some.some((name) => numbering.test(name))
  );
}

const withoutNumber = (name: string, isNumbered: boolean) =>
  // The last item of a list ends with a full stop.
  (isNumbered ? name.replace(numbering, '').trim() : name).replace(/(?<=\p{Ll})\.$/u, '');

/** The first name, or id, that was given before. */
function repeatedIn(units: readonly TypedUnit[]): TableFlaw | null {
  const [names, ids] = [new Map<string, number>(), new Map<string, number>()];
  for (const { name, id, line } of units) {
    const first = names.get(matchKey(name)) ?? (id === undefined ? undefined : ids.get(id));
    if (first !== undefined) {
      return { about: 'repeated', line, first, text: names.has(matchKey(name)) ? name : (id ?? '') };
    }
    names.set(matchKey(name), line);
    if (id !== undefined) ids.set(id, line);
  }
  return null;
}
