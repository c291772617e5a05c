import type { Cell, Table } from '../../document/tree.ts';
import type { Family } from '../../fonts/family.ts';
import { isBand, isTotal, placedCells } from '../grid.ts';
import { type Part, part } from '../pages.ts';
import { balancedText, lineHeightOf, roomIn, type Setting } from '../setting.ts';
import { sumOf } from '../sum.ts';
import { raggedLines, type SetText } from '../text.ts';
import { styleOf } from '../typeface.ts';
import { besideText, fittedTable, thickness } from '../wide-tables.ts';

/** The white above and below a cell's text, in points. */
export const paddingDown = 2.5;

/** How many lines a row has room for, at least, that somebody writes in by hand. */
const linesToWriteIn = 2;

/** How many lines the name of some rows has at most. */
const longestName = 8;

/** A cell with its text in lines, on the rows from one up to before another. */
export interface LaidCell {
  readonly part: Part;
  readonly from: number;
  readonly to: number;
  readonly column: number;
  readonly columns: number;
  readonly align: Cell['align'];
  readonly lines: readonly SetText[];
  /** How many lines it has room for, at least. */
  readonly leastLines: number;
  /** Whether its text stands in the middle of its rows. */
  readonly isInMiddle: boolean;
  /** Whether it names all of its rows, on each page that they stand on: what is longer is no name. */
  readonly namesRows: boolean;
}

/** A row: how many lines of text it holds, and the white around them in points. */
export interface Row {
  readonly lines: number;
  readonly above: number;
  readonly below: number;
}

/** How the text of cells is set, in points. */
export interface CellText {
  /** Of its letters. */
  readonly size: number;
  readonly lineHeight: number;
  /** The white at either side of it. */
  readonly across: number;
}

/** A table's cells on the grid of its rows and columns. */
export interface TableGrid {
  readonly rows: readonly Row[];
  readonly cells: readonly LaidCell[];
  /** The rows that name what those below them are of. */
  readonly bands: ReadonlySet<number>;
  /** The rows that state the total of those above them. */
  readonly totals: ReadonlySet<number>;
  /** Where each column begins, and the last one ends, in points. */
  readonly lefts: readonly number[];
  readonly text: CellText;
  readonly structure: Part;
}

/** Sets a table's cells: how wide its columns are, how many lines of text each row holds. */
export function gridOf(table: Table, setting: Setting): TableGrid {
  const { typeface } = setting;
  const page = roomIn(setting);
  const columns = table.widths.length;
  const { size, across, widths } = fittedTable(table, setting.orientation, typeface.measure);
  const around = besideText({ size, across });
  const lefts = [page.left + thickness / 2];
  for (const width of widths) lefts.push((lefts.at(-1) ?? 0) + width + around);
  const { header, body } = table;
  const rowCount = header.length + body.length;
  const bands = new Set(body.flatMap((row, index) => (isBand(row, columns) ? [header.length + index] : [])));
  const totals = new Set(body.flatMap((row, index) => (isTotal(row) ? [header.length + index] : [])));
  const linesOf = linesOfCells(setting, size);
  const cells = placedCells([...header, ...body], columns).map(({ cell, row, column }): LaidCell => {
    const to = Math.min(row + cell.rows, rowCount);
    const end = Math.min(column + cell.columns, columns);
    const room = (lefts[end] ?? 0) - (lefts[column] ?? 0) - around;
    const isHeader = row < header.length;
    const isHeading = isHeader || bands.has(row);
    const lines = isHeader ? evenLines(cell, room, size, setting) : linesOf(cell, room);
    return {
      part: cellPart(isHeading ? 'TH' : 'TD', { columns: end - column, rows: to - row }),
      from: row,
      to,
      column,
      columns: end - column,
      align: cell.align,
      lines,
      leastLines: cell.field === undefined ? 0 : linesToWriteIn,
      isInMiddle: cell.rows > 1 || isHeader,
      namesRows: to - row > 1 && lines.length <= longestName,
    };
  });
  return {
    rows: linesInRows(cells, rowCount).map((lines) => {
      return { lines, above: thickness + paddingDown, below: paddingDown };
    }),
    cells,
    lefts,
    text: { size, lineHeight: lineHeightOf(typeface, size), across },
    bands,
    totals,
    structure: structureOf(cells, { header: header.length, rows: rowCount, columns }),
  };
}

/** The text of a cell, in lines of like length where they stand in the middle. */
function evenLines(cell: Cell, room: number, size: number, setting: Setting): readonly SetText[] {
  const [run, ...others] = cell.runs;
  if (run === undefined || others.length > 0 || run.isRaised || cell.align !== 'center')
    return raggedLines(cell.runs, { typeface: setting.typeface, size }, room);
  return balancedText(run.text, { ...run, size }, room, setting);
}

/** Sets the text of cells, each text once in each width: in a large table most of them say what others say. */
function linesOfCells(setting: Setting, size: number): (cell: Cell, room: number) => readonly SetText[] {
  type Known = Map<string, readonly SetText[]>;
  const [middle, others] = [new Map<number, Family<Known>>(), new Map<number, Family<Known>>()];
  return (cell, room) => {
    const [run] = cell.runs;
    if (run === undefined || cell.runs.length > 1 || run.isRaised)
      return evenLines(cell, room, size, setting);
    const byRoom = cell.align === 'center' ? middle : others;
    let byStyle = byRoom.get(room);
    if (byStyle === undefined) {
      byStyle = { regular: new Map(), bold: new Map(), italic: new Map(), boldItalic: new Map() };
      byRoom.set(room, byStyle);
    }
    const known = byStyle[styleOf(run)];
    let lines = known.get(run.text);
    if (lines === undefined) {
      lines = evenLines(cell, room, size, setting);
      known.set(run.text, lines);
    }
    return lines;
  };
}

function cellPart(role: 'TH' | 'TD', span: { readonly columns: number; readonly rows: number }): Part {
  return span.columns > 1 || span.rows > 1 ? part(role, [], { span }) : part(role);
}

/** How high a row is, in points. */
export function rowHeight({ above, lines, below }: Row, { lineHeight }: CellText): number {
  return above + lines * lineHeight + below;
}

/** How many lines each row holds: what a cell over several rows lacks is added to its last one. */
function linesInRows(cells: readonly LaidCell[], rowCount: number): number[] {
  const counts = Array.from({ length: rowCount }, () => 1);
  for (const { from, to, lines, leastLines } of [...cells].sort((a, b) => a.to - a.from - (b.to - b.from))) {
    const above = sumOf(counts.slice(from, to - 1));
    counts[to - 1] = Math.max(counts[to - 1] ?? 1, lines.length - above, leastLines);
  }
  return counts;
}

/** The table as a screen reader goes through it: regular, also where a row has fewer cells than columns. */
function structureOf(
  cells: readonly LaidCell[],
  { header, rows, columns }: { readonly header: number; readonly rows: number; readonly columns: number },
): Part {
  const lists: { readonly column: number; readonly part: Part }[][] = Array.from({ length: rows }, () => []);
  const taken = Array.from({ length: rows }, () => new Uint8Array(columns));
  for (const { from, to, column, columns: count, part: cell } of cells) {
    lists[from]?.push({ column, part: cell });
    for (let row = from; row < to; row += 1) taken[row]?.fill(1, column, column + count);
  }
  const lines = lists.map((list, row) => {
    for (const [column, isTaken] of (taken[row] ?? []).entries()) {
      if (isTaken === 0) list.push({ column, part: part(row < header ? 'TH' : 'TD') });
    }
    return part(
      'TR',
      list.sort((a, b) => a.column - b.column).map((cell) => cell.part),
    );
  });
  const [head, body] = [lines.slice(0, header), lines.slice(header)];
  // There is no head without a body (ISO 14289-1, 7.2).
  if (head.length === 0 || body.length === 0) return part('Table', lines);
  return part('Table', [part('THead', head), part('TBody', body)]);
}

/**
 * The same grid, in which each row that is higher than `room` is many, one a line of its text, so that pages can be
 * filled with them; its cells reach over all of these.
 * @param room in points
 */
export function withHighRowsParted(grid: TableGrid, room: number): TableGrid {
  const { rows, cells, text } = grid;
  if (rows.every((row) => rowHeight(row, text) <= room)) return grid;
  const parted: Row[] = [];
  const begins = rows.map((row) => {
    const begin = parted.length;
    if (rowHeight(row, text) <= room) {
      parted.push(row);
    } else {
      for (let line = 0; line < row.lines; line += 1) {
        const isLast = line === row.lines - 1;
        parted.push({ lines: 1, above: line === 0 ? row.above : 0, below: isLast ? row.below : 0 });
      }
    }
    return begin;
  });
  begins.push(parted.length);
  return {
    ...grid,
    rows: parted,
    // Of a band that takes many lines, the last one goes before the rows below it.
    bands: new Set([...grid.bands].map((band) => (begins[band + 1] ?? 0) - 1)),
    totals: new Set([...grid.totals].map((total) => begins[total] ?? 0)),
    cells: cells.map((cell) => ({ ...cell, from: begins[cell.from] ?? 0, to: begins[cell.to] ?? 0 })),
  };
}
