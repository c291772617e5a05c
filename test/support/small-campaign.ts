import { stringify } from 'yaml';
import type { Files } from './memory-world.ts';

type Data = Readonly<Record<string, unknown>>;

/** What stands in a campaign of some hamlets beside what every campaign has. */
interface SmallCampaign {
  /** Each unit's submission beside its head; `null` for a unit that has not submitted. */
  readonly units: Readonly<Record<string, Data | null>>;
  readonly review?: Data;
  readonly host?: Data;
}

/** The files of a campaign of a few units. A unit's name is "thôn" and its id in capitals. */
export function smallCampaign({ units, review = {}, host }: SmallCampaign): Files {
  const head = {
    year: 2023,
    title: 'Tổng kết công tác năm 2023',
    host: { name: 'Ủy ban nhân dân xã Thử', shortName: 'UBND xã', locality: 'xã Thử' },
    deadline: '2023-11-30',
    documents: {
      issuer: ['ỦY BAN NHÂN DÂN', 'XÃ THỬ'],
      place: 'Thử',
      signature: { lines: ['CHỦ TỊCH'], name: 'Nguyễn Văn X' },
      recipients: ['UBND tỉnh'],
      archive: 'VT',
      report: { symbol: 'BC-UBND', date: '2023-12-13' },
    },
    unitKinds: [
      { id: 'thon', name: 'thôn' },
      { id: 'truong', name: 'trường' },
    ],
    units: Object.keys(units).map((id) => ({ id, name: `thôn ${id.toUpperCase()}`, kind: 'thon' })),
    programmes: [{ id: 'p', title: 'Công tác quốc phòng' }],
  };
  const submissions = Object.entries(units).flatMap(([unit, submission]): [string, Data][] =>
    submission === null
      ? []
      : [[`submissions/${unit}.yaml`, { unit, year: 2023, submitted: '2023-11-20', ...submission }]],
  );
  const files: [string, Data][] = [
    ['review.yaml', { ...head, ...review }],
    ...(host === undefined ? [] : [['host.yaml', { year: 2023, ...host }] satisfies [string, Data]]),
    ...submissions,
  ];
  return new Map(files.map(([path, data]) => [path, Buffer.from(stringify(data))]));
}

/** An indicator of a small campaign's programme: a count, unless more is said of it. */
export const indicatorOf = (id: string, more: object) => ({
  id,
  name: `Chỉ tiêu ${id}`,
  programme: 'p',
  unitOfMeasure: 'vụ',
  type: 'count',
  aggregation: 'sum',
  ...more,
});
