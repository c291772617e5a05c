import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { Cell, Run, Table } from '../../document/tree.ts';
import { columnWidths } from '../column-widths.ts';
import type { Measure } from '../fonts.ts';
import { measuredStyleOf, type PlacedCell, placedCells, textIn } from '../grid.ts';
import { brokenLines } from '../lines.ts';
import { sizes, textHeight, textWidth } from '../page.ts';

/** Where blocks are set: how wide the page is, and how wide text runs. */
export interface Setting {
  readonly orientation: 'portrait' | 'landscape';
  readonly measure: Measure;
  /** With kerning: as pdfmake itself measures. */
  readonly exactWidth: (run: Run, size: number) => number;
  /** The name that pdfmake knows the typeface by. */
  readonly family: string;
}

const padding = { across: 4, down: 2.5 } as const;
const lineWidth = 0.5;
const lineHeight = sizes.table * 1.21;

/** A table up to this share of a page's height is kept on one page. */
const keptWhole = 0.6;

/** A row up to this share of a page's height is kept on one page: some room goes to the header and to rounding. */
const highestKept = 0.7;

/** A table as pdfmake lays it out: its header repeats, and no row is split over two pages (F20). */
export function tableContent(table: Table, setting: Setting): Content {
  const { header, body } = table;
  const widths = widthsOf(table, setting);
  const grid = new Grid([...header, ...body], widths, setting.measure);
  const content: Content = {
    table: {
      headerRows: header.length,
      // A row that is higher than a page would be lost if it could not be broken.
      dontBreakRows: grid.highestRow() < highestKept * textHeight(setting.orientation),
      keepWithHeaderRows: header.length > 0 ? 1 : 0,
      widths: [...widths],
      body: grid.rows(),
    },
    layout: {
      hLineWidth: () => lineWidth,
      vLineWidth: () => lineWidth,
      paddingLeft: () => padding.across,
      paddingRight: () => padding.across,
      paddingTop: () => padding.down,
      paddingBottom: () => padding.down,
    },
    fontSize: sizes.table,
    margin: [0, 6, 0, 8],
  };
  const isKeptWhole = grid.height() < keptWhole * textHeight(setting.orientation);
  return isKeptWhole ? { stack: [content], unbreakable: true } : content;
}

function widthsOf(table: Table, { orientation, measure }: Setting): readonly number[] {
  const columns = table.widths.length;
  const lines = (columns + 1) * lineWidth;
  const room = textWidth(orientation) - columns * 2 * padding.across - lines;
  return columnWidths(table, room, measure, sizes.table);
}

export function inline({ text, bold, italic }: Run) {
  return { text, bold, italics: italic };
}

/** A table's cells on the grid of its rows and columns. */
class Grid {
  readonly #placed: readonly PlacedCell[];
  readonly #widths: readonly number[];
  readonly #measure: Measure;
  readonly #rowCount: number;
  readonly #heights: readonly number[];

  constructor(rows: readonly (readonly Cell[])[], widths: readonly number[], measure: Measure) {
    this.#widths = widths;
    this.#measure = measure;
    this.#rowCount = rows.length;
    this.#placed = placedCells(rows, widths.length);
    const heights = rows.map(() => lineHeight + 2 * padding.down);
    for (const placed of this.#placed) {
      if (placed.cell.rows > 1) continue;
      const height = this.#textHeight(placed) + 2 * padding.down;
      heights[placed.row] = Math.max(heights[placed.row] ?? 0, height);
    }
    this.#heights = heights;
  }

  /** The height of the whole table, as far as it can be told before it is laid out. */
  height(): number {
    return this.#heights.reduce((sum, height) => sum + height, 0);
  }

  highestRow(): number {
    return Math.max(0, ...this.#heights);
  }

  /** The rows as pdfmake wants them: an empty cell wherever another reaches. */
  rows(): TableCell[][] {
    const rows: TableCell[][] = Array.from({ length: this.#rowCount }, () => this.#widths.map(() => ({})));
    for (const placed of this.#placed) {
      const row = rows[placed.row];
      if (row !== undefined) row[placed.column] = this.#content(placed);
    }
    return rows;
  }

  #content(placed: PlacedCell): TableCell {
    const { cell, row } = placed;
    const content = {
      text: cell.runs.map(inline),
      alignment: cell.align,
      colSpan: cell.columns,
      rowSpan: cell.rows,
    };
    if (cell.rows === 1) return content;
    // Text over several rows stands in the middle of them.
    const room = this.#heights.slice(row, row + cell.rows).reduce((sum, height) => sum + height, 0);
    const above = Math.max(0, (room - 2 * padding.down - this.#textHeight(placed)) / 2);
    return { ...content, margin: [0, above, 0, 0] };
  }

  #textHeight({ cell, column }: PlacedCell): number {
    const text = textIn(cell);
    if (text === '') return lineHeight;
    const style = measuredStyleOf(cell);
    const own = this.#widths.slice(column, column + cell.columns).reduce((sum, width) => sum + width, 0);
    const room = own + (cell.columns - 1) * (2 * padding.across + lineWidth);
    return brokenLines(text, (part) => this.#measure(part, sizes.table, style), room).length * lineHeight;
  }
}
