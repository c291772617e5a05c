import Big from 'big.js';
import {
  type Amount,
  aggregated,
  amountOf,
  emptyTotal,
  mergedTotals,
  type Total,
  totalOf,
  typedAmount,
} from '../aggregation/amount.ts';
import { comparisonOf } from '../aggregation/indicators.ts';
import type { UnitFigures as FiguresOfUnit, IndicatorTable } from '../aggregation/summary.generated.ts';
import { type Indicator, isPercentage } from '../campaign/campaign.ts';
import type { UnitGroup } from '../campaign/unit-groups.ts';
import { matchKey } from '../vietnamese/normal-forms.ts';
import type {
  ComparedTotals,
  FigureChange,
  FiguresChange,
  IndicatorComparison,
  TotalFigures,
  UnitFigures,
} from './comparison.generated.ts';
import { areOfOnePeriod, comparedUnit, paired, type Side, type Sides } from './side.ts';

/** Every indicator of either side: its total, over units that both sides have figures of, and the units that differ. */
export function comparedIndicators(sides: Sides): IndicatorComparison[] {
  const { before, after } = sides;
  const of = (side: Side) => side.summary.indicators.flatMap((table) => measured(table, side) ?? []);
  return paired(of(before), of(after), ({ table }) => table.indicator).flatMap((both) => {
    const one = both.after ?? both.before;
    return one === null ? [] : [comparedIndicator(one, both.before, both.after, sides)];
  });
}

/** One indicator of one side. */
interface Measured {
  readonly table: IndicatorTable;
  readonly indicator: Indicator;
  readonly side: Side;
  readonly rows: ReadonlyMap<string, FiguresOfUnit>;
  /** A unit's exact figure; `null` where it has none. */
  readonly amountOf: (unit: string) => Amount | null;
}

function measured(table: IndicatorTable, side: Side): Measured | null {
  const indicator = side.review.campaign.indicators.get(table.indicator)?.value;
  if (indicator === undefined) return null;
  const rows = rowsOf(table);
  const parts = [indicator.ratio?.numerator, indicator.ratio?.denominator].map((id) =>
    rowsOf(side.summary.indicators.find((other) => other.indicator === id)),
  );
  const exact = (unit: string): Amount | null => {
    if (rows.get(unit)?.state !== 'reported') return null;
    if (table.aggregation !== 'ratio') return typedAmount(rows.get(unit)?.actual);
    // A ratio's own figure is rounded.
    const [part, whole] = parts.map((one) => one.get(unit)?.actual ?? null);
    if (part === undefined || whole === undefined || part === null || whole === null) return null;
    return { numerator: amountOf(part).numerator, denominator: amountOf(whole).numerator };
  };
  return { table, indicator, side, rows, amountOf: exact };
}

function rowsOf(table: IndicatorTable | undefined): ReadonlyMap<string, FiguresOfUnit> {
  return new Map(table?.units.map((row) => [row.unit, row]));
}

function comparedIndicator(
  one: Measured,
  before: Measured | null,
  after: Measured | null,
  sides: Sides,
): IndicatorComparison {
  const differences = before === null || after === null ? [] : differencesOf(before, after);
  const comparison = comparisonKind(before, after, differences);
  const { indicator, name, programme, unitOfMeasure } = one.table;
  // What is not added up is the host's figure.
  const isOfHost = one.table.aggregation === 'none';
  const isTotal = isOfHost ? sides.isHostSound && !sides.isOfUnit : sides.isWhole;
  const hasTotal = isOfHost ? isTotal : !sides.isOfUnit;
  const common = comparison === 'compared' ? commonIndicator(before, after) : null;
  const groups = sides.soundGroups.map((group) => figuresOfGroup(group, before, after, common));
  const isOnePeriod = areOfOnePeriod(sides);
  const relevant = groups.filter(
    ({ shown }) => shown.before.state !== 'absent' || shown.after.state !== 'absent',
  );
  const changes = relevant.filter(({ shown }) => !isSame(shown, isOnePeriod)).map(({ shown }) => shown);
  return {
    indicator,
    name,
    programme,
    unitOfMeasure,
    comparison,
    differences,
    before: isTotal ? totalFigures(before) : null,
    after: isTotal ? totalFigures(after) : null,
    compared: common === null || !hasTotal ? null : comparedTotals(common, before, after, groups),
    same: relevant.length - changes.length,
    changes,
  };
}

/** What is declared otherwise. What an indicator is called has no part in it. */
function differencesOf(before: Measured, after: Measured): IndicatorComparison['differences'] {
  const [old, now] = [before.indicator, after.indicator];
  const differ = {
    unitOfMeasure: matchKey(old.unitOfMeasure) !== matchKey(now.unitOfMeasure),
    type: isPercentage(old) !== isPercentage(now),
    aggregation: old.aggregation !== now.aggregation,
    ratio: JSON.stringify(old.ratio) !== JSON.stringify(now.ratio),
    decimals: before.table.decimals !== after.table.decimals,
  };
  const keys = ['unitOfMeasure', 'type', 'aggregation', 'ratio', 'decimals'] as const;
  return keys.filter((key) => differ[key]);
}

/** What both sides' figures are measured by; which way is better is said where both say the same. */
function commonIndicator(before: Measured | null, after: Measured | null): Indicator | null {
  if (before === null || after === null) return null;
  const { better, ...indicator } = after.indicator;
  const decimals = Math.max(before.table.decimals, after.table.decimals);
  const isSameWay = better !== undefined && better === before.indicator.better;
  return { ...indicator, decimals, ...(isSameWay ? { better } : {}) };
}

/** Figures that are rounded otherwise still measure the same. */
function comparisonKind(
  before: Measured | null,
  after: Measured | null,
  differences: IndicatorComparison['differences'],
): IndicatorComparison['comparison'] {
  if (before === null) return 'added';
  if (after === null) return 'gone';
  return differences.every((one) => one === 'decimals') ? 'compared' : 'other-measure';
}

function totalFigures(one: Measured | null): TotalFigures | null {
  if (one === null) return null;
  const { actual, target, previous, reported, due } = one.table;
  return { actual, target, previous, reported, due };
}

/** What units that are compared with each other have reported. */
interface GroupFigures {
  readonly shown: FiguresChange;
  /** Exactly; `null` on a side where not all have reported. */
  readonly before: Total | null;
  readonly after: Total | null;
}

function figuresOfGroup(
  group: UnitGroup,
  before: Measured | null,
  after: Measured | null,
  common: Indicator | null,
): GroupFigures {
  const isOne = group.before.length <= 1 && group.after.length <= 1;
  const [old, now] = [figuresOfSide(before, group.before, isOne), figuresOfSide(after, group.after, isOne)];
  const years =
    common !== null && old.total !== null && now.total !== null
      ? yearsOf(isOne ? asTyped(common) : common, old.total, now.total)
      : null;
  const shown = {
    before: { ...old.shown, actual: years?.previous ?? old.shown.actual },
    after: { ...now.shown, actual: years?.actual ?? now.shown.actual },
    change: years === null ? null : withoutShare(years.change, common),
  };
  return { shown, before: old.total, after: now.total };
}

/** What a unit typed stands in the digits typed; only its ratios are computed. */
function asTyped(indicator: Indicator): Indicator {
  return indicator.aggregation === 'ratio' ? indicator : { ...indicator, aggregation: 'none', decimals: 0 };
}

function figuresOfSide(
  of: Measured | null,
  ids: readonly string[],
  isOne: boolean,
): { readonly shown: UnitFigures; readonly total: Total | null } {
  const rows = of === null ? [] : ids.flatMap((id) => of.rows.get(id) ?? []);
  const units = of === null ? [] : rows.map(({ unit }) => comparedUnit(of.side.review.campaign, unit));
  const shown = { units, actual: null, target: null, previous: null };
  const [row] = rows;
  if (of === null || row === undefined) return { shown: { ...shown, state: 'absent' }, total: null };
  const own = isOne ? { target: row.target, previous: row.previous } : {};
  const due = rows.filter(({ state }) => state !== 'not-applicable');
  if (due.length === 0) return { shown: { ...shown, ...own, state: 'not-applicable' }, total: null };
  if (due.some(({ state }) => state === 'missing')) {
    return { shown: { ...shown, ...own, state: 'missing' }, total: null };
  }
  if (isOne) {
    const amount = of.amountOf(row.unit);
    return {
      shown: { ...shown, ...own, state: 'reported', actual: row.actual },
      total: amount === null ? null : totalOf(amount),
    };
  }
  const { indicator } = of;
  if (indicator.aggregation === 'none' && due.length > 1) {
    return { shown: { ...shown, state: 'not-added' }, total: null };
  }
  const total = due
    .flatMap(({ unit }) => of.amountOf(unit) ?? [])
    .map(totalOf)
    .reduce(mergedTotals, emptyTotal);
  const alone = yearsOf(indicator, total, total).actual;
  return { shown: { ...shown, state: 'reported', actual: alone }, total };
}

/** Both sides as they are printed beside each other. */
function yearsOf(indicator: Indicator, before: Total, after: Total) {
  // What is not added up is one figure.
  const how = indicator.aggregation === 'none' ? 'sum' : indicator.aggregation;
  const actual = aggregated(after, how);
  const years = {
    actual,
    previous: aggregated(before, how),
    comparedActual: actual,
    compared: 1,
    isWhole: true,
  };
  return comparisonOf(indicator, years, null);
}

function comparedTotals(
  indicator: Indicator,
  before: Measured | null,
  after: Measured | null,
  groups: readonly GroupFigures[],
): ComparedTotals | null {
  if (before === null || after === null) return null;
  if (indicator.aggregation === 'none') {
    const [old, now] = [before.table.actual, after.table.actual];
    if (old === null || now === null) return null;
    return totalsOf(indicator, totalOf(amountOf(old)), totalOf(amountOf(now)), 1, true);
  }
  const both = groups.filter((one) => one.before !== null && one.after !== null);
  const merged = (of: (one: GroupFigures) => Total | null) =>
    both.flatMap((one) => of(one) ?? []).reduce(mergedTotals, emptyTotal);
  const [old, now] = [merged((one) => one.before), merged((one) => one.after)];
  if (both.length === 0) return null;
  const isWhole = old.count === before.table.reported && now.count === after.table.reported;
  return totalsOf(indicator, old, now, both.length, isWhole);
}

function totalsOf(
  indicator: Indicator,
  before: Total,
  after: Total,
  groups: number,
  isWhole: boolean,
): ComparedTotals | null {
  const { actual, previous, change } = yearsOf(indicator, before, after);
  const shown = withoutShare(change, indicator);
  if (actual === null || previous === null || shown === null) return null;
  return { before: previous, after: actual, groups, isWhole, change: shown };
}

/** Percentages change in points only. */
function withoutShare(
  change: (FigureChange & { readonly units?: number }) | null,
  indicator: Indicator | null,
): FigureChange | null {
  if (change === null) return null;
  const { absolute, relative, direction, verdict } = change;
  const isOfPercent = indicator !== null && isPercentage(indicator);
  return { absolute, relative: isOfPercent ? null : relative, direction, verdict };
}

/** Whether both sides state the same; last year's figures have no part in it, where the years are two. */
function isSame({ before, after }: FiguresChange, isOnePeriod: boolean): boolean {
  const keys = ['actual', 'target', ...(isOnePeriod ? (['previous'] as const) : [])] as const;
  return before.state === after.state && keys.every((key) => isSameFigure(before[key], after[key]));
}

function isSameFigure(before: string | null, after: string | null): boolean {
  return before === null || after === null ? before === after : new Big(before).eq(after);
}
