import type ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DataTables } from '../../../src/rendering/xlsx/data-table.ts';
import { dataOf } from '../../../src/report/data.ts';
import { type Documented, documented } from '../../support/document.ts';
import { exampleDocument, exampleFiles } from '../../support/example-reports.ts';
import { rendered } from '../../support/rendered.ts';
import { formulasIn, workbookIn } from '../../support/tables.ts';

/** Does what a spreadsheet does when somebody has changed a cell: what follows from others follows again. */
function recalculate(workbook: ExcelJS.Workbook): void {
  for (let isStable = false; !isStable; ) {
    isStable = true;
    for (const { cell, computed } of formulasIn(workbook)) {
      if (computed === cell.result) continue;
      // The reader's types know no way to change a result alone.
      cell.value = { formula: cell.formula, result: computed } as ExcelJS.CellFormulaValue;
      isStable = false;
    }
  }
}

const sheetIn = (workbook: ExcelJS.Workbook, name: string) =>
  workbook.getWorksheet(name) as ExcelJS.Worksheet;

/** The row of the data that bears a key. */
function rowOf(workbook: ExcelJS.Workbook, key: string): ExcelJS.Row {
  const data = sheetIn(workbook, 'Dữ liệu');
  const at = (data.getColumn('K').values as readonly unknown[]).indexOf(key);
  return data.getRow(at);
}

describe('the sheet of all data', () => {
  let document: Documented;
  let bytes: Buffer;
  let workbook: ExcelJS.Workbook;

  beforeAll(async () => {
    document = await exampleDocument();
    bytes = await rendered(document, 'xlsx');
  });

  beforeEach(async () => {
    workbook = await workbookIn(bytes);
  });

  const result = (sheet: string, address: string) => sheetIn(workbook, sheet).getCell(address).result;

  it('is a table that has a filter, of a row for each unit and indicator, and each rating', () => {
    const table = strFromU8(unzipSync(bytes)['xl/tables/table5.xml'] ?? new Uint8Array());
    const { indicators, ratings } = document.summary;
    const count = [...indicators.map(({ units }) => units), ...ratings.map(({ subjects }) => subjects)].flat()
      .length;
    expect(table).toContain(`displayName="DuLieu" ref="A1:K${count + 1}"`);
    expect(table).toContain(`<autoFilter ref="A1:K${count + 1}"/>`);
    const data = sheetIn(workbook, 'Dữ liệu');
    expect((data.getRow(1).values as readonly unknown[]).slice(1)).toEqual([
      'Đơn vị',
      'Nội dung',
      'Chỉ tiêu',
      'Đơn vị tính',
      'Kế hoạch',
      'Thực hiện',
      'Năm trước',
      'Trạng thái',
      'Nguồn',
      'Mã chỉ tiêu',
      'Mã dòng',
    ]);
    expect((rowOf(workbook, 'nghi-tan|tuyen-quan').values as readonly unknown[]).slice(1, 10)).toEqual([
      'Phường Nghi Tân',
      'Quốc phòng và an ninh',
      'Công dân nhập ngũ',
      'người',
      9,
      9,
      8,
      {
        formula: 'IF(F2="","Chưa báo cáo",IF(E2="","Đã báo cáo",IF(F2<E2,"Chưa đạt","Đạt")))',
        result: 'Đạt',
      },
      {
        formula: 'HYPERLINK("../submissions/nghi-tan.yaml","submissions/nghi-tan.yaml:21")',
        result: 'submissions/nghi-tan.yaml:21',
      },
    ]);
  });

  it('hides the columns that only formulas read', () => {
    const data = sheetIn(workbook, 'Dữ liệu');
    const titles = data.columns.filter(({ hidden }) => hidden).map(({ values }) => values?.[1]);
    expect(titles).toEqual(['Mã chỉ tiêu', 'Mã dòng']);
  });

  it('says of each figure whether its target is reached, and says it anew when somebody has changed one', () => {
    const row = rowOf(workbook, 'nghi-tan|tuyen-quan');
    const states = [8, 9, 10, null].map((actual) => {
      row.getCell(6).value = actual;
      recalculate(workbook);
      return row.getCell(8).result;
    });
    expect(states).toEqual(['Chưa đạt', 'Đạt', 'Đạt', 'Chưa báo cáo']);
    row.getCell(6).value = 8;
    row.getCell(5).value = null;
    recalculate(workbook);
    expect(row.getCell(8).result).toBe('Đã báo cáo');
  });

  it('moves all that depends on a figure of it', () => {
    const figures = () => ['E14', 'L14', 'M13'].map((address) => result('Phụ lục II', address));
    expect(figures()).toEqual([126, 864, 44]);
    rowOf(workbook, 'nghi-tan|boi-duong-kien-thuc').getCell(6).value = 136;
    recalculate(workbook);
    expect(figures()).toEqual([136, 874, 54]);
    // What nobody has reported is no zero.
    rowOf(workbook, 'nghi-tan|boi-duong-kien-thuc').getCell(6).value = null;
    recalculate(workbook);
    expect(figures()).toEqual(['–', 738, -82]);
  });

  it('moves the counts of levels, their shares, and what the unit is rated', () => {
    const annex = sheetIn(workbook, 'Phụ lục I');
    const row = (annex.getColumn('B').values as readonly unknown[]).indexOf('Phường Nghi Tân');
    const counts = () => ['C9', 'D9', 'C10', 'D10', `E${row}`].map((address) => result('Phụ lục I', address));
    expect(counts()).toEqual([7, 100, 0, 0, 'Vững mạnh']);
    rowOf(workbook, 'nghi-tan|xep-loai:co-so-vung-manh').getCell(8).value = 'Khá';
    recalculate(workbook);
    expect(counts()).toEqual([6, 85.7, 1, 14.3, 'Khá']);
    rowOf(workbook, 'nghi-tan|xep-loai:co-so-vung-manh').getCell(8).value = null;
    recalculate(workbook);
    expect(counts().at(-1)).toBe('');
  });

  it('leaves a dash for means and rates that can no longer be reckoned', () => {
    const data = sheetIn(workbook, 'Dữ liệu');
    const rows = Array.from({ length: data.rowCount - 1 }, (_, index) => data.getRow(index + 2));
    const change = (indicator: string, column: number, value: number | null) => {
      for (const row of rows) if (row.getCell(10).value === indicator) row.getCell(column).value = value;
    };
    change('huan-luyen-dan-quan', 6, null);
    change('boi-duong-kien-thuc', 7, 0);
    recalculate(workbook);
    const addresses = ['L11', 'M11', 'L14', 'L15', 'M13', 'N13'];
    expect(addresses.map((address) => result('Phụ lục II', address))).toEqual(['–', '–', 864, 0, 864, '–']);
  });

  it('may be sorted otherwise', () => {
    const data = sheetIn(workbook, 'Dữ liệu');
    const rows = Array.from({ length: data.rowCount - 1 }, (_, index) => data.getRow(index + 2).values);
    for (const [index, values] of rows.reverse().entries()) {
      const row = data.getRow(index + 2);
      row.values = values;
      const state = row.getCell(8);
      // A formula goes along with the row that it reads.
      if (state.formula === undefined) continue;
      const formula = state.formula.replace(/\b([EF])\d+/g, `$1${row.number}`);
      state.value = { formula, result: state.result } as ExcelJS.CellFormulaValue;
    }
    for (const { sheet, cell, computed } of formulasIn(workbook)) {
      expect(computed, `${sheet.name} ${cell.address}`).toBe(cell.result);
    }
  });

  it('has a figure that comes late counted with the others', async () => {
    const files = new Map(exampleFiles({}));
    files.delete('submissions/nghi-thu.yaml');
    workbook = await workbookIn(await rendered(await documented(files), 'xlsx'));
    const row = sheetIn(workbook, 'Phụ lục II').getRow(10);
    expect([row.getCell(11).result, row.getCell(12).result]).toEqual(['–', 55]);
    rowOf(workbook, 'nghi-thu|tuyen-quan').getCell(6).value = 5;
    recalculate(workbook);
    expect([row.getCell(11).result, row.getCell(12).result]).toEqual([5, 60]);
  });

  it('names the line on which the figure itself stands, and of what was reckoned, of all that it was made of', async () => {
    const files = exampleFiles({
      'submissions/nghi-tan.yaml': [
        [
          'tuyen-quan: { target: 9, actual: 9, previous: 8 }',
          'tuyen-quan:\n    target: 9\n    previous: 8\n    actual: 9',
        ],
      ],
    });
    workbook = await workbookIn(await rendered(await documented(files), 'xlsx'));
    const sourceOf = (key: string) => rowOf(workbook, key).getCell(9).result;
    expect(sourceOf('nghi-tan|tuyen-quan')).toBe('submissions/nghi-tan.yaml:24');
    expect(sourceOf('nghi-thuy|tuyen-quan')).toBe('submissions/nghi-thuy.yaml:21');
    expect(sourceOf('nghi-tan|ty-le-kham-pha')).toBe('submissions/nghi-tan.yaml:34, 33');
    expect(sourceOf('nghi-tan|xep-loai:co-so-vung-manh')).toMatch(/^host\.yaml:\d+$/);
  });

  it('leaves cells empty that read an empty one, which would else give zero', () => {
    const row = {
      ...{ key: 'a|x', group: 'x', subject: 'A', programme: 'P', indicator: 'X', unitOfMeasure: 'vụ' },
      ...{
        decimals: 0,
        target: null,
        actual: null,
        previous: null,
        state: 'Không áp dụng',
        sources: [],
        judging: null,
      },
    };
    const tables = new DataTables({ previousTitle: 'Năm trước', tellsSources: true, rows: [row] });
    const formula = (field: 'actual' | 'previous' | 'state', text: string) =>
      tables.reading({ row: 'a|x', field }, text, null)?.formula;
    const read = (title: string) => `INDEX(DuLieu[${title}],MATCH("a|x",DuLieu[Mã dòng],0))`;
    const [previous, actual, state] = ['Năm trước', 'Thực hiện', 'Trạng thái'].map(read);
    expect(formula('previous', '')).toBe(`IF(${previous}="","",${previous})`);
    expect(formula('actual', 'KAD')).toBe(`IF(${actual}="","KAD",${actual})`);
    expect(formula('state', 'KAD')).toBe(`IF(${state}="Không áp dụng","KAD",IF(${state}="","",${state}))`);
  });

  it('goes on in another table where a sheet has no more rows', () => {
    const { checked, summary } = document;
    if (checked.review === null) throw new Error('The example is no campaign.');
    const tables = new DataTables(dataOf(checked.review.campaign, summary, null), 50);
    expect(tables.tables().map(({ name, length, rows }) => [name, length, [...rows()].length])).toEqual([
      ['DuLieu', 50, 50],
      ['DuLieu2', 50, 50],
      ['DuLieu3', 14, 14],
    ]);
    expect(tables.count('xep-loai:co-so-vung-manh', 'Vững mạnh')?.text).toMatch(
      /^\(COUNTIFS\(DuLieu\[.*\)\+COUNTIFS\(DuLieu2\[.*\)\+COUNTIFS\(DuLieu3\[.*\)\)$/,
    );
    expect(tables.reading({ row: 'cum-1|nothing', field: 'state' }, 'Khá', null)).toBe(null);
  });
});
