import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Cell } from '../../src/document/tree.ts';
import { documented } from '../support/document.ts';
import { exampleFiles, exampleReport } from '../support/example-reports.ts';
import { cell, headerCell, table } from '../support/hostile-blocks.ts';
import { changed } from '../support/library.ts';
import type { Files } from '../support/memory-world.ts';
import { rendered, treeOf } from '../support/rendered.ts';
import { smallCampaign } from '../support/small-campaign.ts';

/** The workbook of a campaign in memory. */
async function built(files: Files): Promise<ExcelJS.Workbook> {
  return workbookIn(await rendered(await documented(files), 'xlsx'));
}

async function workbookIn(bytes: Buffer): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  // The reader's types know an older kind of buffer.
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  return workbook;
}

describe('the workbook', () => {
  let workbook: ExcelJS.Workbook;
  let bytes: Buffer;

  beforeAll(async () => {
    bytes = await readFile(await exampleReport('xlsx'));
    workbook = await workbookIn(bytes);
  });

  it('has a sheet for each annex', () => {
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual([
      'Phụ lục I',
      'Phụ lục II',
      'Phụ lục III',
      'Phụ lục IV',
    ]);
  });

  it('freezes the header of two levels, whose cells are merged, and repeats it in print', () => {
    const sheet = workbook.getWorksheet('Phụ lục II') as ExcelJS.Worksheet;
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 6 });
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

  it('is set up for print as the annex is', () => {
    for (const [name, orientation] of [
      ['Phụ lục II', 'landscape'],
      ['Phụ lục III', 'portrait'],
    ] as const) {
      const { pageSetup, headerFooter } = workbook.getWorksheet(name) as ExcelJS.Worksheet;
      expect(pageSetup).toMatchObject({ orientation, paperSize: 9 });
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
  });

  it('numbers each annex from 1 in print, in the typeface of its text', () => {
    const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    expect(parts).toHaveLength(4);
    for (const [, part] of parts) {
      const sheet = strFromU8(part);
      expect(sheet).toMatch(/"Times New Roman,Regular"&amp;13&amp;P/);
      expect(sheet, changed('hucre', 'src/rendering/xlsx/render-xlsx.ts')).toContain(
        '<pageSetup firstPageNumber="1" useFirstPageNumber="1" ',
      );
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
    const names = ['=HYPERLINK("http://example.org","x")', '+84 912', '-1+1', '@SUM(A1)'];
    const edits = names.map((name, index): [string, string] => {
      const from = ['Phạm Văn B', 'Hoàng Thị C', 'Nguyễn Thị D', 'Lê Văn Đ'][index] ?? '';
      return [`name: ${from},`, `name: '${name}',`];
    });
    const other = await built(exampleFiles({ 'host.yaml': edits }));
    const found: ExcelJS.Cell[] = [];
    other.getWorksheet('Phụ lục IV')?.eachRow((row) =>
      row.eachCell((cell) => {
        if (names.includes(String(cell.value))) found.push(cell);
      }),
    );
    expect(found.map((cell) => String(cell.value)).sort()).toEqual([...names].sort());
    for (const cell of found) {
      expect(cell.type).toBe(ExcelJS.ValueType.String);
      expect(cell.formula).toBeUndefined();
      expect(cell.numFmt).toBe('@');
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
    const figure = (text: string, formula: Cell['formula'] = null) =>
      cell(text, {
        value: { kind: 'number', digits: text, decimals: 0, isSigned: false, unit: '', sources: [] },
        formula,
      });
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
    const annex = { label: 'Phụ lục', title: 'A', reference: '', orientation: 'portrait' } as const;
    const tree = { ...treeOf([]), annexes: [{ ...annex, blocks: [own, own] }] };
    const [sheet] = (await workbookIn(await rendered({ tree }, 'xlsx'))).worksheets;
    const formulas = (row: number) =>
      [1, 2, 3, 5, 6, 7].map((column) => sheet?.getCell(row, column).formula ?? null);
    expect(formulas(6)).toEqual([null, null, 'SUM(A6:B6)', null, null, 'SUM(E6:F6)']);
    expect(formulas(8)).toEqual(['A', 'B', 'C', 'E', 'F', 'G'].map((one) => `SUM(${one}6:${one}7)`));
  });
});
