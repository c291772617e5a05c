import type { MappedList } from '../campaign/rollup-mapping.ts';
import type { ScaleToDeclare } from '../campaign/rollup-mismatches.ts';
import { idInYaml } from '../vietnamese/slug.ts';

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
    const shown = here === null ? 'null' : list === 'scales' ? scaleText(here, levels) : idInYaml(here);
    byList.set(list, [...(byList.get(list) ?? []), `${idInYaml(id)}: ${shown}`]);
  }
  const lists = [...byList].map(([list, entries]) => `${list}: { ${entries.join(', ')} }`);
  const item = `{ units: [${idInYaml(unit)}], ${lists.join(', ')} }`;
  return isFirst ? `rollups: [${item}]` : `- ${item}`;
}

function scaleText(here: string, levels: Readonly<Record<string, string>> | null): string {
  const pairs = Object.entries(levels ?? {}).map(
    ([below, above]) => `${idInYaml(below)}: ${idInYaml(above)}`,
  );
  return pairs.length === 0
    ? `{ as: ${idInYaml(here)} }`
    : `{ as: ${idInYaml(here)}, levels: { ${pairs.join(', ')} } }`;
}

/** What declares scales in review.yaml, to be copied; criteria are for who rates by them. */
export function scalesLine(scales: readonly ScaleToDeclare[]): string {
  return `scales: ${inFlow(scales.map(({ scale: { criteria: _, ...scale } }) => scale))}`;
}

/** What a programme's entry in review.yaml says of its rating, to be copied: "rating: { scale: bon-muc }". */
export const ratingLine = ({ rating }: ScaleToDeclare['programmes'][number]): string =>
  `rating: ${inFlow(rating)}`;

/** Plain data on one line of YAML. */
function inFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inFlow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, one]) => `${key}: ${inFlow(one)}`)
      .join(', ')} }`;
  }
  // What JSON writes is YAML.
  return typeof value === 'string' && plainId.test(value) ? idInYaml(value) : JSON.stringify(value);
}

/** What YAML takes for a text without quotes; "no" and "y" of YAML 1.1 are too short. */
const plainId = /^[a-z][a-z0-9]{2,}(?:-[a-z0-9]+)*$/;

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
