import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { type Files, validated } from '../support/memory-world.ts';
import { runs } from '../support/runs.ts';

/** A submission as data, to be broken before it is written. */
interface Submission {
  unit: unknown;
  year: unknown;
  submitted: unknown;
  ratings: Record<string, Record<string, unknown>>;
  indicators: Record<string, Record<string, unknown>>;
  awards: {
    form: string;
    authority: string;
    programme: string;
    decision: { number: string; date: unknown };
    recipients: Record<string, unknown>[];
  }[];
  narrative?: Record<string, unknown>;
  [key: string]: unknown;
}

interface Sample {
  readonly year: number;
  readonly scales: readonly { readonly levels: number; readonly isScored: boolean }[];
  readonly units: readonly { readonly level: number; readonly figure: number; readonly people: number }[];
}

const sample: fc.Arbitrary<Sample> = fc.record({
  year: fc.integer({ min: 1990, max: 2100 }),
  scales: fc.array(fc.record({ levels: fc.integer({ min: 2, max: 5 }), isScored: fc.boolean() }), {
    minLength: 1,
    maxLength: 3,
  }),
  units: fc.array(
    fc.record({
      level: fc.nat(0),
      figure: fc.integer({ min: 20, max: 40 }),
      people: fc.integer({ min: 1, max: 3 }),
    }),
    { minLength: 1, maxLength: 6 },
  ),
});

function campaignOf({ year, scales, units }: Sample) {
  return {
    year,
    title: `Tổng kết công tác năm ${year}`,
    host: { name: 'Ủy ban nhân dân xã Thử', shortName: 'UBND xã', locality: 'xã Thử' },
    deadline: `${year}-11-30`,
    documents: {
      issuer: ['ỦY BAN NHÂN DÂN', 'XÃ THỬ'],
      place: 'Thử',
      signature: { lines: ['CHỦ TỊCH'], name: 'Nguyễn Văn X' },
      recipients: ['UBND tỉnh'],
      archive: 'VT',
      report: { symbol: 'BC-UBND' },
    },
    unitKinds: [{ id: 'thon', name: 'thôn' }],
    units: units.map((_, index) => ({ id: `thon-so-${index + 1}`, name: `thôn ${index + 1}`, kind: 'thon' })),
    scales: scales.map(({ levels, isScored }, index) => ({
      id: `thang-${index + 1}`,
      ...(isScored ? { maximum: levels * 10 } : {}),
      levels: Array.from({ length: levels }, (_, level) => ({
        id: `muc-thu-${level + 1}`,
        label: `mức ${level + 1}`,
        achieved: level + 1 < levels,
        ...(isScored ? { from: (levels - level - 1) * 10, to: (levels - level) * 10 } : {}),
      })),
    })),
    programmes: scales.map((_, index) => ({
      id: `noi-dung-${index + 1}`,
      title: `Nội dung ${index + 1}`,
      rating: { scale: `thang-${index + 1}` },
    })),
    indicators: [
      {
        id: 'hoa-giai',
        name: 'Hòa giải',
        programme: 'noi-dung-1',
        unitOfMeasure: 'vụ',
        type: 'count',
        aggregation: 'sum',
      },
      {
        id: 'ty-le',
        name: 'Tỷ lệ',
        programme: 'noi-dung-1',
        unitOfMeasure: '%',
        type: 'percentage',
        aggregation: 'mean',
      },
    ],
    awardForms: [
      { id: 'giay-khen', name: 'Giấy khen', class: 'commendation', recipients: 'both' },
      { id: 'danh-hieu', name: 'Danh hiệu', class: 'title', recipients: 'collective' },
    ],
    authorities: [{ id: 'ubnd-xa', name: 'UBND xã', rank: 1 }],
  };
}

function submissionsOf({ year, scales, units }: Sample): Submission[] {
  return units.map(({ figure, people }, index) => ({
    unit: `thon-so-${index + 1}`,
    year,
    submitted: `${year}-11-20`,
    ratings: Object.fromEntries(scales.map((_, at) => [`noi-dung-${at + 1}`, { level: 'muc-thu-1' }])),
    indicators: {
      'hoa-giai': { actual: figure, previous: figure + 1 },
      'ty-le': { actual: 98.5, previous: 97 },
    },
    awards: [
      {
        form: 'giay-khen',
        authority: 'ubnd-xa',
        programme: 'noi-dung-1',
        decision: { number: '15/QĐ-UBND', date: `${year}-11-01` },
        recipients: Array.from({ length: people }, (_, at) => ({
          kind: 'collective',
          name: `Tổ ${index}.${at}`,
        })),
      },
    ],
  }));
}

function filesOf(given: Sample, submissions: readonly Submission[]): Files {
  const bytes = (data: unknown) => new TextEncoder().encode(stringify(data, { lineWidth: 0 }));
  return new Map([
    ['review.yaml', bytes(campaignOf(given))],
    ...submissions.map((one, index) => [`submissions/${index}.yaml`, bytes(one)] as const),
  ]);
}

/** One way to break a submission, the code it must bring, and text that stands on the line to be named. */
type Break = readonly [
  code: string,
  onLine: string,
  break_: (submission: Submission, sample: Sample) => void,
];

const breaks: readonly Break[] = [
  [
    'unknown-unit',
    'unit: khong-co-dau-ca',
    (one) => {
      one.unit = 'khong-co-dau-ca';
    },
  ],
  [
    'wrong-year',
    'year: 1950',
    (one) => {
      one.year = 1950;
    },
  ],
  [
    'invalid-value',
    'submitted: 31/02',
    (one) => {
      one.submitted = '31/02';
    },
  ],
  [
    'unknown-key',
    'mucla: 1',
    (one) => {
      one.mucla = 1;
    },
  ],
  [
    'unknown-programme',
    'noi-dung-la-hoac:',
    (one) => {
      one.ratings['noi-dung-la-hoac'] = { level: 'muc-thu-1' };
    },
  ],
  [
    'unknown-level',
    'level: khong-he-co',
    (one) => {
      one.ratings['noi-dung-1'] = { level: 'khong-he-co' };
    },
  ],
  [
    'rating-empty',
    'noi-dung-1: {}',
    (one) => {
      one.ratings['noi-dung-1'] = {};
    },
  ],
  [
    'unknown-indicator',
    'chi-tieu-la-hoac:',
    (one) => {
      one.indicators['chi-tieu-la-hoac'] = { actual: 1 };
    },
  ],
  [
    'indicator-out-of-bounds',
    'actual: -7',
    (one) => {
      one.indicators['hoa-giai'] = { actual: -7 };
    },
  ],
  [
    'indicator-not-whole',
    'actual: 21.5',
    (one) => {
      one.indicators['hoa-giai'] = { actual: 21.5 };
    },
  ],
  [
    'percentage-over-100',
    'actual: 100.01',
    (one) => {
      one.indicators['ty-le'] = { actual: 100.01 };
    },
  ],
  [
    'indicator-contradiction',
    'hoa-giai:',
    (one) => {
      one.indicators['hoa-giai'] = { actual: 21, notApplicable: 'Không có' };
    },
  ],
  [
    'indicator-missing',
    'indicators:',
    (one) => {
      delete one.indicators['hoa-giai'];
    },
  ],
  [
    'figure-far-from-last-year',
    'actual: 120',
    (one) => {
      one.indicators['hoa-giai'] = { actual: 120, previous: 30 };
    },
  ],
  [
    'unknown-award-form',
    'form: khong-ro-gi',
    (one) => {
      (one.awards[0] as { form: string }).form = 'khong-ro-gi';
    },
  ],
  [
    'unknown-authority',
    'authority: khong-ro-gi',
    (one) => {
      (one.awards[0] as { authority: string }).authority = 'khong-ro-gi';
    },
  ],
  [
    'award-duplicate',
    'name: "*hai lần"',
    (one) => {
      const twice = { kind: 'collective', name: '*hai lần' };
      one.awards[0]?.recipients.push(twice, { ...twice });
    },
  ],
  [
    'award-kind-doubtful',
    'kind: individual',
    (one) => {
      one.awards[0]?.recipients.push({ kind: 'individual', name: 'Ban Chỉ huy thôn' });
    },
  ],
  [
    'name-in-capitals',
    'name: TRẦN VĂN BÌNH',
    (one) => {
      one.awards[0]?.recipients.push({ kind: 'individual', name: 'TRẦN VĂN BÌNH' });
    },
  ],
  [
    'decision-outside-year',
    'date: 1950-01-01',
    (one) => {
      const [group] = one.awards;
      if (group !== undefined)
        one.awards.push({
          ...group,
          decision: { number: '7/QĐ', date: '1950-01-01' },
          recipients: [{ kind: 'collective', name: 'Tổ khác' }],
        });
    },
  ],
  [
    'low-rating-unexplained',
    'level: muc-thu-',
    (one, { scales }) => {
      one.ratings['noi-dung-1'] = { level: `muc-thu-${scales[0]?.levels}` };
    },
  ],
  [
    'text-from-form',
    '- (ghi vào đây)',
    (one) => {
      one.narrative = { lessons: ['(ghi vào đây)'] };
    },
  ],
];

describe('a generated campaign', () => {
  it('has no findings', async () => {
    await fc.assert(
      fc.asyncProperty(sample, async (given) => {
        const { findings, review } = await validated(filesOf(given, submissionsOf(given)));
        expect(findings.map(({ code }) => code)).toEqual([]);
        expect(review).not.toBeNull();
      }),
      runs(40, 15),
    );
  });

  it.each(breaks)(
    'broken in one way has just that finding, at that place: %s',
    async (code, onLine, break_) => {
      await fc.assert(
        fc.asyncProperty(sample, fc.nat(), async (given, pick) => {
          const submissions = submissionsOf(given);
          const broken = pick % submissions.length;
          break_(submissions[broken] as Submission, given);
          const { findings } = await validated(filesOf(given, submissions));
          // A unit whose submission names another has not submitted.
          const own = findings.filter((one) => one.code !== 'submission-missing');
          expect(own.map((one) => one.code)).toEqual([code]);
          const place = own[0]?.place;
          expect(place?.source.path).toBe(`submissions/${broken}.yaml`);
          expect(place?.source.line(place.source.lineOf(place.start))).toContain(onLine);
        }),
        runs(15, 5),
      );
    },
  );
});
