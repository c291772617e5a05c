import { beforeAll, describe, expect, it } from 'vitest';
import type { Form } from '../../../src/forms/form.ts';
import { askedIn, versionOf } from '../../../src/forms/version.ts';
import { readWorkbook } from '../../../src/forms/workbook/read-workbook.ts';
import type { CellValue, Workbook } from '../../../src/forms/workbook/workbook.ts';
import type { FilledForm } from '../../../src/forms/xlsx/filled-form.ts';
import { formWorkbook } from '../../../src/forms/xlsx/form-workbook.ts';
import { readFormWorkbook } from '../../../src/forms/xlsx/read-form-workbook.ts';
import { EditedWorkbook, number, text } from '../../support/edited-workbook.ts';
import { exampleCampaign, formIn } from '../../support/example-form.ts';

const [figures, awards, texts] = ['Chỉ tiêu', 'Khen thưởng', 'Lời văn'];

let form: Form;
let sent: Workbook;
let others: Workbook;

beforeAll(async () => {
  const campaign = await exampleCampaign();
  form = formIn(campaign, 'nghi-tan', new Map([['tuyen-quan', '9']]));
  sent = readWorkbook(formWorkbook(form));
  others = readWorkbook(formWorkbook(formIn(campaign, 'nghi-hoa')));
});

const edited = () => new EditedWorkbook(sent);

function readOf({ workbook }: EditedWorkbook): FilledForm {
  const reading = readFormWorkbook(workbook);
  if (reading.kind !== 'form') throw new Error(`It is read as ${reading.kind}.`);
  return reading;
}

/** What was answered to each question, as it is shown. */
function answersIn({ answers: { fields } }: FilledForm): Record<string, string> {
  return Object.fromEntries(
    [...fields].map(([key, { value }]) => [key, value.kind === 'text' ? value.text : value.digits]),
  );
}

const paragraphsIn = ({ answers }: FilledForm, key: string) =>
  (answers.texts.get(key) ?? []).map(({ value, at }) => [
    value.kind === 'text' ? value.text : value.digits,
    at,
  ]);

describe('a form that comes back', () => {
  it('says whose it is and what it asked, and that nobody has filled it in', () => {
    const read = readOf(edited());
    expect(read).toMatchObject({ host: form.host, title: form.title, isBlank: true, problems: [] });
    expect(read.answers).toMatchObject({ unit: 'nghi-tan', year: 2023, version: versionOf(form) });
    expect([...read.asked]).toEqual([...askedIn(form)]);
    expect(answersIn(read)).toEqual({ 'indicators.tuyen-quan.previous': '9' });
  });

  it('has answers with their cells, and says where groups of them stand', () => {
    const workbook = edited()
      .fill(figures, 'submitted', 'answer', { kind: 'date', iso: '2023-11-29', hasTime: true })
      .fill(figures, 'ratings.co-so-vung-manh.level', 'answer', text('vững mạnh'))
      .fill(figures, 'indicators.tuyen-quan', 'actual', number('8'))
      .fill(awards, 'awards', 'name', text('Nguyễn Văn A'), 3)
      .fill(texts, 'narrative.limitations', 'text', text('Còn chậm.\n- Một'), 1);
    const { row, column } = workbook.place(figures, 'indicators.tuyen-quan', 'actual');
    const read = readOf(workbook);
    expect(read.problems).toEqual([]);
    expect(read.isBlank).toBe(false);
    expect(answersIn(read)).toEqual({
      submitted: '2023-11-29',
      'ratings.co-so-vung-manh.level': 'vững mạnh',
      'indicators.tuyen-quan.actual': '8',
      'indicators.tuyen-quan.previous': '9',
    });
    const { fields, places } = read.answers;
    expect(column).toBe(4);
    expect(fields.get('indicators.tuyen-quan.actual')?.at).toBe(`Chỉ tiêu!E${row + 1}`);
    expect(places.get('indicators.tuyen-quan')).toBe(`Chỉ tiêu!B${row + 1}`);
    expect([...places.keys()]).toEqual(
      expect.arrayContaining([
        'unit',
        'year',
        'ratings.co-so-vung-manh',
        'narrative.tasks',
        'ratings',
        'indicators',
        'awards',
        'narrative',
      ]),
    );
    expect(read.answers.awards.map((award) => [...award.keys()])).toEqual([['name']]);
    const [[paragraph, at] = []] = paragraphsIn(read, 'narrative.limitations');
    expect(paragraph).toBe('Còn chậm.\n- Một');
    expect(at).toMatch(/^Lời văn!C\d+$/);
  });

  it('may have rows inserted and moved, columns exchanged, sheets renamed', () => {
    const workbook = edited()
      .fill(figures, 'indicators.tin-bao', 'actual', number('5'))
      .fill(figures, 'indicators.tin-bao', 'note', text('Ghi chú'))
      .fill(texts, 'narrative.tasks', 'text', text('Một'), 0)
      .fill(awards, 'awards', 'name', text('A'), 0)
      .insertRows(figures, 0, 2)
      .insertRows(figures, 20)
      .exchangeColumns(figures, 4, 7)
      .exchangeColumns(awards, 1, 7);
    const first = edited().place(texts, 'narrative.tasks', 'text').row;
    workbook
      .insertRows(texts, first + 1, 2)
      .put(texts, first + 1, 2, text('Một rưỡi'))
      .put(texts, first + 3, 2, text('Hai'));
    const below = edited().place(awards, 'awards', 'name').row;
    workbook.insertRows(awards, below).put(awards, below, 1, text('B'));
    workbook.rename(figures, 'Số liệu của phường').rename(texts, 'Trang 3');
    const read = readOf(workbook);
    expect(read.problems).toEqual([]);
    expect(answersIn(read)).toMatchObject({
      'indicators.tin-bao.actual': '5',
      'indicators.tin-bao.note': 'Ghi chú',
    });
    expect(read.answers.fields.get('indicators.tin-bao.actual')?.at).toMatch(/^Số liệu của phường!H\d+$/);
    expect(paragraphsIn(read, 'narrative.tasks')).toEqual([
      ['Một', `Trang 3!C${first + 1}`],
      ['Một rưỡi', `Trang 3!C${first + 2}`],
      ['Hai', `Trang 3!C${first + 4}`],
    ]);
    expect(read.answers.awards.map((award) => award.get('name')?.value)).toEqual([text('B'), text('A')]);
  });

  it('has no answers in rows that were deleted, and says which columns and sheets were', () => {
    const workbook = edited();
    workbook.deleteRow(figures, workbook.place(figures, 'indicators.tuyen-quan', 'label').row);
    workbook.cells(figures, (cells) => cells.filter(({ column }) => column !== 4)).deleteSheet(awards);
    expect(readOf(workbook).problems).toEqual([
      { kind: 'sheet-lost', at: null, of: 'awards', sheet: 'Khen thưởng' },
      { kind: 'column-lost', at: 'Chỉ tiêu!A1', column: 'Thực hiện' },
    ]);
    expect(answersIn(readOf(workbook))).toEqual({});
  });

  it('says the same of all awards whose cells somebody has merged, and of no blank row', () => {
    const workbook = edited();
    const column = (key: string) => workbook.place(awards, 'awards', key).column;
    const { row } = workbook.place(awards, 'awards', 'form');
    workbook
      .fill(awards, 'awards', 'form', text('Giấy khen'))
      .fill(awards, 'awards', 'decision.number', text('1/QĐ'));
    for (const key of ['form', 'decision.number']) {
      workbook.merge(awards, { top: row, bottom: row + 3, left: column(key), right: column(key) });
    }
    workbook.fill(awards, 'awards', 'name', text('A')).fill(awards, 'awards', 'name', text('B'), 1);
    workbook.fill(awards, 'awards', 'name', text('C'), 3);
    const read = readOf(workbook);
    expect(read.problems).toEqual([]);
    expect(
      read.answers.awards.map((award) =>
        ['form', 'decision.number', 'name'].map((key) => award.get(key)?.value),
      ),
    ).toEqual(['A', 'B', 'C'].map((name) => [text('Giấy khen'), text('1/QĐ'), text(name)]));
    workbook.fill(awards, 'awards', 'decision.number', number('1'));
    expect(readOf(workbook).problems.map(({ kind }) => kind)).toEqual(['number-in-text']);
  });

  it('is not taken for a blank one where the hidden keys of its sheets were removed', () => {
    const workbook = edited().fill(figures, 'indicators.tuyen-quan', 'actual', number('8'));
    for (const sheet of [figures, awards, texts]) workbook.deleteRow(sheet, 0);
    const read = readOf(workbook);
    expect(read.isBlank).toBe(false);
    expect(read.problems.map(({ kind, at }) => [kind, at])).toEqual([
      ['keys-lost', null],
      ['keys-lost', null],
      ['keys-lost', null],
    ]);
  });
});

describe('a campaign whose labels hold what no cell can', () => {
  it('has forms that come back as they were sent', () => {
    const [first, ...rest] = form.general;
    if (first === undefined) throw new Error('The form has general questions.');
    const label = 'Ngày\u200b nộp\u0007 _x0041_';
    const odd = { ...form, host: 'UBND\u00ad xã\u0007', general: [{ ...first, label }, ...rest] };
    const read = readOf(new EditedWorkbook(readWorkbook(formWorkbook(odd))));
    expect(read).toMatchObject({ host: odd.host, problems: [], isBlank: true });
    expect([...read.asked]).toEqual([...askedIn(odd)]);
  });
});

describe('what a spreadsheet makes of what is typed', () => {
  const cellsOf = {
    formula: { kind: 'formula', formula: 'SUM(B1:B2)' },
    'error-value': { kind: 'error', code: '#REF!' },
    date: { kind: 'date', iso: '2023-05-01', hasTime: false },
    time: { kind: 'time', time: '07:30:00' },
    percentage: { kind: 'number', digits: '0.984', isPercentage: true },
    boolean: { kind: 'boolean', isTrue: true },
    number: number('123'),
  } as const satisfies Record<string, CellValue>;

  it.each([
    ['formula', '=SUM(B1:B2)', 'formula'],
    ['error-value', '#REF!', 'error-value'],
    ['date', '2023-05-01', 'date'],
    ['time', '07:30:00', 'date'],
    ['percentage', '98.4%', null],
    ['boolean', 'TRUE', null],
    ['number', '123', null],
  ] as const)('stands for a figure as it is shown, for the checks to report: %s', (cell, shown, problem) => {
    const read = readOf(edited().fill(figures, 'indicators.hoa-giai', 'actual', cellsOf[cell]));
    const key = 'indicators.hoa-giai.actual';
    expect(answersIn(read)[key]).toBe(shown);
    expect(read.answers.fields.get(key)?.value.kind).toBe(cell === 'number' ? 'number' : 'text');
    const at = read.answers.fields.get(key)?.at;
    expect(read.problems).toEqual(problem === null ? [] : [{ kind: problem, at, key, shown, isTaken: true }]);
  });

  it.each([
    ['formula', 'formula', null],
    ['error-value', 'error-value', null],
    ['date', 'date', null],
    ['time', 'date', null],
    ['percentage', 'number-in-text', '98.4%'],
    ['boolean', null, 'TRUE'],
    ['number', 'number-in-text', '123'],
  ] as const)(
    'is left out of texts where it can’t have been meant, and reported: %s',
    (cell, problem, shown) => {
      const workbook = edited()
        .fill(awards, 'awards', 'decision.number', cellsOf[cell])
        .fill(texts, 'narrative.lessons', 'text', cellsOf[cell]);
      const read = readOf(workbook);
      expect(read.answers.awards.map((award) => award.get('decision.number')?.value)).toEqual(
        shown === null ? [] : [text(shown)],
      );
      expect(paragraphsIn(read, 'narrative.lessons').map(([paragraph]) => paragraph)).toEqual(
        shown === null ? [] : [shown],
      );
      expect(read.problems.map(({ kind }) => kind)).toEqual(problem === null ? [] : [problem, problem]);
      expect(read.isBlank).toBe(false);
    },
  );

  it('is a day where a day is asked; what is none stays as it was typed', () => {
    const submitted = (value: CellValue) => readOf(edited().fill(figures, 'submitted', 'answer', value));
    expect(answersIn(submitted(cellsOf.date)).submitted).toBe('2023-05-01');
    expect(answersIn(submitted(text('29/11/2023'))).submitted).toBe('29/11/2023');
    expect(answersIn(submitted(number('20231129'))).submitted).toBe('20231129');
    expect(submitted(number('20231129')).problems).toEqual([]);
  });

  it('is nothing where only spaces stand', () => {
    expect(readOf(edited().fill(figures, 'preparedBy', 'answer', text(' \n\u00a0'))).isBlank).toBe(true);
  });
});

describe('what stands where the form asks nothing', () => {
  it('is reported with its cell: in inserted rows and columns, beside answers, in place of a set target', () => {
    const at = (rowKey: string, columnKey: string) => edited().place(figures, rowKey, columnKey);
    const target = at('indicators.huan-luyen-dan-quan', 'target');
    const level = at('ratings.co-so-vung-manh.level', 'answer');
    const workbook = edited()
      .put(figures, target.row, target.column, number('97'))
      .put(figures, level.row, 7, text('xem phụ lục'))
      .put(figures, 3, 12, text('bên lề'))
      .put(figures, 90, 3, number('12'));
    const read = readOf(workbook);
    expect(read.problems.map((problem) => [problem.kind, problem.at])).toEqual([
      ['outside', 'Chỉ tiêu!M4'],
      ['outside', `Chỉ tiêu!H${level.row + 1}`],
      ['outside', `Chỉ tiêu!D${target.row + 1}`],
      ['outside', 'Chỉ tiêu!D91'],
    ]);
    expect(read.isBlank).toBe(false);
  });

  it('is no complaint about the target that the campaign sets, however it is written', () => {
    const set = (value: CellValue) =>
      readOf(edited().fill(figures, 'indicators.huan-luyen-dan-quan', 'target', value)).problems;
    expect([...set(number('98')), ...set(text(' 98 '))]).toEqual([]);
  });

  it('is reported of the sheet of texts above its first text and below its last', () => {
    const last = edited().place(texts, 'narrative.proposals', 'text', 4).row;
    const workbook = edited()
      .insertRows(texts, 2)
      .put(texts, 2, 2, text('trên'))
      .insertRows(texts, last + 6)
      .put(texts, last + 6, 2, text('dưới'));
    expect(readOf(workbook).problems.map(({ kind }) => kind)).toEqual(['outside', 'outside']);
  });

  it('is reported of a paragraph whose key was typed over, and is not taken for the text above', () => {
    const first = edited().place(texts, 'narrative.limitations', 'text').row;
    const workbook = edited();
    for (let row = first; row < first + 5; row += 1) workbook.put(texts, row, 0, text('khác'));
    const read = readOf(workbook.put(texts, first, 2, text('Hạn chế')));
    expect([...read.answers.texts]).toEqual([]);
    expect(read.problems).toMatchObject([{ kind: 'outside', shown: 'Hạn chế' }]);
  });

  it('is reported of merged cells, of which nobody sees but the first', () => {
    const { row, column } = edited().place(figures, 'indicators.hoa-giai', 'actual');
    const workbook = edited()
      .put(figures, row, column, number('4'))
      .put(figures, row, column + 1, number('3'))
      .merge(figures, { top: row, bottom: row, left: column, right: column + 1 });
    const read = readOf(workbook);
    expect(answersIn(read)).toEqual({
      'indicators.tuyen-quan.previous': '9',
      'indicators.hoa-giai.actual': '4',
    });
    expect(read.problems).toMatchObject([
      { kind: 'unseen', key: 'indicators.hoa-giai.previous', shown: '3', isTaken: false },
    ]);
  });
});

describe('a form that was taken apart', () => {
  it('has a row twice: of two answers that differ the first is taken, and both are named', () => {
    const key = 'indicators.hoa-giai';
    const { row, column } = edited().place(figures, key, 'actual');
    const workbook = edited()
      .put(figures, row, column, number('4'))
      .insertRows(figures, row + 1);
    workbook.put(figures, row + 1, 0, text(key)).put(figures, row + 1, column, number('4'));
    expect(readOf(workbook).problems).toEqual([]);
    workbook.put(figures, row + 1, column, number('5'));
    expect(readOf(workbook).problems).toEqual([
      {
        kind: 'answered-twice',
        at: `Chỉ tiêu!E${row + 2}`,
        key: `${key}.actual`,
        other: `Chỉ tiêu!E${row + 1}`,
      },
    ]);
    expect(answersIn(readOf(workbook))[`${key}.actual`]).toBe('4');
  });

  it('has labels beside keys that are of others: its rows were shifted', () => {
    const workbook = edited().fill(
      figures,
      'indicators.hoa-giai',
      'label',
      text('Tin báo của quần chúng có giá trị'),
    );
    expect(readOf(workbook).problems).toMatchObject([
      { kind: 'label-changed', key: 'indicators.hoa-giai', expected: 'Vụ mâu thuẫn được hòa giải thành' },
    ]);
    // Only spelt otherwise.
    workbook.fill(figures, 'indicators.hoa-giai', 'label', text('vụ mâu thuẫn được hoà giải thành '));
    expect(readOf(workbook).problems).toEqual([]);
  });

  it('has labels of other questions, as sorting without the hidden keys leaves them', () => {
    const [one, other] = ['Vụ mâu thuẫn được hòa giải thành', 'Tin báo của quần chúng có giá trị'];
    const sorted = edited()
      .fill(figures, 'indicators.hoa-giai', 'label', text(other))
      .fill(figures, 'indicators.tin-bao', 'label', text(one));
    expect(readOf(sorted).problems).toMatchObject([{ isOfOther: true }, { isOfOther: true }]);
    const reworded = edited().fill(figures, 'indicators.tin-bao', 'label', text('Tin báo (có giá trị)'));
    expect(readOf(reworded).problems).toMatchObject([{ isOfOther: false }]);
  });

  it('has another unit of measure than it was sent with', () => {
    const { unitOfMeasure } = form.indicators[0] ?? {};
    const key = form.indicators[0]?.key ?? '';
    const workbook = edited().fill(figures, key, 'measure', text('nghìn người'));
    expect(readOf(workbook).problems).toMatchObject([
      { kind: 'label-changed', key, shown: 'nghìn người', expected: unitOfMeasure },
    ]);
  });

  it('has columns whose headers were exchanged', () => {
    const { row, column } = edited().place(figures, form.indicators[0]?.key ?? '', 'actual');
    const previous = edited().place(figures, form.indicators[0]?.key ?? '', 'previous').column;
    const header = edited().workbook.sheets[0]?.cells.findLast(
      (cell) => cell.row < row && cell.column === previous,
    );
    const workbook = edited().put(figures, header?.row ?? 0, column, text('Cùng kỳ năm trước'));
    expect(readOf(workbook).problems).toMatchObject([
      { kind: 'label-changed', shown: 'Cùng kỳ năm trước', expected: 'Thực hiện', isOfOther: true },
    ]);
  });

  it('has a sheet twice: a copy that says the same, or nothing, is none', () => {
    const filled = edited().fill(figures, 'indicators.hoa-giai', 'actual', number('4'));
    const kept = readOf(
      edited().copySheet(figures, 'Chỉ tiêu (2)').fill(figures, 'indicators.hoa-giai', 'actual', number('4')),
    );
    expect(kept.problems).toEqual([]);
    expect(answersIn(kept)['indicators.hoa-giai.actual']).toBe('4');
    const twice = filled.copySheet(figures, 'Chỉ tiêu (2)');
    expect(readOf(twice).problems).toEqual([]);
    twice.fill('Chỉ tiêu (2)', 'indicators.hoa-giai', 'actual', number('6'));
    expect(readOf(twice).problems).toEqual([
      { kind: 'sheet-twice', at: 'Chỉ tiêu (2)!A1', other: 'Chỉ tiêu!A1' },
    ]);
    expect(answersIn(readOf(twice))['indicators.hoa-giai.actual']).toBe('4');
  });

  it('is refused without its hidden sheet, among those of other units, and where it is no form', () => {
    expect(readFormWorkbook(edited().deleteSheet('review').workbook)).toEqual({ kind: 'identity-lost' });
    expect(readFormWorkbook(edited().add(others).workbook)).toEqual({
      kind: 'several-forms',
      units: ['nghi-tan', 'nghi-hoa'],
    });
    const copied = edited()
      .deleteSheet(figures)
      .add({ ...others, sheets: others.sheets.slice(0, 1) });
    expect(readFormWorkbook(copied.workbook)).toEqual({
      kind: 'several-forms',
      units: ['nghi-tan', 'nghi-hoa'],
    });
    expect(readFormWorkbook({ sheets: [], ignored: [] })).toEqual({ kind: 'no-form' });
  });

  it('is refused where its hidden sheet says nothing that can be', () => {
    for (const [row, value] of [
      [1, 'Nghi Tân'],
      [2, '20233'],
      [3, ''],
      [4, 'UBND'],
    ] as const) {
      expect(readFormWorkbook(edited().put('review', row, 1, text(value)).workbook).kind).toBe(
        'identity-lost',
      );
    }
  });

  it('asks nothing by keys that are none, whatever its hidden sheet says', () => {
    const workbook = edited();
    const row = 7;
    workbook.put('review', row, 1, text('ratings.a: 1\nunit: other'));
    expect([...readOf(workbook).asked.keys()].every((key) => /^[\w.-]+$/.test(key))).toBe(true);
  });
});
