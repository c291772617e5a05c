import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { printable } from '../../../src/diagnostics/printable.ts';
import { readWorkbook } from '../../../src/forms/workbook/read-workbook.ts';
import type { CellValue } from '../../../src/forms/workbook/workbook.ts';
import { shownText } from '../../../src/rendering/xlsx/cell-content.ts';
import { Styles } from '../../../src/rendering/xlsx/styles.ts';
import { workbookFile } from '../../../src/rendering/xlsx/workbook-file.ts';
import { needs } from '../../support/needs.ts';
import { convertedByOffice } from '../../support/office.ts';
import { valuesIn } from './handmade.ts';

/** Texts as people and programs leave them in cells. */
const texts = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc.constantFrom(
    '=1+1',
    '-',
    '+84 912',
    "'0912",
    '_x0041_',
    '_x005F_x000D_',
    '__x0000_',
    '  hai đầu  ',
    'dòng một\ndòng hai\n\n',
    '\tcột',
    '👨‍👩‍👧 gia đình',
    'שלום \u202eabc\u202c',
    'Xa\u0303 Nghi\u0300',
    '<c r="A1">&amp;&#10;</c>',
    ']]>',
    '1.234',
    '01/02',
    '007',
    '1E3',
    'TRUE',
    '#REF!',
    ' ',
    '\u00a0',
  ),
);
/** As many digits as spreadsheets keep. */
const numbers = fc
  .tuple(fc.integer({ min: -1, max: 1 }), fc.bigInt(0n, 10n ** 15n - 1n), fc.integer({ min: 0, max: 15 }))
  .map(([sign, digits, decimals]) => {
    const padded = String(digits).padStart(decimals + 1, '0');
    const whole = padded.slice(0, padded.length - decimals);
    const rest = padded.slice(padded.length - decimals).replace(/0+$/, '');
    const shown = rest === '' ? whole : `${whole}.${rest}`;
    return `${sign < 0 && digits !== 0n ? '-' : ''}${shown}`;
  });
const values: fc.Arbitrary<CellValue> = fc.oneof(
  texts.map((text) => ({ kind: 'text' as const, text })),
  numbers.map((digits) => ({ kind: 'number' as const, digits, isPercentage: false })),
);

const paper = {
  typeface: 'Tinos',
  numberSize: 13,
  margins: { left: 0, right: 0, top: 0, bottom: 0 },
  figure: 7,
};
const properties = { title: '', author: '', date: new Date(0) };

it('what our writer writes is read back, whatever it is', () => {
  fc.assert(
    fc.property(fc.array(values, { minLength: 1, maxLength: 20 }), (column) => {
      const styles = new Styles('Tinos');
      const style = styles.indexOf({ horizontal: 'left', bordered: false });
      const rows = column.map((value) => ({
        cells: [
          undefined,
          {
            style,
            content:
              value.kind === 'text'
                ? shownText(value.text).content
                : { kind: 'number' as const, digits: value.kind === 'number' ? value.digits : '' },
          },
        ],
      }));
      const file = workbookFile(
        [
          {
            name: 'Một',
            rows,
            widths: [],
            merged: [],
            frozen: { rows: 0, columns: 0 },
            links: [],
            orientation: 'portrait',
            repeated: null,
          },
        ],
        styles,
        paper,
        properties,
      );
      expect(Object.values(valuesIn(readWorkbook(file)))).toEqual(column.map(asWritten));
    }),
    { numRuns: 15 },
  );
});

/** Our writer has marks in place of characters that turn a line around, and of those that XML cannot hold. */
function asWritten(value: CellValue): CellValue {
  if (value.kind !== 'text') return value;
  return { kind: 'text', text: value.text.split('\n').map(printable).join('\n') };
}

/** Has exceljs write a sheet. */
async function writtenByExcelJS(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook.addWorksheet('Một'));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

it('what exceljs writes is read back, whatever it is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(values, { minLength: 1, maxLength: 60 }), async (column) => {
      const file = await writtenByExcelJS((sheet) => {
        for (const [index, value] of column.entries()) {
          // It writes texts as they are, also those that programs read as an escape.
          const held =
            value.kind === 'text' ? value.text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : value;
          sheet.getCell(index + 1, 2).value =
            typeof held === 'string' ? held : Number(held.kind === 'number' && held.digits);
        }
      });
      expect(Object.values(valuesIn(readWorkbook(file)))).toEqual(column);
    }),
    { numRuns: 5 },
  );
});

it('days, runs, formulas, merged cells and hidden sheets of exceljs are read', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Một');
  sheet.getCell('A1').value = new Date(Date.UTC(2023, 11, 13));
  sheet.getCell('A1').numFmt = '[$-42A]dd/mm/yyyy;@';
  sheet.getCell('B1').value = { richText: [{ text: 'An ninh ', font: { bold: true } }, { text: 'tốt' }] };
  sheet.getCell('C1').value = { formula: 'SUM(D1:D9)', result: 12 };
  sheet.getCell('D1').value = 0.1 + 0.2;
  sheet.getCell('E1').value = { error: '#N/A' };
  sheet.getCell('F1').value = true;
  sheet.getCell('A2').value = 0.85;
  sheet.getCell('A2').numFmt = '0%';
  sheet.mergeCells('A2:C3');
  workbook.addWorksheet('Ẩn', { state: 'veryHidden' });
  const read = readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()));
  expect(valuesIn(read)).toEqual({
    A1: { kind: 'date', iso: '2023-12-13', hasTime: false },
    B1: { kind: 'text', text: 'An ninh tốt' },
    C1: { kind: 'formula', formula: 'SUM(D1:D9)' },
    D1: { kind: 'number', digits: '0.3', isPercentage: false },
    E1: { kind: 'error', code: '#N/A' },
    F1: { kind: 'boolean', isTrue: true },
    A2: { kind: 'number', digits: '0.85', isPercentage: true },
  });
  expect(read.sheets.map(({ name, isHidden, merged }) => [name, isHidden, merged])).toEqual([
    ['Một', false, [{ top: 1, left: 0, bottom: 2, right: 2 }]],
    ['Ẩn', true, []],
  ]);
});

it('what LibreOffice writes is read as what it was', needs('soffice', 'REVIEW_FAULTS=all'), async () => {
  const folder = await mkdtemp(join(tmpdir(), 'review-workbooks-'));
  const path = join(folder, 'form.xlsx');
  const file = await writtenByExcelJS((sheet) => {
    sheet.getCell('A1').value = ' Đạt,\nvượt _x005F_x0041_ ';
    sheet.getCell('B2').value = 1234.5;
    sheet.getCell('B2').numFmt = '#,##0.0 "đồng"';
    sheet.getCell('C3').value = new Date(Date.UTC(2023, 11, 13, 10, 30));
    sheet.getCell('C3').numFmt = '[$-42A]dd/mm/yyyy hh:mm';
    sheet.getCell('D4').value = 0.4375;
    sheet.getCell('D4').numFmt = 'h:mm';
    sheet.getCell('E5').value = 0.855;
    sheet.getCell('E5').numFmt = '0.0%';
    sheet.getCell('F6').value = '007';
    sheet.getCell('G7').value = { formula: 'B2*2', result: 1 };
  });
  await writeFile(path, file);
  await convertedByOffice('xlsx', [path], join(folder, 'out'));
  const written = await readFile(join(folder, 'out', 'form.xlsx'));
  expect(valuesIn(readWorkbook(written))).toEqual({
    A1: { kind: 'text', text: ' Đạt,\nvượt _x0041_ ' },
    B2: { kind: 'number', digits: '1234.5', isPercentage: false },
    C3: { kind: 'date', iso: '2023-12-13', hasTime: true },
    D4: { kind: 'time', time: '10:30:00' },
    E5: { kind: 'number', digits: '0.855', isPercentage: true },
    F6: { kind: 'text', text: '007' },
    G7: { kind: 'formula', formula: 'B2*2' },
  });
});
