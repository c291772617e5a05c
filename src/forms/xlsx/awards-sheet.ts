import type { WrittenSheet } from '../../rendering/xlsx/sheet-xml.ts';
import type { Question } from '../form.ts';
import { type FormParts, FormSheet } from './form-sheet.ts';
import { awardRow } from './keys.ts';

/** So many rows wait to be filled in; more can be inserted. */
const blankRows = 40;

/** In points. */
const widths: Readonly<Record<Question['input']['kind'], number>> = {
  number: 60,
  choice: 95,
  date: 72,
  line: 110,
};

/** The sheet of awards: a row for each who received one. */
export function awardsSheet(parts: FormParts): WrittenSheet {
  const { awards, unit, period } = parts.form;
  const columns = awards.map(({ key, input }) => ({ keys: key, width: widths[input.kind] }));
  const sheet = new FormSheet('awards', columns, parts);
  sheet.line('TẬP THỂ, CÁ NHÂN ĐƯỢC KHEN THƯỞNG', {
    named: 'Title',
    horizontal: 'center',
    key: 'awards',
  });
  sheet.line(`Đơn vị: ${unit.name}, ${period}`, { horizontal: 'center' });
  sheet.line(
    'Mỗi tập thể, cá nhân một dòng; khen thưởng theo cùng một quyết định thì ghi lại quyết định ở từng dòng. Thiếu dòng thì chèn thêm dòng giữa các dòng để trống.',
    { named: 'Explanatory Text' },
  );
  sheet.header(awards.map(({ label }) => label));
  const header = sheet.height;
  const cells = awards.map((question, column) => {
    return { column, content: { kind: 'field', question, unitOfMeasure: '' } } as const;
  });
  sheet.rows(blankRows, awardRow, cells);
  return sheet.written({
    orientation: 'landscape',
    repeated: { first: header, last: header },
    frozen: header,
  });
}
