import Big from 'big.js';
import { talliesOf } from '../../aggregation/awards.ts';
import { quotient, sumOf } from '../../aggregation/decimal.ts';
import { ratingTableOf } from '../../aggregation/ratings.ts';
import type {
  Awards,
  Commitment,
  Completeness,
  Group,
  IndicatorTable,
  SummaryFile,
} from '../../aggregation/summary.generated.ts';

/** The same summary with its totals made once more of the rows that they are of, as far as rows alone say them. */
export function recomputedSummary(summary: SummaryFile): SummaryFile {
  return {
    ...summary,
    completeness: completenessOfRows(summary.completeness),
    ratings: summary.ratings.map(({ subject, programme, scale, levels, subjects }) =>
      ratingTableOf({ subject, programme, scale, levels, subjects }),
    ),
    indicators: summary.indicators.map(indicatorOfRows),
    awards: awardsOfRows(summary.awards),
    commitments: summary.commitments.map(commitmentOfRows),
    groups: summary.groups.map((group) => groupOfRows(group, summary)),
  };
}

/** A group's totals of the rows of its units; which clusters are in it, no row says. */
function groupOfRows(group: Group, summary: SummaryFile): Group {
  const units = new Set(group.units);
  const { completeness } = summary;
  const { due, received, late, missing } = completenessOfRows({
    ...completeness,
    units: completeness.units.filter(({ unit }) => units.has(unit)),
  });
  const within = groupsWithin(group, summary.groups);
  const list = summary.awards.list.filter(
    ({ unit }) => unit !== null && (units.has(unit) || within.has(unit)),
  );
  const { list: _, byUnit: __, ...awards } = awardsOfRows({ ...group.awards, list, byUnit: [] });
  return {
    ...group,
    completeness: { due, received, late, missing },
    ratings: group.ratings.map((counts) => {
      const table = summary.ratings.find(
        ({ programme, subject }) => programme === counts.programme && subject === counts.subject,
      );
      if (table === undefined || table.subject === 'cluster') return counts;
      const subjects = table.subjects.filter(({ id }) => units.has(id));
      const { scale: _, subjects: __, ...made } = ratingTableOf({ ...table, subjects });
      return made;
    }),
    indicators: group.indicators.map((figures) => {
      const table = summary.indicators.find(({ indicator }) => indicator === figures.indicator);
      if (table === undefined) return figures;
      const rows = table.units.filter(({ unit }) => units.has(unit));
      const made = indicatorOfRows({ ...table, ...figures, units: rows });
      const { due, reported, missing, notApplicable, exact, actual } = made;
      return { ...figures, due, reported, missing, notApplicable, exact, actual };
    }),
    awards,
  };
}

/** The ids of a group and of all groups in it: awards are also of hosts that sent roll-ups. */
function groupsWithin({ id }: Group, groups: readonly Group[]): ReadonlySet<string> {
  const within = new Set([id]);
  // Groups stand behind those that they are in.
  for (const one of groups) if (one.parent !== null && within.has(one.parent)) within.add(one.id);
  return within;
}

function completenessOfRows(completeness: Completeness): Completeness {
  const { units } = completeness;
  return {
    ...completeness,
    due: units.length,
    received: units.filter(({ state }) => state === 'received').length,
    late: units.filter(({ late }) => late).length,
    missing: units.filter(({ state }) => state === 'missing').length,
  };
}

function commitmentOfRows(commitment: Commitment): Commitment {
  return { ...commitment, signed: commitment.due - commitment.unsigned.length };
}

/** Tallies stand in the order of the campaign, which the list alone does not say: each is found by what it is of. */
function awardsOfRows(awards: Awards): Awards {
  const made = talliesOf(awards.list);
  const inOrder = <Tally extends { readonly count: unknown }>(
    stated: readonly Tally[],
    counted: readonly Tally[],
  ): readonly Tally[] => {
    const keyOf = ({ count, ...of }: Tally) => JSON.stringify(Object.entries(of).sort());
    const left = new Map(counted.map((one) => [keyOf(one), one]));
    const known = stated.flatMap((one) => {
      const same = left.get(keyOf(one));
      left.delete(keyOf(one));
      return same === undefined ? [] : [same];
    });
    return [...known, ...left.values()];
  };
  return {
    ...made,
    list: awards.list,
    byAuthorityAndProgramme: inOrder(awards.byAuthorityAndProgramme, made.byAuthorityAndProgramme),
    byAuthority: inOrder(awards.byAuthority, made.byAuthority),
    byForm: inOrder(awards.byForm, made.byForm),
    byUnit: inOrder(awards.byUnit, made.byUnit),
  };
}

function indicatorOfRows(table: IndicatorTable): IndicatorTable {
  const { aggregation, units, exact } = table;
  // The host's own figures stand in no row.
  if (aggregation === 'none') return table;
  const count = (state: IndicatorTable['units'][number]['state']) =>
    units.filter((one) => one.state === state).length;
  const counted = {
    ...table,
    due: units.length,
    reported: count('reported'),
    missing: count('missing'),
    notApplicable: count('not-applicable'),
  };
  // A ratio's parts are rows of other indicators.
  if (aggregation === 'ratio') return counted;
  const actuals = units.flatMap(({ state, actual }) =>
    state === 'reported' && actual !== null ? [actual] : [],
  );
  const sum = sumOf(actuals);
  return {
    ...counted,
    exact: { ...exact, sum: sum.toFixed(), count: actuals.length },
    actual: asPrinted(totals[aggregation](actuals, sum, decimalsIn(table.actual)), table.actual),
  };
}

/** What figures come to; `null` of none. */
const totals: Readonly<
  Record<
    Exclude<IndicatorTable['aggregation'], 'none' | 'ratio'>,
    (figures: readonly string[], sum: Big, decimals: number) => string | null
  >
> = {
  sum: (figures, sum) => (figures.length === 0 ? null : sum.toFixed()),
  mean: (figures, sum, decimals) => (figures.length === 0 ? null : quotient(sum, figures.length, decimals)),
  min: (figures) => least(figures, (one, other) => one.lt(other)),
  max: (figures) => least(figures, (one, other) => one.gt(other)),
};

/** The first of all figures in an order; `null` where there is none. */
function least(figures: readonly string[], isBefore: (one: Big, other: Big) => boolean): string | null {
  let first: string | null = null;
  for (const figure of figures) {
    if (first === null || isBefore(new Big(figure), new Big(first))) first = figure;
  }
  return first;
}

/** The same number with the zeros at its end that it is stated with. */
function asPrinted(figure: string | null, stated: string | null): string | null {
  return figure !== null && stated !== null && new Big(figure).eq(stated) ? stated : figure;
}

function decimalsIn(figure: string | null): number {
  return figure?.split('.')[1]?.length ?? 0;
}
