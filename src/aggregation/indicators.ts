import {
  type Asking,
  type Campaign,
  decimalsOf,
  type Indicator,
  isDueFrom,
  isPercentage,
  type Unit,
} from '../campaign/campaign.ts';
import { grouped } from '../campaign/grouping.ts';
import type { Located } from '../intake/values.ts';
import {
  type Amount,
  aggregated,
  differenceOf,
  emptyTotal,
  mergedTotals,
  percentage,
  rounded,
  shownAmount,
  signOf,
  type Total,
  totalOf,
  typedAmount,
  zero,
} from './amount.ts';
import { changeOf, isReached, printedDifference } from './comparison.ts';
import { type Compared, decimalsApart, endsOf, exactDigits, printedPercentage } from './printed-figures.ts';
import { type Presented, placeIn, type Source, subjectKey } from './source.ts';
import type { FigureStatement } from './statements.ts';
import type { GroupIndicator, IndicatorTable, UnitFigures } from './summary.generated.ts';

/** One unit's exact figures of one indicator. */
interface Figures {
  readonly unit: Unit;
  readonly state: UnitFigures['state'];
  readonly target: Amount | null;
  readonly actual: Amount | null;
  readonly previous: Amount | null;
  readonly sources: readonly Source[];
}

/** The figures of a unit that reported. */
interface Reported extends Figures {
  readonly actual: Amount;
}

/** What some units, and the host, contribute to one indicator. */
interface IndicatorTotal {
  /** Of the units that reported. */
  readonly actual: Total;
  readonly target: Total;
  /** Both years over the units that gave both, and no others. */
  readonly compared: { readonly actual: Total; readonly previous: Total };
  readonly notApplicable: number;
  readonly unitsWithTarget: number;
  readonly unitsReached: number;
  /** By unit, as they are: see `subjectKey`. */
  readonly units: ReadonlyMap<string, Figures>;
  /** The hosts' figures, by campaign. */
  readonly hosts: ReadonlyMap<string, FigureStatement>;
}

/** What some files contribute to each indicator, by its id. */
export type IndicatorTotals = ReadonlyMap<string, IndicatorTotal>;

const emptyIndicatorTotal: IndicatorTotal = {
  actual: emptyTotal,
  target: emptyTotal,
  compared: { actual: emptyTotal, previous: emptyTotal },
  notApplicable: 0,
  unitsWithTarget: 0,
  unitsReached: 0,
  units: new Map(),
  hosts: new Map(),
};

/** What the figures of a unit contribute, or a figure of the host. */
export interface Contribution {
  /** `null` for the host's. */
  readonly unit: string | null;
  readonly totals: IndicatorTotals;
}

/** What figures of one campaign contribute; those of one unit stand together. */
export function indicatorTotals(campaign: Campaign, figures: readonly FigureStatement[]): IndicatorTotals {
  return mergedIndicatorTotals(contributionsOf(campaign, figures).map(({ totals }) => totals));
}

/** What figures of one campaign contribute, unit by unit. */
export function contributionsOf(campaign: Asking, figures: readonly FigureStatement[]): Contribution[] {
  const ofUnits = grouped(
    figures.filter(({ unit }) => unit !== null),
    ({ unit }) => unit,
  );
  const units = [...ofUnits].flatMap(([id, statements]) => {
    const unit = campaign.units.get(id ?? '')?.value;
    return unit === undefined ? [] : [{ unit: id, totals: totalsOfUnit(campaign, unit, statements) }];
  });
  const ofHost = figures.filter(({ unit }) => unit === null);
  const hosts = ofHost.map((statement) => ({ unit: null, totals: totalsOfHost(statement) }));
  return [...units, ...hosts];
}

/** What a host's figure contributes. */
export function totalsOfHost(statement: FigureStatement): IndicatorTotals {
  const hosts = new Map([[statement.source.campaign, statement]]);
  return new Map([[statement.indicator, { ...emptyIndicatorTotal, hosts }]]);
}

/**
 * What several parts contribute together; no unit's figures are in more than one of them.
 * @param hasRows whether the units' rows are kept, which need not be with each group that a unit is in
 */
export function mergedIndicatorTotals(parts: readonly IndicatorTotals[], hasRows = true): IndicatorTotals {
  const byIndicator = new Map<string, IndicatorTotal[]>();
  for (const part of parts) {
    for (const [id, total] of part) {
      const known = byIndicator.get(id);
      if (known === undefined) byIndicator.set(id, [total]);
      else known.push(total);
    }
  }
  return new Map([...byIndicator].map(([id, totals]) => [id, mergedIndicatorTotal(totals, hasRows)]));
}

/** Goes through all parts once: there are as many as units, for each indicator of each group. */
function mergedIndicatorTotal(parts: readonly IndicatorTotal[], hasRows: boolean): IndicatorTotal {
  const [only] = parts;
  if (only !== undefined && parts.length === 1 && hasRows) return only;
  let { actual, target, notApplicable, unitsWithTarget, unitsReached } = emptyIndicatorTotal;
  let { actual: compared, previous } = emptyIndicatorTotal.compared;
  const units = new Map<string, Figures>();
  const hosts = new Map<string, FigureStatement>();
  for (const part of parts) {
    actual = mergedTotals(actual, part.actual);
    target = mergedTotals(target, part.target);
    compared = mergedTotals(compared, part.compared.actual);
    previous = mergedTotals(previous, part.compared.previous);
    notApplicable += part.notApplicable;
    unitsWithTarget += part.unitsWithTarget;
    unitsReached += part.unitsReached;
    if (hasRows) for (const [unit, figures] of part.units) units.set(unit, figures);
    for (const [host, figure] of part.hosts) hosts.set(host, figure);
  }
  return {
    actual,
    target,
    compared: { actual: compared, previous },
    notApplicable,
    unitsWithTarget,
    unitsReached,
    units,
    hosts,
  };
}

function totalsOfUnit(campaign: Asking, unit: Unit, statements: readonly FigureStatement[]): IndicatorTotals {
  const byIndicator = new Map(statements.map((statement) => [statement.indicator, statement]));
  const totals = new Map<string, IndicatorTotal>();
  for (const located of campaign.indicators.values()) {
    const indicator = located.value;
    if (!isDueFrom(unit, indicator, campaign)) continue;
    const figures = figuresOf(indicator, unit, byIndicator, commonTarget(located));
    if (figures !== null) totals.set(indicator.id, totalOfFigures(indicator, figures));
  }
  return totals;
}

function totalOfFigures(indicator: Indicator, figures: Figures): IndicatorTotal {
  const [source] = figures.sources;
  const reached = isReachedBy(indicator, figures);
  const { actual, target, previous } = isReported(figures)
    ? figures
    : { actual: null, target: null, previous: null };
  const isCompared = actual !== null && previous !== null;
  return {
    actual: actual === null ? emptyTotal : totalOf(actual),
    target: target === null ? emptyTotal : totalOf(target),
    compared: isCompared
      ? { actual: totalOf(actual), previous: totalOf(previous) }
      : { actual: emptyTotal, previous: emptyTotal },
    notApplicable: figures.state === 'not-applicable' ? 1 : 0,
    unitsWithTarget: reached === null ? 0 : 1,
    unitsReached: reached === true ? 1 : 0,
    units: new Map(source === undefined ? [] : [[subjectKey(source.campaign, figures.unit.id), figures]]),
    hosts: new Map(),
  };
}

/** The target that all units have in common. */
function commonTarget(indicator: Located<Indicator>): Amount | null {
  return typedAmount(indicator.get('target')?.digits);
}

/** For each indicator: every unit's figures, the total, the targets reached and the change from last year. */
export function indicatorTables(of: Presented, totals: IndicatorTotals): IndicatorTable[] {
  return [...of.campaign.indicators.values()].map((located) => {
    const indicator = located.value;
    const total = totals.get(indicator.id) ?? emptyIndicatorTotal;
    const rows = of.campaign.file.units
      .filter((unit) => isDueFrom(unit, indicator, of.campaign))
      .flatMap((unit): UnitFigures[] => {
        const figures = total.units.get(subjectKey(of.campaignId, unit.id));
        if (figures !== undefined) return [rowOf(indicator, figures, of)];
        // What is not aggregated is the host's to report; a unit may, and is not asked to.
        if (indicator.aggregation === 'none') return [];
        return [rowOf(indicator, missingFigures(unit, commonTarget(located)), of)];
      });
    return tableOf(indicator, total, rows, commonTarget(located), of);
  });
}

/** What each table states of all its units together, without their rows: for who only counts. */
export function indicatorsOfAll(of: Presented, totals: IndicatorTotals): GroupIndicator[] {
  return [...of.campaign.indicators.values()].map((located) => {
    const { value: indicator } = located;
    const total = totals.get(indicator.id) ?? emptyIndicatorTotal;
    const due = of.campaign.file.units.filter(
      (unit) =>
        isDueFrom(unit, indicator, of.campaign) &&
        (indicator.aggregation !== 'none' || total.units.has(subjectKey(of.campaignId, unit.id))),
    );
    return { indicator: indicator.id, ...wholeOf(indicator, total, due.length, commonTarget(located), of) };
  });
}

function missingFigures(unit: Unit, common: Amount | null): Figures {
  return { unit, state: 'missing', target: common, actual: null, previous: null, sources: [] };
}

type ByIndicator = ReadonlyMap<string, FigureStatement>;

/** A unit's figures of an indicator; `null` where it gave none. */
function figuresOf(
  indicator: Indicator,
  unit: Unit,
  statements: ByIndicator,
  common: Amount | null,
): Figures | null {
  if (indicator.aggregation === 'ratio') return ratioFigures(indicator, unit, statements, common);
  const statement = statements.get(indicator.id);
  if (statement === undefined) return null;
  return {
    unit,
    state: stateOf(statement),
    target: typedAmount(statement.target) ?? common,
    actual: typedAmount(statement.actual),
    previous: typedAmount(statement.previous),
    sources: [statement.source],
  };
}

function stateOf(statement: FigureStatement | undefined): UnitFigures['state'] {
  if (statement === undefined) return 'missing';
  if (statement.notApplicable !== null) return 'not-applicable';
  return statement.actual === null ? 'missing' : 'reported';
}

function ratioFigures(
  { ratio }: Indicator,
  unit: Unit,
  statements: ByIndicator,
  common: Amount | null,
): Figures | null {
  const numerator = statements.get(ratio?.numerator ?? '');
  const denominator = statements.get(ratio?.denominator ?? '');
  const parts = [numerator, denominator].flatMap((statement) => statement ?? []);
  if (parts.length === 0) return null;
  const amount = (key: 'actual' | 'previous'): Amount | null => {
    const [part, whole] = [typedAmount(numerator?.[key]), typedAmount(denominator?.[key])];
    return part === null || whole === null
      ? null
      : { numerator: part.numerator, denominator: whole.numerator };
  };
  const actual = amount('actual');
  const isNotApplicable = parts.some(({ notApplicable }) => notApplicable !== null);
  return {
    unit,
    state: isNotApplicable ? 'not-applicable' : actual === null ? 'missing' : 'reported',
    target: common,
    actual,
    previous: amount('previous'),
    sources: parts.map(({ source }) => source),
  };
}

function tableOf(
  indicator: Indicator,
  total: IndicatorTotal,
  units: readonly UnitFigures[],
  common: Amount | null,
  of: Presented,
): IndicatorTable {
  const { aggregation, better = 'neutral' } = indicator;
  const { due, reported, missing, notApplicable, ...figures } = wholeOf(
    indicator,
    total,
    units.length,
    common,
    of,
  );
  return {
    indicator: indicator.id,
    name: indicator.name,
    programme: indicator.programme,
    unitOfMeasure: indicator.unitOfMeasure,
    aggregation,
    decimals: decimalsOf(indicator),
    better,
    due,
    reported,
    missing,
    notApplicable,
    ...figures,
    units: [...units],
  };
}

/**
 * What the units of a group make together of each indicator, in the order of the tables.
 * @param tables those of all units
 * @param dueOf how many of a table's units are in the group
 * @param ofHost whether a host of its own reports for the group what is not aggregated
 */
export function groupIndicators(
  of: GroupOf,
  totals: IndicatorTotals,
  tables: readonly IndicatorTable[],
  dueOf: (table: IndicatorTable) => number,
  ofHost: boolean,
): GroupIndicator[] {
  return tables.flatMap((table) => {
    const { indicator: id } = table;
    const located = of.campaign.indicators.get(id);
    if (located === undefined) return [];
    const due = dueOf(table);
    const total = totals.get(id) ?? emptyIndicatorTotal;
    const figures = wholeOf(located.value, total, due, commonTarget(located), of, ofHost);
    return { indicator: id, ...figures };
  });
}

/** Whose groups they are. */
interface GroupOf extends Pick<Presented, 'campaignId'> {
  readonly campaign: Pick<Campaign, 'indicators'>;
}

/** What some units, and their host, make together of an indicator. */
function wholeOf(
  indicator: Indicator,
  total: IndicatorTotal,
  dueUnits: number,
  common: Amount | null,
  of: Pick<Presented, 'campaignId'>,
  hasHost = true,
): Omit<GroupIndicator, 'indicator'> {
  const { aggregation, better = 'neutral' } = indicator;
  const host = total.hosts.get(of.campaignId);
  const years = yearsOfTotal(aggregation, total, host);
  const target = typedAmount(host?.target) ?? totalTarget(aggregation, total, common);
  const isRatio = aggregation === 'ratio' && years.actual !== null;
  // The host is due what is not aggregated, unless the units alone report it.
  const isHostDue = aggregation === 'none' && hasHost && (host !== undefined || dueUnits === 0);
  const ofHost = (state: UnitFigures['state']) => (isHostDue && stateOf(host) === state ? 1 : 0);
  const due = dueUnits + (isHostDue ? 1 : 0);
  const reported = total.actual.count + ofHost('reported');
  const notApplicable = total.notApplicable + ofHost('not-applicable');
  const missing = due - reported - notApplicable;
  const actual = shownAmount(years.actual, indicator);
  const isPart = aggregation !== 'none' && missing > 0;
  return {
    due,
    reported,
    missing,
    notApplicable,
    exact: {
      sum: total.actual.numerators.toFixed(),
      count: total.actual.count,
      numerator: isRatio ? (years.actual?.numerator.toFixed() ?? null) : null,
      denominator: isRatio ? (years.actual?.denominator.toFixed() ?? null) : null,
    },
    target: target?.numerator.toFixed() ?? null,
    percentOfTarget: percentOfTarget(indicator, actual, target),
    ...comparisonOf(indicator, years, target),
    // Some units' figures say nothing yet of the whole's target.
    reached: isPart ? null : isReached(actual, target, better),
    unitsWithTarget: total.unitsWithTarget,
    unitsReached: total.unitsReached,
    sources: host === undefined ? [] : [placeIn(of, host.source)],
  };
}

function isReported(figures: Figures): figures is Reported {
  return figures.state === 'reported' && figures.actual !== null;
}

/** Both years of a unit or of the whole. */
export interface Years {
  readonly actual: Amount | null;
  readonly previous: Amount | null;
  /** This year over the units that gave last year's figure as well. */
  readonly comparedActual: Amount | null;
  readonly compared: number;
  /** Whether those are all whose figures are in `actual`. */
  readonly isWhole: boolean;
}

/** The totals of both years. */
function yearsOfTotal(
  aggregation: Indicator['aggregation'],
  { actual, compared }: IndicatorTotal,
  host: FigureStatement | undefined,
): Years {
  if (aggregation === 'none') {
    return yearsOf(typedAmount(host?.actual), typedAmount(host?.previous));
  }
  return {
    actual: aggregated(actual, aggregation),
    comparedActual: aggregated(compared.actual, aggregation),
    previous: aggregated(compared.previous, aggregation),
    compared: compared.previous.count,
    isWhole: compared.previous.count === actual.count,
  };
}

function yearsOf(actual: Amount | null, previous: Amount | null): Years {
  return { actual, previous, comparedActual: actual, compared: 1, isWhole: true };
}

/** The target of the whole: what all have in common, or the sum where every unit that reported has one. */
function totalTarget(
  aggregation: Indicator['aggregation'],
  { actual, target }: IndicatorTotal,
  common: Amount | null,
): Amount | null {
  if (aggregation !== 'sum') return common;
  return target.count < actual.count ? null : aggregated(target, 'sum');
}

/** A sum in percent of its target, from the exact figures; `null` where a percentage would say nothing. */
function percentOfTarget(
  { aggregation, better }: Indicator,
  actual: Amount | null,
  target: Amount | null,
): string | null {
  if (aggregation !== 'sum' || better === 'lower' || actual === null || target === null) return null;
  return signOf(target) > 0 && signOf(actual) >= 0 ? printedPercentage(percentage(actual, target)) : null;
}

/** Both years as printed, and the change between them: that of the printed figures where both cover the same. */
export function comparisonOf(indicator: Indicator, years: Years, target: Amount | null) {
  const { better = 'neutral' } = indicator;
  const [actual, previous] = [shownAmount(years.actual, indicator), shownAmount(years.previous, indicator)];
  const ends = endsOf(isPercentage(indicator));
  const comparedOf = (figure: Amount | null, bounds: readonly Amount[]): Compared[] =>
    figure === null ? [] : [{ figure, bounds }];
  const now = comparedOf(actual, target === null ? ends : [...ends, target]);
  // Last year had a target of its own.
  const before = comparedOf(previous, ends);
  const printed = (years.isWhole ? [[...now, ...before]] : [now, before]).flatMap((together) =>
    printedOf(indicator, together),
  );
  const figures = {
    actual: actual === null ? null : (printed[0] ?? null),
    previous: previous === null ? null : (printed.at(-1) ?? null),
    change: null,
  };
  const compared = shownAmount(years.comparedActual, indicator);
  if (compared === null || previous === null) return figures;
  const difference = differenceOf(compared, previous);
  const absolute =
    years.isWhole && figures.actual !== null && figures.previous !== null
      ? printedDifference(figures.actual, figures.previous)
      : (printedOf(indicator, comparedOf(difference, [zero]))[0] ?? '');
  return { ...figures, change: changeOf(compared, previous, { better, absolute, units: years.compared }) };
}

/** How what an aggregation gives is printed: in all digits, as what was typed and sums of it, or rounded once. */
const printing: Readonly<Record<Indicator['aggregation'], 'exact' | 'rounded'>> = {
  sum: 'exact',
  mean: 'rounded',
  ratio: 'rounded',
  min: 'exact',
  max: 'exact',
  none: 'exact',
};

/**
 * Figures as they are printed beside each other: what was typed, and sums of it, in all digits; means and ratios
 * rounded once, with more decimals than the indicator declares only where one would be confused with what it is
 * compared with.
 */
function printedOf(indicator: Indicator, together: readonly Compared[]): string[] {
  const declared = decimalsOf(indicator);
  if (printing[indicator.aggregation] === 'exact') {
    return together.map(({ figure }) => exactDigits(figure, declared));
  }
  const decimals = decimalsApart(together, declared);
  return together.map(({ figure }) => rounded(figure, decimals));
}

function isReachedBy(indicator: Indicator, { actual, target }: Figures): boolean | null {
  return isReached(shownAmount(actual, indicator), target, indicator.better ?? 'neutral');
}

/** A unit's figures as they are printed. */
function rowOf(indicator: Indicator, figures: Figures, of: Presented): UnitFigures {
  const { unit, state, target, sources } = figures;
  const { actual, previous, change } = comparisonOf(
    indicatorOfRow(indicator),
    yearsOf(figures.actual, figures.previous),
    target,
  );
  return {
    unit: unit.id,
    name: unit.name,
    state,
    target: target?.numerator.toFixed() ?? null,
    actual,
    previous,
    reached: isReachedBy(indicator, figures),
    change,
    sources: sources.map((source) => placeIn(of, source)),
  };
}

/** What a unit typed stands in the digits typed; only its ratios are computed. */
function indicatorOfRow(indicator: Indicator): Indicator {
  if (indicator.aggregation === 'ratio') return indicator;
  let asTyped = typedIndicators.get(indicator);
  if (asTyped === undefined) {
    asTyped = { ...indicator, aggregation: 'none', decimals: 0 };
    typedIndicators.set(indicator, asTyped);
  }
  return asTyped;
}

const typedIndicators = new WeakMap<Indicator, Indicator>();
