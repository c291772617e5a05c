import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Cell, Table } from '../../document/tree.ts';
import { isBand, textIn } from '../../layout/grid.ts';
import { inline } from './inline.ts';

type Row = readonly Cell[];

/** How a table's columns stand on paper, where one that is wider would lose the rest. */
export interface ColumnsOnPaper {
  /** Their widths, as shares of the page's. */
  readonly shares: readonly number[];
  /** Whether a stretch of a cell's text is kept on one line. */
  readonly staysTogether: (cell: Cell, stretch: string) => boolean;
}

/** A table that scrolls in a frame of its own where it is wider than the screen. */
export function tableElement(
  table: Table,
  label: string,
  { shares, staysTogether }: ColumnsOnPaper,
): Element {
  const { header, body } = table;
  const totals = totalsAtEnd(body);
  const rows = body.slice(0, body.length - totals);
  const isSortable =
    header.length > 0 &&
    rows.length > 1 &&
    rows.every(
      (row) =>
        row.every((cell) => cell.columns === 1 && cell.rows === 1) &&
        row.every(({ formula }) => formula === null || !('group' in formula)),
    );
  const columns = shares.map((width) => h('col', { style: `--width:${(100 * width).toFixed(2)}%` }));
  const children = [
    h('colgroup', columns),
    ...(header.length === 0
      ? []
      : [
          h(
            'thead',
            header.map((row, index) =>
              h(
                'tr',
                row.map((cell) => headerCell(cell, index, header.length, staysTogether)),
              ),
            ),
          ),
        ]),
    ...rowGroupsIn(rows, columns.length).map((group) =>
      h(
        'tbody',
        group.map((row) =>
          isBand(row, columns.length) ? bandRow(row, staysTogether) : bodyRow(row, staysTogether),
        ),
      ),
    ),
    ...(totals === 0
      ? []
      : [
          h(
            'tfoot',
            body.slice(-totals).map((row) => bodyRow(row, staysTogether)),
          ),
        ]),
  ];
  return h(
    'div',
    { class: 'table', role: 'region', ariaLabel: label, tabIndex: 0 },
    h('table', { class: isSortable ? ['sortable'] : [] }, children),
  );
}

function headerCell(
  cell: Cell,
  row: number,
  rows: number,
  staysTogether: ColumnsOnPaper['staysTogether'],
): Element {
  const isLeaf = row + cell.rows >= rows && cell.columns === 1;
  return h(
    'th',
    { scope: cell.columns > 1 ? 'colgroup' : 'col', ...spans(cell), class: isLeaf ? ['leaf'] : [] },
    inline(
      // A header cell's text is bold as it is.
      cell.runs.map((run) => ({ ...run, bold: false })),
      (stretch) => staysTogether(cell, stretch),
    ),
  );
}

/** Rows in groups, each of which begins with a band, or with the first row. */
function rowGroupsIn(rows: readonly Row[], columns: number): Row[][] {
  const groups: Row[][] = [];
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    const begins = isBand(row, columns) && !(before !== undefined && isBand(before, columns));
    const last = groups.at(-1);
    if (last === undefined || begins) groups.push([row]);
    else last.push(row);
  }
  return groups;
}

function bandRow(row: Row, staysTogether: ColumnsOnPaper['staysTogether']): Element {
  return h(
    'tr',
    { class: 'band' },
    row.map((cell) =>
      h(
        'th',
        { scope: 'rowgroup', ...spans(cell), class: [cell.align] },
        inline(cell.runs, (stretch) => staysTogether(cell, stretch)),
      ),
    ),
  );
}

function bodyRow(row: Row, staysTogether: ColumnsOnPaper['staysTogether']): Element {
  // The first text of a row says what the row is about.
  const about = row.find((cell) => cell.align === 'left' && textIn(cell) !== '');
  return h(
    'tr',
    row.map((cell) => {
      const properties = {
        ...spans(cell),
        class: [cell.align],
      };
      const content = inline(cell.runs, (stretch) => staysTogether(cell, stretch));
      return cell === about
        ? h('th', { scope: 'row', ...properties }, content)
        : h('td', properties, content);
    }),
  );
}

function spans({ columns, rows }: Cell) {
  return { ...(columns > 1 ? { colSpan: columns } : {}), ...(rows > 1 ? { rowSpan: rows } : {}) };
}

/** Whether a row states the total of others. A figure with a name may also be the total of what stands in its row. */
function isTotal(row: Row, hasTotalsOfRows: boolean): boolean {
  return row.some(
    ({ name, formula }) => (formula !== null && 'group' in formula) || (name !== '' && !hasTotalsOfRows),
  );
}

/** How many rows at the end of a table are totals. */
function totalsAtEnd(body: readonly Row[]): number {
  const hasTotalsOfRows = body.some((row) => row.some(({ formula }) => formula?.kind === 'across'));
  const last = body.findLastIndex((row) => !isTotal(row, hasTotalsOfRows));
  return body.length - 1 - last;
}
