import { largestOf } from '../../aggregation/largest.ts';
import type { Measure } from '../../fonts/family.ts';
import { type DataField, type DataRow, figureStates } from '../../report/data.ts';
import { isExact, numberFormat, type Shown, shownText } from './cell-content.ts';
import { type DataTables, quoted } from './data-table.ts';
import type { SheetNames } from './sheet-names.ts';
import { addressOf, lettersOf, type WrittenCell, type WrittenRow, type WrittenSheet } from './sheet-xml.ts';
import { shownSource, sourcesText } from './source-links.ts';
import { lineHeight, type Styles, size } from './styles.ts';
import { mostLines, textParts } from './text-parts.ts';

const title = 'Dữ liệu';

/** In points: so much room a cell has beside its text, and the button of its filter beside a title. */
const room = { text: 10, button: 16, most: 260 } as const;

/** The sheets of the data, one as a rule: a row for each unit and indicator. */
export function dataSheets(
  data: DataTables,
  names: SheetNames,
  {
    styles,
    measure,
    pathToCampaign,
  }: {
    readonly styles: Styles;
    readonly measure: Measure;
    /** How the campaign's folder is reached from the file's: see `RenderingInput`. */
    readonly pathToCampaign: string | null;
  },
): WrittenSheet[] {
  const columns = data.tellsSources ? allColumns : allColumns.filter((column) => column !== sourceColumn);
  return data.tables().map(({ name, length, rows }) => {
    const { widths, lines } = fitted(data, columns, rows(), measure);
    return {
      name: names.unused(title),
      rows: writtenRows(rows, lines),
      widths,
      hidden: columns.flatMap(({ isTechnical }, index) => (isTechnical ? [index] : [])),
      merged: [],
      links: [],
      frozen: { rows: 1, columns: 1 },
      orientation: 'landscape',
      repeated: { first: 1, last: 1 },
      table: {
        name,
        columns: columns.map(({ titleIn }) => titleIn(data)),
        range: `A1:${lettersOf(columns.length - 1)}${length + 1}`,
      },
    };
  });

  function* writtenRows(
    rows: () => Iterable<DataRow>,
    lines: ReadonlyMap<string, number>,
  ): Generator<WrittenRow> {
    yield header(data, columns, styles);
    // Below the header.
    let number = 1;
    for (const row of rows()) {
      const at = number;
      number += 1;
      const cells = columns.map((column) => cellOf(row, column, at));
      const most = lines.size === 0 ? 1 : largestOf(columns.map(({ of }) => lines.get(of(row) ?? '') ?? 1));
      yield most === 1 ? { cells } : { cells, height: most * lineHeight };
    }
  }

  function cellOf(row: DataRow, column: Column, number: number): WrittenCell {
    const { isNumber } = column;
    const shown =
      column === stateColumn
        ? shownState(row, number, columns)
        : column === sourceColumn
          ? shownSource(row, pathToCampaign)
          : shownOf(row, column);
    const isLink = column === sourceColumn && shown.content.kind === 'formula';
    const style = styles.indexOf({
      ...(isLink ? { named: 'Hyperlink' } : {}),
      horizontal: isNumber ? 'right' : column === stateColumn ? 'center' : 'left',
      bordered: true,
      ...(shown.numberFormat === undefined ? {} : { numberFormat: shown.numberFormat }),
    });
    return { content: shown.content, style };
  }
}

/** How wide each column is, and how many lines those texts take that are wider than columns may be. */
function fitted(data: DataTables, columns: readonly Column[], rows: Iterable<DataRow>, measure: Measure) {
  const widths = columns.map(({ titleIn }) => measure(titleIn(data), size, 'bold') + room.text + room.button);
  const lines = new Map<string, number>();
  const widthOf = (text: string) => measure(text, size, 'regular');
  // Most texts stand in many rows.
  const seen = columns.map(() => new Set<string>());
  for (const row of rows) {
    for (const [at, { of }] of columns.entries()) {
      const text = of(row) ?? '';
      if (seen[at]?.has(text)) continue;
      seen[at]?.add(text);
      const width = widthOf(text) + room.text;
      widths[at] = Math.min(room.most, Math.max(widths[at] ?? 0, width));
      if (width <= room.most) continue;
      const count = textParts(text, widthOf, room.most - room.text).reduce(
        (sum, part) => sum + part.lines,
        0,
      );
      lines.set(text, Math.min(mostLines, count));
    }
  }
  return { widths, lines };
}

function shownOf(row: DataRow, { isNumber, of }: Column): Shown {
  const text = of(row) ?? '';
  return isNumber && text !== '' && isExact(text) ? shownNumber(text, row) : shownText(text);
}

/** The state of a row, by a formula where it follows from figures that somebody may change in the same row. */
function shownState(row: DataRow, number: number, columns: readonly Column[]): Shown {
  const { judging, actual, target, state } = row;
  // What stands there as text can't be compared.
  if (judging === null || ![actual, target].every((digits) => isExact(digits ?? ''))) return shownText(state);
  const [figure, goal] = [actualColumn, targetColumn].map((one) => addressOf(number, columns.indexOf(one)));
  const { missing, reported, missed, reached } = figureStates;
  const judged = `IF(${goal}="",${quoted(reported)},IF(${figure}${judging === 'higher' ? '<' : '>'}${goal},${quoted(missed)},${quoted(reached)}))`;
  const formula = `IF(${figure}="",${quoted(missing)},${judging === 'none' ? quoted(reported) : judged})`;
  return { content: { kind: 'formula', formula, result: state, isNumber: false } };
}

function shownNumber(digits: string, { decimals }: DataRow): Shown {
  const most = largestOf([digits.split('.')[1]?.length ?? 0], decimals);
  return {
    content: { kind: 'number', digits },
    numberFormat: numberFormat({ decimals: most, isSigned: false }),
  };
}

function header(data: DataTables, columns: readonly Column[], styles: Styles): WrittenRow {
  const style = styles.indexOf({ named: 'Heading 3', horizontal: 'center', bordered: true });
  return { cells: columns.map(({ titleIn }) => ({ content: { kind: 'text', text: titleIn(data) }, style })) };
}

interface Column {
  readonly titleIn: (data: DataTables) => string;
  readonly isNumber: boolean;
  /** Whether only formulas read it, so that it is hidden. */
  readonly isTechnical: boolean;
  readonly of: (row: DataRow) => string | null;
}

const textColumn = (name: string, of: Column['of']): Column => ({
  titleIn: () => name,
  isNumber: false,
  isTechnical: false,
  of,
});
const fieldColumn = (field: DataField | 'group' | 'key', kind: 'number' | 'text' | 'technical'): Column => ({
  titleIn: ({ titles }) => titles[field],
  isNumber: kind === 'number',
  isTechnical: kind === 'technical',
  of: (row) => row[field],
});

const targetColumn = fieldColumn('target', 'number');
const actualColumn = fieldColumn('actual', 'number');
const stateColumn = fieldColumn('state', 'text');

const sourceColumn = textColumn('Nguồn', ({ sources }) => sourcesText(sources));

const allColumns: readonly Column[] = [
  textColumn('Đơn vị', ({ subject }) => subject),
  textColumn('Nội dung', ({ programme }) => programme),
  textColumn('Chỉ tiêu', ({ indicator }) => indicator),
  textColumn('Đơn vị tính', ({ unitOfMeasure }) => unitOfMeasure),
  targetColumn,
  actualColumn,
  fieldColumn('previous', 'number'),
  stateColumn,
  sourceColumn,
  fieldColumn('group', 'technical'),
  fieldColumn('key', 'technical'),
];
