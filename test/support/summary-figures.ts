import type { Summary } from '../../src/aggregation/summary.generated.ts';
import { awardFigure } from '../../src/tracing/figure-names.ts';

/** A figure's name and its digits. */
export type NamedNumber = readonly [name: string, digits: string | null];

type Json = string | number | boolean | null | readonly Json[] | JsonObject;
type JsonObject = { readonly [key: string]: Json };

/** What a value stands in: the objects from the summary down to it, and the keys between them. */
interface Place {
  readonly keys: readonly string[];
  readonly within: readonly JsonObject[];
}

/**
 * Every number that a summary states, by the name of its figure. All of it is walked: what is neither named here nor known to be no
 * figure fails.
 */
export function namedNumbers(summary: Summary): NamedNumber[] {
  // A summary is what JSON can hold.
  return [...numbersIn(summary as unknown as Json, { keys: [], within: [] })];
}

function* numbersIn(value: Json, place: Place): Generator<NamedNumber> {
  const key = place.keys.at(-1) ?? '';
  if (notFigures.has(key)) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield* numbersIn(item, { ...place, keys: [...place.keys, String(index)] });
    }
  } else if (value !== null && typeof value === 'object') {
    // Not a list: what remains of JSON is an object.
    yield* numbersInObject(value as JsonObject, place);
  } else {
    const name = nameOf(place);
    if (name !== null) yield [name, value === null ? null : String(value)];
    else if (typeof value === 'number' || /^-?\d+(\.\d+)?$/.test(String(value))) {
      throw new Error(`${place.keys.join('.')} is no figure that is known: ${value}`);
    }
  }
}

function* numbersInObject(object: JsonObject, { keys, within }: Place): Generator<NamedNumber> {
  // What nobody is due in is no table of the documents.
  if (('subjects' in object || 'levels' in object) && object.due === 0) return;
  // A change of one unit is one unit's.
  const isOfUnit = keys[2] === 'units' && keys.at(-1) === 'change';
  for (const [key, item] of Object.entries(object)) {
    if (isOfUnit && key === 'units') continue;
    yield* numbersIn(item, { keys: [...keys, key], within: [...within, object] });
  }
}

/** What a summary holds beside figures: texts, ids, and what is said of figures. */
const notFigures: ReadonlySet<string> = new Set([
  'version',
  'year',
  'sources',
  'source',
  'decimals',
  'name',
  'reason',
  'title',
  'parties',
  'unitTexts',
  'picks',
  'label',
  'position',
  'inputs',
  'fingerprint',
  'list',
]);

const dashed = (key: string) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The name of the figure at a place, by the part of the summary; `null` for what is none. */
function nameOf({ keys, within }: Place): string | null {
  const [part = '', ...path] = keys;
  const [, table = {}, row = {}] = within;
  return namers[part]?.({ path, last: keys.at(-1) ?? '', table, row, within }) ?? null;
}

interface Within {
  readonly path: readonly string[];
  readonly last: string;
  readonly table: JsonObject;
  readonly row: JsonObject;
  readonly within: readonly JsonObject[];
}

const namers: Readonly<Record<string, (place: Within) => string | null>> = {
  completeness: ({ path, last, row, within }) => {
    if (path.length === 1) return last === 'deadline' ? 'campaign.deadline' : `completeness.${last}`;
    if (path.includes('history')) {
      return `completeness.units.${row.unit}.revisions.${within.at(-1)?.revision}.${last}`;
    }
    return last === 'revision' ? `completeness.units.${row.unit}.revision` : null;
  },
  ratings: ({ path, last, table, row }) => {
    const of = `${table.subject === 'unit' ? 'ratings' : 'cluster-ratings'}.${table.programme}`;
    if (path.length === 2) return ratingCounts.has(last) ? `${of}.${dashed(last)}` : null;
    if (last === 'count' || last === 'share') return `${of}.levels.${row.level}.${last}`;
    return last === 'score' ? `${of}.${table.subject}s.${row.id}.${path[3]}.score` : null;
  },
  indicators: ({ path, last, table, row }) => {
    if (indicatorTexts.has(last)) return null;
    const whole = `indicators.${table.indicator}`;
    return path[1] === 'units'
      ? `${whole}.units.${row.unit}.${path.slice(3).join('.')}`
      : `${whole}.${path.slice(1).map(dashed).join('.')}`;
  },
  awards: ({ path, last, within }) => {
    const [part = ''] = path;
    if (last !== 'collectives' && last !== 'individuals') return null;
    if (['titles', 'commendations', 'total'].includes(part)) return `awards.${part}.${last}`;
    // The keys of tallies are those of selections.
    return awardFigure((within.at(-2) ?? {}) as Parameters<typeof awardFigure>[0], last);
  },
  groups: ({ path: [, part = '', ...path], last, table: group, within }) => {
    const [, , table = {}, row = {}] = within;
    // Who sent a roll-up has submitted, as units have.
    if (part === 'receipt')
      return (
        namers.completeness?.({ path: ['units', ...path], last, table: group, row: table, within }) ?? null
      );
    const name = namers[part]?.({ path, last, table, row, within }) ?? null;
    return name === null ? null : `groups.${group.id}.${name}`;
  },
  commitments: ({ path, last }) =>
    last === 'due' || last === 'signed' ? `commitments.${Number(path[0]) + 1}.${last}` : null,
};

const ratingCounts: ReadonlySet<string> = new Set([
  'due',
  'rated',
  'missing',
  'missingShare',
  'notApplicable',
  'achieved',
  'provisional',
]);

const indicatorTexts: ReadonlySet<string> = new Set([
  'indicator',
  'programme',
  'unitOfMeasure',
  'aggregation',
  'better',
  'reached',
  'unit',
  'state',
  'direction',
  'verdict',
]);
