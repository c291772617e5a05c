import { parse } from 'yaml';
import { appraisalPlan } from '../../src/appraisal/appraisal-plan.ts';
import { appraisedHost } from '../../src/appraisal/appraised-host.ts';
import { type FilledSheet, readSheet } from '../../src/appraisal/read-sheet.ts';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import { documentsOf, originOf, treeOf } from '../../src/documents.ts';
import { readWorkbook } from '../../src/forms/workbook/read-workbook.ts';
import type { CellValue, Workbook } from '../../src/forms/workbook/workbook.ts';
import { renderXlsx } from '../../src/rendering/xlsx/render-xlsx.ts';
import { addressOf } from '../../src/rendering/xlsx/sheet-xml.ts';
import { type Checked, check } from '../../src/review.ts';

import type { FilledCell } from './filled-form.ts';
import { type Files, memoryWorld, root } from './memory-world.ts';
import { fonts } from './rendered.ts';

/** The sheet on which the board appraises a campaign in memory, as a workbook. */
export async function boardSheet(files: Files): Promise<Uint8Array> {
  const world = memoryWorld(files);
  const checked = await checkedOnce(files);
  const [document] = documentsOf(checked, 'phieu-tham-dinh');
  if (document === undefined) throw new Error('There is one for every campaign.');
  const tree = await treeOf(checked, document, world);
  const properties = { title: 'Phiếu thẩm định', author: 'UBND', date: new Date(0) };
  const data = { previousTitle: 'Năm trước', tellsSources: false, rows: [] };
  return renderXlsx(tree, data, await fonts(), properties, {
    origin: originOf(checked, document),
    pathToCampaign: null,
  });
}

const checks = new WeakMap<Files, Promise<Checked>>();

/** A campaign in memory, checked the first time. */
function checkedOnce(files: Files): Promise<Checked> {
  const known = checks.get(files) ?? check(root, memoryWorld(files), { allowMissing: true });
  checks.set(files, known);
  return known;
}

/** What is typed into a cell: a number, a text, nothing, a formula. */
export type TypedCells = Readonly<Record<string, number | string | { readonly formula: string }>>;

/** The same as it is read, in which something is typed into cells, by their keys: "ratings.units.a.p.level". */
export function filledSheet(sheet: Uint8Array, typed: TypedCells): FilledSheet {
  const { sheets, ignored } = workbookOf(sheet);
  const places = placesIn(sheet);
  const edited = sheets.map(({ cells, ...rest }) => ({ ...rest, cells: [...cells] }));
  for (const [key, value] of Object.entries(typed)) {
    const place = places.get(key);
    if (place === undefined) throw new Error(`The sheet asks ${key}, and: ${[...places.keys()].join(', ')}`);
    const { row, column } = place;
    const cells = edited[place.sheet]?.cells ?? [];
    const at = cells.findIndex((one) => one.row === row && one.column === column);
    if (at !== -1) cells.splice(at, 1);
    if (value !== '') cells.push({ row, column, address: addressOf(row, column), value: cellOf(value) });
  }
  const reading = readSheet({ sheets: edited, ignored });
  if (reading.kind !== 'sheet') throw new Error(reading.kind);
  return reading;
}

function cellOf(value: TypedCells[string]): CellValue {
  if (typeof value === 'number') return { kind: 'number', digits: String(value), isPercentage: false };
  return typeof value === 'string' ? { kind: 'text', text: value } : { kind: 'formula', ...value };
}

const workbooks = new WeakMap<Uint8Array, Workbook>();

/** A workbook, read the first time. */
function workbookOf(bytes: Uint8Array): Workbook {
  const workbook = workbooks.get(bytes) ?? readWorkbook(bytes);
  workbooks.set(bytes, workbook);
  return workbook;
}

/** Where each cell of a sheet stands that is to be filled in, by its keys. */
export function placesIn(
  bytes: Uint8Array,
): ReadonlyMap<string, { readonly sheet: number; readonly row: number; readonly column: number }> {
  const places = new Map<string, { sheet: number; row: number; column: number }>();
  for (const [sheet, { cells }] of workbookOf(bytes).sheets.entries()) {
    const texts = cells.flatMap(({ row, column, value }) =>
      value.kind === 'text' ? [{ row, column, text: value.text }] : [],
    );
    const mark = texts.find(({ text }) => /^review-sheet [\da-f]{8}$/.test(text));
    if (mark === undefined) continue;
    for (const { row, text: rowKey } of texts.filter(({ column }) => column === mark.column)) {
      const [table, key] = rowKey.split(' ');
      for (const { column, text } of texts.filter((one) => one.row === mark.row)) {
        const name = text.split(' ').find((one) => one.startsWith(`${table}:`));
        if (name === undefined || row === mark.row) continue;
        places.set(`${key}.${name.slice(`${table}:`.length)}`, { sheet, row, column });
      }
    }
  }
  return places;
}

/** Where a program is to type into a sheet's file. */
export function cellsOfSheet(
  sheet: Uint8Array,
  typed: Readonly<Record<string, number | string>>,
): FilledCell[] {
  const { sheets } = workbookOf(sheet);
  return Object.entries(typed).map(([key, value]) => {
    const place = placesIn(sheet).get(key);
    if (place === undefined) throw new Error(`The sheet asks ${key}.`);
    const kind = typeof value === 'number' ? 'number' : /^\d{4}-\d\d-\d\d$/.test(value) ? 'date' : 'text';
    return [sheets[place.sheet]?.name ?? '', place.row + 1, place.column + 1, kind, String(value)];
  });
}

/** What becomes of a campaign in memory when sheets of it are taken in. */
export async function appraised(
  files: Files,
  sheets: Readonly<Record<string, FilledSheet>>,
  { isReplacing = false } = {},
) {
  const { draft } = await checkedOnce(files);
  if (draft === null) throw new Error('There is a campaign.');
  const incoming = Object.entries(sheets).map(([name, sheet]) => {
    return { source: new SourceText(name, ''), name, sheet };
  });
  const { ratings, findings } = appraisalPlan(incoming, draft, isReplacing);
  const host = appraisedHost(files.get('host.yaml') ?? null, 2023, ratings);
  const after = new Map([...files, ...(host === null ? [] : [['host.yaml', host] as const])]);
  return { ratings, findings, host: host === null ? null : new TextDecoder().decode(host), files: after };
}

/** The ratings that a campaign's host.yaml has, by their paths. */
export function finalRatings(files: Files): Record<string, unknown> {
  const host: unknown = parse(Buffer.from(files.get('host.yaml') ?? []).toString());
  const { ratings = {} } = host as { ratings?: Record<string, Record<string, Record<string, unknown>>> };
  return Object.fromEntries(
    Object.entries(ratings).flatMap(([subject, byId]) =>
      Object.entries(byId).flatMap(([id, byProgramme]) =>
        Object.entries(byProgramme).map(([programme, one]) => [`${subject}.${id}.${programme}`, one]),
      ),
    ),
  );
}
