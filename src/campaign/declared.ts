import { matchKey } from '../vietnamese/normal-forms.ts';
import { remembered } from '../vietnamese/remembered.ts';
import type { DraftCampaign, Unit } from './campaign.ts';
import { type NamedThing, type NameIndex, nameIndex } from './meant-by-name.ts';
import { sectionsOf } from './report-sections.ts';
import { textPlacesOf } from './text-reference.ts';

/** What a campaign declares by ids. */
export type CampaignReferenceTarget =
  | 'unit'
  | 'unit-kind'
  | 'area'
  | 'cluster'
  | 'programme'
  | 'scale'
  | 'level'
  | 'criterion'
  | 'indicator'
  | 'award-form'
  | 'authority'
  | 'section'
  | 'text-place';

/** Things by their ids. */
type Declared = ReadonlyMap<string, { readonly value: NamedThing }>;

/** What a campaign declares in one list, whatever it is used for. */
export type CampaignTarget = Exclude<CampaignReferenceTarget, 'level' | 'criterion'>;

function knownIds(campaign: DraftCampaign, target: CampaignTarget): Declared {
  switch (target) {
    case 'unit':
      return campaign.units;
    case 'unit-kind':
      return campaign.unitKinds;
    case 'area':
      return parentsOf(campaign);
    case 'cluster':
      return campaign.clusters;
    case 'programme':
      return campaign.programmes;
    case 'scale':
      return campaign.scales;
    case 'indicator':
      return campaign.indicators;
    case 'award-form':
      return campaign.awardForms;
    case 'authority':
      return campaign.authorities;
    case 'section':
      return placesOf(campaign).sections;
    case 'text-place':
      return placesOf(campaign).textPlaces;
  }
}

const parents = new WeakMap<DraftCampaign, Declared>();

/** What units may be in: areas, and other units. */
function parentsOf(campaign: DraftCampaign): Declared {
  let known = parents.get(campaign);
  if (known === undefined) {
    known = new Map<string, { readonly value: NamedThing }>([...campaign.areas, ...campaign.units]);
    parents.set(campaign, known);
  }
  return known;
}

type PlacesOfCampaign = Readonly<Record<'sections' | 'textPlaces', Declared>>;

const places = new WeakMap<DraftCampaign, PlacesOfCampaign>();

/** What a campaign's programmes make places of, beside those that every campaign has. */
function placesOf(campaign: DraftCampaign): PlacesOfCampaign {
  let known = places.get(campaign);
  if (known === undefined) {
    known = { sections: byId(sectionsOf(campaign)), textPlaces: byId(textPlacesOf(campaign)) };
    places.set(campaign, known);
  }
  return known;
}

const byId = (things: readonly NamedThing[]): Declared =>
  new Map(things.map((value) => [value.id, { value }]));

/** Whether a campaign declares an id. */
export function isDeclared(campaign: DraftCampaign, target: CampaignTarget, id: string): boolean {
  return knownIds(campaign, target).has(id);
}

/** The ids of things of one kind. */
export type Ids = Iterable<string> & { has(id: string): boolean };

const idSets = new WeakMap<Declared, Ids>();

/** The ids of things of one kind as a set, made once. */
export function idsOf(campaign: DraftCampaign, target: CampaignTarget): Ids {
  const map = knownIds(campaign, target);
  let ids = idSets.get(map);
  if (ids === undefined) {
    ids = { has: (id) => map.has(id), [Symbol.iterator]: () => map.keys() };
    idSets.set(map, ids);
  }
  return ids;
}

const indexes = new WeakMap<Declared, NameIndex>();

/** Things of one kind by their names, looked through once. */
export function indexOf(campaign: DraftCampaign, target: CampaignTarget): NameIndex {
  const declared = knownIds(campaign, target);
  let index = indexes.get(declared);
  if (index === undefined) {
    const things = [...declared.values()].map(({ value }) => value);
    index = nameIndex(things, target === 'unit' ? kindNamesOf(campaign) : []);
    indexes.set(declared, index);
  }
  return index;
}

function kindNamesOf({ unitKinds }: DraftCampaign): string[] {
  return [...unitKinds.values()].flatMap(({ value }) => namesOfKind(value.name));
}

/** How units of a kind are called: "thôn, xóm" is the name of one kind, and names of units begin with either. */
const namesOfKind = remembered(
  (kind): readonly string[] =>
    kind
      .toLocaleLowerCase('vi')
      .split(/[,;/]/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  60,
);

/** A unit's names with its kind, which a text cannot hold by chance as it holds a bare "An". */
export function fullNames({ name, kind }: Unit, { unitKinds }: DraftCampaign): string[] {
  const kinds = namesOfKind(unitKinds.get(kind)?.value.name ?? '');
  const hasKind = kinds.some((one) => matchKey(name).startsWith(`${matchKey(one)} `));
  return hasKind ? [name] : kinds.map((one) => `${one} ${name}`);
}
