import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Form } from '../../../src/forms/form.ts';
import { formWorkbook } from '../../../src/forms/xlsx/form-workbook.ts';
import { exampleCampaign, formIn } from '../../support/example-form.ts';
import { needs } from '../../support/needs.ts';
import { officeErrors } from '../../support/office-validator.ts';

let form: Form;
let workbook: ExcelJS.Workbook;

beforeAll(async () => {
  form = formIn(
    await exampleCampaign(),
    'nghi-tan',
    new Map([
      ['tuyen-quan', '9'],
      ['quy-den-on-dap-nghia', '123456789012345.678'],
    ]),
  );
  workbook = new ExcelJS.Workbook();
  // exceljs asks for a type of buffers that is older than Node's.
  await workbook.xlsx.load(formWorkbook(form) as unknown as ExcelJS.Buffer);
});

function sheetCalled(name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`The form has a sheet called ${name}.`);
  return sheet;
}

/** The cell where a row and a column of these keys meet. */
function cellOf(sheet: ExcelJS.Worksheet, row: string, column: string): ExcelJS.Cell {
  const rows = sheet.getColumn(1).values.indexOf(row);
  const keys = sheet.getRow(1).values;
  const at = Array.isArray(keys) ? keys.findIndex((key) => String(key).split(' ').includes(column)) : -1;
  return sheet.getCell(rows, at);
}

describe('the form as a workbook', () => {
  it('has a sheet for figures, awards, texts, and one that no list of sheets shows', () => {
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['Chỉ tiêu', 'visible'],
      ['Khen thưởng', 'visible'],
      ['Lời văn', 'visible'],
      ['review', 'veryHidden'],
    ]);
  });

  it('locks labels, and leaves open what is to be filled in', () => {
    const sheet = sheetCalled('Chỉ tiêu');
    expect(cellOf(sheet, 'indicators.tuyen-quan', 'actual').protection).toMatchObject({ locked: false });
    expect(cellOf(sheet, 'indicators.tuyen-quan', 'label').protection?.locked).not.toBe(false);
    // The campaign sets this target.
    expect(cellOf(sheet, 'indicators.huan-luyen-dan-quan', 'target').protection?.locked).not.toBe(false);
    expect(sheet.getColumn(1).hidden).toBe(true);
    expect(sheet.getRow(1).hidden).toBe(true);
  });

  it('holds last year’s figures with all their digits', () => {
    const sheet = sheetCalled('Chỉ tiêu');
    expect(cellOf(sheet, 'indicators.tuyen-quan', 'previous').value).toBe(9);
    expect(cellOf(sheet, 'indicators.quy-den-on-dap-nghia', 'previous').value).toBe('123456789012345.678');
  });

  it('refuses what is out of bounds, in Vietnamese', () => {
    const { dataValidation } = cellOf(sheetCalled('Chỉ tiêu'), 'indicators.huan-luyen-dan-quan', 'actual');
    expect(dataValidation).toMatchObject({
      type: 'decimal',
      operator: 'between',
      formulae: [0, 100],
      errorTitle: 'Số liệu chưa đúng',
      error: expect.stringContaining('số từ 0 đến 100'),
      prompt: expect.stringContaining('Không gõ dấu %'),
    });
  });

  it('offers the labels of a scale', () => {
    const { dataValidation } = cellOf(sheetCalled('Chỉ tiêu'), 'ratings.co-so-vung-manh.level', 'answer');
    const [name = ''] = dataValidation?.formulae ?? [];
    const [range = ''] = workbook.definedNames.getRanges(String(name)).ranges;
    const [from = 0, to = 0] = (range.match(/\d+/g) ?? []).map(Number);
    const hidden = sheetCalled('review');
    const labels = Array.from({ length: to - from + 1 }, (_, index) => hidden.getCell(from + index, 2).value);
    expect(labels).toEqual(['vững mạnh toàn diện', 'vững mạnh', 'khá', 'trung bình', 'yếu']);
  });

  it('takes texts, labels and numbers of decisions as they are typed', () => {
    expect(cellOf(sheetCalled('Chỉ tiêu'), 'preparedBy', 'answer').numFmt).toBe('@');
    expect(cellOf(sheetCalled('Khen thưởng'), 'awards', 'decision.number').numFmt).toBe('@');
    expect(cellOf(sheetCalled('Lời văn'), 'narrative.limitations', 'text').numFmt).toBe('@');
  });

  it('is of the same bytes for the same form, and small', () => {
    const bytes = formWorkbook(form);
    expect(Buffer.compare(bytes, formWorkbook(form))).toBe(0);
    expect(bytes.length).toBeLessThan(30_000);
  });

  it('has room for what a question offers, however much it is', async () => {
    const choices = Array.from({ length: 1500 }, (_, index) => ({
      id: `muc-${index}`,
      label: `Mức ${index}, ${'đ'.repeat(20)}`,
    }));
    const [first, ...others] = form.general;
    if (first === undefined) throw new Error('The form has general questions.');
    const read = new ExcelJS.Workbook();
    const bytes = formWorkbook({
      ...form,
      general: [{ ...first, input: { kind: 'choice', choices } }, ...others],
    });
    await read.xlsx.load(bytes as unknown as ExcelJS.Buffer);
    const values = Array.from(read.getWorksheet('review')?.getSheetValues() ?? []);
    const asked: readonly (readonly unknown[])[] = values.map((row) => (Array.isArray(row) ? row : []));
    const pieces = asked.find((row) => row[1] === 'asked' && row[2] === 'submitted')?.slice(3) ?? [];
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.every((piece) => String(piece).length < 32_768)).toBe(true);
    expect(JSON.parse(pieces.join(''))).toBe(JSON.stringify([first.label, { kind: 'choice', choices }]));
  });

  it('is valid for Microsoft’s validator', needs('ooxml-validator'), async () => {
    expect(await officeErrors(new Map([['form.xlsx', formWorkbook(form)]]))).toEqual({});
  });
});
