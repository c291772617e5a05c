import { listNode, mapNode } from '../intake/rebuilt-values.ts';
import type { RollupFile } from '../intake/schema.generated.ts';
import { entriesOf, itemsOf, Located, type MapEntry, type ValueNode } from '../intake/values.ts';
import type { DraftCampaign } from './campaign.ts';
import type { RolledUp } from './rolled-up.ts';

/** The lists whose ids a roll-up and the campaign above may call differently. */
export type MappedList = 'unitKinds' | 'scales' | 'programmes' | 'indicators' | 'awardForms' | 'authorities';

/** What an id of a roll-up is here: an id of this campaign, `null` where it is left out on purpose, `undefined` where nobody says. */
export type IdHere = string | null | undefined;

/** What the ids of one unit's roll-up mean in the campaign that takes it. */
export interface RollupMapping {
  readonly idHere: (list: MappedList, id: string) => IdHere;
  /** Whether review.yaml says it, and it is not only the same id. */
  readonly isStated: (list: MappedList, id: string) => boolean;
  /** What a level of a scale is here, of the scale that the programme has here. */
  readonly levelHere: (scale: string, level: string) => string | undefined;
}

type Rollups = readonly Located<NonNullable<DraftCampaign['root']['value']['rollups']>[number]>[];

/** What review.yaml says of a unit's roll-up: what it says of this unit, then what it says of all. */
function mappingsOf({ root }: DraftCampaign, unitId: string): Rollups {
  const all: Rollups = itemsOf(root.get('rollups'));
  const ofUnit = all.filter(({ value }) => value.units?.includes(unitId) === true);
  return [...ofUnit, ...all.filter(({ value }) => value.units === undefined)];
}

/** What the ids of a unit's roll-up mean: the same here, but for what review.yaml says. */
export function rollupMapping(
  campaign: DraftCampaign,
  unitId: string,
  root: Located<Partial<RollupFile>>,
): RollupMapping {
  const mappings = mappingsOf(campaign, unitId).map(({ value }) => value);
  const stated = (list: MappedList, id: string): string | null | undefined => {
    for (const mapping of mappings) {
      if (list === 'scales') {
        const scale = own(mapping.scales, id);
        if (scale !== undefined) return scale.as;
      } else {
        const meant = own<string | null>(mapping[list], id);
        if (meant !== undefined) return meant;
      }
    }
    return undefined;
  };
  const declaredHere: Readonly<Record<MappedList, ReadonlyMap<string, unknown>>> = campaign;
  const programmeOf = new Map(
    (root.value.declared?.indicators ?? []).map(({ id, programme }) => [id, programme]),
  );
  const idHere = (list: MappedList, id: string): IdHere => {
    const meant = stated(list, id);
    if (meant !== undefined) return meant;
    if (declaredHere[list].has(id)) return id;
    // What belongs to a programme that is left out is left out with it.
    const programme = list === 'indicators' ? programmeOf.get(id) : undefined;
    return programme !== undefined && stated('programmes', programme) === null ? null : undefined;
  };
  return {
    idHere,
    isStated: (list, id) => stated(list, id) !== undefined,
    levelHere: (scale, level) => {
      for (const mapping of mappings) {
        const levels = own(mapping.scales, scale)?.levels;
        if (levels !== undefined) return own(levels, level);
      }
      return level;
    },
  };
}

/** What a map has under a key of its own. */
function own<T>(map: { readonly [key: string]: T } | undefined, key: string): T | undefined {
  return map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;
}

/**
 * A roll-up in the campaign's own ids, each value at its place; what is left out on purpose is gone.
 * @param root whole, and nothing in it without a meaning here
 */
export function rolledUp(campaign: DraftCampaign, root: Located<RollupFile>): RolledUp {
  const { unit } = root.value;
  // Then each id means itself.
  if (mappingsOf(campaign, unit).length === 0) return { unitId: unit, root };
  const mapping = rollupMapping(campaign, unit, root as Located<Partial<RollupFile>>);
  return { unitId: unit, root: new Located(root.place.source, mapped(root, mapping)) };
}

/** Changes a value, or leaves it out. */
type Change = (node: ValueNode) => ValueNode | null;

function mapped(root: Located<RollupFile>, mapping: RollupMapping): ValueNode {
  const { idHere } = mapping;
  const scales = new Map(root.value.declared.programmes.map(({ id, rating }) => [id, rating?.scale ?? null]));
  const id =
    (list: MappedList): Change =>
    (node) => {
      const here = node.kind === 'scalar' ? idHere(list, String(node.data)) : undefined;
      if (here === null) return null;
      return here === undefined || node.kind !== 'scalar' ? node : { ...node, data: here, typed: here };
    };
  const keys =
    (list: MappedList, change: (node: ValueNode, key: string) => ValueNode = (node) => node): Change =>
    (node) => {
      if (node.kind !== 'map') return node;
      const entries = [...node.entries].flatMap(([key, entry]): [string, MapEntry][] => {
        const here = idHere(list, key);
        return here === null ? [] : [[here ?? key, { ...entry, value: change(entry.value, key) }]];
      });
      return mapNode(new Map(entries), node);
    };
  const ratings = keys('programmes', (node, programme) =>
    rating(node, scales.get(programme) ?? null, mapping),
  );
  const figures = keys('indicators');
  const award = within({
    form: id('awardForms'),
    authority: id('authorities'),
    programme: id('programmes'),
  });
  const unit = within({ kind: id('unitKinds'), ratings, appraised: ratings, indicators: figures });
  const changed = within({
    units: eachOf(unit),
    hosts: eachOf(within({ kind: id('unitKinds'), indicators: figures })),
    clusters: eachOf(within({ ratings })),
    indicators: figures,
    awards: eachOf(award),
    narrative: within({ programmes: keys('programmes') }),
  })(Located.nodeOf(root));
  return changed ?? Located.nodeOf(root);
}

/** A rating on the scale here: where that is another, points of the one below mean nothing on it. */
function rating(node: ValueNode, scale: string | null, mapping: RollupMapping): ValueNode {
  if (node.kind !== 'map' || scale === null) return node;
  const isOther = mapping.isStated('scales', scale);
  const entries = [...node.entries].flatMap(([key, entry]): [string, MapEntry][] => {
    if (isOther && (key === 'score' || key === 'points')) return [];
    if (key !== 'level' || entry.value.kind !== 'scalar') return [[key, entry]];
    const here = mapping.levelHere(scale, String(entry.value.data)) ?? String(entry.value.data);
    return [[key, { ...entry, value: { ...entry.value, data: here, typed: here } }]];
  });
  return mapNode(new Map(entries), node);
}

/** Changes some entries of a map; a map of which one is left out that changes say something of is left out itself. */
function within(changes: { readonly [key: string]: Change }): Change {
  return (node) => {
    if (node.kind !== 'map') return node;
    const entries = new Map<string, MapEntry>();
    for (const [key, entry] of node.entries) {
      const value = changes[key]?.(entry.value) ?? (Object.hasOwn(changes, key) ? null : entry.value);
      if (value === null) return null;
      entries.set(key, { ...entry, value });
    }
    return mapNode(entries, node);
  };
}

function eachOf(change: Change): Change {
  return (node) =>
    node.kind === 'list'
      ? listNode(
          node.items.flatMap((item) => change(item) ?? []),
          node,
        )
      : node;
}

/** The ids of one list that a roll-up uses or asks figures by, each with where it is declared, or used. */
export function idsUsed(root: Located<Partial<RollupFile>>, list: MappedList): ReadonlySet<string> {
  const { declared, units = [], hosts = [], awards = [], narrative } = root.value;
  switch (list) {
    case 'unitKinds':
      return new Set([...units, ...hosts].flatMap(({ kind }) => kind ?? []));
    case 'indicators':
      return new Set([
        ...(declared?.indicators ?? []).map(({ id }) => id),
        ...units.flatMap(({ indicators = {} }) => Object.keys(indicators)),
      ]);
    case 'programmes':
      return new Set([
        ...(declared?.programmes ?? []).flatMap(({ id, rating }) => (rating === undefined ? [] : id)),
        ...(declared?.indicators ?? []).map(({ programme }) => programme),
        ...awards.map(({ programme }) => programme),
        ...Object.keys(narrative?.programmes ?? {}),
      ]);
    case 'scales':
      return new Set((declared?.programmes ?? []).flatMap(({ rating }) => rating?.scale ?? []));
    case 'awardForms':
      return new Set(awards.map(({ form }) => form));
    case 'authorities':
      return new Set(awards.map(({ authority }) => authority));
  }
}

/** What a roll-up declares in one of its lists, by id. */
export function declaredBelow<List extends MappedList>(root: Located<Partial<RollupFile>>, list: List) {
  return new Map(itemsOf<Declared[List]>(listOf(root, list)).map((one) => [one.value.id, one] as const));
}

type Declared = {
  readonly [List in MappedList]: NonNullable<RollupFile['declared'][List]>[number];
};

function listOf<List extends MappedList>(root: Located<Partial<RollupFile>>, list: List) {
  // The list of that name is of what it is called by.
  return root.get('declared')?.get(list) as Located<readonly Declared[List][]> | undefined;
}

/** The lists whose ids may be other ones in a roll-up. */
export const mappedLists: readonly MappedList[] = [
  'unitKinds',
  'scales',
  'programmes',
  'indicators',
  'awardForms',
  'authorities',
];

/** Where review.yaml says what a roll-up's own ids are here. */
export function statedIds(mapping: Rollups[number]) {
  return mappedLists.flatMap((list) => {
    const map = mapping.get(list) as Located<{ readonly [id: string]: unknown }> | undefined;
    return entriesOf(map).map(({ key, keyPlace }) => ({ list, id: key, keyPlace }));
  });
}
