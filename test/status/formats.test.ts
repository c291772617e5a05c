import { Chalk } from 'chalk';
import { parse } from 'csv-parse/sync';
import { marked, type Tokens } from 'marked';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Progress, UnitProgress } from '../../src/aggregation/progress.ts';
import type { Standing } from '../../src/build-record/standing.ts';
import { statusFormats } from '../../src/status/formats.ts';
import { statusTable } from '../../src/status/table.ts';
import { status as english } from '../../src/words/en/status.ts';
import { forms } from '../../src/words/vi/forms.ts';
import { record } from '../../src/words/vi/record.ts';
import { status as vietnamese } from '../../src/words/vi/status.ts';

const unit = (id: string, more: Partial<UnitProgress> = {}): UnitProgress => ({
  unit: id,
  name: `phường ${id}`,
  state: 'valid',
  late: false,
  submitted: '2023-11-20',
  revision: 1,
  errors: 0,
  warnings: 0,
  file: `submissions/${id}.yaml`,
  unread: null,
  submits: 'form',
  below: null,
  ratings: [{ level: 'tot', label: 'tốt', stage: 'final' }],
  history: [],
  ...more,
});

const absent = { state: 'missing', submitted: null, revision: null, file: null, ratings: [null] } as const;

const progressOf = (units: readonly UnitProgress[], more: Partial<Progress> = {}): Progress => ({
  year: 2023,
  deadline: '2023-11-30',
  due: units.length,
  received: units.filter(({ state }) => state !== 'missing').length,
  valid: units.filter(({ state }) => state === 'valid').length,
  unreadable: units.filter(({ state }) => state === 'unreadable').length,
  late: units.filter(({ late }) => late).length,
  missing: units.filter(({ state }) => state === 'missing').length,
  programmes: [{ id: 'p', title: 'Công tác quốc phòng' }],
  units,
  unread: [],
  ...more,
});

const options = {
  words: vietnamese,
  forms: { old: [], submittedOnOld: [] },
  documents: null,
  recordWords: record,
  formsWords: forms,
  campaign: 'thu',
  chalk: new Chalk({ level: 0 }),
  width: 80,
};

describe('the table of submissions', () => {
  it('has a row a unit, with dashes for what there is none of', () => {
    const { header, rows, numeric } = statusTable(
      progressOf([
        unit('a', { ratings: [{ level: 'tot', label: 'tốt', stage: 'self' }], warnings: 2 }),
        unit('b', { state: 'invalid', errors: 3, late: true, submitted: '2023-12-02', revision: 2 }),
        unit('c', absent),
        unit('d', { ...absent, state: 'unreadable', unread: 'submissions/d.docx' }),
      ]),
      vietnamese,
      (title, index) => `${index}: ${title}`,
    );
    expect(header).toEqual([
      'TT',
      'Đơn vị',
      'Tình trạng',
      'Ngày nộp',
      'Bản',
      'Lỗi',
      'Cảnh báo',
      '0: Công tác quốc phòng',
    ]);
    expect(rows).toEqual([
      ['1', 'phường a', 'hợp lệ', '20/11/2023', '1', '0', '2', 'tốt (tự chấm)'],
      ['2', 'phường b', 'còn lỗi, nộp muộn', '02/12/2023', '2', '3', '0', 'tốt'],
      ['3', 'phường c', 'chưa nộp', '–', '–', '–', '–', '–'],
      ['4', 'phường d', 'đã nhận, không đọc được', '–', '–', '–', '–', '–'],
    ]);
    expect([...numeric].map((column) => header[column])).toEqual(['TT', 'Bản', 'Lỗi', 'Cảnh báo']);
  });

  it('has its words in English', () => {
    const { rows } = statusTable(progressOf([unit('a', { late: true })]), english, (title) => title);
    expect(rows).toEqual([['1', 'phường a', 'valid, late', '2023-11-20', '1', '0', '0', 'tốt']]);
  });
});

describe('at a terminal', () => {
  it.each([
    [0, 0, 4, '[........................................]'],
    [1, 1, 4, '[##########..............................]'],
    [1, 3, 4, '[##########!!!!!!!!!!!!!!!!!!!!..........]'],
    [4, 4, 4, '[########################################]'],
  ])('the bar of %d valid and %d received of %d is %s', (valid, received, due, bar) => {
    const units = Array.from({ length: due }, (_, index) =>
      index < valid ? unit('a') : index < received ? unit('a', { state: 'invalid' }) : unit('a', absent),
    );
    expect(statusFormats.pretty(progressOf(units), options).split('\n')[1]).toBe(
      `${bar}  ${received}/${due}`,
    );
  });

  it('what could not be read is neither missing nor with errors, in the bar and the counts', () => {
    const units = [
      unit('a'),
      unit('b', { state: 'invalid' }),
      unit('c', { ...absent, state: 'unreadable' }),
      unit('d', absent),
    ];
    const text = statusFormats.pretty(progressOf(units), options);
    expect(text).toContain(`[${'#'.repeat(10)}${'!'.repeat(10)}${'?'.repeat(10)}${'.'.repeat(10)}]  3/4\n`);
    expect(text).toContain('Đã nộp 3/4: 1 hợp lệ, 1 còn lỗi, 1 không đọc được; 0 nộp muộn; 1 chưa nộp.');
  });

  it('the bar of no units at all is empty, and that of a narrow screen is short', () => {
    expect(statusFormats.pretty(progressOf([]), { ...options, width: 30 })).toContain(
      `[${'.'.repeat(20)}]  0/0\n`,
    );
  });

  it('columns stand under each other, numbers to the right, by what letters take', () => {
    const text = statusFormats.pretty(
      progressOf([
        unit('東京'),
        unit('a', { name: 'phường Rất Dài'.normalize('NFD'), errors: 12, state: 'invalid' }),
        ...Array.from({ length: 8 }, () => unit('x')),
      ]),
      options,
    );
    const [head = '', ...rows] = text.split('\n').filter((line) => /^(?:TT|[ 1]\d) /.test(line));
    expect(rows).toHaveLength(10);
    const column = stringWidth(head.slice(0, head.indexOf('Tình trạng')));
    const errors = stringWidth(head.slice(0, head.indexOf('Lỗi') + 'Lỗi'.length));
    for (const row of rows) {
      expect(stringWidth(row.slice(0, row.search(/hợp lệ|còn lỗi/)))).toBe(column);
      const [untilErrors = ''] = /^.*?\d+(?= +\d+ +tốt)/.exec(row) ?? [];
      expect(stringWidth(untilErrors)).toBe(errors);
    }
  });

  it.each([100, 80, 60, 50])('no line is longer than the %d columns that there are', (width) => {
    const progress = progressOf(
      [
        unit('a', { name: 'Trung tâm Phục vụ hành chính công xã Yên Sơn', late: true, state: 'invalid' }),
        unit('b', {
          ...absent,
          state: 'unreadable',
          unread: 'submissions/b.docx',
          ratings: [null, 'not-due'],
        }),
        unit('c', {
          name: 'Khốiphốkhôngcókhoảngtrắngnàotrongtên',
          ratings: [{ level: 'tot', label: 'vững mạnh toàn diện', stage: 'self' }, 'not-applicable'],
        }),
      ],
      {
        programmes: [
          { id: 'p', title: 'Xây dựng cơ sở vững mạnh toàn diện, cụm an toàn làm chủ '.repeat(2).trim() },
          { id: 'q', title: 'Công tác' },
        ],
        unread: ['submissions/Báo cáo một.docx', 'submissions/Báo cáo hai.docx'],
      },
    );
    const lines = statusFormats.pretty(progress, { ...options, width }).split('\n');
    expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
    const words = lines.join(' ').replaceAll(/\s+/g, ' ');
    for (const word of ['không', 'phải', 'áp', 'dụng', 'tự', 'Tình']) expect(words).toContain(word);
  });

  it('levels that are missing, not due and not applicable differ', () => {
    const { rows } = statusTable(
      progressOf([
        unit('a', { ratings: [null] }),
        unit('b', { ratings: ['not-due'] }),
        unit('c', { ratings: ['not-applicable'] }),
        unit('d', absent),
      ]),
      vietnamese,
      (title) => title,
    );
    expect(rows.map((row) => row.at(-1))).toEqual(['chưa xếp loại', 'không phải xếp', 'không áp dụng', '–']);
  });

  it('programmes are explained below, and files that were not read named', () => {
    const text = statusFormats.pretty(progressOf([unit('a')], { unread: ['submissions/b.docx'] }), options);
    expect(text).toContain('\n(1) Công tác quốc phòng\n');
    expect(text).toContain('Không đọc: submissions/b.docx');
  });

  it('no name steers the terminal', () => {
    const text = statusFormats.pretty(
      progressOf([unit('a', { name: 'a\u001b[31mb\u202e\nc' })], { unread: ['d\u001b[2J.docx'] }),
      options,
    );
    expect(text).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
    expect(text.split('\n').filter((line) => line.startsWith(' 1 ') || line.startsWith('1 '))).toHaveLength(
      1,
    );
  });
});

describe('as CSV', () => {
  const csvOf = (name: string) => statusFormats.csv(progressOf([unit('a', { name })]), options);

  it('every cell reads back, with quotes, commas and line ends in it', () => {
    const name = 'phường "A", số 1;\nB';
    const rows: string[][] = parse(csvOf(name), { bom: true, recordDelimiter: '\r\n' });
    expect(rows).toHaveLength(2);
    expect(rows[1]).toEqual(['1', name, 'hợp lệ', '20/11/2023', '1', '0', '0', 'tốt']);
  });

  it('begins with the mark that shows spreadsheets the encoding', () => {
    expect(csvOf('a').startsWith('\ufeff"TT",')).toBe(true);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j is no formula', (name) => {
    expect(csvOf(name)).toContain(`"'${name}"`);
  });
});

describe('as Markdown', () => {
  it('every cell is text, with marks, bars and line ends in it', () => {
    const name = 'a|b **c** <script> [x](y) `z`\nd';
    const text = statusFormats.markdown(progressOf([unit('a', { name })]), options);
    const [table, ...others] = marked
      .lexer(text)
      .filter((token): token is Tokens.Table => token.type === 'table');
    expect(others).toEqual([]);
    expect(table?.header.map(({ align }) => align)).toEqual([
      'right',
      null,
      null,
      null,
      'right',
      'right',
      'right',
      null,
    ]);
    const [row, ...more] = table?.rows ?? [];
    expect(more).toEqual([]);
    expect(row).toHaveLength(8);
    const cell = row?.[1]?.tokens ?? [];
    expect(cell.every(({ type }) => type === 'text' || type === 'escape')).toBe(true);
    expect(cell.map((token) => ('text' in token ? token.text : '')).join('')).toContain('a|b **c** ');
  });
});

it('JSON is the progress as it is, with the version of its form', () => {
  const progress = progressOf([unit('a'), unit('b', absent)]);
  expect(JSON.parse(statusFormats.json(progress, options))).toEqual({
    version: 1,
    ...progress,
    forms: { old: [], submittedOnOld: [] },
    documents: null,
  });
});

describe('old forms', () => {
  const old = ['a', 'b'].map((one) => ({ unit: one, file: `forms/${one}.xlsx` }));
  const shown = { ...options, forms: { old, submittedOnOld: [{ id: 'c', name: 'phường c' }] } };

  it('are named to people, with what makes them anew', () => {
    const lines = statusFormats.pretty(progressOf([unit('a')]), shown).replace(/\s+/g, ' ');
    expect(lines).toContain(
      '2 biểu mẫu cũ hơn review.yaml: forms/a.xlsx, forms/b.xlsx. Làm lại: review forms thu',
    );
    expect(lines).toContain('Nộp theo biểu mẫu cũ: phường c');
    expect(statusFormats.pretty(progressOf([unit('a')]), options)).not.toContain('biểu mẫu');
  });

  it('are listed for programs', () => {
    expect(JSON.parse(statusFormats.json(progressOf([unit('a')]), shown))).toMatchObject({
      forms: { old, submittedOnOld: ['c'] },
    });
  });
});

describe('documents that were built', () => {
  const standing = (file: string, more: Partial<Standing> = {}): Standing => ({
    file,
    kind: 'report',
    subject: null,
    format: 'pdf',
    state: 'current',
    program: '0.1.0',
    inputs: [],
    ...more,
  });
  const linesFor = (files: readonly Standing[]) =>
    statusFormats
      .pretty(progressOf([unit('a')]), { ...options, width: 200, documents: { record: 'read', files } })
      .split('\n')
      .slice(-6)
      .filter((line) => line !== '');

  it('take one line where all are as they would be', () => {
    expect(linesFor([standing('a.pdf'), standing('b.pdf')])).toContain(
      'Văn bản trong out/: 2 tệp, đều lập từ dữ liệu như hiện nay.',
    );
    expect(linesFor([]).join()).not.toContain('out/');
  });

  it('are named together where the same is amiss with them', () => {
    const inputs = [
      { file: 'host.yaml', change: 'changed' },
      { file: 'submissions/b.yaml', change: 'new' },
    ] as const;
    const text = linesFor([
      standing('a.pdf', { state: 'inputs-changed', inputs }),
      standing('b.pdf', { state: 'inputs-changed', inputs }),
      standing('c.pdf', { state: 'gone', inputs }),
      standing('d.pdf', { state: 'other-program', program: '0.0.9' }),
    ]);
    expect(text).toEqual([
      'Văn bản trong out/: 0/4 tệp lập từ dữ liệu như hiện nay.',
      '- a.pdf, b.pdf: dữ liệu đã đổi từ khi lập: host.yaml (đã sửa), submissions/b.yaml (mới)',
      '- c.pdf: đã lập nhưng không còn trong thư mục',
      '- d.pdf: lập bằng bản 0.0.9 của chương trình',
      'Văn bản nào sẽ khác khi lập lại: review build thu --check.',
    ]);
  });

  it.each(['damaged', 'newer', 'unreadable'] as const)('say so where their record is %s', (state) => {
    const documents = { record: state, files: [] };
    const text = statusFormats.pretty(progressOf([unit('a')]), { ...options, documents });
    expect(text).toContain('out/.review-build.json');
  });
});
