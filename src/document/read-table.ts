import { largestOf } from '../aggregation/largest.ts';
import { most } from '../limits.ts';
import { dataFields } from '../report/data.ts';
import type { Value } from '../report/printed.ts';
import {
  attribute,
  choiceOf,
  type Element,
  elementAt,
  elementsIn,
  Misplaced,
  misplaced,
  type OriginOf,
  type ResolveText,
  runsOf,
  wrongAttribute,
} from './html-nodes.ts';
import { fieldOf } from './read-field.ts';
import type { Cell, Datum, Formula, Run, Table } from './tree.ts';

/** Reads a template's `<table>`. */
export function tableOf(element: Element, resolve: ResolveText, originOf: OriginOf): Table {
  const groups = elementsIn(element.childNodes, ['thead', 'tbody']);
  const rowsIn = (tag: string) =>
    groups.filter((group) => group.tagName === tag).flatMap((group) => elementsIn(group.childNodes, ['tr']));
  const cellsOf = (rows: readonly Element[]) =>
    withinTable(rows.map((row) => readRows.get(row) ?? cellsIn(row, resolve, originOf)));
  const bodyRows = rowsIn('tbody');
  const header = cellsOf(rowsIn('thead'));
  const body = cellsOf(bodyRows);
  const columns = Math.max(columnCount(header), columnCount(body));
  const given = widthsOf(element);
  const widths = Array.from({ length: columns }, (_, index) => given[index] ?? given.at(-1) ?? 1);
  const rowGroups = bodyRows.map((row) => attribute(row, 'group') ?? '');
  const caption = attribute(element, 'caption') ?? '';
  const isParted = attribute(element, 'parted') !== null;
  return {
    kind: 'table',
    ...(caption === '' ? {} : { caption }),
    ...(isParted ? { isParted } : {}),
    widths,
    header,
    body,
    groups: rowGroups,
  };
}

/** The cells of rows that were read when they were parsed. */
const readRows = new WeakMap<Element, readonly Cell[]>();

/**
 * Reads an element, where it is a row of a table, as soon as it is parsed, and lets go of its nodes: they take ten times the
 * room of its cells. What is wrong in it is left to who reads the table, since something before that may be wrong, too.
 */
export function readRowAlone(element: Element, resolve: ResolveText, originOf: OriginOf): void {
  const isRow = element.tagName === 'tr' && ['thead', 'tbody'].includes(element.parentNode?.nodeName ?? '');
  if (!isRow || elementAt(most.elements, element.childNodes) !== undefined) return;
  try {
    readRows.set(element, cellsIn(element, resolve, originOf));
    element.childNodes = [];
  } catch (reason) {
    if (!(reason instanceof Misplaced)) throw reason;
  }
}

function cellsIn(row: Element, resolve: ResolveText, originOf: OriginOf): Cell[] {
  return elementsIn(row.childNodes, ['th', 'td']).map((cell) => cellOf(cell, row, resolve, originOf));
}

/** No column is so many times as wide as another. */
const widest = 1000;

function widthsOf(element: Element): number[] {
  const written = (attribute(element, 'widths') ?? '').trim();
  if (written === '') return [];
  const widths = written.split(/\s+/).map(Number);
  if (!widths.every((width) => width > 0 && width <= widest)) {
    throw wrongAttribute(element, 'widths', written, `0 < … ≤ ${widest}`);
  }
  return widths;
}

/** The same rows, in which no cell reaches below the last one. */
function withinTable(rows: readonly (readonly Cell[])[]): Cell[][] {
  return rows.map((row, index) =>
    row.map((cell) => (cell.rows > rows.length - index ? { ...cell, rows: rows.length - index } : cell)),
  );
}

/** How many columns some rows take, given that cells reach into the rows below. */
function columnCount(rows: readonly (readonly Cell[])[]): number {
  const taken = rows.map(() => 0);
  for (const [index, row] of rows.entries()) {
    for (const cell of row) {
      for (let at = index; at < index + cell.rows; at += 1) taken[at] = (taken[at] ?? 0) + cell.columns;
    }
  }
  return largestOf(taken, 0);
}

function cellOf(element: Element, row: Element, resolve: ResolveText, originOf: OriginOf): Cell {
  const isHeader = element.tagName === 'th';
  const align = choiceOf(element, 'align', ['left', 'center', 'right'], isHeader ? 'center' : 'left');
  const runs = runsOf(element.childNodes, resolve, { bold: isHeader, italic: false });
  const datum = datumOf(element);
  const field = fieldOf(element, row);
  return {
    runs,
    value: onlyValueIn(runs),
    name: attribute(element, 'name') ?? '',
    formula: formulaOf(element),
    ...(attribute(element, 'person') === null ? {} : { isPerson: true }),
    ...(datum === null ? {} : { datum }),
    ...(field === null ? {} : { field }),
    align,
    columns: span(element, 'colspan'),
    rows: span(element, 'rowspan'),
    ...originOf(element),
  };
}

/** "actual nghi-tan|tuyen-quan": a field of the data's row of that key. */
function datumOf(element: Element): Datum | null {
  const [name = '', row = ''] = (attribute(element, 'data') ?? '').split(' ');
  if (name === '') return null;
  const field = dataFields.find((one) => one === name);
  if (field === undefined) throw misplaced(element);
  return { row, field };
}

/** The value that some text prints, where it prints that and nothing else. */
function onlyValueIn(runs: readonly Run[]): Value | null {
  const [run, ...others] = runs;
  const [placed] = run?.values ?? [];
  if (run === undefined || placed === undefined || others.length > 0) return null;
  return placed.start === 0 && placed.end === run.text.length ? placed.value : null;
}

/** "sum", "sum of-group", "across sum", "count of-group Vững mạnh", "same name", "difference a b", "growth a b", "ratio a b 100". */
function formulaOf(element: Element): Formula | null {
  const [kind = '', ...rest] = (attribute(element, 'formula') ?? '').split(/\s+/);
  switch (kind) {
    case '':
      return null;
    case 'sum':
    case 'mean':
    case 'min':
    case 'max':
      return { kind, group: rest[0] ?? null };
    case 'across': {
      const how = (['sum', 'mean', 'min', 'max'] as const).find((one) => one === rest[0]);
      if (how === undefined) throw misplaced(element);
      return { kind, how };
    }
    case 'count':
    case 'share':
      return { kind, of: rest[0] ?? '', state: rest.slice(1).join(' ') };
    case 'same':
    case 'difference':
    case 'growth':
    case 'ratio': {
      const factor = Number(rest[2] ?? 1);
      if (!Number.isFinite(factor)) throw misplaced(element);
      return { kind, of: rest.slice(0, 2), factor };
    }
    default:
      throw misplaced(element);
  }
}

/** How many columns or rows a cell takes: what is no whole number from 1 on counts as 1, as in HTML. */
function span(element: Element, name: 'colspan' | 'rowspan'): number {
  const given = attribute(element, name) ?? '';
  return /^[1-9]\d{0,2}$/.test(given) ? Number(given) : 1;
}
