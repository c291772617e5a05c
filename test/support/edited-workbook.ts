import type {
  CellRange,
  CellValue,
  Workbook,
  WorkbookCell,
  WorkbookSheet,
} from '../../src/forms/workbook/workbook.ts';
import { addressOf } from '../../src/rendering/xlsx/sheet-xml.ts';

/** A text in a cell. */
export const text = (held: string): CellValue => ({ kind: 'text', text: held });

/** A number in a cell. */
export const number = (digits: string): CellValue => ({ kind: 'number', digits, isPercentage: false });

/** Where the row and the column of some keys meet on a form's sheet; `null` where there are none. @param which of several rows of the key, from 0 */
export function placeOfKeys(
  { cells }: WorkbookSheet,
  rowKey: string,
  columnKey: string,
  which = 0,
): { readonly row: number; readonly column: number } | null {
  const holds = (one: WorkbookCell, held: (text: string) => boolean) =>
    one.value.kind === 'text' && held(one.value.text);
  const row = cells.filter((one) => one.column === 0 && holds(one, (key) => key === rowKey))[which]?.row;
  const column = cells.find(
    (one) => one.row === 0 && one.column > 0 && holds(one, (keys) => keys.split(' ').includes(columnKey)),
  )?.column;
  return row === undefined || column === undefined ? null : { row, column };
}

/** A form's workbook as people change it, by its keys; sheets are named as they are when it is sent. */
export class EditedWorkbook {
  #sheets: readonly WorkbookSheet[];

  constructor({ sheets }: Workbook) {
    this.#sheets = sheets;
  }

  get workbook(): Workbook {
    return { sheets: this.#sheets, ignored: [] };
  }

  /** Where the row and the column of some keys meet. @param which of several rows of the key, from 0 */
  place(
    name: string,
    rowKey: string,
    columnKey: string,
    which = 0,
  ): { readonly row: number; readonly column: number } {
    const place = placeOfKeys(this.#sheet(name), rowKey, columnKey, which);
    if (place === null) throw new Error(`${name} has ${rowKey} and ${columnKey}.`);
    return place;
  }

  /** Types something where the row and the column of some keys meet. */
  fill(name: string, rowKey: string, columnKey: string, value: CellValue, which = 0): this {
    const { row, column } = this.place(name, rowKey, columnKey, which);
    return this.put(name, row, column, value);
  }

  put(name: string, row: number, column: number, value: CellValue): this {
    return this.cells(name, (cells) => [
      ...cells.filter((one) => one.row !== row || one.column !== column),
      { row, column, address: '', value },
    ]);
  }

  /** Inserts blank rows above one. */
  insertRows(name: string, above: number, count = 1): this {
    const moved = (row: number) => (row < above ? row : row + count);
    this.cells(name, (cells) => cells.map((one) => ({ ...one, row: moved(one.row) })));
    return this.#change(name, (sheet) => ({
      ...sheet,
      merged: sheet.merged.map((one) => ({ ...one, top: moved(one.top), bottom: moved(one.bottom) })),
    }));
  }

  deleteRow(name: string, row: number): this {
    return this.cells(name, (cells) =>
      cells
        .filter((one) => one.row !== row)
        .map((one) => (one.row < row ? one : { ...one, row: one.row - 1 })),
    );
  }

  /** Exchanges two columns, with their keys. */
  exchangeColumns(name: string, first: number, second: number): this {
    const other = new Map([
      [first, second],
      [second, first],
    ]);
    return this.cells(name, (cells) =>
      cells.map((one) => ({ ...one, column: other.get(one.column) ?? one.column })),
    );
  }

  /** Whatever else happens to the cells of a sheet. */
  cells(name: string, edit: (cells: readonly WorkbookCell[]) => readonly WorkbookCell[]): this {
    return this.#change(name, (sheet) => {
      const cells = edit(sheet.cells).map((one) => ({ ...one, address: addressOf(one.row, one.column) }));
      return {
        ...sheet,
        cells: cells.sort((one, other) => one.row - other.row || one.column - other.column),
      };
    });
  }

  merge(name: string, range: CellRange): this {
    return this.#change(name, (sheet) => ({ ...sheet, merged: [...sheet.merged, range] }));
  }

  rename(name: string, newName: string): this {
    return this.#change(name, (sheet) => ({ ...sheet, name: newName }));
  }

  deleteSheet(name: string): this {
    this.#sheets = this.#sheets.filter((sheet) => sheet.name !== name);
    return this;
  }

  copySheet(name: string, newName: string): this {
    this.#sheets = [...this.#sheets, { ...this.#sheet(name), name: newName }];
    return this;
  }

  /** Puts the sheets of another workbook behind. */
  add({ sheets }: Workbook): this {
    this.#sheets = [...this.#sheets, ...sheets];
    return this;
  }

  #sheet(name: string): WorkbookSheet {
    const sheet = this.#sheets.find((one) => one.name === name);
    if (sheet === undefined) throw new Error(`The workbook has a sheet called ${name}.`);
    return sheet;
  }

  #change(name: string, edit: (sheet: WorkbookSheet) => WorkbookSheet): this {
    const changed = edit(this.#sheet(name));
    this.#sheets = this.#sheets.map((sheet) => (sheet.name === name ? changed : sheet));
    return this;
  }
}
