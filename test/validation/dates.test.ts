import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { filesOf, validated } from '../support/memory-world.ts';

/** Dates of a review of 2023 with two units; what is left out is as below. */
interface Dates {
  readonly today?: string;
  readonly deadline?: string;
  readonly conference?: string;
  readonly report?: string;
  /** Of the one unit. */
  readonly submitted?: string;
  /** The unit's second revision. */
  readonly revised?: string;
  /** Of the other unit. */
  readonly other?: string;
  /** The decision that the one unit's submission states. */
  readonly award?: string;
  readonly hostAward?: string;
  readonly appraisal?: string;
  readonly commitment?: string;
  readonly cooperation?: string;
}

const usual: Dates = {
  today: '2023-12-13',
  deadline: '2023-11-30',
  submitted: '2023-11-20',
  other: '2023-11-27',
  award: '2023-11-01',
};

const base = filesOf(fileURLToPath(new URL('./fixtures/base', import.meta.url)));
const text = (name: string) => new TextDecoder().decode(base.get(name));
const bytes = (content: string) => new TextEncoder().encode(content);

function submission(name: string, submitted: string, award: string, revision = 1): Uint8Array {
  return bytes(
    text(`submissions/${name}.yaml`)
      .replace('submitted: 2023-11-20', `submitted: ${submitted}\nrevision: ${revision}`)
      .replace('date: 2023-11-01', `date: ${award}`),
  );
}

function hostFile(dates: Dates): Uint8Array {
  const recipients = [{ kind: 'collective', name: 'Tổ dân phố 1' }];
  const decision = { number: '9/QĐ-UBND', date: dates.hostAward };
  const award = {
    form: 'giay-khen',
    authority: 'ubnd-thi-xa',
    programme: 'quoc-phong',
    decision,
    recipients,
  };
  const appraisal = { number: '8/QĐ-UBND', date: dates.appraisal };
  const parties = ['Chủ tịch UBND phường', 'Công an'];
  const { commitment, cooperation } = dates;
  return bytes(
    stringify({
      year: 2023,
      ratings: {
        units: {
          'phuong-an': {
            'quoc-phong': { level: 'tot', ...(dates.appraisal === undefined ? {} : { decision: appraisal }) },
          },
          'phuong-binh': { 'quoc-phong': { level: 'tot', reason: 'Đã phúc tra' } },
        },
        clusters: { 'cum-1': { 'quoc-phong': { level: 'tot' } } },
      },
      ...(dates.hostAward === undefined ? {} : { awards: [award] }),
      ...(commitment === undefined
        ? {}
        : { commitments: [{ title: 'Không đốt pháo', parties, date: commitment, signed: ['phuong-an'] }] }),
      ...(cooperation === undefined
        ? {}
        : { cooperation: [{ title: 'Phối hợp', parties, date: cooperation }] }),
    }),
  );
}

/** What is found in such a review: severity and code, and the dates that are suggested. */
async function found(changes: Dates): Promise<string[]> {
  const dates = { ...usual, ...changes };
  const { deadline = '', submitted = '', other = '', award = '', conference, report, revised } = dates;
  const campaign = text('review.yaml')
    .replace(
      'deadline: 2023-11-30',
      `deadline: ${deadline}${conference === undefined ? '' : `\nconference: ${conference}`}`,
    )
    .replace(
      '    symbol: BC-UBND',
      `    symbol: BC-UBND${report === undefined ? '' : `\n    date: ${report}`}`,
    );
  const { findings } = await validated(
    new Map([
      ['review.yaml', bytes(campaign)],
      ['host.yaml', hostFile(dates)],
      ['submissions/phuong-an.yaml', submission('phuong-an', submitted, award)],
      ['submissions/phuong-binh.yaml', submission('phuong-binh', other, '2023-04-27')],
      ...(revised === undefined
        ? []
        : [['submissions/phuong-an-2.yaml', submission('phuong-an', revised, award, 2)] as const]),
    ]),
    dates.today,
  );
  return findings
    .filter(({ code }) => code !== 'decision-number-reused')
    .map(({ severity, code, args }) => {
      const meant = 'meant' in args && Array.isArray(args.meant) ? args.meant : [];
      return [severity, code, ...meant].join(' ');
    });
}

describe('dates of a review of 2023 that are in order', () => {
  const past = { today: '2026-11-25' };
  it.each<[string, Dates]>([
    ['as they mostly are', { conference: '2023-12-13', report: '2023-12-13' }],
    ['no conference, report not signed', {}],
    ['checked years later', { ...past, conference: '2023-12-13', report: '2023-12-13' }],
    ['checked with a clock that starts in 2010', { today: '2010-01-01' }],
    [
      'deadline and submissions in October',
      { deadline: '2023-10-15', submitted: '2023-10-10', award: '2023-09-02' },
    ],
    [
      'a review of half a year',
      {
        today: '2023-07-01',
        deadline: '2023-06-10',
        submitted: '2023-06-05',
        other: '2023-06-09',
        award: '2023-05-19',
        report: '2023-06-25',
      },
    ],
    ['conference in January', { conference: '2024-01-18', report: '2024-01-15', today: '2024-01-18' }],
    [
      'conference in February',
      { ...past, deadline: '2024-01-15', conference: '2024-02-27', report: '2024-02-20' },
    ],
    ['conference in March', { ...past, conference: '2024-03-29', report: '2024-03-28' }],
    [
      'deadline in the next year',
      { ...past, deadline: '2024-01-10', submitted: '2024-01-08', other: '2024-01-10' },
    ],
    ['deadline on the day of the conference', { deadline: '2023-12-13', conference: '2023-12-13' }],
    ['report signed after the conference', { conference: '2023-12-13', report: '2023-12-28', ...past }],
    ['report signed before the conference', { conference: '2023-12-22', report: '2023-12-12', ...past }],
    ['submitted late', { submitted: '2023-12-12', report: '2023-12-13' }],
    ['submitted after Tết', { ...past, submitted: '2024-02-20', other: '2024-03-15' }],
    ['submitted on the day of the report', { submitted: '2023-12-13', report: '2023-12-13' }],
    ['submitted today', { submitted: '2023-12-13' }],
    ['submitted today in Vietnam, where the clock is behind', { submitted: '2023-12-14' }],
    ['a revision after the deadline', { revised: '2023-12-10' }],
    ['a revision on the same day', { revised: '2023-11-20' }],
    ['an award of January', { award: '2023-01-05' }],
    ['an award of last December', { award: '2022-12-20' }],
    ['an award on the day of submission', { award: '2023-11-20' }],
    ['an award of next spring', { ...past, hostAward: '2024-04-15' }],
    ['an award on the day of the report', { hostAward: '2023-12-13', report: '2023-12-13' }],
    [
      'awards handed out at the conference after the report',
      { ...past, hostAward: '2023-12-20', conference: '2023-12-22', report: '2023-12-12' },
    ],
    ['an appraisal some weeks before the submission', { appraisal: '2023-10-25' }],
    ['an appraisal before the report', { appraisal: '2023-12-08', report: '2023-12-13' }],
    ['an appraisal of the next year', { ...past, appraisal: '2024-01-20', report: '2024-02-01' }],
    [
      'a commitment signed at the conference',
      { ...past, commitment: '2023-12-22', conference: '2023-12-22', report: '2023-12-12' },
    ],
    ['a commitment signed last year', { commitment: '2022-12-28' }],
    ['a commitment signed before Tết', { ...past, commitment: '2024-01-25' }],
    ['a cooperation programme for next year', { cooperation: '2023-12-13', report: '2023-12-13' }],
    ['a cooperation programme of January', { cooperation: '2023-01-10' }],
  ])('%s brings no finding', async (_, dates) => expect(await found(dates)).toEqual([]));
});

describe('dates of a review of 2023 that are wrong', () => {
  const past = { today: '2026-11-25' };
  it.each<[string, Dates, ...string[]]>([
    ['submitted ten years early', { submitted: '2013-11-27' }, 'error date-implausible 2023-11-27'],
    ['submitted in 2203', { submitted: '2203-11-27' }, 'error date-implausible 2023-11-27'],
    ['submitted a year early', { submitted: '2022-11-27' }, 'error date-implausible 2023-11-27'],
    ['submitted a year late', { ...past, submitted: '2024-11-27' }, 'warning date-implausible 2023-11-27'],
    ['submitted two years late', { ...past, submitted: '2025-11-27' }, 'error date-implausible 2023-11-27'],
    [
      'submitted in January of the year',
      { submitted: '2023-01-15', award: '2023-01-05' },
      'warning date-implausible 2024-01-15',
    ],
    [
      'month and day of the submission swapped',
      { ...past, submitted: '2023-02-11', award: '2023-01-05' },
      'warning date-implausible 2024-02-11 2023-11-02',
    ],
    ['submitted in 1923', { submitted: '1923-11-20' }, 'error date-implausible 2023-11-20'],
    ['submitted in 2099', { submitted: '2099-02-15' }, 'error date-implausible 2024-02-15'],
    ['submitted after today', { submitted: '2023-12-27' }, 'warning date-implausible'],
    ['submitted after today, next year', { submitted: '2024-01-05' }, 'warning date-implausible'],
    [
      'a first revision ten years early',
      { submitted: '2013-11-20', revised: '2023-12-01' },
      'error date-implausible 2023-11-20',
    ],
    [
      'a first revision ten years late, whose correction says the day',
      { submitted: '2033-11-20', revised: '2023-11-25' },
      'warning date-implausible 2023-11-20',
    ],
    [
      'a first revision ten years early, whose correction came in time',
      { submitted: '2013-11-20', revised: '2023-11-25' },
      'warning date-implausible 2023-11-20',
    ],
    ['a revision ten years late', { revised: '2033-12-01' }, 'error date-implausible 2023-12-01'],
    ['a revision before what it corrects', { revised: '2023-11-10' }, 'warning date-order'],
    [
      'submitted after the report',
      { ...past, submitted: '2023-12-20', report: '2023-12-13' },
      'warning date-order',
    ],
    ['a report before all submissions', { report: '2023-11-13' }, 'warning date-order', 'warning date-order'],
    ['deadline ten years early', { deadline: '2013-11-30' }, 'warning date-implausible 2023-11-30'],
    ['deadline of the year before', { deadline: '2022-11-30' }, 'warning date-implausible 2023-11-30'],
    ['deadline of the year after', { deadline: '2024-11-30' }, 'warning date-implausible 2023-11-30'],
    [
      'deadline after the conference',
      { deadline: '2023-12-30', conference: '2023-12-13' },
      'warning date-order',
    ],
    ['deadline after the report', { deadline: '2023-12-30', report: '2023-12-13' }, 'warning date-order'],
    ['conference ten years early', { conference: '2013-12-13' }, 'error date-implausible 2023-12-13'],
    ['conference a year late', { conference: '2024-12-13' }, 'warning date-implausible 2023-12-13'],
    ['conference in 2203', { conference: '2203-12-13' }, 'error date-implausible 2023-12-13'],
    ['report of 2203', { report: '2203-12-13' }, 'error date-implausible 2023-12-13'],
    ['report a year early', { report: '2022-12-13' }, 'error date-implausible 2023-12-13'],
    ['report a year late', { ...past, report: '2024-12-13' }, 'warning date-implausible 2023-12-13'],
    ['commitment of 1923', { commitment: '1923-12-13' }, 'error date-implausible 2023-12-13'],
    ['commitment of 2013', { commitment: '2013-12-13' }, 'error date-implausible 2023-12-13'],
    ['commitment of some years ago', { commitment: '2020-12-13' }, 'warning date-implausible 2023-12-13'],
    ['commitment of two years ahead', { commitment: '2025-12-13' }, 'error date-implausible 2023-12-13'],
    [
      'commitment after report and conference',
      { commitment: '2024-01-05', report: '2023-12-13', conference: '2023-12-13' },
      'warning date-order',
    ],
    ['cooperation of 1923', { cooperation: '1923-12-13' }, 'error date-implausible 2023-12-13'],
    [
      'award after the report',
      { ...past, hostAward: '2024-03-30', report: '2023-12-13' },
      'warning date-order',
    ],
    ['award after its submission', { award: '2023-11-25' }, 'warning date-order'],
    ['award of 2013', { award: '2013-11-01' }, 'error decision-outside-year 2023-11-01'],
    ['award of the spring before', { award: '2022-03-01' }, 'warning decision-outside-year 2023-03-01'],
    ['award of two years later', { hostAward: '2025-01-10' }, 'error decision-outside-year 2023-01-10'],
    [
      'appraisal in the spring, long before the submission',
      { appraisal: '2023-03-20' },
      'warning date-order',
    ],
    ['appraisal of 2203', { appraisal: '2203-12-08' }, 'error decision-outside-year 2023-12-08'],
    [
      'appraisal after the report',
      { ...past, appraisal: '2024-01-20', report: '2023-12-13' },
      'warning date-order',
    ],
  ])('%s brings a finding', async (_, dates, ...expected) => expect(await found(dates)).toEqual(expected));
});

it('a decision of last December is a slip of the year where another has the same day in this one', async () => {
  const dates = { hostAward: '2022-12-11', report: '2023-12-13' };
  expect(await found({ ...dates, appraisal: '2023-12-11' })).toEqual([
    'warning decision-outside-year 2023-12-11',
  ]);
  expect(await found({ ...dates, appraisal: '2023-12-12' })).toEqual([]);
});
