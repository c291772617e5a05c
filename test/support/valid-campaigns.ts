import fc from 'fast-check';
import type { Files } from './memory-world.ts';
import { smallCampaign } from './small-campaign.ts';
import { figure, figuresOf, indicatorsOf } from './valid-figures.ts';

type Data = Readonly<Record<string, unknown>>;

const names = [
  'Đông Hòa',
  'Tây Thủy',
  'Nam Lộc',
  'Bắc Sơn',
  'Trung Nghĩa',
  'Xuân Quý',
  'Yên Bình',
  'Tân Tiến',
  'Phú Thọ 1',
  'Phú Thọ 2',
] as const;

const people = ['Nguyễn Thị An', 'Trần Văn Bình', 'Lê Quốc Cường', 'Phạm Thị Dung', 'Hoàng Văn Em'] as const;

const levels = [
  { id: 'xuat-sac', label: 'xuất sắc', achieved: true },
  { id: 'tot', label: 'tốt', achieved: true },
  { id: 'kha', label: 'khá', achieved: true },
  { id: 'trung-binh', label: 'trung bình', achieved: false },
  { id: 'yeu', label: 'yếu', achieved: false },
] as const;

/** The bands of the levels, of 100 points in 60 and 40. */
const bands = [90, 80, 65, 50, 0];

const criteria = [
  { id: 'tieu-chi-1', label: 'Tiêu chí một', maximum: 60 },
  { id: 'tieu-chi-2', label: 'Tiêu chí hai', maximum: 40 },
];

const programmes = [
  { id: 'quoc-phong', title: 'Công tác quốc phòng' },
  { id: 'an-ninh', title: 'Phong trào toàn dân bảo vệ an ninh Tổ quốc', shortTitle: 'Phong trào' },
  { id: 'phoi-hop', title: 'Công tác phối hợp theo Nghị định số 03/2019/NĐ-CP' },
];

/** How a rating is given: by its level, by its score, or by points for each criterion. */
const manners = ['level', 'score', 'points', 'all'] as const;

const rating = fc.record({
  rank: fc.nat(levels.length - 1),
  within: fc.nat(8),
  manner: fc.constantFrom(...manners),
  isNotApplicable: fc.nat(9).map((one) => one === 0),
  /** How far the board goes from it; `null` where it has not appraised the programme. */
  appraised: fc.constantFrom(-1, 0, 0, 0, 1),
});
type RandomRating = typeof rating extends fc.Arbitrary<infer T> ? T : never;

const unit = fc.record({
  isSchool: fc.nat(3).map((one) => one === 0),
  isMissing: fc.nat(6).map((one) => one === 0),
  isLate: fc.boolean(),
  ratings: fc.tuple(rating, rating),
  figures: fc.array(figure, { minLength: 13, maxLength: 13 }),
  recipients: fc.subarray([...people], { maxLength: 2 }),
  isHonoured: fc.boolean(),
});
type RandomUnit = typeof unit extends fc.Arbitrary<infer T> ? T : never;

const shape = fc.record({
  units: fc.array(unit, { minLength: 1, maxLength: names.length }),
  hasClusters: fc.boolean(),
  rule: fc.constantFrom('stated', 'lowest', 'share'),
  isAppraised: fc.boolean(),
  hasParts: fc.boolean(),
  hasPrevious: fc.boolean(),
  hasTargets: fc.boolean(),
  whole: fc.integer({ min: 80, max: 120 }),
});
type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never;

/** Campaigns as offices keep them, in which there is nothing to find but that units have not submitted. */
export const validCampaigns: fc.Arbitrary<Files> = shape.map(filesOfShape);

const kindOf = ({ isSchool }: RandomUnit) => (isSchool ? 'truong' : 'thon');

function filesOfShape(random: Shape): Files {
  const ids = random.units.map((_, index) => `don-vi-${index + 1}`);
  const hasKind = (kind: string) => random.units.some((one) => kindOf(one) === kind);
  const indicators = indicatorsOf(random);
  const half = Math.ceil(ids.length / 2);
  const clusters = [ids.slice(0, half), ids.slice(half)].flatMap((members, index) =>
    members.length === 0 ? [] : [{ id: `cum-${index + 1}`, name: `Cụm an toàn số ${index + 1}`, members }],
  );
  const rule = {
    rule: random.rule,
    ...(random.rule === 'share' ? { atLeast: 50, level: 'tot', otherwise: 'trung-binh' } : {}),
  };
  const review = {
    units: random.units.map((one, index) => ({
      id: ids[index],
      name: `${kindOf(one) === 'thon' ? 'thôn' : 'trường'} ${names[index]}`,
      kind: kindOf(one),
    })),
    ...(random.hasClusters ? { clusters } : {}),
    scales: [
      {
        id: 'thang-diem',
        maximum: 100,
        levels: levels.map((level, index) => ({ ...level, from: bands[index], to: bands[index - 1] ?? 100 })),
        criteria,
      },
      { id: 'thang-muc', levels },
    ],
    programmes: [
      {
        ...programmes[0],
        rating: { scale: 'thang-diem', ...(random.hasClusters ? { clusters: rule } : {}) },
      },
      { ...programmes[1], rating: { scale: 'thang-muc', ...(hasKind('thon') ? { kinds: ['thon'] } : {}) } },
      programmes[2],
    ],
    indicators,
    awardForms: [
      { id: 'giay-khen', name: 'Giấy khen', class: 'commendation', recipients: 'both' },
      { id: 'lao-dong-tien-tien', name: 'Lao động tiên tiến', class: 'title', recipients: 'individual' },
    ],
    authorities: [{ id: 'ubnd-xa', name: 'UBND xã', rank: 1 }],
  };
  const submissions = random.units.map((one, index): [string, Data | null] => [
    ids[index] ?? '',
    one.isMissing ? null : submissionOf(one, random, index),
  ]);
  return smallCampaign({ units: Object.fromEntries(submissions), review, host: hostOf(random, ids) });
}

function submissionOf(one: RandomUnit, random: Shape, index: number): Data {
  const [first, second] = one.ratings;
  const ratings = {
    'quoc-phong': selfRating(first, true),
    ...(one.isSchool && hasHamlet(random) ? {} : { 'an-ninh': selfRating(second, false) }),
  };
  const hasFailed = [first, second].some(({ rank }) => levels[rank]?.achieved === false);
  const awards = one.recipients.map((name, at) => ({
    form: 'giay-khen',
    authority: 'ubnd-xa',
    programme: at === 0 ? 'quoc-phong' : 'an-ninh',
    decision: { number: `${index + 1}${at}/QĐ-UBND`, date: '2023-10-20' },
    recipients: [
      at === 0
        ? { kind: 'collective', name: `Tổ dân quân số ${index + 1}` }
        : { kind: 'individual', name, position: 'Công an viên' },
    ],
  }));
  return {
    submitted: one.isLate ? '2023-12-05' : '2023-11-20',
    ratings,
    indicators: figuresOf(kindOf(one), one.figures, random),
    ...(awards.length === 0 ? {} : { awards }),
    narrative: {
      programmes: { 'quoc-phong': [`Đơn vị thứ ${index + 1} đã tổ chức huấn luyện.`] },
      ...(hasFailed ? { limitations: [`Đơn vị thứ ${index + 1} còn vụ việc.`] } : {}),
    },
  };
}

const hasHamlet = ({ units }: Shape) => units.some(({ isSchool }) => !isSchool);

function selfRating({ rank, within, manner, isNotApplicable }: RandomRating, isScored: boolean): Data {
  if (isNotApplicable) return { notApplicable: 'mới thành lập' };
  const level = levels[rank]?.id;
  if (!isScored || manner === 'level') return { level };
  const score = (bands[rank] ?? 0) + within;
  const points = { 'tieu-chi-1': Math.min(60, score), 'tieu-chi-2': score - Math.min(60, score) };
  if (manner === 'score') return { score };
  return manner === 'points' ? { points } : { level, score, points };
}

function hostOf(random: Shape, ids: readonly string[]): Data {
  const { units, isAppraised, hasClusters, rule, whole } = random;
  const present = units.flatMap((one, index) => (one.isMissing ? [] : [{ one, id: ids[index] ?? '' }]));
  const finalRank = ({ rank, appraised }: RandomRating) =>
    Math.max(0, Math.min(levels.length - 1, rank + appraised));
  const ofUnits = present.flatMap(({ one, id }): [string, Data][] => {
    const [first] = one.ratings;
    if (first.isNotApplicable) return [];
    const rank = finalRank(first);
    const needsReason = rank !== first.rank || levels[rank]?.achieved === false;
    return [
      [
        id,
        {
          'quoc-phong': {
            level: levels[rank]?.id,
            ...(needsReason ? { reason: 'theo kết quả phúc tra' } : {}),
          },
        },
      ],
    ];
  });
  const half = Math.ceil(ids.length / 2);
  const ofClusters = [units.slice(0, half), units.slice(half)].flatMap((members, index): [string, Data][] => {
    const rated = members.filter(({ ratings: [first] }) => !first.isNotApplicable);
    if (rated.length === 0 || members.some(({ isMissing }) => isMissing)) return [];
    const ranks = rated.map(({ ratings: [first] }) => (isAppraised ? finalRank(first) : first.rank));
    return [[`cum-${index + 1}`, { 'quoc-phong': { level: levels[Math.max(...ranks)]?.id } }]];
  });
  const ratings = {
    ...(isAppraised && ofUnits.length > 0 ? { units: Object.fromEntries(ofUnits) } : {}),
    ...(hasClusters && rule === 'stated' ? { clusters: Object.fromEntries(ofClusters) } : {}),
  };
  const recruits = units.reduce(
    (sum, one) => sum + (one.isSchool ? 0 : Math.round((20 * (one.figures[0]?.target ?? 100)) / 100)),
    0,
  );
  return {
    ratings,
    indicators: {
      'dan-so': { actual: 18_240 + whole, previous: 18_000 },
      ...(recruits === 0 ? {} : { 'tuyen-quan': { target: Math.round((recruits * whole) / 100) } }),
    },
    awards: [
      {
        form: 'lao-dong-tien-tien',
        authority: 'ubnd-xa',
        programme: 'quoc-phong',
        decision: { number: '99/QĐ-UBND', date: '2023-12-01' },
        recipients: [{ kind: 'individual', name: 'Đỗ Thị Lan', position: 'Công chức' }],
      },
    ],
    commitments: [
      {
        title: 'Không đốt pháo',
        parties: ['Trưởng thôn', 'Công an xã'],
        date: '2023-12-05',
        signed: ids.filter((_, index) => units[index]?.isHonoured === true),
      },
    ],
    cooperation: [
      { title: 'Giữ gìn an ninh năm 2024', parties: ['Công an xã', 'Hội Nông dân xã'], date: '2023-12-06' },
    ],
    narrative: {
      programmes: {
        'quoc-phong': {
          text: ['Đã hoàn thành nhiệm vụ.', ...present.slice(2, 4).map(({ id }) => ({ from: `${id}/1` }))],
          cite: present.slice(0, 2).map(({ id }) => id),
        },
      },
    },
  };
}
