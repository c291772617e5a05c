import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Cell, Table as TableBlock } from '../../document/tree.ts';
import { columnWidths } from '../column-widths.ts';
import type { Measure } from '../fonts.ts';
import { sizes, textWidth } from '../page.ts';
import { runsOf } from './runs.ts';
import { styleIds, twips } from './styles.ts';

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const borders = { top: line, bottom: line, left: line, right: line };
const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** Between a cell's text and its lines. */
const padding = 4;

/** A table of so few rows is kept on one page. */
const keptWhole = 14;

/** A table whose header rows repeat on every page, and no row of which is split (F20). */
export function tableOf(table: TableBlock, orientation: 'portrait' | 'landscape', measure: Measure): Table {
  const { header, body, widths } = table;
  const room = textWidth(orientation) - 2 * padding * widths.length;
  const columns = columnWidths(table, room, measure, sizes.table).map((width) =>
    Math.floor(twips(width + 2 * padding)),
  );
  const rows = [...header, ...body];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: columns,
    borders: { ...borders, insideHorizontal: line, insideVertical: line },
    margins: {
      marginUnitType: WidthType.DXA,
      left: twips(padding),
      right: twips(padding),
      top: 0,
      bottom: 0,
    },
    rows: rows.map((cells, index) => {
      const isHeader = index < header.length;
      const isKept = isHeader || (rows.length <= keptWhole && index < rows.length - 1);
      return new TableRow({
        cantSplit: true,
        // Some readers take the mark for set wherever it stands.
        ...(isHeader ? { tableHeader: true } : {}),
        children: cells.map((cell) => cellOf(cell, isHeader, isKept)),
      });
    }),
  });
}

/** Only what differs from the style is said: of thousands of rows, all else is a burden. */
function cellOf(cell: Cell, isHeader: boolean, isKept: boolean): TableCell {
  const alignment = alignments[cell.align];
  const isException = alignment !== (isHeader ? AlignmentType.CENTER : AlignmentType.LEFT);
  // A header is bold by its style.
  const runs = isHeader ? cell.runs.map((run) => ({ ...run, bold: false })) : cell.runs;
  return new TableCell({
    ...(cell.columns > 1 ? { columnSpan: cell.columns } : {}),
    ...(cell.rows > 1 ? { rowSpan: cell.rows } : {}),
    ...(isHeader || cell.rows > 1 ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
    children: [
      new Paragraph({
        style: isHeader ? styleIds.tableHeader : styleIds.tableText,
        ...(isException ? { alignment } : {}),
        ...(isKept ? { keepNext: true } : {}),
        children: runsOf(runs),
      }),
    ],
  });
}
