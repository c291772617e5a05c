import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findingWordsIn } from '../../../src/findings.ts';
import type { Form, Input, Question } from '../../../src/forms/form.ts';
import { type AnswerChecker, answerChecker } from '../../../src/forms/html/checked-answers.ts';
import { answersOf, type Entries } from '../../../src/forms/html/draft.ts';
import { exampleEntries } from '../../support/example-entries.ts';
import { exampleCampaign, exampleCampaignText, formIn } from '../../support/example-form.ts';
import { revalidating } from '../../support/memory-world.ts';
import { example } from '../../support/run.ts';
import { runs } from '../../support/runs.ts';

const fileName = 'nghi-tan.yaml';
const path = `submissions/${fileName}`;
const today = '2023-12-13';

let form: Form;
let check: AnswerChecker;
let validatedWith: Awaited<ReturnType<typeof revalidating>>;

beforeAll(async () => {
  form = formIn(await exampleCampaign(), 'nghi-tan');
  const campaign = await exampleCampaignText();
  check = answerChecker({ form, fileName, campaign }, () => today);
  const files = { 'review.yaml': campaign, [path]: `unit: ${form.unit.id}\nyear: 2023\n` };
  const bytes = Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
  validatedWith = await revalidating(new Map(bytes));
});

const checkedOf = (entries: Entries) =>
  check(answersOf({ unit: form.unit.id, year: form.year, version: '' }, entries));

/** What `validate` says of the file that the entries are saved as, beside review.yaml. */
async function foundByValidate(text: string) {
  const { findings } = await validatedWith(path, new TextEncoder().encode(text));
  const words = findingWordsIn('vi');
  return findings
    .filter(({ place }) => place.source.path === path)
    .map((one) => ({ code: one.code, severity: one.severity, ...words.wordingOf(one, true) }));
}

const hostile = [
  ...[
    '',
    ' ',
    '0',
    '5',
    '-1',
    '98,4',
    '1.234',
    '1,234',
    '1.234.567',
    '007',
    '1e3',
    '12 người',
    '٣',
    '100000000000000000000',
  ],
  ...[
    '30/11/2023',
    '31/11/2023',
    '2023-11-30',
    '11/30/2023',
    '30/11/23',
    'ngày 5 tháng 3 năm 2023',
    '15/QĐ-UBND',
    '0012',
  ],
  ...[
    'null',
    '~',
    'true',
    'no',
    '- a',
    '-',
    '"',
    "'",
    '# x',
    'a # b',
    'a: b',
    ': ',
    '{a: 1}',
    '[1]',
    '*a',
    '&a',
    '!!int 5',
    '|',
    '>',
    '%',
    '@',
    '`',
  ],
  ...[
    '…',
    '......',
    'TODO',
    'không',
    'x',
    'NGUYỄN VĂN A',
    'nguyen van a',
    'Nguyễn Văn A, Trần Thị B',
    'Phường Nghi Tân',
  ],
  ...[
    'Một\nHai\n\nBa',
    '\tMột',
    'Một ',
    'Một\u00a0hai',
    'Mô\u0323t',
    '\u200bMột',
    '\u0007',
    'Ã¡ Ã¢',
    'Tổ chức thành công',
    '🙂',
    '\ud800',
  ],
  ...[
    'Tæ chøc',
    'thực hiện tốt {{x}}',
    '=1+1',
    '---',
    '...',
    '<<<<<<< a',
    '</script>',
    '__proto__',
    'vung-manh',
    'giay-khen',
  ],
];

const texts = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme', maxLength: 12 }));

function answer(input: Input): fc.Arbitrary<string> {
  if (input.kind === 'choice') return fc.oneof(fc.constantFrom(...input.choices.map(({ id }) => id)), texts);
  if (input.kind === 'number') return fc.oneof(fc.integer({ min: 0, max: 120 }).map(String), texts);
  return texts;
}

const record = (questions: readonly Question[]) =>
  fc.record(Object.fromEntries(questions.map(({ key, input }) => [key, answer(input)])), {
    requiredKeys: [],
  });

/** What people and others may put into a form. */
function entriesFor({ general, ratings, indicators, awards, texts: asked }: Form): fc.Arbitrary<Entries> {
  const questions = [...general, ...[...ratings, ...indicators].flatMap((one) => one.questions)];
  const paragraphs = fc.record(
    Object.fromEntries(asked.map(({ key }) => [key, fc.array(texts, { maxLength: 3 })])),
    { requiredKeys: [] },
  );
  return fc
    .record({ fields: record(questions), paragraphs, awards: fc.array(record(awards), { maxLength: 4 }) })
    .map(({ fields, paragraphs, awards }) => ({
      values: { ...present(fields), ...present(paragraphs) },
      awards: awards.map(present),
    }));
}

function present<Value>(some: Readonly<Record<string, Value | undefined>>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(some).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

describe('what a page finds in answers', () => {
  it('is what validate finds in the file that they are saved as, in the same words', async () => {
    await fc.assert(
      fc.asyncProperty(entriesFor(form), async (entries) => {
        const { text, findings } = checkedOf(entries);
        const said = findings.map(({ key, ...rest }) => rest);
        expect(said).toEqual(await foundByValidate(text));
      }),
      runs(2000, 12),
    );
  });

  it('stands beside the question that it is of, and what is missing beside the one where it is', () => {
    const { findings } = checkedOf({
      values: {
        submitted: '31/11/2023',
        'ratings.co-so-vung-manh.points.quoc-phong': '99',
        'ratings.co-so-vung-manh.decision.number': '12/QĐ-UBND',
        'indicators.tuyen-quan.actual': '1.234',
        'indicators.quy-den-on-dap-nghia.actual': '1.234',
        'narrative.lessons': ['', 'Một câu.', 'Tæ chøc'],
      },
      awards: [{}, { form: 'giay-khen', authority: 'khong-co', 'decision.date': '1/2/2023' }],
    });
    expect(findings.map(({ code, key }) => `${code} ${key}`)).toEqual([
      'invalid-value submitted',
      'points-out-of-range ratings.co-so-vung-manh.points.quoc-phong',
      'missing-key ratings.co-so-vung-manh.decision.date',
      'indicator-not-whole indicators.tuyen-quan.actual',
      'number-ambiguous indicators.quy-den-on-dap-nghia.actual',
      'missing-key awards.0.programme',
      'missing-key awards.0.recipients',
      'missing-key awards.0.decision.number',
      'file-tcvn3 narrative.lessons.1',
    ]);
  });

  it('is of a blank form that it was not said when it was handed in', () => {
    const { findings } = checkedOf({ values: {}, awards: [] });
    expect(findings.map(({ code, key }) => `${code} ${key}`)).toEqual(['missing-key submitted']);
  });

  it('is nothing where all is as it should be, and the file holds what was typed', async () => {
    const campaign = await exampleCampaign();
    const text = await exampleCampaignText();
    for (const { id } of [...campaign.units.values()].map(({ value }) => value)) {
      const unitForm = formIn(campaign, id);
      const checked = answerChecker({ form: unitForm, fileName: `${id}.yaml`, campaign: text }, () => today);
      const entries = await exampleEntries(unitForm);
      const { text: written, findings } = checked(answersOf({ unit: id, year: 2023, version: '' }, entries));
      expect(findings).toEqual([]);
      const submitted: unknown = parse(await readFile(`${example}/submissions/${id}.yaml`, 'utf8'));
      expect(parse(written)).toEqual(submitted);
    }
  });
});
