import type { Cell, Table } from '../../document/tree.ts';
import { measuredStyleOf, type PlacedCell, placedCells, textIn } from '../../layout/grid.ts';
import { longestText, shown, shownText } from './cell-content.ts';
import { type ColumnWidths, type Measured, padding } from './column-widths.ts';
import type { DataTables } from './data-table.ts';
import { type Fields, SheetFields } from './fields.ts';
import type { Figures } from './formulas.ts';
import { inputLooks } from './input-looks.ts';
import { isOrderColumn } from './order-column.ts';
import { addressOf, type Content, type WrittenRow, type WrittenSheet } from './sheet-xml.ts';
import { type CellStyle, lineHeight, type Styles, size } from './styles.ts';
import { mostLines, type TextPart, textParts } from './text-parts.ts';

/** What all sheets of an annex are filled with. */
export interface Filling extends Measured {
  readonly styles: Styles;
  readonly data: DataTables;
  readonly figures: Figures;
  readonly fields: Fields;
}

interface FilledCell {
  content: Content;
  readonly style: number;
}

interface FilledRow {
  readonly cells: (FilledCell | undefined)[];
  height?: number;
}

/** How a line of text looks. */
export interface LineLook {
  readonly named: NonNullable<CellStyle['named']>;
  readonly centered?: boolean;
  /** The sheet that the line leads to, by its name. */
  readonly to?: string;
}

/** A sheet while it is filled from the top: lines of text across, and tables below each other. */
export class Sheet {
  readonly name: string;
  readonly #rows: FilledRow[] = [];
  readonly #merged: string[] = [];
  readonly #links: WrittenSheet['links'][number][] = [];
  readonly #widths: readonly number[];
  readonly #filling: Filling;
  readonly #fields: SheetFields;

  /** @param columns how wide they are, which is known before anything is written */
  constructor(name: string, { widths }: ColumnWidths, filling: Filling) {
    this.name = name;
    this.#widths = widths;
    this.#filling = filling;
    this.#fields = new SheetFields(filling.fields, filling.styles);
  }

  /** A line of text across all columns; an empty one gives room. */
  line(text: string, { named, centered = false, to }: LineLook = { named: 'Normal' }): void {
    if (text === '') {
      this.#rows.push({ cells: [] });
      return;
    }
    const last = this.#widths.length - 1;
    for (const part of textParts(
      text,
      this.#measure(named === 'Title' ? 'bold' : 'regular'),
      this.#room(0, last),
    )) {
      const row = this.#rows.length;
      const { content, numberFormat } = shownText(part.text);
      const style = this.#filling.styles.indexOf({
        named,
        horizontal: centered ? 'center' : 'left',
        ...(numberFormat === undefined ? {} : { numberFormat }),
      });
      this.#rows.push({ cells: [{ content, style }], height: part.lines * lineHeight });
      if (last > 0) this.#merged.push(`A${row + 1}:${addressOf(row, last)}`);
      if (to !== undefined) this.#links.push({ at: addressOf(row, 0), to, text: part.text });
    }
  }

  /** A table that begins in some column; returns the first row of its header, and the one below it. */
  table(table: Table, first: number): { readonly top: number; readonly bottom: number } {
    const top = this.#rows.length;
    const place = { table, first, number: this.#filling.figures.newTable(), isOrdered: isOrderColumn(table) };
    this.#fill(table.header, { ...place, isHeader: true });
    const bottom = this.#rows.length;
    this.#fill(table.body, { ...place, isHeader: false });
    return { top, bottom };
  }

  /** The sheet as it is written, once all of the annex's formulas have been found. */
  written(rest: Pick<WrittenSheet, 'frozen' | 'orientation' | 'repeated'>): WrittenSheet {
    const rows: readonly WrittenRow[] = this.#rows;
    const sheet = {
      name: this.name,
      rows,
      widths: this.#widths,
      merged: this.#merged,
      links: this.#links,
      ...rest,
    };
    return this.#fields.keyed(sheet, rows);
  }

  /** How high some rows are together, in points. */
  heightOf(first: number, end: number): number {
    return this.#rows.slice(first, end).reduce((sum, { height = lineHeight }) => sum + height, 0);
  }

  #measure(style: 'regular' | 'bold'): (text: string) => number {
    return (text) => this.#filling.measure(text, size, style);
  }

  /** How wide the text of a cell over some columns may be. */
  #room(first: number, last: number): number {
    return this.#widths.slice(first, last + 1).reduce((sum, width) => sum + width, 0) - padding;
  }

  /** Rows of a table, each of which goes on in the next one of the sheet where its text is higher than a row may be. */
  #fill(rows: readonly (readonly Cell[])[], place: Place): void {
    const cells = placedCells(rows, place.table.widths.length).map((placed): PartedCell => {
      const first = place.first + placed.column;
      const room = this.#room(first, first + placed.cell.columns - 1);
      const text = textIn(placed.cell);
      const parts = textParts(text, this.#measure(measuredStyleOf(placed.cell)), room);
      return { text, parts, ...placed };
    });
    const lines = linesOfRows(cells, rows.length);
    const starts = [this.#rows.length];
    for (const [index, ofRow] of lines.entries()) {
      starts.push((starts[index] ?? 0) + ofRow.length);
      for (const count of ofRow) {
        this.#rows.push(
          count > 1 || place.isHeader ? { cells: [], height: count * lineHeight } : { cells: [] },
        );
      }
    }
    for (const cell of cells) {
      const [top = 0, end = 0] = [starts[cell.row], starts[cell.row + cell.cell.rows]];
      this.#place(cell, { top, end, first: place.first + cell.column }, place);
    }
  }

  #place(parted: PartedCell, at: Area, place: Place): void {
    const { cell, text, parts } = parted;
    const { content, style, figure } = this.#shownOf(parted, place);
    const written: FilledCell = { content, style };
    if (cell.field !== undefined) this.#fields.add(cell.field, at.top, at.first, place.number);
    // What is over several rows has room in them; what is higher than its one row goes on below, as what no cell holds does.
    const isWhole = parts.length === 1 || (cell.rows > 1 && text.length <= longestText);
    const texts = isWhole
      ? [written]
      : parts.map((part) => ({ content: shownText(part.text).content, style }));
    for (let row = at.top; row < at.end; row += 1) {
      const cells = this.#row(row).cells;
      cells[at.first] = texts[row - at.top] ?? { content: empty, style };
      for (let beside = 1; beside < cell.columns; beside += 1) {
        cells[at.first + beside] = { content: empty, style };
      }
      if (!isWhole || cell.rows === 1) this.#merge({ ...at, top: row, end: row + 1 }, cell.columns);
    }
    if (isWhole && cell.rows > 1) this.#merge(at, cell.columns);
    if (figure === null || !isWhole) return;
    this.#filling.figures.add({
      sheet: this.name,
      row: at.top,
      column: at.first,
      number: figure.number,
      name: cell.name,
      formula: cell.formula,
      group: place.table.groups[parted.row] ?? '',
      table: place.number,
      cell: written,
    });
  }

  /** What a cell holds, how it looks, and whether it is a figure that formulas reckon with. */
  #shownOf({ cell, column, text }: PartedCell, { isHeader, isOrdered }: Place) {
    const isOrder = isOrdered && !isHeader && column === 0 && cell.columns === 1 && text !== '';
    const { content, numberFormat } = isOrder
      ? { content: { kind: 'number', digits: text } as const, numberFormat: '0' }
      : shown(cell.value, text);
    const isNumber = cell.value?.kind === 'number' && content.kind === 'number';
    const isBold = measuredStyleOf(cell) === 'bold';
    const named = isHeader ? 'Heading 3' : isBold && cell.formula !== null ? 'Total' : 'Normal';
    const style = this.#filling.styles.indexOf(
      cell.field === undefined
        ? {
            named,
            ...(named === 'Normal' && isBold ? { bold: true } : {}),
            horizontal: cell.align,
            bordered: true,
            ...(numberFormat === undefined ? {} : { numberFormat }),
          }
        : { bordered: true, isInput: true, ...inputLooks[cell.field.input.kind] },
    );
    const digits = isNumber && cell.value?.kind === 'number' ? cell.value.digits : null;
    const reading =
      cell.datum === undefined || isHeader ? null : this.#filling.data.reading(cell.datum, text, digits);
    return {
      content: reading ?? content,
      style,
      figure: digits !== null || reading !== null ? { number: digits } : null,
    };
  }

  #merge({ top, end, first }: Area, columns: number): void {
    if (end - top === 1 && columns === 1) return;
    this.#merged.push(`${addressOf(top, first)}:${addressOf(end - 1, first + columns - 1)}`);
  }

  #row(index: number): FilledRow {
    const row = this.#rows[index];
    if (row === undefined) throw new Error('A cell stands below its table.');
    return row;
  }
}

const empty: Content = { kind: 'empty' };

/** Of which table some rows are, and where it stands. */
interface Place {
  readonly table: Table;
  readonly first: number;
  /** As formulas know it. */
  readonly number: number;
  readonly isHeader: boolean;
  /** Whether its first column numbers the rows. */
  readonly isOrdered: boolean;
}

/** The rows of a cell, from `top` up to `end`, and its first column. */
interface Area {
  readonly top: number;
  readonly end: number;
  readonly first: number;
}

interface PartedCell extends PlacedCell {
  readonly text: string;
  readonly parts: readonly TextPart[];
}

/** How many lines there are in each row of the sheet that each row of a table takes. */
function linesOfRows(cells: readonly PartedCell[], rows: number): number[][] {
  const lines = Array.from({ length: rows }, () => [1]);
  for (const { cell, row, parts } of cells) {
    if (cell.rows > 1 || (parts.length === 1 && parts[0]?.lines === 1)) continue;
    const own = lines[row] ?? [];
    for (const [index, part] of parts.entries()) own[index] = Math.max(own[index] ?? 1, part.lines);
  }
  for (const { cell, row, parts } of cells) {
    if (cell.rows === 1) continue;
    const wanted = parts.reduce((sum, part) => sum + part.lines, 0);
    shareLines(wanted, lines.slice(row, row + cell.rows));
  }
  return lines;
}

/** Makes rows of a table as high as a cell wants that is over all of them. */
function shareLines(wanted: number, rows: readonly number[][]): void {
  let lacking = wanted - rows.flat().reduce((sum, count) => sum + count, 0);
  for (const [index, row] of rows.entries()) {
    const share = Math.max(0, Math.ceil(lacking / (rows.length - index)));
    lacking -= share;
    const all = (row.pop() ?? 0) + share;
    for (let left = all; left > 0; left -= mostLines) row.push(Math.min(left, mostLines));
  }
}
