import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Cell, Table } from '../../document/tree.ts';
import { textIn } from '../../layout/grid.ts';
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
    rows.every((row) => !isTotal(row) && row.every((cell) => cell.columns === 1 && cell.rows === 1));
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
    h(
      'tbody',
      rows.map((row) => bodyRow(row, staysTogether)),
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

/** Whether a row states the total of others. */
function isTotal(row: Row): boolean {
  return row.some((cell) => cell.name !== '' || (cell.formula !== null && 'group' in cell.formula));
}

/** How many rows at the end of a table are totals. */
function totalsAtEnd(body: readonly Row[]): number {
  const last = body.findLastIndex((row) => !isTotal(row));
  return body.length - 1 - last;
}
