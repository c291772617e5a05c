import { beforeAll, describe, expect, it } from 'vitest';
import type { DraftCampaign } from '../../src/campaign/campaign.ts';
import { cellAt } from '../../src/diagnostics/form-cells.ts';
import type { Answer, Answers } from '../../src/forms/answers.ts';
import type { Form } from '../../src/forms/form.ts';
import { submissionText, writtenSubmission } from '../../src/forms/submission-text.ts';
import { askedIn, changesBetween, versionOf } from '../../src/forms/version.ts';
import { intakeOf } from '../../src/intake/intake-file.ts';
import { exampleCampaign, formIn } from '../support/example-form.ts';

let form: Form;
let campaign: DraftCampaign;

const previous = new Map([['tuyen-quan', '9']]);

const fileCalled = (path: string) => ({ path, realPath: path, shownPath: path });

beforeAll(async () => {
  campaign = await exampleCampaign();
  form = formIn(campaign, 'nghi-tan', previous);
});

const typed = (text: string, at: string): Answer => ({ value: { kind: 'text', text }, at });
const figure = (digits: string, at: string): Answer => ({ value: { kind: 'number', digits }, at });

function submissionOf(answers: Partial<Answers>, workbook: string | null = 'nghi tân.xlsx') {
  const none = { fields: new Map(), awards: [], texts: new Map(), places: new Map() };
  const all = { unit: 'nghi-tan', year: 2023, version: versionOf(form), ...none, ...answers };
  const text = submissionText(form, all, { revision: 1, workbook });
  return { text, file: intakeOf(fileCalled('nghi-tan.yaml'), 'submission', new TextEncoder().encode(text)) };
}

describe('a submission from a filled form', () => {
  it('holds labels as ids, figures, paragraphs and awards', () => {
    const { file } = submissionOf({
      fields: new Map([
        ['submitted', typed('2023-11-29', 'Tự chấm!C2')],
        ['ratings.co-so-vung-manh.level', typed('Vững mạnh ', 'Tự chấm!C6')],
        ['ratings.co-so-vung-manh.points.quoc-phong', figure('24.5', 'Tự chấm!C7')],
        ['indicators.tuyen-quan.actual', typed(' 8 ', 'Chỉ tiêu!E5')],
      ]),
      awards: ['Nguyễn Văn A', 'Trần Thị B'].map(
        (name, index) =>
          new Map([
            ['form', typed('Giấy khen', `Khen thưởng!A${index + 3}`)],
            ['authority', typed('UBND thị xã', `Khen thưởng!B${index + 3}`)],
            ['programme', typed('Quốc phòng và an ninh', `Khen thưởng!C${index + 3}`)],
            ['decision.number', figure('12', `Khen thưởng!D${index + 3}`)],
            ['decision.date', typed('2023-11-20', `Khen thưởng!E${index + 3}`)],
            ['kind', typed('Cá nhân', `Khen thưởng!F${index + 3}`)],
            ['name', typed(name, `Khen thưởng!G${index + 3}`)],
          ]),
      ),
      texts: new Map([['narrative.limitations', [typed('Một: hai # ba', 'Lời văn!B9')]]]),
    });
    expect(file.findings).toEqual([]);
    expect(file.root?.value).toMatchObject({
      ratings: { 'co-so-vung-manh': { level: 'vung-manh', points: { 'quoc-phong': 24.5 } } },
      indicators: { 'tuyen-quan': { actual: 8 } },
      awards: [
        {
          programme: 'quoc-phong-an-ninh',
          decision: { number: '12' },
          recipients: [
            { kind: 'individual', name: 'Nguyễn Văn A' },
            { kind: 'individual', name: 'Trần Thị B' },
          ],
        },
      ],
      narrative: { limitations: ['Một: hai # ba'] },
    });
  });

  it('holds figures and days without what nobody sees in a cell', () => {
    const { text } = submissionOf({
      fields: new Map([
        ['submitted', typed('29/11/2023\u200b', 'Chỉ tiêu!D11')],
        ['indicators.tuyen-quan.actual', typed('\u00a08\ufeff', 'Chỉ tiêu!E5')],
        ['indicators.hoa-giai.actual', typed('1\u00a0234', 'Chỉ tiêu!E6')],
        ['indicators.hoa-giai.note', typed('a\u00a0b', 'Chỉ tiêu!G6')],
      ]),
    });
    expect(text).toMatch(/^submitted: 2023-11-29 # /m);
    expect(text).toMatch(/^ {4}actual: 8 # /m);
    // For the checks to ask what was meant.
    expect(text).toMatch(/^ {4}actual: 1 234 # /m);
    expect(text).toContain('note: a\u00a0b #');
  });

  it('has findings that name the cell, also in a text of several lines', () => {
    const { file, text } = submissionOf({
      fields: new Map([
        ['submitted', typed('2023-11-29', 'Tự chấm!C2')],
        ['indicators.tuyen-quan.actual', typed('12 người', 'Chỉ tiêu!E5')],
      ]),
      texts: new Map([['narrative.limitations', [typed('Một\nHai # Khác!A1\nBa', 'Lời văn!B9')]]]),
    });
    const cells = file.findings.map(({ code, place }) => [code, cellAt(place)]);
    expect(cells).toContainEqual(['invalid-value', 'Chỉ tiêu!E5']);
    const start = text.indexOf('Hai # Khác');
    expect(cellAt({ source: file.source, start, end: start })).toBe('Lời văn!B9');
  });

  it('names the cell of what stands first in a group that has none', () => {
    const { text } = submissionOf({
      fields: new Map([['ratings.co-so-vung-manh.points.quoc-phong', figure('24.5', 'Chỉ tiêu!D18')]]),
      places: new Map([['ratings', 'Chỉ tiêu!B15']]),
    });
    const lines = [
      'ratings: # Chỉ tiêu!B15',
      '  co-so-vung-manh: # Chỉ tiêu!D18',
      '    points: # Chỉ tiêu!D18',
    ];
    expect(text).toContain(lines.join('\n'));
  });

  it('of no workbook names no cell, whatever its comments say', () => {
    const { file } = submissionOf(
      { fields: new Map([['indicators.tuyen-quan.actual', typed('x', 'Chỉ tiêu!E5')]]) },
      null,
    );
    expect(file.findings.map(({ place }) => cellAt(place))).not.toContain('Chỉ tiêu!E5');
  });
});

it('what has no place in a submission stands in it all the same, and is reported', () => {
  const answer = (text: string): Answer => ({ value: { kind: 'text', text }, at: null });
  const keys = [
    'lạ',
    'lạ.hơn',
    'a: b',
    'x\ny',
    'null',
    '',
    'ratings',
    'ratings.',
    'ratings.a',
    'ratings.a.b',
    'awards.0.form',
  ];
  const { text, file } = submissionOf(
    {
      fields: new Map(keys.map((key, index) => [key, answer(`giá trị ${index}`)])),
      texts: new Map([['lời khác', [answer('đoạn 1'), answer('đoạn 2')]]]),
      awards: [new Map([['cột: lạ', answer('ô lạ')]])],
    },
    null,
  );
  for (const index of keys.keys()) expect(text).toContain(`: giá trị ${index}\n`);
  for (const one of ['đoạn 1', 'đoạn 2', 'ô lạ']) expect(text).toContain(` ${one}\n`);
  expect(file.findings.map(({ code }) => code)).toContain('yaml-duplicate-key');
});

describe('what people type as on paper', () => {
  const writtenOf = (key: string, text: string) => {
    const { text: written } = submissionOf(
      { fields: new Map([[key, { value: { kind: 'text', text }, at: null }]]) },
      null,
    );
    return /(?:actual|submitted): (.*)/.exec(written)?.[1];
  };

  it.each([
    ['submitted', '30/11/2023', '2023-11-30'],
    ['submitted', ' 5.2.2023', '2023-02-05'],
    ['submitted', '31/11/2023', '31/11/2023'],
    ['submitted', '11/30/2023', '11/30/2023'],
    ['indicators.huan-luyen-dan-quan.actual', '98,4', '98.4'],
    ['indicators.huan-luyen-dan-quan.actual', '1,234', '1,234'],
    ['indicators.huan-luyen-dan-quan.actual', '1.234', '1.234'],
    ['indicators.tuyen-quan.actual', '98,4 %', '98,4 %'],
    ['indicators.huan-luyen-dan-quan.actual', '98,4 %', '98.4'],
  ])('is written as files do only where it can be nothing else: %s %s', (key, text, written) => {
    expect(writtenOf(key, text)).toBe(written);
  });
});

describe('the lines of a submission', () => {
  it('say which question each is of, also in texts of several lines, and of awards that are written together', () => {
    const answer = (text: string): Answer => ({ value: { kind: 'text', text }, at: null });
    const award = (name: string) =>
      new Map([
        ['form', answer('Giấy khen')],
        ['decision.number', answer('12')],
        ['name', answer(name)],
      ]);
    const answers = {
      unit: 'nghi-tan',
      year: 2023,
      version: versionOf(form),
      fields: new Map([
        ['preparedBy', answer('An')],
        ['indicators.tuyen-quan.actual', answer('9')],
      ]),
      awards: [award('A'), award('B')],
      texts: new Map([['narrative.lessons', [answer('Một\n\nHai'), answer('Ba')]]]),
      places: new Map(),
    };
    const { text, keys } = writtenSubmission(form, answers, { revision: 2, workbook: null });
    const lines = text.split('\n').slice(0, -1);
    expect(lines.map((line, index) => [line, keys[index]])).toEqual([
      [lines[0], null],
      [`# Mẫu: ${versionOf(form)}`, null],
      ['unit: nghi-tan', 'unit'],
      ['year: 2023', 'year'],
      ['revision: 2', 'revision'],
      ['preparedBy: An', 'preparedBy'],
      ['', null],
      ['indicators:', 'indicators'],
      ['  tuyen-quan:', 'indicators.tuyen-quan'],
      ['    actual: 9', 'indicators.tuyen-quan.actual'],
      ['', null],
      ['awards:', 'awards'],
      ['  - form: giay-khen', 'awards.0.form'],
      ['    decision:', 'awards.0.decision'],
      ['      number: "12"', 'awards.0.decision.number'],
      ['    recipients:', 'awards.0'],
      ['      - name: A', 'awards.0.name'],
      ['      - name: B', 'awards.1.name'],
      ['', null],
      ['narrative:', 'narrative'],
      ['  lessons:', 'narrative.lessons'],
      ['    - |-', 'narrative.lessons.0'],
      ['      Một', 'narrative.lessons.0'],
      ['', 'narrative.lessons.0'],
      ['      Hai', 'narrative.lessons.0'],
      ['    - Ba', 'narrative.lessons.1'],
    ]);
  });
});

describe('the version of a form', () => {
  it('changes with what is asked, and names it', async () => {
    const edited = await exampleCampaign((text) =>
      text.replace('label: khá,', 'label: khá tốt,').replace('id: tin-bao', 'id: tin'),
    );
    const later = formIn(edited, 'nghi-tan', previous);
    expect(versionOf(later)).not.toBe(versionOf(form));
    const { added, removed, changed } = changesBetween(askedIn(form), askedIn(later));
    expect(added).toContain('indicators.tin.actual');
    expect(removed).toContain('indicators.tin-bao.actual');
    expect(changed).toEqual(['ratings.co-so-vung-manh.level']);
  });

  it('is the same whatever the form holds already', () => {
    expect(versionOf(formIn(campaign, 'nghi-tan'))).toBe(versionOf(form));
  });
});
