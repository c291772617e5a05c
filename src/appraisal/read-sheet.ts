import type { Input } from '../document/tree.ts';
import type { Workbook, WorkbookSheet } from '../forms/workbook/workbook.ts';
import { answerOfCell, shownIn } from '../forms/xlsx/answer-of-cell.ts';
import type { CellProblemKind } from '../forms/xlsx/filled-form.ts';
import { parsedJson, textOf } from '../forms/xlsx/form-identity.ts';
import { sheetMark } from '../rendering/xlsx/hidden-sheet.ts';
import type { RowLabels } from '../rendering/xlsx/row-labels.ts';
import { addressOf } from '../rendering/xlsx/sheet-xml.ts';
import { matchKey } from '../vietnamese/normal-forms.ts';
import { comparableLabels, LabelledRows, type LabelsByKey } from './labelled-rows.ts';

/** A workbook as a sheet that was to be filled in. */
export type SheetReading =
  | FilledSheet
  /** None of ours: no sheet of it says that it is. */
  | { readonly kind: 'other-workbook' }
  /** Its hidden sheet is gone, or says nothing that could be. */
  | { readonly kind: 'identity-lost' }
  /** Sheets of several workbooks in one. */
  | { readonly kind: 'several' };

/** A sheet that was filled in, as it came back. */
export interface FilledSheet {
  readonly kind: 'sheet';
  readonly host: string;
  readonly title: string;
  readonly year: number;
  /** What each row was on when the sheet was made, by its key. */
  readonly bases: ReadonlyMap<string, string>;
  /** Its cells that were to be filled in, blank or not, from the top. */
  readonly cells: readonly FilledCell[];
  /** The names of its sheets of which keys are gone: nobody knows what stands in them. */
  readonly withoutKeys: readonly string[];
}

/** What stands in a cell that was to be filled in. */
export interface FilledCell {
  /** "ratings.units.nghi-tan.co-so-vung-manh". */
  readonly row: string;
  /** "points.chinh-tri". */
  readonly column: string;
  readonly input: Input['kind'];
  /** What stood there when the sheet was made, as it was printed. */
  readonly given: string;
  /** As people see it; empty where it is blank. */
  readonly typed: string;
  /** Whether a program keeps it as a number, whose digits it is. */
  readonly isNumber: boolean;
  readonly problem: CellProblemKind | null;
  /** Whether something else stands beside its row than when the sheet was made: nobody knows whose it is. */
  readonly isDisplaced: boolean;
  /** "Phụ lục I!F12". */
  readonly at: string;
}

/** More rows are no sheet of ours. */
const mostKeys = { rows: 50_000, columns: 200 } as const;

/** A workbook as it came back: hidden keys say what each cell is, wherever it stands by now and whatever its sheet is called. */
export function readSheet(workbook: Workbook): SheetReading {
  const hidden = workbook.sheets.filter(isIdentity);
  const [identity, ...others] = hidden;
  const tabs = workbook.sheets.flatMap((sheet) => keyedSheet(sheet) ?? []);
  if (identity === undefined) {
    return { kind: tabs.length === 0 ? 'other-workbook' : 'identity-lost' };
  }
  const facts = factsOf(identity);
  if (facts === null) return { kind: 'identity-lost' };
  const isOfOther = ({ version }: KeyedSheet) => version !== facts.version;
  if (others.some((one) => factsOf(one)?.version !== facts.version) || tabs.some(isOfOther)) {
    return { kind: 'several' };
  }
  const isKeyed = new Set(tabs.map(({ sheet }) => sheet));
  const placed = tabs.map((tab) => ({ tab, labelled: labelledRows(tab, facts) }));
  const partly = placed.flatMap(({ tab, labelled }) =>
    hasStray(tab, labelled, facts) ? tab.sheet.name : [],
  );
  const { host, title, year, bases } = facts;
  return {
    kind: 'sheet',
    host,
    title,
    year,
    bases,
    cells: placed.flatMap(({ tab, labelled }) => cellsOf(tab, labelled, facts)),
    withoutKeys: [
      ...workbook.sheets.flatMap((sheet) =>
        !isKeyed.has(sheet) && hasBeenOurs(sheet, facts) ? sheet.name : [],
      ),
      ...partly,
    ],
  };
}

/** Whether a sheet without keys is one that had some, whatever it is called by now. */
function hasBeenOurs(sheet: WorkbookSheet, { sheets, labels }: Facts): boolean {
  if (isIdentity(sheet) || sheet.cells.length === 0) return false;
  return sheets.has(sheet.name) || new LabelledRows(sheet, () => false, labels).rowsLikeOurs().size > 0;
}

function labelledRows({ sheet, rows, columns }: KeyedSheet, { labels, fields }: Facts): LabelledRows {
  const isFilledIn = (row: number, column: number) => {
    const [table, key] = (rows.get(row) ?? '').split(' ');
    const name = nameIn(columns.get(column) ?? [], table ?? '');
    return name !== undefined && fields.has(`${key} ${name}`);
  };
  return new LabelledRows(sheet, isFilledIn, labels);
}

/** Whether something was filled in of which nobody knows any more what it is: keys of its row or its column are gone. */
function hasStray(
  { sheet, rows, columns }: KeyedSheet,
  labelled: LabelledRows,
  { fields, bases }: Facts,
): boolean {
  const likeOurs = labelled.rowsLikeOurs();
  const marked = sheet.cells.find(({ value }) => value.kind === 'text' && ofSheet.test(value.text));
  const wanted = new Map<string, number>();
  for (const field of fields.keys()) {
    const [key = ''] = field.split(' ');
    wanted.set(key, (wanted.get(key) ?? 0) + 1);
  }
  return sheet.cells.some(({ row, column, value }) => {
    const labels = likeOurs.get(row);
    const isLabel = value.kind === 'text' && labels?.includes(matchKey(value.text)) === true;
    if (labels === undefined || isLabel || column === marked?.column || row === marked?.row) return false;
    const [table = '', key = ''] = (rows.get(row) ?? '').split(' ');
    // A row without its key, or with one that nobody gave it.
    if (!bases.has(key)) return columns.has(column);
    if (nameIn(columns.get(column) ?? [], table) !== undefined) return false;
    const found = [...columns.values()].filter((names) => nameIn(names, table) !== undefined).length;
    return found < (wanted.get(key) ?? 0);
  });
}

/** What a column is in one of the tables of its sheet. */
const nameIn = (names: readonly string[], table: string) =>
  names.find((one) => one.startsWith(`${table}:`))?.slice(table.length + 1);

function isIdentity({ cells: [first, second] }: WorkbookSheet): boolean {
  if (first === undefined || second === undefined) return false;
  return textOf(first.value) === sheetMark && textOf(second.value) === 'identity';
}

interface Facts extends Pick<FilledSheet, 'host' | 'title' | 'year' | 'bases'> {
  readonly version: string;
  readonly sheets: ReadonlySet<string>;
  /** What may stand in cells, by "row column". */
  readonly fields: ReadonlyMap<string, Input['kind']>;
  /** What stood there when the sheet was made, in the same way. */
  readonly given: ReadonlyMap<string, string>;
  readonly labels: LabelsByKey;
}

const inputKinds: readonly Input['kind'][] = ['number', 'choice', 'date', 'line'];

/** What a hidden sheet says; `null` where that could not be. */
function factsOf(sheet: WorkbookSheet): Facts | null {
  const named = new Map<string, string>();
  const sheets = new Set<string>();
  const bases = new Map<string, string>();
  const fields = new Map<string, Input['kind']>();
  const given = new Map<string, string>();
  const labels = new Map<string, RowLabels>();
  for (const [name = '', first = '', ...rest] of textsOf(sheet)) {
    if (name === 'sheet') sheets.add(textIn([first, ...rest]) ?? '');
    else if (name === 'given') given.set(first, textIn(rest) ?? '');
    else if (name === 'labels') labels.set(first, labelsIn(textIn(rest) ?? ''));
    else if (name === 'row') {
      const [columns = '', ...basis] = rest;
      bases.set(first, textIn(basis) ?? '');
      for (const [key, kind] of fieldsIn(columns)) fields.set(`${first} ${key}`, kind);
    } else if (!named.has(name)) named.set(name, [first, ...rest].join(''));
  }
  const fact = (name: string) => named.get(name) ?? '';
  const [host, title] = [textIn([fact('host')]), textIn([fact('title')])];
  const [version, year] = [fact('version'), fact('year')];
  if (host === null || title === null || !/^\d{4}$/.test(year) || !isVersion.test(version)) return null;
  return { host, title, year: Number(year), version, sheets, bases, fields, given, labels };
}

/** The texts of each row of a sheet. */
function textsOf({ cells }: WorkbookSheet): Iterable<readonly string[]> {
  const rows = new Map<number, string[]>();
  for (const { row, value } of cells) {
    const texts = rows.get(row);
    if (texts === undefined) rows.set(row, [textOf(value)]);
    else texts.push(textOf(value));
  }
  return rows.values();
}

/** The columns of a row that ask for something: "level:choice reason:line". */
function fieldsIn(columns: string): (readonly [key: string, kind: Input['kind']])[] {
  return columns.split(' ').flatMap((column) => {
    const [key = '', named] = column.split(':');
    const kind = inputKinds.find((one) => one === named);
    return kind === undefined ? [] : [[key, kind] as const];
  });
}

/** The labels of a row as they are compared; none where nothing can be read. */
function labelsIn(written: string): RowLabels {
  const lists: unknown = parsedJson(written);
  const textsIn = (list: unknown) =>
    Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
  const [ofRow, fromAbove] = Array.isArray(lists) ? lists.slice(0, 2).map(textsIn) : [];
  const heads = Array.isArray(lists) && Array.isArray(lists[2]) ? lists[2].map(textsIn) : [];
  return comparableLabels({
    ofRow: ofRow ?? [],
    fromAbove: fromAbove ?? [],
    heads: Object.fromEntries(heads.map(([column = '', head = '']) => [column, head])),
  });
}

const isVersion = /^[\da-f]{8}$/;

/** A text that was written as JSON, in pieces. */
function textIn(written: readonly string[]): string | null {
  const value = parsedJson(written.join(''));
  return typeof value === 'string' ? value : null;
}

/** A sheet with its keys. */
interface KeyedSheet {
  readonly sheet: WorkbookSheet;
  readonly version: string;
  /** "1 ratings.units.nghi-tan.co-so-vung-manh", by rows. */
  readonly rows: ReadonlyMap<number, string>;
  /** "1:level", by columns. */
  readonly columns: ReadonlyMap<number, readonly string[]>;
}

const ofSheet = new RegExp(`^${sheetMark} ([\\da-f]{8})$`);

/** A sheet of which some cell says that keys stand in its row and its column; `null` where none does. */
function keyedSheet(sheet: WorkbookSheet): KeyedSheet | null {
  const marked = sheet.cells.find(({ value }) => value.kind === 'text' && ofSheet.test(value.text));
  if (marked === undefined) return null;
  const rows = new Map<number, string>();
  const columns = new Map<number, readonly string[]>();
  for (const { row, column, value } of sheet.cells) {
    if (column === marked.column && row !== marked.row) rows.set(row, textOf(value));
    if (row === marked.row && column !== marked.column) columns.set(column, textOf(value).split(' '));
  }
  if (rows.size > mostKeys.rows || columns.size > mostKeys.columns) return null;
  const [, version = ''] = ofSheet.exec(textOf(marked.value)) ?? [];
  return { sheet, version, rows, columns };
}

function cellsOf(
  { sheet, rows, columns }: KeyedSheet,
  labelled: LabelledRows,
  { fields, given }: Facts,
): FilledCell[] {
  const held = new Map(sheet.cells.map((cell) => [`${cell.row} ${cell.column}`, cell.value]));
  return [...rows].flatMap(([row, rowKey]) => {
    const [table = '', key = ''] = rowKey.split(' ');
    const isDisplaced = !labelled.isInPlace(row, key);
    return [...columns].flatMap(([column, names]): FilledCell[] => {
      const name = nameIn(names, table);
      const input = fields.get(`${key} ${name}`);
      if (name === undefined || input === undefined) return [];
      const value = held.get(`${row} ${column}`);
      const answer = value === undefined ? null : answerOfCell(value, input);
      return [
        {
          row: key,
          column: name,
          input,
          given: given.get(`${key} ${name}`) ?? '',
          typed: value === undefined || answer === null ? '' : shownIn(value).trim(),
          isNumber: value?.kind === 'number' && !value.isPercentage,
          problem: answer?.problem ?? null,
          isDisplaced: isDisplaced || !labelled.isUnderItsHead(row, column, key, name),
          at: `${sheet.name}!${addressOf(row, column)}`,
        },
      ];
    });
  });
}
