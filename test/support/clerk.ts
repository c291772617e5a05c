import ExcelJS from 'exceljs';

/** What somebody types into a cell. */
export type Typed = ExcelJS.CellValue;

/** A form in Excel that a clerk fills in: places are found as the program finds them, by the keys that the sheets hide. */
export class ClerksForm {
  readonly workbook: ExcelJS.Workbook;

  private constructor(workbook: ExcelJS.Workbook) {
    this.workbook = workbook;
  }

  static async opened(bytes: Uint8Array): Promise<ClerksForm> {
    const workbook = new ExcelJS.Workbook();
    // The library's types are of an older Node's buffers.
    await workbook.xlsx.load(bytes as never);
    return new ClerksForm(workbook);
  }

  async saved(): Promise<Uint8Array> {
    return new Uint8Array(await this.workbook.xlsx.writeBuffer());
  }

  /** The sheet that has a key. */
  sheet(kind: 'figures' | 'awards' | 'texts'): ExcelJS.Worksheet {
    const found = this.workbook.worksheets.find((sheet) =>
      String(sheet.getCell(1, 1).value ?? '').startsWith(`review-form ${kind} `),
    );
    if (found === undefined) throw new Error(`The form has no sheet of ${kind}.`);
    return found;
  }

  /** The cell of a question: of an indicator, in the column of its last word. */
  cell(key: string): ExcelJS.Cell {
    const sheet = this.sheet('figures');
    const own = rowsOf(sheet, key)[0];
    if (own !== undefined) return sheet.getCell(own, columnOf(sheet, 'answer'));
    const group = key.slice(0, key.lastIndexOf('.'));
    const row = rowsOf(sheet, group)[0];
    if (row === undefined) throw new Error(`The form does not ask for ${key}.`);
    return sheet.getCell(row, columnOf(sheet, key.slice(key.lastIndexOf('.') + 1)));
  }

  /** Fills in the row of awards that comes next. */
  award(values: Readonly<Record<string, Typed>>): number {
    const sheet = this.sheet('awards');
    const row = rowsOf(sheet, 'awards').find((one) => isBlank(sheet, one));
    if (row === undefined) throw new Error('All rows of awards are filled in.');
    for (const [key, value] of Object.entries(values)) sheet.getCell(row, columnOf(sheet, key)).value = value;
    return row;
  }

  /** Fills in a paragraph. */
  text(key: string, text: Typed): ExcelJS.Cell {
    const sheet = this.sheet('texts');
    const column = columnOf(sheet, 'text');
    const row = rowsOf(sheet, key).find((one) => sheet.getCell(one, column).value === null);
    if (row === undefined) throw new Error(`There is no room for another paragraph of ${key}.`);
    const cell = sheet.getCell(row, column);
    cell.value = text;
    return cell;
  }
}

function rowsOf(sheet: ExcelJS.Worksheet, key: string): number[] {
  const rows: number[] = [];
  sheet.eachRow((row, number) => {
    if (row.getCell(1).value === key) rows.push(number);
  });
  return rows;
}

function columnOf(sheet: ExcelJS.Worksheet, key: string): number {
  for (let column = 2; column <= sheet.columnCount; column += 1) {
    if (
      String(sheet.getCell(1, column).value ?? '')
        .split(' ')
        .includes(key)
    )
      return column;
  }
  throw new Error(`The sheet has no column ${key}.`);
}

function isBlank(sheet: ExcelJS.Worksheet, row: number): boolean {
  for (let column = 2; column <= sheet.columnCount; column += 1) {
    if (sheet.getCell(row, column).value !== null) return false;
  }
  return true;
}
