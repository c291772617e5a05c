import fc from 'fast-check';
import { stringify } from 'yaml';
import type { Files } from './memory-world.ts';

type Data = Readonly<Record<string, unknown>>;

/** What a unit at the bottom sends. */
export interface Leaf {
  readonly kind: 'xa' | 'truong';
  /** `null` where it has not submitted. */
  readonly submission: Data | null;
  /** An earlier revision. */
  readonly replaced: Data | null;
  /** What the board of its host makes of it, by programme. */
  readonly final: Data;
}

/** A host: its units are at the bottom, or hosts themselves. */
export interface Host {
  readonly deadline: string;
  readonly units: readonly (Leaf | Host)[];
  /** Which area each unit is in, if any; there are two. */
  readonly areas: readonly (number | null)[];
  /** For each unit, the cluster that it is in, if any. */
  readonly clusters: readonly (number | null)[];
  /** What the board states of its clusters in the first programme. */
  readonly stated: readonly (string | null)[];
  readonly indicators: Data;
  /** Awards of the host's own people, of a unit's, and of a unit's below one of its units. */
  readonly awards: readonly [individuals: number, ofUnits: readonly number[], repeated: boolean];
  readonly commitment: readonly boolean[] | null;
  readonly hasCooperation: boolean;
}

export const isHost = (unit: Leaf | Host): unit is Host => 'units' in unit;

const level = fc.constantFrom('tot', 'kha', 'yeu');
const decimal = fc
  .tuple(fc.nat(5000), fc.constantFrom('', '.5', '.25', '.125', '.007'))
  .map(([whole, part]) => Number(`${whole}${part}`));
const whole = fc.nat(400);
const notApplicable = fc.constant({ notApplicable: 'không có' });
const figures = (value: fc.Arbitrary<number>) =>
  fc.oneof(
    {
      weight: 9,
      arbitrary: fc.record({ actual: value, target: value, previous: value }, { requiredKeys: ['actual'] }),
    },
    { weight: 1, arbitrary: notApplicable },
  );
const rating = fc.oneof(
  { weight: 6, arbitrary: level.map((one) => ({ level: one, reason: 'lý do' })) },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 0, max: 200 }).map((half) => ({ score: half / 2, reason: 'lý do' })),
  },
  { weight: 1, arbitrary: notApplicable },
);
const ratings = fc.record(
  { p: rating, q: level.map((one) => ({ level: one, reason: 'lý do' })) },
  { requiredKeys: [] },
);
const submitted = fc.record(
  {
    submitted: fc.constantFrom('2023-11-20', '2023-11-28', '2023-12-02'),
    ratings,
    indicators: fc.record(
      {
        tong: figures(whole),
        quy: figures(decimal),
        'ty-le': figures(fc.integer({ min: 0, max: 800 }).map((eighths) => eighths / 8)),
        tu: figures(whole),
        mau: figures(whole),
        'it-nhat': figures(decimal),
        'nhieu-nhat': figures(decimal),
        'chung-muc': figures(whole),
        'cua-truong': figures(whole),
      },
      { requiredKeys: [] },
    ),
    people: fc.nat(2),
  },
  { requiredKeys: ['submitted', 'people'] },
);
/** What a school is not asked for, and what only a school is. */
const own = { xa: 'cua-truong', truong: 'q' } as const;

/** What a unit of a kind is asked for of what it may send. */
function askedOf({ kind, ...leaf }: Leaf): Leaf {
  const { [own[kind]]: _, ...final } = leaf.final;
  const asked = (submission: Data | null) =>
    submission === null
      ? null
      : Object.fromEntries(
          Object.entries(submission).map(([key, value]) =>
            typeof value === 'object' && value !== null
              ? [key, Object.fromEntries(Object.entries(value).filter(([id]) => id !== own[kind]))]
              : [key, value],
          ),
        );
  return { kind, submission: asked(leaf.submission), replaced: asked(leaf.replaced), final };
}

const leaf: fc.Arbitrary<Leaf> = fc
  .record({
    kind: fc.constantFrom('xa', 'xa', 'xa', 'truong'),
    submission: fc.option(submitted, { freq: 6 }),
    replaced: fc.option(submitted, { freq: 1 }),
    final: ratings,
  })
  .map(askedOf);

function hostOf(units: fc.Arbitrary<readonly (Leaf | Host)[]>): fc.Arbitrary<Host> {
  return fc.record({
    deadline: fc.constantFrom('2023-11-25', '2023-11-30'),
    units,
    areas: fc.array(fc.option(fc.nat(1)), { minLength: 4, maxLength: 4 }),
    clusters: fc.array(fc.option(fc.nat(1)), { minLength: 4, maxLength: 4 }),
    stated: fc.array(fc.option(level), { minLength: 2, maxLength: 2 }),
    indicators: fc.record(
      {
        tong: whole.map((target) => ({ target })),
        'cua-minh': whole.map((actual) => ({ actual, previous: 7 })),
      },
      { requiredKeys: [] },
    ),
    awards: fc.tuple(fc.nat(2), fc.array(fc.nat(3), { maxLength: 3 }), fc.boolean()),
    commitment: fc.option(fc.array(fc.boolean(), { minLength: 4, maxLength: 4 })),
    hasCooperation: fc.boolean(),
  });
}

const few = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 3 });
const lowest = hostOf(few(leaf));
const middle = hostOf(few(fc.oneof(leaf, lowest)));
const upper = hostOf(few(fc.oneof(leaf, lowest, middle)));

/** Hosts above hosts, to a depth of four. */
export const hostTrees: fc.Arbitrary<Host> = fc.oneof(
  lowest,
  middle,
  upper,
  hostOf(fc.tuple(upper, fc.oneof(leaf, middle))),
);

const share = { rule: 'share', atLeast: 60, level: 'tot', otherwise: 'yeu' };
const indicator = (id: string, more: Data) => ({
  id,
  name: `Chỉ tiêu ${id}`,
  programme: 'p',
  unitOfMeasure: 'người',
  type: 'count',
  aggregation: 'sum',
  better: 'higher',
  ...more,
});
const declared = {
  unitKinds: [
    { id: 'xa', name: 'xã' },
    { id: 'truong', name: 'trường' },
    { id: 'vung', name: 'vùng', submits: 'rollup' },
  ],
  scales: [
    {
      id: 's',
      maximum: 100,
      levels: [
        { id: 'tot', label: 'tốt', achieved: true, from: 80, to: 100 },
        { id: 'kha', label: 'khá', achieved: true, from: 50, to: 80 },
        { id: 'yeu', label: 'yếu', achieved: false, from: 0, to: 50 },
      ],
    },
  ],
  programmes: [
    { id: 'p', title: 'Công tác quốc phòng', rating: { scale: 's', clusters: share } },
    { id: 'q', title: 'Công tác an ninh', rating: { scale: 's', kinds: ['xa'] } },
  ],
  indicators: [
    indicator('tong', {}),
    indicator('quy', { type: 'amount', decimals: 1, unitOfMeasure: 'triệu đồng' }),
    indicator('ty-le', { type: 'percentage', unitOfMeasure: '%', aggregation: 'mean', decimals: 2 }),
    indicator('tu', {}),
    indicator('mau', {}),
    indicator('ty-so', {
      type: 'percentage',
      unitOfMeasure: '%',
      aggregation: 'ratio',
      ratio: { numerator: 'tu', denominator: 'mau' },
      maximum: 100000,
    }),
    indicator('it-nhat', { type: 'amount', aggregation: 'min', better: 'lower' }),
    indicator('nhieu-nhat', { type: 'amount', aggregation: 'max' }),
    indicator('chung-muc', { target: 40, aggregation: 'mean', decimals: 1 }),
    indicator('cua-truong', { kinds: ['truong'] }),
    indicator('cua-minh', { aggregation: 'none' }),
  ],
  awardForms: [
    { id: 'giay-khen', name: 'Giấy khen', class: 'commendation', recipients: 'both' },
    { id: 'danh-hieu', name: 'Danh hiệu', class: 'title', recipients: 'both' },
  ],
  authorities: [
    { id: 'minh', name: 'Cơ quan mình', rank: 2 },
    { id: 'tren', name: 'Cấp trên', rank: 1 },
  ],
};
const documents = {
  issuer: ['ỦY BAN NHÂN DÂN', 'XÃ THỬ'],
  place: 'Thử',
  signature: { lines: ['CHỦ TỊCH'], name: 'Nguyễn Văn X' },
  recipients: ['UBND tỉnh'],
  archive: 'VT',
  report: { symbol: 'BC-UBND', date: '2023-12-13' },
};

/** The id of a unit of a host, by where it stands in its list: the same in different hosts. */
export const idAt = (index: number) => `don-vi-${index + 1}`;

const award = (number: string, recipients: readonly Data[], form = 'giay-khen') => ({
  form,
  authority: 'minh',
  programme: 'p',
  decision: { number, date: '2023-11-01' },
  recipients,
});
const person = (name: string, more: Data = {}) => ({ kind: 'individual', name, position: 'cán bộ', ...more });

/** What a unit's people were awarded, as the unit's own file has it. @param at the numbers that lead to the unit */
function awardsOfLeaf(at: readonly number[], { people }: Data): Data[] {
  const number = `9${at.map((one) => one + 1).join('')}/QĐ-UBND`;
  return Number(people) === 0
    ? []
    : [
        award(
          number,
          Array.from({ length: Number(people) }, (_, index) => person(`Nguyễn Văn ${'AB'[index]}`)),
        ),
      ];
}

function submissionText(
  unit: string,
  at: readonly number[],
  { people, ...own }: Data,
  revision: number,
): Buffer {
  const awards = awardsOfLeaf(at, { people });
  return Buffer.from(
    stringify({
      unit,
      year: 2023,
      ...(revision > 1 ? { revision } : {}),
      ...own,
      ...(awards.length > 0 ? { awards } : {}),
    }),
  );
}

/** The files of a unit at the bottom. @param at the numbers that lead to it */
function filesOfLeaf(id: string, at: readonly number[], { submission, replaced }: Leaf): [string, Buffer][] {
  if (submission === null) return [];
  if (replaced === null) return [[`submissions/${id}.yaml`, submissionText(id, at, submission, 1)]];
  return [
    [`submissions/${id}.yaml`, submissionText(id, at, replaced, 1)],
    [`submissions/${id}-2.yaml`, submissionText(id, at, submission, 2)],
  ];
}

/** How the units and clusters below some host are called in a campaign. */
type Naming = (at: readonly number[]) => string;

/** What a host records itself, of units that a campaign calls so. */
function recordedBy(host: Host, at: readonly number[], naming: Naming) {
  const idOf = (index: number) => naming([...at, index]);
  const leaves = host.units.flatMap((unit, index) => (isHost(unit) ? [] : [{ unit, index }]));
  const clusters = [0, 1].flatMap((which) => {
    const members = leaves
      .filter(({ index }) => host.clusters[index] === which)
      .map(({ index }) => idOf(index));
    const id = `cum-${[...at, which].join('-')}`;
    return members.length === 0
      ? []
      : [{ id, name: `Cụm ${id}`, members, stated: host.stated[which] ?? null }];
  });
  const [own, ofUnits] = host.awards;
  const number = `1${at.map((one) => one + 1).join('')}/QĐ-UBND`;
  const recipients = [
    ...Array.from({ length: own }, (_, index) => person(`Trần Văn ${'AB'[index]}`)),
    ...[...new Set(ofUnits)].flatMap((index) =>
      leaves.some((one) => one.index === index) ? [person('Lê Thị C', { unit: idOf(index) })] : [],
    ),
  ];
  return {
    ratings: Object.fromEntries(
      leaves.flatMap(({ unit, index }) => {
        const final = Object.entries(unit.final).filter(
          ([programme]) => programme === 'p' || unit.kind === 'xa',
        );
        return final.length === 0
          ? []
          : [
              [
                idOf(index),
                Object.fromEntries(final.map(([key, one]) => [key, { ...Object(one), reason: 'phúc tra' }])),
              ],
            ];
      }),
    ),
    clusters,
    awards: recipients.length === 0 ? [] : [award(number, recipients, 'danh-hieu')],
    commitments:
      host.commitment === null || leaves.length === 0
        ? []
        : [
            {
              title: 'Cam kết',
              parties: [`Bên ${at.join('.')}`],
              due: leaves.map(({ index }) => idOf(index)),
              signed: leaves.filter(({ index }) => host.commitment?.[index]).map(({ index }) => idOf(index)),
            },
          ],
    cooperation: host.hasCooperation
      ? [{ title: 'Phối hợp', parties: [`Bên ${at.join('.')}`, 'Bên B'] }]
      : [],
  };
}

type Recorded = ReturnType<typeof recordedBy>;

function hostText(
  { ratings, clusters, awards, commitments, cooperation }: Omit<Recorded, 'awards'> & { awards: Data[] },
  indicators: Data,
): Buffer {
  const stated = clusters.flatMap(({ id, stated: one }) =>
    one === null ? [] : [[id, { p: { level: one, reason: 'phúc tra' } }]],
  );
  const lists = { awards, commitments, cooperation };
  return Buffer.from(
    stringify({
      year: 2023,
      ratings: {
        ...(Object.keys(ratings).length > 0 ? { units: ratings } : {}),
        ...(stated.length > 0 ? { clusters: Object.fromEntries(stated) } : {}),
      },
      ...(Object.keys(indicators).length > 0 ? { indicators } : {}),
      ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
    }),
  );
}

function reviewText(name: string, deadline: string, more: Data): Buffer {
  return Buffer.from(
    stringify({
      year: 2023,
      title: 'Tổng kết công tác năm 2023',
      host: { name: `Ủy ban nhân dân ${name}`, shortName: 'UBND', locality: name },
      deadline,
      documents,
      ...more,
      ...declared,
    }),
  );
}

const withoutStated = ({ stated: _, ...cluster }: Recorded['clusters'][number]) => cluster;

/**
 * The files of a host's campaign, but for what the hosts below it send.
 * @param at the numbers that lead to the host
 */
export function filesOfHost(host: Host, at: readonly number[]): Files {
  const recorded = recordedBy(host, at, (path) => idAt(path.at(-1) ?? 0));
  const inArea = host.units.map((_, index) => host.areas[index] ?? null);
  const units = host.units.map((unit, index) => {
    const area = inArea[index];
    return {
      id: idAt(index),
      name: `đơn vị ${index + 1}`,
      kind: isHost(unit) ? 'vung' : unit.kind,
      ...(area === null ? {} : { parent: `khu-${area}` }),
    };
  });
  const areas = [...new Set(inArea)].flatMap((area) =>
    area === null ? [] : [{ id: `khu-${area}`, name: `khu ${area}` }],
  );
  // Who is awarded by a host below may stand in the file of the one above, by the unit that it can name.
  const repeated = host.awards[2]
    ? host.units.flatMap((unit, index) => repeatedAwards(unit, [...at, index], idAt(index)))
    : [];
  return new Map([
    [
      'review.yaml',
      reviewText(`xã ${at.join('.')}`, host.deadline, {
        units,
        ...(areas.length > 0 ? { areas } : {}),
        clusters: recorded.clusters.map(withoutStated),
      }),
    ],
    ['host.yaml', hostText({ ...recorded, awards: [...recorded.awards, ...repeated] }, host.indicators)],
    ...host.units.flatMap((unit, index) =>
      isHost(unit) ? [] : filesOfLeaf(idAt(index), [...at, index], unit),
    ),
  ]);
}

/** What was awarded in the first unit below a host, as the host above may repeat it. */
function repeatedAwards(unit: Leaf | Host, at: readonly number[], id: string): Data[] {
  if (!isHost(unit)) return [];
  return unit.units.slice(0, 1).flatMap((first) =>
    isHost(first) || first.submission === null
      ? []
      : awardsOfLeaf([...at, 0], first.submission).map((group) => ({
          ...group,
          recipients: [person('Nguyễn Văn A', { unit: id })],
        })),
  );
}

/** The units at the bottom with the numbers that lead to each, in their order. */
export function leavesBelow(
  host: Host,
  at: readonly number[] = [],
): { readonly leaf: Leaf; readonly at: readonly number[] }[] {
  return host.units.flatMap((unit, index) =>
    isHost(unit) ? leavesBelow(unit, [...at, index]) : [{ leaf: unit, at: [...at, index] }],
  );
}

/** The hosts of a tree with the numbers that lead to each: each before those below it. */
export function hostsIn(
  host: Host,
  at: readonly number[] = [],
): { readonly host: Host; readonly at: readonly number[] }[] {
  return [
    { host, at },
    ...host.units.flatMap((unit, index) => (isHost(unit) ? hostsIn(unit, [...at, index]) : [])),
  ];
}

/** The id of a unit in the one campaign of all. */
export const flatId: Naming = (at) => `don-vi-${at.map((index) => index + 1).join('-')}`;

/** The files of one campaign of all the units at the bottom. */
export function flatFiles(tree: Host): Files {
  const records = hostsIn(tree).map(({ host, at }) => recordedBy(host, at, flatId));
  const joined = {
    ratings: Object.assign({}, ...records.map(({ ratings }) => ratings)),
    clusters: records.flatMap(({ clusters }) => clusters),
    awards: records.flatMap(({ awards }) => awards),
    commitments: records.flatMap(({ commitments }) => commitments),
    cooperation: records.flatMap(({ cooperation }) => cooperation),
  };
  const leaves = leavesBelow(tree);
  return new Map([
    [
      'review.yaml',
      reviewText('xã', tree.deadline, {
        units: leaves.map(({ leaf, at }) => ({
          id: flatId(at),
          name: `đơn vị ${at.join('.')}`,
          kind: leaf.kind,
        })),
        clusters: joined.clusters.map(withoutStated),
      }),
    ],
    ['host.yaml', hostText(joined, tree.indicators)],
    ...leaves.flatMap(({ leaf, at }) => filesOfLeaf(flatId(at), at, leaf)),
  ]);
}
