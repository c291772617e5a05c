import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Block, Cell } from '../../src/document/tree.ts';
import { documented } from '../support/document.ts';
import { exampleFiles, exampleReport } from '../support/example-reports.ts';
import { cell, headerCell, table, words } from '../support/hostile-blocks.ts';
import type { Files } from '../support/memory-world.ts';
import { rendered, treeOf } from '../support/rendered.ts';
import { smallCampaign } from '../support/small-campaign.ts';
import { workbookIn } from '../support/tables.ts';

/** The workbook of a campaign in memory. */
async function built(files: Files): Promise<ExcelJS.Workbook> {
  return workbookIn(await rendered(await documented(files), 'xlsx'));
}

describe('the workbook', () => {
  let workbook: ExcelJS.Workbook;
  let bytes: Buffer;

  beforeAll(async () => {
    bytes = await readFile(await exampleReport('xlsx'));
    workbook = await workbookIn(bytes);
  });

  it('has a sheet for each annex whose tables are short, and one of all data', () => {
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual([
      'Phụ lục I',
      'Phụ lục II',
      'Phụ lục III',
      'Phụ lục IV',
      'Dữ liệu',
    ]);
  });

  it('freezes the header of two levels, whose cells are merged, and repeats it in print', () => {
    const sheet = workbook.getWorksheet('Phụ lục II') as ExcelJS.Worksheet;
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 4, ySplit: 6 });
    expect(sheet.getCell('E5').master.value).toBe('Đơn vị (phường)');
    expect(sheet.getCell('K5').master.address).toBe('E5');
    expect(sheet.getCell('A6').master.address).toBe('A5');
    expect([sheet.getCell('E6').value, sheet.getCell('F6').value]).toEqual(['Nghi Tân', 'Nghi Thủy']);
    const names = strFromU8(unzipSync(bytes)['xl/workbook.xml'] as Uint8Array);
    expect(names).toContain("'Phụ lục II'!$5:$6");
  });

  it('holds days as days, which programs sort and reckon with, shown as they are printed', async () => {
    const files = smallCampaign({ units: { u1: { submitted: '2023-12-02' }, u2: null } });
    const sheet = (await built(files)).worksheets[0] as ExcelJS.Worksheet;
    const days = (sheet.getColumn('C').values as readonly ExcelJS.CellValue[]).flatMap((one) =>
      one instanceof Date ? one : [],
    );
    expect(days).toEqual([new Date('2023-12-02T00:00:00Z')]);
    const at = sheet.getColumn('C').values.findIndex((one) => one instanceof Date);
    expect(sheet.getCell(at, 3).numFmt).toBe('dd/mm/yyyy');
  });

  it('keeps the columns in place that say what rows are of, up to the first figures', () => {
    const frozen = workbook.worksheets.map(({ views: [view] }) =>
      view?.state === 'frozen' ? view.xSplit : 0,
    );
    expect(frozen).toEqual([2, 4, 2, 2, 1]);
  });

  it('is set up for print as the annex is, as wide as its pages', () => {
    for (const [name, orientation] of [
      ['Phụ lục II', 'landscape'],
      ['Phụ lục III', 'portrait'],
    ] as const) {
      const { pageSetup, headerFooter } = workbook.getWorksheet(name) as ExcelJS.Worksheet;
      expect(pageSetup).toMatchObject({ orientation, paperSize: 9, fitToPage: true, fitToHeight: 0 });
      expect(pageSetup.margins?.left).toBeCloseTo(30 / 25.4, 1);
      expect(headerFooter).toMatchObject({ differentFirst: true, oddHeader: expect.stringContaining('&P') });
    }
  });

  it('says typeface and size in every font, which programs would choose each for themselves', () => {
    const parts = unzipSync(bytes);
    const styles = strFromU8(parts['xl/styles.xml'] as Uint8Array);
    const fonts = [...styles.matchAll(/<font>.*?<\/font>|<font\/>/g)].map(([font]) => font);
    expect(fonts.length).toBeGreaterThan(2);
    for (const font of fonts) {
      expect(font).toContain('<sz val="12"/>');
      expect(font).toContain('<name val="Times New Roman"/>');
    }
    for (const [format] of styles.matchAll(/<xf [^>]*>/g)) {
      expect(Number(/fontId="(\d+)"/.exec(format)?.[1])).toBeLessThan(fonts.length);
    }
    expect(
      [...styles.matchAll(/<cellStyle name="([^"]*)" xfId="\d+" builtinId="(\d+)"/g)].map(
        ([, ...one]) => one,
      ),
    ).toEqual([
      ['Normal', '0'],
      ['Title', '15'],
      ['Heading 3', '18'],
      ['Total', '25'],
      ['Explanatory Text', '53'],
      ['Hyperlink', '8'],
    ]);
  });

  it('numbers each annex from 1 in print, in the typeface of its text', () => {
    const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    expect(parts).toHaveLength(5);
    for (const [, part] of parts) {
      const sheet = strFromU8(part);
      expect(sheet).toMatch(/&quot;Times New Roman,Regular&quot;&amp;13&amp;P/);
      expect(sheet).toContain('useFirstPageNumber="1" firstPageNumber="1"');
    }
  });

  it('has columns as wide as what stands in them', () => {
    const sheet = workbook.getWorksheet('Phụ lục IV') as ExcelJS.Worksheet;
    const widths = [1, 2, 3].map((column) => sheet.getColumn(column).width ?? 0);
    expect(widths[0]).toBeLessThan(8);
    expect(widths[1]).toBeGreaterThan(12);
    expect(widths[2]).toBeGreaterThan(25);
  });

  it('keeps text text, whatever it begins with', async () => {
    const names = ['=HYPERLINK("http://example.org","x")', '+84 912', "''07/07", '_x0041_'];
    const edits = names.map((name, index): [string, string] => {
      const from = ['Phạm Văn B', 'Hoàng Thị C', 'Nguyễn Thị D', 'Lê Văn Đ'][index] ?? '';
      return [`name: ${from},`, `name: '${name}',`];
    });
    const texts = names.map((name) => name.replaceAll("''", "'"));
    const other = await built(exampleFiles({ 'host.yaml': edits }));
    const found: ExcelJS.Cell[] = [];
    other.getWorksheet('Phụ lục IV')?.eachRow((row) =>
      row.eachCell((cell) => {
        if (texts.includes(String(cell.value))) found.push(cell);
      }),
    );
    expect(found.map((cell) => String(cell.value)).sort()).toEqual([...texts].sort());
    for (const cell of found) {
      expect(cell.type).toBe(ExcelJS.ValueType.String);
      expect(cell.formula).toBeUndefined();
      expect(cell.numFmt ?? '').toBe(cell.value === '_x0041_' ? '' : '@');
    }
  });

  it('leaves out a formula that would not give the printed figure', async () => {
    const edited = exampleFiles({
      'submissions/nghi-thuy.yaml': [
        ['vu-pham-phap: { actual: 9, previous: 11 }', 'vu-pham-phap: { actual: 9 }'],
      ],
    });
    const other = await built(edited);
    const sheet = other.getWorksheet('Phụ lục II') as ExcelJS.Worksheet;
    const rows = sheet.getRows(7, sheet.rowCount - 6) ?? [];
    const at = rows.findIndex((one) => String(one.getCell(2).value).startsWith('Vụ phạm pháp hình sự\n'));
    const [actual, previous] = rows.slice(at, at + 2);
    // The change of six wards of seven is not the difference of the two figures before it.
    expect(actual?.getCell(2).value).toBe('Vụ phạm pháp hình sự\n(so sánh 06/07 phường)');
    expect([actual, previous].map((row) => row?.getCell(12).result)).toEqual([43, 42]);
    expect(actual?.getCell(13).value).toBe(-8);
    expect(actual?.getCell(12).formula).toBe(`SUM(E${7 + at}:K${7 + at})`);
  });

  it('adds up rows by themselves, each within its table, and columns of such sums', async () => {
    const across = { kind: 'across', how: 'sum' } as const;
    const down = { kind: 'sum', group: null } as const;
    const own = table(
      [[headerCell('a'), headerCell('b'), headerCell('Cộng')]],
      [
        [figure('1'), figure('2'), figure('3', across)],
        [figure('4'), figure('5'), figure('9', across)],
        [figure('5', down), figure('7', down), figure('12', down)],
      ],
    );
    const [sheet] = (await workbookOf([own, own])).worksheets;
    const formulas = (row: number) => [1, 2, 3].map((column) => sheet?.getCell(row, column).formula ?? null);
    expect(formulas(5)).toEqual([null, null, 'SUM(A5:B5)']);
    expect(formulas(7)).toEqual(['A', 'B', 'C'].map((one) => `SUM(${one}5:${one}6)`));
    expect(formulas(10)).toEqual([null, null, 'SUM(A10:B10)']);
    expect(formulas(12)).toEqual(['A', 'B', 'C'].map((one) => `SUM(${one}10:${one}11)`));
  });

  it('gives long tables of one annex a sheet each, whose formulas refer to each other', async () => {
    const header = [[headerCell('TT'), headerCell('Đơn vị'), headerCell('Số')]];
    const row = (number: number) => [cell(String(number)), cell(`Đơn vị ${number}`), figure('2', null)];
    const rows = Array.from({ length: 30 }, (_, index) => row(index + 1));
    const total = [cell(''), cell('Cộng'), figure('60', { kind: 'sum', group: null }, 'tong')];
    const same = { kind: 'same', of: ['tong'], factor: 1 } as const;
    const other = [...rows, [cell(''), cell('Như trên'), figure('60', same)]];
    const workbook = await workbookOf([table(header, [...rows, total]), table(header, other)]);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Phụ lục', 'Phụ lục (2)']);
    const [first, second] = workbook.worksheets;
    expect(first?.getCell('C35').formula).toBe('SUM(C5:C34)');
    expect(second?.getCell('C35').formula).toBe("'Phụ lục'!C35");
    expect(workbook.worksheets.map((sheet) => sheet.views[0])).toMatchObject([
      { xSplit: 2, ySplit: 4 },
      { xSplit: 2, ySplit: 4 },
    ]);
    // Numbers of rows are numbers.
    expect(first?.getCell('A14').value).toBe(10);
  });

  it('gives tables a sheet each that would make each other much wider than the page', async () => {
    const narrow = table(
      [[headerCell('Mức'), headerCell('Số'), headerCell('%')]],
      [[cell('Đạt'), cell('1'), cell('2')]],
    );
    const wide = table(
      [[headerCell('Đơn vị'), headerCell('Lý do'), headerCell('Ghi chú')]],
      [[cell('Xã'), cell(words(30)), cell(words(30))]],
    );
    const namesOf = async (...blocks: Block[]) =>
      (await workbookOf(blocks)).worksheets.map(({ name }) => name);
    expect(await namesOf(narrow, wide, narrow)).toEqual(['Phụ lục']);
    const many = table(
      [Array.from({ length: 12 }, () => headerCell('Số'))],
      [[cell('Đạt'), ...Array.from({ length: 11 }, () => cell('1'))]],
      Array.from({ length: 12 }, () => 1),
    );
    const text = table(
      [Array.from({ length: 4 }, () => headerCell('Lý do'))],
      [Array.from({ length: 4 }, () => cell(words(30)))],
      [1, 1, 1, 1],
    );
    expect(await namesOf(many, text)).toEqual(['Phụ lục', 'Phụ lục (2)']);
  });

  it('goes on in the next row where a text is higher than a row may be, or longer than a cell', async () => {
    const [long, longer] = [words(2000), `${'x'.repeat(30)} `.repeat(2000).trim()];
    const header = [[headerCell('TT'), headerCell('Nội dung'), headerCell(words(300))]];
    const workbook = await workbookOf([
      table(header, [
        [cell('1'), cell(long), cell('a')],
        [cell('2', { rows: 2 }), cell('b'), cell(words(400), { rows: 2 })],
        [cell(longer)],
      ]),
      { kind: 'note', text: words(9000) },
    ]);
    const byColumn: string[][] = [];
    workbook.eachSheet((sheet) =>
      sheet.eachRow((row) => {
        expect(row.height ?? 0).toBeLessThanOrEqual(409);
        row.eachCell((one, column) => {
          if (one.isMerged && one.master !== one) return;
          const text = String(one.value ?? '');
          expect(text.length).toBeLessThanOrEqual(32_767);
          byColumn[column] = [...(byColumn[column] ?? []), text];
        });
      }),
    );
    const all = byColumn.map((texts) => texts.filter((text) => text !== '').join(' '));
    for (const text of [long, longer]) expect(all[2]).toContain(text);
  });

  it('keeps figures as text that have more digits than spreadsheets reckon with', async () => {
    const digits = '1234567890123456789';
    const [sheet] = (
      await workbookOf([table([[headerCell('Số')]], [[figure(digits)], [figure('12.50')]], [1])])
    ).worksheets;
    expect([sheet?.getCell('A5').value, sheet?.getCell('A6').value]).toEqual([digits, 12.5]);
  });
});

const figure = (text: string, formula: Cell['formula'] = null, name = '') =>
  cell(text, {
    value: {
      kind: 'number',
      digits: text,
      decimals: 0,
      isSigned: false,
      unit: '',
      figure: 'some',
      sources: [],
    },
    formula,
    name,
  });

/** The workbook of a document that has one annex, of some blocks. */
async function workbookOf(blocks: readonly Block[]): Promise<ExcelJS.Workbook> {
  const annex = { label: 'Phụ lục', title: 'A', reference: '', orientation: 'portrait', blocks } as const;
  return workbookIn(await rendered({ tree: { ...treeOf([]), annexes: [annex] } }, 'xlsx'));
}
