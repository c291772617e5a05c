import type { WrittenSheet } from '../../rendering/xlsx/sheet-xml.ts';
import { longDate } from '../../vietnamese/dates.ts';
import { roman } from '../../vietnamese/lettering.ts';
import { formatDecimal } from '../../vietnamese/numbers.ts';
import type { Form, IndicatorGroup, Question, QuestionGroup } from '../form.ts';
import { type FormCell, type FormParts, FormSheet, heightOf } from './form-sheet.ts';
import { answerColumn, headers, sheetNames, staticRow } from './keys.ts';

/** Columns by what stands in them: the first is that of labels. */
const at = {
  label: 0,
  measure: 1,
  answer: 2,
  target: 2,
  actual: 3,
  previous: 4,
  note: 5,
  notApplicable: 6,
} as const;

const widths = { label: 175, note: 125 } as const;

const columns = [
  { keys: 'label', width: widths.label },
  { keys: 'measure', width: 66 },
  { keys: `${answerColumn} target`, width: 68 },
  { keys: 'actual', width: 68 },
  { keys: 'previous', width: 68 },
  { keys: 'note', width: widths.note },
  { keys: 'notApplicable', width: widths.note },
];

/** The columns of indicators that are filled in, with what stands above them. */
const figureColumns = [
  { key: 'target', label: headers.target },
  { key: 'actual', label: 'Thực hiện' },
  { key: 'previous', label: 'Cùng kỳ năm trước' },
  { key: 'note', label: 'Ghi chú' },
  { key: 'notApplicable', label: 'Lý do không có chỉ tiêu này' },
] as const;

/** The sheet of figures: who submits, ratings, indicators. */
export function figuresSheet(parts: FormParts): WrittenSheet {
  const { form } = parts;
  const sheet = new FormSheet('figures', columns, parts);
  head(sheet, form);
  let number = 0;
  const section = (title: string, key?: string) => {
    number += 1;
    sheet.line('');
    sheet.line(`${roman(number)}. ${title}`, { named: 'Title', ...(key === undefined ? {} : { key }) });
  };
  section('Thông tin chung');
  for (const question of form.general) questionRow(sheet, question);
  if (form.ratings.length > 0) {
    section('Tự chấm, tự xếp loại', 'ratings');
    for (const group of form.ratings) ratingRows(sheet, group);
  }
  if (form.indicators.length === 0)
    return sheet.written({ orientation: 'landscape', repeated: null, frozen: 0 });
  section('Chỉ tiêu', 'indicators');
  sheet.header(['Chỉ tiêu', 'Đơn vị tính', ...figureColumns.map(({ label }) => label)]);
  const repeated = { first: sheet.height, last: sheet.height };
  let programme = '';
  for (const group of form.indicators) {
    if (group.programme.id !== programme) sheet.line(group.programme.label, { named: 'Total' });
    programme = group.programme.id;
    indicatorRow(sheet, group);
  }
  return sheet.written({ orientation: 'landscape', repeated, frozen: 0 });
}

function head(sheet: FormSheet, form: Form): void {
  const { host, title, period, deadline, unit } = form;
  if (host !== '') sheet.line(host, { named: 'Normal' });
  sheet.line('BIỂU MẪU BÁO CÁO', { named: 'Title', horizontal: 'center' });
  if (title !== '') sheet.line(title, { named: 'Title', horizontal: 'center' });
  sheet.line(`Đơn vị báo cáo: ${unit.name}`, { key: 'unit' });
  const until = deadline === null ? '' : `. Hạn nộp: ${longDate(deadline)}`;
  sheet.line(`Kỳ báo cáo: ${period}${until}.`, { key: 'year' });
  const others = [
    ...(form.awards.length === 0 ? [] : [`khen thưởng ở trang “${sheetNames.awards}”`]),
    `lời văn ở trang “${sheetNames.texts}”`,
  ];
  sheet.line(
    `Cách điền: chỉ điền vào ô nền vàng; số liệu và tự chấm ở trang này, ${others.join(', ')}. Gõ số, không gõ công thức, đơn vị tính, dấu % hay dấu ngăn hàng nghìn. Không có vụ việc nào thì gõ 0; đơn vị không có chỉ tiêu ấy thì để trống và ghi lý do.`,
    { named: 'Explanatory Text' },
  );
  // Whether a comma or a point parts decimals, each machine's settings say: it shows this number as it reads numbers.
  sheet.row(staticRow.inColumns, [
    {
      column: at.label,
      columns: 2,
      content: { kind: 'label', text: 'Số thập phân: gõ dấu như máy này viết ở ô bên' },
    },
    { column: at.answer, content: { kind: 'number', digits: '98.4' } },
  ]);
}

function ratingRows(sheet: FormSheet, { key, title, questions }: QuestionGroup): void {
  sheet.line(title, { named: 'Total', key });
  for (const question of questions) questionRow(sheet, question);
}

/** A question by itself: its answer takes as many columns as it may need. */
function questionRow(sheet: FormSheet, question: Question): void {
  const { key, label, input } = question;
  const maximum = input.kind === 'number' ? input.maximum : null;
  const measure = maximum === null ? '' : `tối đa ${formatDecimal(maximum)}`;
  const taken = { number: 1, date: 1, choice: 3, line: 5 }[input.kind];
  const leastLines = input.kind === 'line' && input.longest > 500 ? 2 : 1;
  sheet.row(
    key,
    [
      { column: at.label, content: { kind: 'label', text: label } },
      { column: at.measure, content: { kind: 'label', text: measure, horizontal: 'center' } },
      { column: at.answer, columns: taken, content: { kind: 'field', question, unitOfMeasure: '' } },
    ],
    heightOf([{ text: label, width: widths.label }], leastLines),
  );
}

function indicatorRow(sheet: FormSheet, group: IndicatorGroup): void {
  const { key, title, unitOfMeasure, target, questions } = group;
  const cells = figureColumns.map(({ key: column }): FormCell => {
    const question = questions.find((one) => one.key === `${key}.${column}`);
    if (question !== undefined) {
      return { column: at[column], content: { kind: 'field', question, unitOfMeasure } };
    }
    const text = column === 'target' && target !== null ? formatDecimal(target) : '';
    return { column: at[column], content: { kind: 'label', text, horizontal: 'right' } };
  });
  sheet.row(key, [
    { column: at.label, content: { kind: 'label', text: title } },
    { column: at.measure, content: { kind: 'label', text: unitOfMeasure, horizontal: 'center' } },
    ...cells,
  ]);
}
