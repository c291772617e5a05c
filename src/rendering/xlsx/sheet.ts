import type { CellStyle, ColumnDef, MergeRange, WriteSheet, Cell as WrittenCell } from 'hucre/xlsx';
import { largestOf } from '../../aggregation/largest.ts';
import type { Cell, Table } from '../../document/tree.ts';
import type { Measure } from '../../fonts/family.ts';
import { measuredStyleOf, placedCells, textIn } from '../../layout/grid.ts';
import { brokenLines, piecesOf } from '../../layout/lines.ts';
import type { NumberValue } from '../../report/printed.ts';
import { Figures } from './formulas.ts';

interface LineStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly center?: boolean;
  /** The sheet that the line leads to, by its name. */
  readonly to?: string;
}

/** The size of all text, in points. */
export const size = 12;
/** Spreadsheets measure widths in figures of their typeface, which in this one are half as wide as it is high. */
const figure = size / 2;
/** In points; beside the text each cell has some padding. */
const width = { least: 30, most: 200, padding: 10, unset: 51 } as const;
const lineHeight = 16;
/** Between two tables, in points. */
const gap = 18;

const line = { style: 'thin', color: { rgb: '000000' } } as const;
const borders = { top: line, bottom: line, left: line, right: line } as const;

/** A sheet while it is filled: lines of text across, and tables beside each other. */
export class Sheet {
  readonly #cells = new Map<string, Partial<WrittenCell>>();
  readonly #merges: MergeRange[] = [];
  readonly #widths: number[] = [];
  readonly #rows = new Map<number, { readonly height: number }>();
  readonly #figures = new Figures();
  readonly #typeface: string;
  readonly #measure: Measure;
  #row = 0;
  #lowest = 0;
  /** Lines of text across, whose height is known once their columns are. */
  readonly #lines: { readonly row: number; readonly text: string; readonly columns: number }[] = [];

  constructor(typeface: string, measure: Measure) {
    this.#typeface = typeface;
    this.#measure = measure;
  }

  get nextRow(): number {
    return this.#row;
  }

  /** Gives a sheet that holds lines alone its one column. */
  oneColumn(points: number): void {
    this.#widths.splice(0, this.#widths.length, points);
  }

  /** A line of text across some columns; an empty one gives room. */
  line(text: string, columns: number, { bold = false, italic = false, center = false, to }: LineStyle): void {
    if (text !== '') {
      const alignment = {
        horizontal: center ? 'center' : 'left',
        vertical: 'center',
        wrapText: true,
      } as const;
      this.#write(this.#row, 0, {
        ...textCell(text),
        style: { font: this.#font({ bold, italic }), alignment, ...textFormat(text) },
        ...(to === undefined ? {} : { hyperlink: { target: '', location: `'${to}'!A1`, display: text } }),
      });
      if (columns > 1) {
        this.#merges.push({ startRow: this.#row, endRow: this.#row, startCol: 0, endCol: columns - 1 });
      }
      // Merged cells do not grow with their text by themselves.
      this.#lines.push({ row: this.#row, text, columns });
    }
    this.#row += 1;
  }

  /** A table whose header ends `headerRows` below `row`: a lower one begins further down. */
  table(
    table: Table,
    at: { readonly row: number; readonly column: number; readonly headerRows: number },
  ): void {
    const { header, body, groups, widths } = table;
    const columns = widths.length;
    const headerTop = at.row + at.headerRows - header.length;
    const bodyTop = at.row + at.headerRows;
    for (const { cell, row, column } of placedCells(header, columns)) {
      // The topmost row of a header that is lower than its neighbours' reaches up to theirs.
      const up = row === 0 ? headerTop - at.row : 0;
      this.#place(cell, headerTop + row - up, at.column + column, cell.rows + up, {
        first: at.column,
        isHeader: true,
        group: '',
      });
    }
    for (const { cell, row, column } of placedCells(body, columns)) {
      const group = groups[row] ?? '';
      this.#place(cell, bodyTop + row, at.column + column, cell.rows, {
        first: at.column,
        isHeader: false,
        group,
      });
    }
    const fitted = widthsFor(table, this.#measure);
    for (const [index, points] of [...fitted, gap].entries()) this.#widths[at.column + index] = points;
    this.#headerHeights(table, fitted, { headerTop, top: at.row });
    this.#bodyHeights(table, fitted, bodyTop);
    this.#lowest = Math.max(this.#lowest, bodyTop + body.length);
  }

  /** Goes on below the longest table. */
  belowTables(): void {
    this.#row = Math.max(this.#row, this.#lowest + 1);
  }

  /** How wide some columns are together, in points. */
  widthOf(column: number, count: number): number {
    return Array.from({ length: count }, (_, beside) => this.#widths[column + beside] ?? width.unset).reduce(
      (sum, points) => sum + points,
      0,
    );
  }

  content(): Pick<WriteSheet, 'rows' | 'cells' | 'merges' | 'columns' | 'rowDefs'> {
    for (const { row, text, columns } of this.#lines) {
      this.#rows.set(row, {
        height: lineHeight * this.#lineCount(text, this.widthOf(0, columns), 'regular'),
      });
    }
    for (const [figure, formula] of this.#figures.formulas()) {
      const key = `${figure.row},${figure.column}`;
      this.#cells.set(key, {
        ...this.#cells.get(key),
        type: 'formula',
        formula,
        formulaResult: Number(figure.number),
      });
    }
    return {
      rows: [],
      cells: this.#cells,
      merges: this.#merges,
      columns: this.#widths.map((points): ColumnDef => ({ width: Math.round((10 * points) / figure) / 10 })),
      rowDefs: this.#rows,
    };
  }

  /** Typeface and size stand in every font: where they do not, programs take each their own. */
  #font(style: Pick<LineStyle, 'bold' | 'italic'>): NonNullable<CellStyle['font']> {
    return { name: this.#typeface, size, ...style };
  }

  #write(row: number, column: number, cell: Partial<WrittenCell>): void {
    this.#cells.set(`${row},${column}`, cell);
  }

  #place(
    cell: Cell,
    row: number,
    column: number,
    rows: number,
    of: { readonly first: number; readonly isHeader: boolean; readonly group: string },
  ): void {
    const { first, isHeader, group } = of;
    const text = textIn(cell);
    const style: CellStyle = {
      font: this.#font({ bold: measuredStyleOf(cell) === 'bold' }),
      alignment: { horizontal: cell.align, vertical: 'center', wrapText: true },
      border: borders,
      ...(isHeader ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7ECF2' } } } : {}),
      ...formatOf(cell, text),
    };
    this.#write(row, column, { ...contentOf(cell, text), style });
    const { value, name, formula } = cell;
    if (value?.kind === 'number') {
      this.#figures.add({ row, column, number: value.digits, name, formula, group, first });
    }
    if (rows === 1 && cell.columns === 1) return;
    this.#merges.push({
      startRow: row,
      endRow: row + rows - 1,
      startCol: column,
      endCol: column + cell.columns - 1,
    });
    for (let below = 0; below < rows; below += 1) {
      for (let beside = 0; beside < cell.columns; beside += 1) {
        if (below + beside > 0)
          this.#write(row + below, column + beside, { value: null, type: 'empty', style });
      }
    }
  }

  /** Body rows high enough for their text: not every program makes room for it on opening the file. */
  #bodyHeights({ body, widths }: Table, fitted: readonly number[], bodyTop: number): void {
    for (const { cell, row, column } of placedCells(body, widths.length)) {
      if (cell.rows > 1) continue;
      const lines = this.#linesIn(cell, fitted.slice(column, column + cell.columns));
      const height = Math.max(this.#rows.get(bodyTop + row)?.height ?? 0, lines * lineHeight);
      if (lines > 1) this.#rows.set(bodyTop + row, { height });
    }
  }

  /** Header rows high enough for their text: merged cells do not grow with it by themselves. */
  #headerHeights(
    { header, widths }: Table,
    fitted: readonly number[],
    { headerTop, top }: { readonly headerTop: number; readonly top: number },
  ): void {
    for (const { cell, row, column } of placedCells(header, widths.length)) {
      const lines = this.#linesIn(cell, fitted.slice(column, column + cell.columns));
      const first = row === 0 ? top : headerTop + row;
      const rows = headerTop + row + cell.rows - first;
      for (let at = first; at < first + rows; at += 1) {
        const height = Math.max(this.#rows.get(at)?.height ?? 0, (lines * lineHeight) / rows, lineHeight);
        this.#rows.set(at, { height });
      }
    }
  }

  #linesIn(cell: Cell, widths: readonly number[]): number {
    const room = widths.reduce((sum, points) => sum + points, 0);
    return this.#lineCount(textIn(cell), room, measuredStyleOf(cell));
  }

  #lineCount(text: string, room: number, style: 'regular' | 'bold'): number {
    // Programs end a line at a slash or a hyphen of a link, which may take more lines than to fill each.
    const pieces = text.split(' ').flatMap(piecesOf).join(' ');
    return brokenLines(pieces, (part) => this.#measure(part, size, style), room - width.padding).length;
  }
}

/** Each column as wide as what stands in it, within bounds, in points: header words are not broken, longer texts wrap. */
function widthsFor({ header, body, widths }: Table, measure: Measure): number[] {
  const fitted = widths.map(() => width.least as number);
  const widen = (column: number, texts: readonly string[], cell: Cell) => {
    const longest = largestOf(
      texts.map((text) => measure(text, size, measuredStyleOf(cell))),
      0,
    );
    fitted[column] = Math.min(width.most, Math.max(fitted[column] ?? 0, longest + width.padding));
  };
  for (const { cell, column } of placedCells(header, widths.length)) {
    if (cell.columns === 1) widen(column, textIn(cell).split(/\s+/), cell);
  }
  for (const { cell, column } of placedCells(body, widths.length)) {
    if (cell.columns === 1) widen(column, [textIn(cell)], cell);
  }
  return fitted;
}

function textCell(text: string): Partial<WrittenCell> {
  return text === '' ? { value: null, type: 'empty' } : { value: text, type: 'string' };
}

/** Text that looks like a formula is marked as text, so that it stays text when someone edits it. */
function textFormat(text: string): { numFmt?: string } {
  return /^\s*[=+\-@]/.test(text) && text.length > 1 ? { numFmt: '@' } : {};
}

/** What a cell holds: a number or a day where it prints one and nothing else, else text. */
function contentOf({ value }: Cell, text: string): Partial<WrittenCell> {
  if (value === null) return textCell(text);
  return value.kind === 'number'
    ? { value: Number(value.digits), type: 'number' }
    : { value: new Date(`${value.date}T00:00:00Z`), type: 'date' };
}

/** How programs show what a cell holds: as it is printed. */
function formatOf({ value }: Cell, text: string): { numFmt?: string } {
  if (value === null) return textFormat(text);
  return { numFmt: value.kind === 'number' ? numberFormat(value) : 'dd/mm/yyyy' };
}

/** As many decimals as are printed, and a plus sign where one is printed. */
function numberFormat({ decimals, isSigned }: NumberValue): string {
  const plain = `#,##0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`;
  return isSigned ? `+${plain};-${plain};${plain}` : plain;
}
