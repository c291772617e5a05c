import type { CellStyle, ColumnDef, MergeRange, WriteSheet, Cell as WrittenCell } from 'hucre/xlsx';
import type { Cell, Table } from '../../document/tree.ts';
import { placedCells, textIn } from '../grid.ts';
import { type Figure, Figures } from './formulas.ts';

interface LineStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly center?: boolean;
}

/** Widths in characters, as spreadsheets count them; a character of this size is about so many points wide. */
const width = { least: 5, most: 34 } as const;
const pointsPerCharacter = 5.8;
const lineHeight = 16;
/** Between two tables. */
const gap = 3;

const line = { style: 'thin', color: { rgb: '000000' } } as const;
const borders = { top: line, bottom: line, left: line, right: line } as const;

/** A sheet while it is filled: lines of text across, and tables beside each other. */
export class Sheet {
  readonly #cells = new Map<string, Partial<WrittenCell>>();
  readonly #merges: MergeRange[] = [];
  readonly #widths: number[] = [];
  readonly #rows = new Map<number, { readonly height: number }>();
  readonly #figures = new Figures();
  #row = 0;
  #lowest = 0;

  get nextRow(): number {
    return this.#row;
  }

  /** A line of text across some columns; an empty one gives room. */
  line(text: string, columns: number, { bold = false, italic = false, center = false }: LineStyle): void {
    if (text !== '') {
      const alignment = {
        horizontal: center ? 'center' : 'left',
        vertical: 'center',
        wrapText: true,
      } as const;
      this.#write(this.#row, 0, {
        ...textCell(text),
        style: { font: { bold, italic }, alignment, ...textFormat(text) },
      });
      this.#merges.push({ startRow: this.#row, endRow: this.#row, startCol: 0, endCol: columns - 1 });
      // Merged cells do not grow with their text by themselves.
      const lines = Math.ceil(text.length / (columns * 12));
      this.#rows.set(this.#row, { height: lineHeight * Math.max(1, lines) });
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
      this.#place(cell, headerTop + row - up, at.column + column, cell.rows + up, true);
    }
    for (const { cell, row, column } of placedCells(body, columns)) {
      this.#place(cell, bodyTop + row, at.column + column, cell.rows, false, groups[row] ?? '');
    }
    const own = widthsFor(table);
    this.#widths.splice(at.column, columns + 1, ...own, gap);
    this.#headerHeights(table, own, { headerTop, top: at.row });
    this.#lowest = Math.max(this.#lowest, bodyTop + body.length);
  }

  /** Goes on below the longest table. */
  belowTables(): void {
    this.#row = Math.max(this.#row, this.#lowest + 1);
  }

  /** How wide some columns are together, in points. */
  widthOf(column: number, count: number): number {
    const own = this.#widths.slice(column, column + count);
    return own.reduce((sum, characters) => sum + characters, 0) * pointsPerCharacter;
  }

  content(): Pick<WriteSheet, 'rows' | 'cells' | 'merges' | 'columns' | 'rowDefs'> {
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
      columns: this.#widths.map((characters): ColumnDef => ({ width: characters })),
      rowDefs: this.#rows,
    };
  }

  #write(row: number, column: number, cell: Partial<WrittenCell>): void {
    this.#cells.set(`${row},${column}`, cell);
  }

  #place(cell: Cell, row: number, column: number, rows: number, isHeader: boolean, group = ''): void {
    const text = textIn(cell);
    const style: CellStyle = {
      font: { bold: cell.runs.some((run) => run.bold) },
      alignment: { horizontal: cell.align, vertical: 'center', wrapText: true },
      border: borders,
      ...(isHeader ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7ECF2' } } } : {}),
      ...(cell.number === null ? textFormat(text) : { numFmt: numberFormat(text) }),
    };
    if (cell.number === null) {
      this.#write(row, column, { ...textCell(text), style });
    } else {
      this.#write(row, column, { value: Number(cell.number), type: 'number', style });
      const { name, formula } = cell;
      const figure: Figure = { row, column, number: cell.number, name, formula, group };
      this.#figures.add(figure);
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

  /** Header rows high enough for their text: merged cells do not grow with it by themselves. */
  #headerHeights(
    { header, widths }: Table,
    own: readonly number[],
    { headerTop, top }: { readonly headerTop: number; readonly top: number },
  ): void {
    for (const { cell, row, column } of placedCells(header, widths.length)) {
      const characters = own.slice(column, column + cell.columns).reduce((sum, one) => sum + one, 0);
      const lines = Math.ceil((1.15 * textIn(cell).length) / characters);
      const first = row === 0 ? top : headerTop + row;
      const rows = headerTop + row + cell.rows - first;
      for (let at = first; at < first + rows; at += 1) {
        const height = Math.max(this.#rows.get(at)?.height ?? 0, (lines * lineHeight) / rows, lineHeight);
        this.#rows.set(at, { height });
      }
    }
  }
}

/** Each column as wide as what stands in it, within bounds: header words are not broken, longer texts wrap. */
function widthsFor({ header, body, widths }: Table): number[] {
  const own = widths.map(() => width.least as number);
  const widen = (column: number, characters: number) => {
    own[column] = Math.min(width.most, Math.max(own[column] ?? 0, characters));
  };
  const longest = (words: readonly string[]) => words.reduce((most, word) => Math.max(most, word.length), 0);
  for (const { cell, column } of placedCells(header, widths.length)) {
    if (cell.columns === 1) widen(column, 1.2 * longest(textIn(cell).split(/\s+/)) + 2);
  }
  for (const { cell, column } of placedCells(body, widths.length)) {
    if (cell.columns === 1) widen(column, textIn(cell).length + 2);
  }
  return own;
}

function textCell(text: string): Partial<WrittenCell> {
  return text === '' ? { value: null, type: 'empty' } : { value: text, type: 'string' };
}

/** Text that looks like a formula is marked as text, so that it stays text when someone edits it. */
function textFormat(text: string): { numFmt?: string } {
  return /^\s*[=+\-@]/.test(text) && text.length > 1 ? { numFmt: '@' } : {};
}

/** As many decimals as are printed, and a plus sign where one is printed. */
function numberFormat(text: string): string {
  const decimals = text.split(',')[1]?.length ?? 0;
  const plain = `#,##0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`;
  return text.startsWith('+') ? `+${plain};-${plain};${plain}` : plain;
}
