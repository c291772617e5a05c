import {
  AlignmentType,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { Annex, Cell, Table as TableBlock } from '../../document/tree.ts';
import type { Measure } from '../../fonts/family.ts';
import { isBand, isTotal, placedCells } from '../../layout/grid.ts';
import { sizes } from '../../layout/paper.ts';
import { besideText, fittedTable } from '../../layout/wide-tables.ts';
import { isPlain, type PlainRows } from './plain-rows.ts';
import { halfPoints, styleIds, twips } from './styles.ts';
import { tableStyleIds, whiteInStyle } from './table-styles.ts';
import { runsOf } from './text.ts';

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** How high a row is, at least, that somebody writes in by hand. */
const heightToWriteIn = { value: twips(30), rule: HeightRule.ATLEAST };

/** A table of so few rows is kept on one page; one that somebody writes in is as high as two. */
const keptWhole = 14;

/** How many rows of the body, at least, stand where a larger table begins, and on the page where it ends. */
const fewestRows = 4;

/**
 * A table whose header rows repeat on every page, and no row of which is split (F20).
 * @param standing on which pages; and whether it ends on the same page as what follows begins
 */
export function tableOf(
  table: TableBlock,
  standing: { readonly orientation: Annex['orientation']; readonly isKept: boolean },
  measure: Measure,
  plainRows: PlainRows,
): Table {
  const { header, body } = table;
  const { size, across, widths } = fittedTable(table, standing.orientation, measure);
  const columns = widths.map((width) => Math.floor(twips(width + besideText({ size, across }))));
  const rows = [...header, ...body];
  const joined = joinedRows(rows, widths.length);
  const inRows = cellsInRows(rows, widths.length);
  const isToWriteIn = (cells: readonly Cell[]) => cells.some(({ field }) => field !== undefined);
  const isLow = table.isParted !== true && rows.length + rows.filter(isToWriteIn).length <= keptWhole;
  const isKept = (index: number) => {
    const isAtEnd = index < header.length + fewestRows - 1 || index >= rows.length - fewestRows;
    const isBeforeTotal = isTotal(rows[index + 1] ?? []);
    const isKeptThere = isLow || isAtEnd || isBeforeTotal || isBand(rows[index] ?? [], widths.length);
    return (
      index < header.length ||
      joined.has(index) ||
      (isKeptThere && (standing.isKept || index < rows.length - 1))
    );
  };
  const isPlainRow = (index: number) =>
    index >= header.length &&
    (inRows[index] ?? []).every(({ cell }) => cell.field === undefined && isPlain(cell));
  const tableRows: TableRow[] = [];
  for (let index = 0; index < rows.length; ) {
    const first = index;
    while (index < rows.length && isPlainRow(index)) index += 1;
    if (index > first) {
      const stretch = inRows.slice(first, index).map((cells) =>
        cells.map(({ cell, column, isFirstRow }) => ({
          cell,
          isFirstRow,
          width: columns.slice(column, column + cell.columns).reduce((sum, width) => sum + width, 0),
        })),
      );
      const look = {
        style: styleIds.tableText,
        size: size === sizes.table ? null : halfPoints(size),
        isKept: (at: number) => isKept(first + at),
      };
      tableRows.push(plainRows.standIn(stretch, look));
      continue;
    }
    const isHeader = index < header.length;
    const cells = inRows[index] ?? [];
    tableRows.push(
      new TableRow({
        cantSplit: true,
        ...(isToWriteIn(rows[index] ?? []) ? { height: heightToWriteIn } : {}),
        // Some readers take the mark for set wherever it stands.
        ...(isHeader ? { tableHeader: true } : {}),
        children: cells.map(({ cell, isFirstRow }) =>
          isFirstRow
            ? cellOf(cell, { isHeader, isFirst: index === 0, isKept: isKept(index), size })
            : restOf(cell, { isHeader, isKept: isKept(index) }),
        ),
      }),
    );
    index += 1;
  }
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: columns,
    style: tableStyleIds.ruled,
    tableLook: { firstRow: header.length > 0, noHBand: true, noVBand: true },
    ...(across === whiteInStyle
      ? {}
      : { margins: { marginUnitType: WidthType.DXA, left: twips(across), right: twips(across) } }),
    rows: tableRows,
  });
}

/** The rows that a cell joins with the next one: on two pages its text would be cut. Of very many none are kept. */
function joinedRows(rows: readonly (readonly Cell[])[], columns: number): ReadonlySet<number> {
  const joined = new Set<number>();
  for (const { cell, row } of placedCells(rows, columns)) {
    if (cell.rows > keptWhole) continue;
    for (let index = row; index < Math.min(row + cell.rows, rows.length) - 1; index += 1) joined.add(index);
  }
  return joined;
}

/** Of each row all cells from left to right, those too that begin in a row above. */
function cellsInRows(rows: readonly (readonly Cell[])[], columns: number) {
  const inRows = rows.map((): { cell: Cell; column: number; isFirstRow: boolean }[] => []);
  for (const { cell, row, column } of placedCells(rows, columns)) {
    for (const [below, cells] of inRows.slice(row, row + cell.rows).entries()) {
      cells.push({ cell, column, isFirstRow: below === 0 });
    }
  }
  return inRows.map((cells) => cells.sort((one, other) => one.column - other.column));
}

/** What a cell is in the rows below its first. Readers ask a row's first cell whether the row is kept with the next. */
function restOf(
  cell: Cell,
  { isHeader, isKept }: { readonly isHeader: boolean; readonly isKept: boolean },
): TableCell {
  return new TableCell({
    ...(cell.columns > 1 ? { columnSpan: cell.columns } : {}),
    verticalMerge: VerticalMergeType.CONTINUE,
    children: [
      new Paragraph({
        style: isHeader ? styleIds.tableHeader : styleIds.tableText,
        ...(isKept ? { keepNext: true } : {}),
      }),
    ],
  });
}

/** Only what differs from the style is said: of thousands of rows, all else is a burden. */
function cellOf(
  cell: Cell,
  {
    isHeader,
    isFirst,
    isKept,
    size,
  }: {
    readonly isHeader: boolean;
    readonly isFirst: boolean;
    readonly isKept: boolean;
    readonly size: number;
  },
): TableCell {
  const alignment = alignments[cell.align];
  const isException = alignment !== (isHeader ? AlignmentType.CENTER : AlignmentType.LEFT);
  // A header is bold by its style.
  const runs = isHeader ? cell.runs.map((run) => ({ ...run, bold: false })) : cell.runs;
  return new TableCell({
    ...(cell.columns > 1 ? { columnSpan: cell.columns } : {}),
    ...(cell.rows > 1 ? { verticalMerge: VerticalMergeType.RESTART } : {}),
    ...((isHeader && !isFirst) || (!isHeader && cell.rows > 1)
      ? { verticalAlign: VerticalAlignTable.CENTER }
      : {}),
    children: [
      new Paragraph({
        style: isHeader ? styleIds.tableHeader : styleIds.tableText,
        ...(isException ? { alignment } : {}),
        ...(isKept ? { keepNext: true } : {}),
        children: runsOf(runs, size === sizes.table ? {} : { size: halfPoints(size) }),
      }),
    ],
  });
}

/**
 * A table without lines, which only gives its cells their place.
 * @param widths of the columns, in twips, which add up to `whole`
 * @param rows each row's cells, none of which is split over two pages where `cantSplit` says so
 */
export function bareTable(
  widths: readonly number[],
  whole: number,
  rows: readonly (readonly (readonly Paragraph[])[])[],
  { cantSplit, align }: { readonly cantSplit?: true; readonly align?: 'bottom' } = {},
): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: whole, type: WidthType.DXA },
    columnWidths: widths,
    style: tableStyleIds.bare,
    rows: rows.map(
      (cells) =>
        new TableRow({
          ...(cantSplit === true ? { cantSplit } : {}),
          children: cells.map(
            (children, column) =>
              new TableCell({
                children,
                width: { size: widths[column] ?? 0, type: WidthType.DXA },
                ...(align === 'bottom' ? { verticalAlign: VerticalAlignTable.BOTTOM } : {}),
              }),
          ),
        }),
    ),
  });
}
