import type { DraftCampaign } from '../campaign/campaign.ts';
import { talliesOf } from './awards.ts';
import { indicatorsOfUnits } from './indicators-of-units.ts';
import { ratingTableOf } from './ratings.ts';
import type { AwardItem, Group, IndicatorTable, RatingTable, Summary } from './summary.generated.ts';

/** A table of one group's units, with the group that it is of. */
type OfGroup<Table> = Table & { readonly group: string };

/** What a summary states of a group, in the same tables as of the whole: with a row for each of its units. */
export interface GroupTables {
  readonly ratings: readonly OfGroup<RatingTable>[];
  readonly indicators: readonly OfGroup<IndicatorTable>[];
  readonly awards: readonly AwardItem[];
}

const known = new WeakMap<Summary, Map<Group, GroupTables>>();

/** The tables of a group, made once. */
export function groupTables(campaign: DraftCampaign, summary: Summary, group: Group): GroupTables {
  const ofSummary = known.get(summary) ?? new Map<Group, GroupTables>();
  known.set(summary, ofSummary);
  let tables = ofSummary.get(group);
  if (tables === undefined) {
    tables = tablesOf(summary, group, membersOf(campaign, summary, group));
    ofSummary.set(group, tables);
  }
  return tables;
}

/** The groups that are within a group and within no other in it; within the whole, for `null`. */
export function groupsWithin({ groups }: Pick<Summary, 'groups'>, parent: string | null): readonly Group[] {
  return groups.filter((group) => group.parent === parent);
}

/** Whether a group stands for a roll-up that has not come: nobody knows the units that are in it. */
export function isAwaited({ id, kind, units }: Group): boolean {
  return kind === 'rollup' && units.length === 1 && units[0] === id;
}

/** Of which groups units are not: of none; or of no area, so that those of roll-ups beside areas are among them. */
export type Outside = 'groups' | 'areas';

/** The ids of such units together; no group has them. */
const idsOfOthers = { groups: '_others', areas: '_outside' } as const satisfies Readonly<
  Record<Outside, string>
>;

const others = new WeakMap<Summary, Map<Outside, Group | null>>();

/**
 * The units that are of no group, or of no area, as if they were one; `null` where there are no groups, or none but those.
 */
export function otherUnits(
  campaign: DraftCampaign,
  summary: Summary,
  name: string,
  outside: Outside = 'groups',
): Group | null {
  const ofSummary = others.get(summary) ?? new Map<Outside, Group | null>();
  others.set(summary, ofSummary);
  let found = ofSummary.get(outside);
  if (found === undefined) {
    found = othersIn(campaign, summary, outside);
    ofSummary.set(outside, found);
  }
  return found === null || found.name === name ? found : { ...found, name };
}

/** Whose awards are a group's: of its units, and of the hosts that sent them. */
export function awardedIn({ groups }: Pick<Summary, 'groups'>, { id, units }: Group): ReadonlySet<string> {
  const all = new Set([id, ...units]);
  // Groups stand before those within them.
  for (const one of groups) if (one.parent !== null && all.has(one.parent)) all.add(one.id);
  return all;
}

function othersIn(campaign: DraftCampaign, summary: Summary, outside: Outside): Group | null {
  const { isMember, isCluster, isAwarded } = othersAmong(campaign, summary, outside);
  const units = summary.completeness.units.filter(({ unit }) => isMember(unit));
  if (summary.groups.length === 0 || units.length === 0) return null;
  const count = (test: (unit: (typeof units)[number]) => boolean) => units.filter(test).length;
  const { byUnit: _, ...awards } = talliesOf(summary.awards.list.filter(({ unit }) => isAwarded(unit)));
  return {
    id: idsOfOthers[outside],
    name: '',
    parent: null,
    kind: 'area',
    units: units.map(({ unit }) => unit),
    receipt: null,
    completeness: {
      due: units.length,
      received: count(({ state }) => state === 'received'),
      late: count(({ late }) => late),
      missing: count(({ state }) => state === 'missing'),
    },
    ratings: summary.ratings.map((table) => {
      const isOne = table.subject === 'unit' ? isMember : isCluster;
      const { subjects: __, ...counts } = ratingTableOf({
        ...table,
        subjects: table.subjects.filter(({ id }) => isOne(id)),
      });
      return counts;
    }),
    indicators: indicatorsOfUnits(campaign, summary.indicators, isMember),
    awards,
  };
}

interface Members {
  readonly isMember: (unit: string | null) => boolean;
  readonly isCluster: (cluster: string) => boolean;
  readonly isAwarded: (unit: string | null) => boolean;
}

/** Who is of a group. A cluster is in a group that all its members are in. */
function membersOf(campaign: DraftCampaign, summary: Summary, group: Group): Members {
  const { id, units } = group;
  for (const outside of ['groups', 'areas'] as const) {
    if (id === idsOfOthers[outside]) return othersAmong(campaign, summary, outside);
  }
  const members = new Set(units);
  const awarded = awardedIn(summary, group);
  return {
    isAwarded: (unit) => unit !== null && awarded.has(unit),
    isMember: (unit) => unit !== null && members.has(unit),
    isCluster: (cluster) =>
      campaign.clusters.get(cluster)?.value.members.every((member) => members.has(member)) ?? false,
  };
}

/** Who is of no group, or of no area. */
function othersAmong(campaign: DraftCampaign, summary: Summary, outside: Outside): Members {
  const outermost = groupsWithin(summary, null).filter(({ kind }) => outside === 'groups' || kind === 'area');
  const grouped = new Set(outermost.flatMap((group) => [...awardedIn(summary, group)]));
  const all = outermost.map((group) => membersOf(campaign, summary, group));
  return {
    isMember: (unit) => unit !== null && !grouped.has(unit),
    isCluster: (cluster) => all.every(({ isCluster }) => !isCluster(cluster)),
    isAwarded: (unit) => unit !== null && !grouped.has(unit),
  };
}

function tablesOf(
  summary: Summary,
  { id, ratings, indicators }: Group,
  { isMember, isCluster, isAwarded }: Members,
): GroupTables {
  const ratingTables = new Map(summary.ratings.map((table) => [ratingKey(table), table]));
  const indicatorTables = new Map(summary.indicators.map((table) => [table.indicator, table]));
  return {
    ratings: ratings.flatMap((own) => {
      const whole = ratingTables.get(ratingKey(own));
      if (whole === undefined) return [];
      const isOne = whole.subject === 'unit' ? isMember : isCluster;
      const subjects = whole.subjects.filter((one) => isOne(one.id));
      return { ...whole, ...own, subjects, group: id };
    }),
    indicators: indicators.flatMap((own) => {
      const whole = indicatorTables.get(own.indicator);
      if (whole === undefined) return [];
      return { ...whole, ...own, units: whole.units.filter(({ unit }) => isMember(unit)), group: id };
    }),
    awards: summary.awards.list.filter(({ unit }) => isAwarded(unit)),
  };
}

const ratingKey = ({ subject, programme }: Pick<RatingTable, 'subject' | 'programme'>) =>
  `${subject} ${programme}`;
