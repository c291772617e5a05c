import { grouped } from '../campaign/grouping.ts';
import { type Group, groupsByUnit } from '../campaign/groups.ts';
import { talliesOf } from './awards.ts';
import { unitReceipts } from './completeness.ts';
import {
  type Contribution,
  groupIndicators,
  type IndicatorTotals,
  mergedIndicatorTotals,
  totalsOfHost,
} from './indicators.ts';
import type { PartialSummary } from './partial-summary.ts';
import { ratingTableOf } from './ratings.ts';
import { type Presented, subjectKey } from './source.ts';
import type { HostFigureStatement } from './statements.ts';
import type {
  GroupCompleteness,
  GroupRatings,
  IndicatorTable,
  RatingTable,
  Group as StatedGroup,
  Summary,
  UnitReceipt,
} from './summary.generated.ts';

/** What some files contribute to the indicators of each group of units: see `subjectKey`. */
export type GroupTotals = ReadonlyMap<string, IndicatorTotals>;

/** What the units of a campaign contribute to the groups that they are in, and the hosts of these. */
export function groupTotals(
  { campaign, campaignId }: Presented,
  contributions: readonly Contribution[],
  hostFigures: readonly HostFigureStatement[],
): GroupTotals {
  const groupsOf = groupsByUnit(campaign.groups);
  const ofUnits = contributions.flatMap(({ unit, totals }) =>
    (groupsOf.get(unit ?? '') ?? []).map(({ id }) => ({ id, totals })),
  );
  const ofHosts = hostFigures.map(({ group, ...figure }) => ({ id: group, totals: totalsOfHost(figure) }));
  const parts = [...ofUnits, ...ofHosts];
  return new Map(
    [...grouped(parts, ({ id }) => id)].map(([id, own]) => [
      subjectKey(campaignId, id),
      mergedIndicatorTotals(
        own.map(({ totals }) => totals),
        false,
      ),
    ]),
  );
}

/** What several parts contribute together; no unit's figures are in more than one of them. */
export function mergedGroupTotals(parts: readonly GroupTotals[]): GroupTotals {
  const byGroup = grouped(
    parts.flatMap((part) => [...part]),
    ([key]) => key,
  );
  return new Map(
    [...byGroup].map(([key, own]) => [key, mergedIndicatorTotals(own.map(([, totals]) => totals))]),
  );
}

/** The parts of a summary that groups have their share of. */
type Whole = Pick<Summary, 'completeness' | 'ratings' | 'indicators' | 'awards'>;

/** What each group's units make together, in the order of the campaign's groups. */
export function summariesOfGroups(
  of: Presented,
  whole: Whole,
  { groups: totals, receipts }: Pick<PartialSummary, 'groups' | 'receipts'>,
): StatedGroup[] {
  if (of.campaign.groups.length === 0) return [];
  const rolledUp = new Set(of.campaign.groups.flatMap(({ id, kind }) => (kind === 'rollup' ? [id] : [])));
  const senders = of.campaign.declared.units.filter(({ id }) => rolledUp.has(id));
  const receiptOf = new Map(unitReceipts(of, senders, receipts).map((one) => [one.unit, one]));
  const shares = sharesOf(of, whole);
  return of.campaign.groups.map((group) => {
    const { id, name, parent, kind } = group;
    const ofGroup = totals.get(subjectKey(of.campaignId, id)) ?? new Map();
    const { byUnit: _, ...awards } = talliesOf(shares.awards(group));
    return {
      id,
      name,
      parent,
      kind,
      units: [...group.units],
      receipt: receiptOf.get(id) ?? null,
      completeness: completenessOf(shares.receipts(group)),
      ratings: whole.ratings.map((table) => ratingsOf(table, shares.rated(table, group))),
      indicators: groupIndicators(
        of,
        ofGroup,
        whole.indicators,
        (table) => shares.due(table, group),
        kind === 'rollup',
      ),
      awards,
    };
  });
}

/** What of a whole falls to each group: looked through once for all of them. */
function sharesOf({ campaign }: Presented, { completeness, ratings, indicators, awards }: Whole) {
  const groupsOf = groupsByUnit(campaign.groups);
  const byGroup = <T>(items: readonly T[], groupsOfItem: (item: T) => readonly string[]) => {
    const shares = grouped(
      items.flatMap((item) => groupsOfItem(item).map((id) => ({ id, item }))),
      ({ id }) => id,
    );
    return ({ id }: Group): T[] => (shares.get(id) ?? []).map(({ item }) => item);
  };
  const idsOf = (unit: string) => (groupsOf.get(unit) ?? []).map(({ id }) => id);
  // Awards are also of groups themselves: of a host that sent a roll-up.
  const within = new Map<string, readonly string[]>();
  for (const { id, parent } of campaign.groups) within.set(id, [id, ...(within.get(parent ?? '') ?? [])]);
  const members = new Map((campaign.file.clusters ?? []).map((cluster) => [cluster.id, cluster.members]));
  // A cluster is in a group that all its members are in.
  const idsOfCluster = (id: string) => {
    const [first = [], ...others] = (members.get(id) ?? []).map(idsOf);
    return first.filter((group) => others.every((one) => one.includes(group)));
  };
  const rated = new Map(
    ratings.map((table) => [
      table,
      byGroup(table.subjects, ({ id }) => (table.subject === 'unit' ? idsOf(id) : idsOfCluster(id))),
    ]),
  );
  const due = new Map(
    indicators.map((table) => {
      const counts = new Map<string, number>();
      for (const { unit } of table.units)
        for (const id of idsOf(unit)) counts.set(id, (counts.get(id) ?? 0) + 1);
      return [table, counts];
    }),
  );
  return {
    due: (table: IndicatorTable, { id }: Group) => due.get(table)?.get(id) ?? 0,
    receipts: byGroup(completeness.units, ({ unit }) => idsOf(unit)),
    rated: (table: RatingTable, group: Group) => rated.get(table)?.(group) ?? [],
    awards: byGroup(awards.list, ({ unit }) => (unit === null ? [] : (within.get(unit) ?? idsOf(unit)))),
  };
}

function completenessOf(units: readonly UnitReceipt[]): GroupCompleteness {
  const count = (test: (unit: UnitReceipt) => boolean) => units.filter(test).length;
  return {
    due: units.length,
    received: count(({ state }) => state === 'received'),
    late: count(({ late }) => late),
    missing: count(({ state }) => state === 'missing'),
  };
}

function ratingsOf(table: RatingTable, subjects: RatingTable['subjects']): GroupRatings {
  const { subjects: _, scale: __, ...counts } = ratingTableOf({ ...table, subjects });
  return counts;
}
