import type { Table } from '../../document/tree.ts';
import { bonds, type Flowing, type Placed } from '../flow.ts';
import type { Page } from '../pages.ts';
import { asideOf } from '../panel.ts';
import { roomIn, type Setting } from '../setting.ts';
import { sumOf } from '../sum.ts';
import { thickness } from '../wide-tables.ts';
import {
  gridOf,
  type LaidCell,
  paddingDown,
  rowHeight,
  type TableGrid,
  withHighRowsParted,
} from './table-grid.ts';
import { rulesAround } from './table-rules.ts';

/** A table up to this share of a page's height is kept on one page. */
const keptWhole = 0.6;

/** A header up to this share of a page's height repeats on each. */
const highestHeader = 0.4;

/** How many rows of the body, at least, stand below the header where the table begins. */
const fewestRows = 4;

/** Up to this share of a page's height, so many stand where it ends, too, and not two alone. */
const highestEnd = 0.15;

/** How many rows of a cell that reaches over more, at least, stand on a page. */
const fewestOfGroup = 2;

/** So many rows that one cell reaches over, and up to this share of a page's height, are kept on one page. */
const mostGrouped = 12;
const highestGroup = 0.3;

/**
 * A table: its header repeats, no row is split over two pages unless it is higher than one, and neither does it begin
 * with fewer rows than tell what it is, nor end with its last row alone (F20).
 */
export function tableBlock(table: Table, setting: Setting): Flowing {
  const pageHeight = roomIn(setting).height;
  const grid = gridOf(table, setting);
  const headerHeight = sumOf(grid.rows.slice(0, table.header.length).map((row) => rowHeight(row, grid.text)));
  const isRepeated = headerHeight <= highestHeader * pageHeight;
  const header = isRepeated ? table.header.length : 0;
  const repeated = isRepeated ? headerHeight : 0;
  const parted = withHighRowsParted(grid, pageHeight - repeated - thickness);
  const drawer = new TableDrawer(parted, header, setting);
  const rows = parted.rows;
  const heights = rows.map((row) => rowHeight(row, grid.text));
  const isWhole = table.isParted !== true && sumOf(heights) < keptWhole * pageHeight;
  const grouped = rowsOfLowGroups(parted, heights, pageHeight);
  const naming = new Set(rowsOfNames(parted));
  // Within a row that goes on there is no white of its own.
  const whiteAbove = (row: number) => (rows[row]?.above === 0 ? paddingDown : 0);
  const last = rows.length - 1;
  const isEndLow = sumOf(heights.slice(-fewestRows)) <= highestEnd * pageHeight;
  return {
    above: 6,
    below: 8,
    structure: [grid.structure],
    strips: heights.map((height, row) => ({ height, bond: bondAfter(row) })),
    closing: (row) => thickness + (row < last ? whiteAbove(row + 1) : 0),
    repeatedBefore: (from) => (from >= header ? repeated : 0) + whiteAbove(from),
    place: ({ from, to, page, top }: Placed) => {
      const above = from > 0 ? whiteAbove(from) : 0;
      if (from > 0 && from >= header && header > 0) drawer.repeatHeader(page, top - above - repeated);
      drawer.draw(from, to, { page, top, above, below: to <= last ? whiteAbove(to) : 0 });
    },
  };

  function bondAfter(row: number): number {
    if (row === last) return bonds.none;
    if (row < table.header.length) return bonds.one;
    if (parted.bands.has(row)) return bonds.heading;
    return Math.max(
      row === last - 1 ? bonds.alone : bonds.none,
      row < table.header.length + fewestRows - 1 || naming.has(row) ? bonds.beginning : bonds.none,
      // The last row below a band is not alone on a page, either; nor is a total without a row that it is of.
      parted.bands.has(row + 2) || parted.totals.has(row + 1) || (isEndLow && row > last - fewestRows)
        ? bonds.company
        : bonds.none,
      isWhole || grouped.has(row) ? bonds.whole : bonds.none,
    );
  }
}

/** The rows that a cell joins to the next, where all of its rows take little of a page. */
function rowsOfLowGroups(
  { cells }: TableGrid,
  heights: readonly number[],
  pageHeight: number,
): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { from, to } of cells) {
    if (to - from < 2 || to - from > mostGrouped) continue;
    if (sumOf(heights.slice(from, to)) > highestGroup * pageHeight) continue;
    for (let row = from; row < to - 1; row += 1) rows.add(row);
  }
  return rows;
}

/** The rows that are joined to the next for the name of their group, which has room on each page that they stand on. */
function rowsOfNames({ cells, rows }: TableGrid): number[] {
  const kept: number[] = [];
  for (const { from, to, lines, namesRows } of cells) {
    if (!namesRows) continue;
    const isEnough = (first: number, end: number) =>
      end - first >= fewestOfGroup && linesIn(rows, first, end) >= lines.length;
    for (let row = from; row < to - 1 && !isEnough(from, row + 1); row += 1) kept.push(row);
    for (let row = to - 2; row >= from && !isEnough(row + 1, to); row -= 1) kept.push(row);
  }
  return kept;
}

/** How many lines of text rows hold, from one up to before another. */
function linesIn(rows: TableGrid['rows'], from: number, to: number): number {
  return sumOf(rows.slice(from, to).map(({ lines }) => lines));
}

/** Where rows are drawn. */
interface Onto {
  readonly page: Page;
  readonly top: number;
  readonly above: number;
  readonly below: number;
  /** Whether they are of the text, and no repetition. */
  readonly isText: boolean;
}

/** Draws a table's rows, from the first to the last. */
class TableDrawer {
  readonly #rows: TableGrid['rows'];
  readonly #lefts: TableGrid['lefts'];
  readonly #text: TableGrid['text'];
  readonly #setting: Setting;
  /** The cells that begin on each row; none once it is drawn, since there may be very many. */
  readonly #beginning: LaidCell[][];
  readonly #header: { readonly rows: number; readonly cells: readonly LaidCell[] };
  /** The cells that reach beyond the rows drawn so far, and how many of their lines are. */
  #reaching = new Map<LaidCell, number>();

  /** @param header how many rows repeat on each page */
  constructor({ rows, cells, lefts, text }: TableGrid, header: number, setting: Setting) {
    this.#rows = rows;
    this.#lefts = lefts;
    this.#text = text;
    this.#setting = setting;
    this.#beginning = rows.map(() => []);
    for (const cell of cells) this.#beginning[cell.from]?.push(cell);
    this.#header = { rows: header, cells: this.#beginning.slice(0, header).flat() };
  }

  /** The rows of the header once more, which are no part of the text. */
  repeatHeader(page: Page, top: number): void {
    const { rows, cells } = this.#header;
    this.#drawRows(cells, { from: 0, to: rows }, { page, top, above: 0, below: 0, isText: false });
  }

  /** The rows from one up to before another. @param onto with how much white stands above and below what goes on */
  draw(from: number, to: number, onto: Omit<Onto, 'isText'>): void {
    const cells = [...this.#reaching.keys(), ...this.#beginning.slice(from, to).flat()];
    this.#beginning.fill([], from, to);
    this.#drawRows(cells, { from, to }, { ...onto, isText: true });
  }

  #drawRows(
    cells: readonly LaidCell[],
    { from, to }: { readonly from: number; readonly to: number },
    onto: Onto,
  ): void {
    const tops = [onto.top];
    for (const row of this.#rows.slice(from, to)) {
      tops.push((tops.at(-1) ?? 0) + rowHeight(row, this.#text));
    }
    const lefts = this.#lefts;
    const ruled = tops.map((top) => top + thickness / 2);
    ruled[0] = (ruled[0] ?? 0) - onto.above;
    ruled[ruled.length - 1] = (ruled.at(-1) ?? 0) + onto.below;
    const rules = rulesAround(cells, { from, to, tops: ruled, lefts });
    onto.page.marks.push({ kind: 'rules', thickness, rules });
    const reaching = new Map<LaidCell, number>();
    for (const cell of cells) {
      const start = onto.isText ? (this.#reaching.get(cell) ?? 0) : 0;
      const rows = { first: Math.max(cell.from, from), end: Math.min(cell.to, to) };
      const [top, bottom] = [tops[rows.first - from] ?? 0, tops[rows.end - from] ?? 0];
      const length = cell.lines.length;
      const lines = linesIn(this.#rows, rows.first, rows.end);
      // The rows that go on have room for the rest.
      const room = cell.to > to ? lines : length;
      const count = Math.min(room, length - start);
      if (cell.from < from && start === length && cell.namesRows && length <= lines) {
        const above = this.#rows[rows.first]?.above ?? 0;
        this.#lines(cell, { start: 0, count: length }, { ...onto, top: top + above, isText: false });
      }
      this.#lines(
        cell,
        { start, count },
        { ...onto, top: top + this.#above(cell, rows, bottom - top, count) },
      );
      if (cell.to > to) reaching.set(cell, start + count);
    }
    if (onto.isText) this.#reaching = reaching;
  }

  /** How far below its upper rule a cell's text begins. */
  #above(cell: LaidCell, rows: { readonly first: number }, height: number, count: number): number {
    const white = height - count * this.#text.lineHeight;
    const above = cell.isInMiddle ? (white + thickness) / 2 : (this.#rows[rows.first]?.above ?? 0);
    return Math.max(0, Math.min(above, white));
  }

  #lines(
    cell: LaidCell,
    { start, count }: { readonly start: number; readonly count: number },
    { page, top, isText }: { readonly page: Page; readonly top: number; readonly isText: boolean },
  ): void {
    const lefts = this.#lefts;
    const left = (lefts[cell.column] ?? 0) + thickness / 2 + this.#text.across;
    const right = (lefts[cell.column + cell.columns] ?? 0) - thickness / 2 - this.#text.across;
    let baseline = top + this.#setting.typeface.ascent * this.#text.size;
    for (const text of cell.lines.slice(start, start + count)) {
      const aside = asideOf(cell.align, right - left - text.width);
      page.marks.push({ kind: 'text', part: isText ? cell.part : null, left: left + aside, baseline, text });
      baseline += this.#text.lineHeight;
    }
  }
}
