import type { MappedList } from '../campaign/rollup-mapping.ts';

/** What one id of a roll-up would be here. */
export interface MappedId {
  readonly list: MappedList;
  readonly id: string;
  /** `null`: left out. */
  readonly here: string | null;
  /** Of a scale: which level is which. */
  readonly levels: Readonly<Record<string, string>> | null;
}

/**
 * What says in review.yaml what ids of a unit's roll-up mean, to be copied: a line by itself, or one below `rollups:` where there are
 * some already.
 */
export function mappingLine(unit: string, ids: readonly MappedId[], isFirst: boolean): string {
  const byList = new Map<MappedList, string[]>();
  for (const { list, id, here, levels } of ids) {
    const shown = list === 'scales' && here !== null ? scaleText(here, levels) : here;
    byList.set(list, [...(byList.get(list) ?? []), `${id}: ${shown}`]);
  }
  const lists = [...byList].map(([list, entries]) => `${list}: { ${entries.join(', ')} }`);
  const item = `{ units: [${unit}], ${lists.join(', ')} }`;
  return isFirst ? `rollups: [${item}]` : `- ${item}`;
}

function scaleText(here: string, levels: Readonly<Record<string, string>> | null): string {
  const pairs = Object.entries(levels ?? {}).map(([below, above]) => `${below}: ${above}`);
  return pairs.length === 0 ? `{ as: ${here} }` : `{ as: ${here}, levels: { ${pairs.join(', ')} } }`;
}

/** More are only counted. */
const mostNamed = 12;

/** What findings name of some things: the first, and how many there are beside them. */
export function firstOf<Thing>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
  more: (count: number) => string,
): string {
  const rest = things.length - mostNamed;
  return [...things.slice(0, mostNamed).map(nameOf), ...(rest > 0 ? [more(rest)] : [])].join('; ');
}

/** What lists of ids are called in findings. */
export const listNames = {
  vi: {
    unitKinds: 'loại đơn vị',
    scales: 'thang xếp loại',
    programmes: 'nội dung',
    indicators: 'chỉ tiêu',
    awardForms: 'danh hiệu, hình thức khen thưởng',
    authorities: 'cấp khen thưởng',
  },
  en: {
    unitKinds: 'kind of unit',
    scales: 'rating scale',
    programmes: 'programme',
    indicators: 'indicator',
    awardForms: 'award form',
    authorities: 'award authority',
  },
} as const satisfies Readonly<Record<'vi' | 'en', Readonly<Record<MappedList, string>>>>;
