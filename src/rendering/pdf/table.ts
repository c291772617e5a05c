import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { Cell, Table } from '../../document/tree.ts';
import { columnWidths } from '../../layout/column-widths.ts';
import { measuredStyleOf, type PlacedCell, placedCells, textIn } from '../../layout/grid.ts';
import { sizes, textHeight, textWidth } from '../../layout/page.ts';
import { cellsOverRows } from './cell-over-rows.ts';
import { inline } from './paragraph.ts';
import { heightOf, lineHeight, type Setting } from './setting.ts';

const padding = { across: 4, down: 2.5 } as const;
const lineWidth = 0.5;

/** A table up to this share of a page's height is kept on one page. */
const keptWhole = 0.6;

/** A header up to this share of a page's height repeats on each. */
const highestHeader = 0.4;

/** A row with the header above it is kept on one page up to this share of its height; the rest goes to rounding. */
const highestKept = 0.9;

/**
 * A table as pdfmake lays it out: its header repeats, and no row is split over two pages (F20), unless they are so high
 * that they would not fit on one.
 */
export function tableContent(table: Table, setting: Setting): Content {
  const { header, body } = table;
  const widths = widthsOf(table, setting);
  const grid = new Grid([...header, ...body], widths, setting);
  const page = setting.isKeptTogether ? textHeight(setting.orientation) : 0;
  const headerHeight = grid.height(0, header.length);
  const isRepeated = header.length > 0 && headerHeight <= highestHeader * page;
  const room = highestKept * page - (isRepeated ? headerHeight : 0);
  const highest = grid.highestRow(isRepeated ? header.length : 0);
  const isKeptWhole = grid.height() < keptWhole * page;
  const content: Content = {
    table: {
      headerRows: isRepeated ? header.length : 0,
      dontBreakRows: highest <= room,
      keepWithHeaderRows: isRepeated && highest <= room ? 1 : 0,
      widths: [...widths],
      body: grid.rows(isKeptWhole ? grid.rowCount : isRepeated ? header.length : 0),
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
  return isKeptWhole ? { stack: [content], unbreakable: true } : content;
}

function widthsOf(table: Table, { orientation, measure }: Setting): readonly number[] {
  const columns = table.widths.length;
  const lines = (columns + 1) * lineWidth;
  const room = textWidth(orientation) - columns * 2 * padding.across - lines;
  return columnWidths(table, room, measure, sizes.table);
}

/** A table's cells on the grid of its rows and columns. */
class Grid {
  readonly #placed: readonly PlacedCell[];
  readonly #widths: readonly number[];
  readonly #setting: Setting;
  readonly rowCount: number;
  readonly #heights: readonly number[];

  constructor(rows: readonly (readonly Cell[])[], widths: readonly number[], setting: Setting) {
    this.#widths = widths;
    this.#setting = setting;
    this.rowCount = rows.length;
    this.#placed = placedCells(rows, widths.length);
    const heights = rows.map(() => lineHeight(sizes.table, setting) + 2 * padding.down);
    // Those of one row first: what one over several lacks is added to its last one.
    for (const placed of [...this.#placed].sort((a, b) => a.cell.rows - b.cell.rows)) {
      const last = Math.min(placed.row + placed.cell.rows, rows.length) - 1;
      const above = heights.slice(placed.row, last).reduce((sum, height) => sum + height, 0);
      const lacking = this.#textHeight(placed) + 2 * padding.down - above;
      heights[last] = Math.max(heights[last] ?? 0, lacking);
    }
    this.#heights = heights;
  }

  /** The height of some rows, or of all, as far as it is known before they are laid out. */
  height(from = 0, to = this.rowCount): number {
    return this.#heights.slice(from, to).reduce((sum, height) => sum + height, 0);
  }

  highestRow(from: number): number {
    return this.#heights.slice(from).reduce((highest, height) => Math.max(highest, height), 0);
  }

  /**
   * The rows as pdfmake wants them: an empty cell wherever another reaches.
   * @param together how many rows stand on one page for certain
   */
  rows(together: number): TableCell[][] {
    const rows: TableCell[][] = Array.from({ length: this.rowCount }, () => this.#widths.map(() => ({})));
    for (const placed of this.#placed) {
      for (const [index, content] of this.#contents(placed, together).entries()) {
        const row = rows[placed.row + index];
        if (row !== undefined) row[placed.column] = content;
      }
    }
    return rows;
  }

  /** A cell, or one for each of the rows that it reaches over. */
  #contents(placed: PlacedCell, together: number): TableCell[] {
    const { cell, row } = placed;
    const count = Math.min(cell.rows, this.rowCount - row);
    const content = { text: cell.runs.map(inline), alignment: cell.align, colSpan: cell.columns };
    if (count === 1) return [content];
    if (row + count > together) {
      const heights = this.#heights.slice(row, row + count).map((height) => height - 2 * padding.down);
      return cellsOverRows(cell, heights, this.#room(placed), this.#setting);
    }
    // Text over several rows stands in the middle of them.
    const room = this.height(row, row + count);
    const above = Math.max(0, (room - 2 * padding.down - this.#textHeight(placed)) / 2);
    return [{ ...content, rowSpan: count, margin: [0, above, 0, 0] }];
  }

  #textHeight(placed: PlacedCell): number {
    const style = { size: sizes.table, bold: measuredStyleOf(placed.cell) === 'bold' };
    return heightOf(textIn(placed.cell), { style, room: this.#room(placed) }, this.#setting);
  }

  /** How wide a cell's text may be. */
  #room({ cell, column }: PlacedCell): number {
    const width = this.#widths.slice(column, column + cell.columns).reduce((sum, width) => sum + width, 0);
    return width + (cell.columns - 1) * (2 * padding.across + lineWidth);
  }
}
