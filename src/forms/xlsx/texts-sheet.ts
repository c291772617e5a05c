import type { WrittenSheet } from '../../rendering/xlsx/sheet-xml.ts';
import { blankDate } from '../../vietnamese/dates.ts';
import type { TextQuestion } from '../form.ts';
import { type FormParts, FormSheet } from './form-sheet.ts';
import { headers, staticRow } from './keys.ts';

/** So many paragraphs of each text have room; more can be inserted. */
const blankRows = 5;

const columns = [
  { keys: 'label', width: 150 },
  { keys: 'text', width: 340 },
];

/** A cell takes no longer text. */
const longest = 32_767;

/** The sheet of texts, a cell a paragraph, and the place for signatures below, which is printed last. */
export function textsSheet(parts: FormParts): WrittenSheet {
  const { texts, unit, period, year } = parts.form;
  const sheet = new FormSheet('texts', columns, parts);
  sheet.line('LỜI VĂN CỦA BÁO CÁO', {
    named: 'Title',
    horizontal: 'center',
    key: 'narrative',
  });
  sheet.line(`Đơn vị: ${unit.name}, ${period}`, { horizontal: 'center' });
  sheet.line('Mỗi ô một đoạn văn, bao nhiêu chữ cũng được. Thiếu ô thì chèn thêm dòng trong cùng mục.', {
    named: 'Explanatory Text',
  });
  sheet.header(['Mục', headers.text], texts[0]?.key);
  const header = sheet.height;
  for (const text of texts) paragraphs(sheet, text);
  sheet.line('');
  signatures(sheet, year);
  return sheet.written({
    orientation: 'portrait',
    repeated: { first: header, last: header },
    frozen: header,
  });
}

function paragraphs(sheet: FormSheet, { key, title }: TextQuestion): void {
  const question = { key, label: title, input: { kind: 'line', longest }, given: null } as const;
  sheet.rows(blankRows, key, [{ column: 1, content: { kind: 'field', question, unitOfMeasure: '' } }]);
  sheet.labelBeside(blankRows, { kind: 'label', text: title, isBold: true });
}

/** Who signs what is printed. */
function signatures(sheet: FormSheet, year: number): void {
  const lines = [
    ['', `……………, ${blankDate(year)}`],
    ['NGƯỜI LẬP', 'THỦ TRƯỞNG ĐƠN VỊ'],
    ['(Ký, ghi rõ họ tên)', '(Ký tên, đóng dấu)'],
  ];
  for (const [index, texts] of lines.entries()) {
    const cells = texts.map((text, column) => {
      const label = { kind: 'label', text, horizontal: 'center', isBare: true, isBold: index === 1 } as const;
      return { column, content: label };
    });
    sheet.row(staticRow.inColumns, cells);
  }
}
