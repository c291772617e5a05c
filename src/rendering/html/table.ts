import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Cell, Table } from '../../document/tree.ts';
import { isBand, isTotal as isTotalRow, type PlacedCell, placedCells, textIn } from '../../layout/grid.ts';
import { inline } from './inline.ts';

/** What the element of a cell bears, where somebody is to ask about it. */
type MarkedCell = (cell: Cell) => { readonly dataPart?: string };

/** What a row becomes once it is made. */
export type RowAs = (row: Element) => ElementContent;

/** How a table's columns stand on paper, where one that is wider would lose the rest. */
export interface ColumnsOnPaper {
  /** Their widths, as shares of the page's. */
  readonly shares: readonly number[];
  /** Whether a stretch of a cell's text is kept on one line. */
  readonly staysTogether: (cell: Cell, stretch: string) => boolean;
}

/** What a table is called. */
export interface Caption {
  readonly id: string;
  readonly text: string;
  /** Whether readers see it, too: what stands above the table may say the same. */
  readonly isShown: boolean;
}

type Row = readonly PlacedCell[];

/** What is the same for all cells of a table. */
interface Columns {
  readonly count: number;
  /** The one whose cells say what their rows are about. */
  readonly about: number;
  /** Those whose cells name people. */
  readonly people: ReadonlySet<number>;
  readonly staysTogether: ColumnsOnPaper['staysTogether'];
  readonly marked: MarkedCell;
}

/** A table that scrolls in a frame of its own where it is wider than the screen. */
export function tableElement(
  table: Table,
  { id, text, isShown }: Caption,
  { shares, staysTogether }: ColumnsOnPaper,
  { marked, rowAs }: { readonly marked: MarkedCell; readonly rowAs: RowAs },
): Element {
  const count = shares.length;
  const header = rowsOf(table.header, count);
  const body = rowsOf(table.body, count);
  const people = columnsOfPeople(header);
  const columns = { count, about: aboutColumn(body, count), people, staysTogether, marked };
  const totals = totalsAtEnd(body);
  const cells = (row: Row) =>
    rowAs(isBand(cellsIn(row), count) ? bandRow(row, columns) : bodyRow(row, columns));
  const groups = rowGroupsIn(body.slice(0, body.length - totals), count);
  const children = [
    h('caption', { id, ...(isShown ? {} : { class: 'unseen' }) }, pinned([{ type: 'text', value: text }])),
    h(
      'colgroup',
      shares.map((width) => h('col', { style: `--width:${(100 * width).toFixed(2)}%` })),
    ),
    ...(header.length === 0
      ? []
      : [
          h(
            'thead',
            header.map((row) =>
              h(
                'tr',
                row.map((cell) => headerCell(cell, header.length, columns)),
              ),
            ),
          ),
        ]),
    ...groups.map((group) => h('tbody', group.map(cells))),
    ...(totals === 0 ? [] : [h('tfoot', body.slice(-totals).map(cells))]),
  ];
  return h(
    'div',
    { class: 'table', role: 'region', ariaLabelledBy: id, tabIndex: 0 },
    h('table', { class: header.length > 0 ? ['sortable'] : [] }, children),
  );
}

/** Rows whose cells know where they start. */
function rowsOf(rows: readonly (readonly Cell[])[], columns: number): Row[] {
  const placed: PlacedCell[][] = rows.map(() => []);
  for (const one of placedCells(rows, columns)) placed[one.row]?.push(one);
  return placed;
}

const cellsIn = (row: Row): Cell[] => row.map(({ cell }) => cell);

/** The first text of a row says what the row is about. */
const aboutOf = (row: Row) => row.find(({ cell }) => cell.align === 'left' && textIn(cell) !== '');

/** Where rows say what they are about, the first of them decides; those below may lack a cell that reaches down to them. */
function aboutColumn(body: readonly Row[], columns: number): number {
  const first = body.find((row) => !isBand(cellsIn(row), columns));
  return (first === undefined ? undefined : aboutOf(first))?.column ?? 0;
}

/** Columns whose header says that people stand in them. */
function columnsOfPeople(header: readonly Row[]): Set<number> {
  const titled = header.flat().filter(({ cell }) => /^họ(?:,| và)? tên/i.test(textIn(cell).trim()));
  return new Set(titled.map(({ column }) => column));
}

function headerCell(
  { cell, row, column }: PlacedCell,
  rows: number,
  { about, staysTogether, marked }: Columns,
): Element {
  const isLeaf = row + cell.rows >= rows && cell.columns === 1;
  return h(
    'th',
    {
      scope: cell.columns > 1 ? 'colgroup' : 'col',
      ...spans(cell),
      ...marked(cell),
      class: [...(isLeaf ? ['leaf'] : []), ...pins(cell, column, about)],
    },
    inline(
      // A header cell's text is bold as it is.
      cell.runs.map((run) => ({ ...run, bold: false })),
      (stretch) => staysTogether(cell, stretch),
    ),
  );
}

/** Rows in groups, each of which begins with a band, below another's total, or with the first row. */
function rowGroupsIn(rows: readonly Row[], columns: number): Row[][] {
  const groups: Row[][] = [];
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    const begins =
      before !== undefined &&
      ((isBand(cellsIn(row), columns) && !isBand(cellsIn(before), columns)) ||
        (isTotalOfGroup(before) && !isTotalOfGroup(row)));
    const last = groups.at(-1);
    if (last === undefined || begins) groups.push([row]);
    else last.push(row);
  }
  return groups;
}

function bandRow(row: Row, { staysTogether, marked }: Columns): Element {
  return h(
    'tr',
    { class: 'band' },
    row.map(({ cell }) =>
      h(
        'th',
        { scope: 'rowgroup', ...spans(cell), ...marked(cell), class: [cell.align] },
        pinned(inline(cell.runs, (stretch) => staysTogether(cell, stretch))),
      ),
    ),
  );
}

function bodyRow(row: Row, { about, people, staysTogether, marked }: Columns): Element {
  const first = aboutOf(row);
  return h(
    'tr',
    isTotalOfGroup(row) ? { class: 'total' } : {},
    row.map((placed) => {
      const { cell, column } = placed;
      const isPerson = cell.isPerson === true || people.has(column);
      const properties = {
        ...spans(cell),
        ...marked(cell),
        class: [
          cell.align,
          ...(isPerson ? ['person'] : []),
          ...(cell.field === undefined ? [] : ['field']),
          ...pins(cell, column, about),
        ],
      };
      const text = inline(cell.runs, (stretch) => staysTogether(cell, stretch));
      const content = placed === first && cell.columns > 1 ? pinned(text) : text;
      return placed === first
        ? h('th', { scope: 'row', ...properties }, content)
        : h('td', properties, content);
    }),
  );
}

/** A text that stays in view beside what scrolls, in a cell that is wider than a screen may be. */
const pinned = (content: ElementContent[]): Element[] => [h('span', { class: 'pinned' }, content)];

/** What keeps a cell in view beside what scrolls: its row's number, and what its row is about. */
function pins({ columns }: Cell, column: number, about: number): string[] {
  if (columns > 1) return [];
  if (column === about) return ['about'];
  return column === 0 && about === 1 ? ['order'] : [];
}

function spans({ columns, rows }: Cell) {
  return { ...(columns > 1 ? { colSpan: columns } : {}), ...(rows > 1 ? { rowSpan: rows } : {}) };
}

/** Whether a row states the total of the rows of its group, or of all. */
const isTotalOfGroup = (row: Row) => isTotalRow(cellsIn(row));

/** Whether a row states the total of others. A figure with a name may also be the total of what stands in its row. */
function isTotal(row: Row, hasTotalsOfRows: boolean): boolean {
  return isTotalOfGroup(row) || row.some(({ cell: { name } }) => name !== '' && !hasTotalsOfRows);
}

/** How many rows at the end of a table are totals. */
function totalsAtEnd(body: readonly Row[]): number {
  const hasTotalsOfRows = body.some((row) => row.some(({ cell: { formula } }) => formula?.kind === 'across'));
  const last = body.findLastIndex((row) => !isTotal(row, hasTotalsOfRows));
  return body.length - 1 - last;
}
