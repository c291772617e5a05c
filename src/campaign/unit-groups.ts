import type { Unit } from './campaign.ts';
import { formerUnitsOf } from './former-units.ts';

/** What a campaign's units are. */
export interface UnitsOfCampaign {
  readonly year: number;
  /** In the campaign's order. */
  readonly units: readonly Unit[];
}

/** Units of two campaigns that are compared with each other: as many as it takes for both to cover the same. */
export interface UnitGroup {
  /** The ids in the earlier campaign, in its order; none where the later ones are new. */
  readonly before: readonly string[];
  /** Those in the later one; none where the earlier ones are gone. */
  readonly after: readonly string[];
}

/** The units of two campaigns, put together so that figures of the same area stand beside each other. */
export interface UnitGroups {
  /** Every unit of both is in one of them. In the order of the later campaign; what is gone comes last. */
  readonly groups: readonly UnitGroup[];
  /** Former units that the earlier campaign has not, though it has none of those that the unit names. */
  readonly unknown: readonly { readonly unit: string; readonly former: string }[];
}

/** Two units of different campaigns that are one, or of which one came from the other. */
type Link = readonly [before: string, after: string];

/**
 * Maps the units of two campaigns: by their ids, and by what either says of former units. Renamed units are one and one,
 * merged ones several and one, split ones one and several; areas that were exchanged make a larger group.
 */
export function unitGroups(before: UnitsOfCampaign, after: UnitsOfCampaign): UnitGroups {
  const same = after.units.flatMap(({ id }): Link[] => (hasUnit(before, id) ? [[id, id]] : []));
  if (before.year < after.year) {
    const { links, unknown } = changesBetween(before, after);
    return { groups: joined(before, after, [...same, ...links]), unknown };
  }
  if (before.year > after.year) {
    const { links, unknown } = changesBetween(after, before);
    const turned = links.map(([earlier, later]): Link => [later, earlier]);
    return { groups: joined(before, after, [...same, ...turned]), unknown };
  }
  // Within a year, as of its halves, only what one of them lacks can have changed.
  const links = [
    ...withinYear(before, after),
    ...withinYear(after, before).map(([earlier, later]): Link => [later, earlier]),
  ];
  return { groups: joined(before, after, [...same, ...links]), unknown: [] };
}

function hasUnit({ units }: UnitsOfCampaign, id: string): boolean {
  return idsOf(units).has(id);
}

const knownIds = new WeakMap<readonly Unit[], ReadonlySet<string>>();

function idsOf(units: readonly Unit[]): ReadonlySet<string> {
  const ids = knownIds.get(units) ?? new Set(units.map(({ id }) => id));
  knownIds.set(units, ids);
  return ids;
}

/** What changed after one year, up to another. */
function changesBetween(earlier: UnitsOfCampaign, later: UnitsOfCampaign) {
  const links: Link[] = [];
  const unknown: { unit: string; former: string }[] = [];
  for (const unit of later.units) {
    const formers = formerUnitsOf(unit, later.year).filter(
      ({ id, from }) => from > earlier.year && from <= later.year && id !== unit.id,
    );
    const known = formers.filter(({ id }) => hasUnit(earlier, id));
    for (const { id } of known) links.push([id, unit.id]);
    // Over several years, those of the years between are in neither.
    const isTraced = known.length > 0 && new Set(formers.map(({ from }) => from)).size > 1;
    if (isTraced) continue;
    for (const { id } of formers) if (!hasUnit(earlier, id)) unknown.push({ unit: unit.id, former: id });
  }
  return { links, unknown };
}

function withinYear(earlier: UnitsOfCampaign, later: UnitsOfCampaign): Link[] {
  return later.units.flatMap((unit) =>
    formerUnitsOf(unit, later.year).flatMap(({ id, from }): Link[] =>
      from === later.year && hasUnit(earlier, id) && !hasUnit(later, id) ? [[id, unit.id]] : [],
    ),
  );
}

/** Groups of what is linked, however far. */
function joined(before: UnitsOfCampaign, after: UnitsOfCampaign, links: readonly Link[]): UnitGroup[] {
  /** By a unit, one that it is linked with, up to the one that its group is known by. */
  const next = new Map<string, string>();
  const groupOf = (unit: string): string => {
    let last = unit;
    for (let one = next.get(last); one !== undefined; one = next.get(last)) last = one;
    // The way is shorter from now on.
    for (let one = unit; one !== last; ) {
      const following = next.get(one) ?? last;
      next.set(one, last);
      one = following;
    }
    return last;
  };
  for (const [old, now] of links) {
    const [one, other] = [groupOf(`before ${old}`), groupOf(`after ${now}`)];
    if (one !== other) next.set(one, other);
  }
  const groups = new Map<string, { before: string[]; after: string[] }>();
  const groupAt = (key: string) => {
    const known = groups.get(key);
    if (known !== undefined) return known;
    const group = { before: [], after: [] };
    groups.set(key, group);
    return group;
  };
  for (const { id } of after.units) groupAt(groupOf(`after ${id}`)).after.push(id);
  for (const { id } of before.units) groupAt(groupOf(`before ${id}`)).before.push(id);
  return [...groups.values()];
}
