import { appliesTo, type Campaign, decimalsOf, type Indicator, type Unit } from '../campaign/campaign.ts';
import {
  type Amount,
  differenceOf,
  percentage,
  rounded,
  shownAmount,
  signOf,
  totalOf,
  typedAmount,
  zero,
} from './amount.ts';
import { changeOf, isReached, printedDifference } from './comparison.ts';
import { sumOf } from './decimal.ts';
import type { Facts, FigureFact } from './facts.ts';
import { grouped } from './grouping.ts';
import { type Compared, decimalsApart, endsOf, exactDigits, printedPercentage } from './printed-figures.ts';
import type { IndicatorTable, SourcePlace, UnitFigures } from './summary.generated.ts';

/** One unit's exact figures of one indicator. */
interface Figures {
  readonly unit: Unit;
  readonly state: UnitFigures['state'];
  readonly target: Amount | null;
  readonly actual: Amount | null;
  readonly previous: Amount | null;
  readonly sources: readonly SourcePlace[];
}

/** The figures of a unit that reported. */
interface Reported extends Figures {
  readonly actual: Amount;
}

type FactsByKey = ReadonlyMap<string, readonly FigureFact[]>;

const keyOf = (indicator: string, unit: string | null) => `${indicator} ${unit ?? ''}`;

/** For each indicator: every unit's figures, the total, the targets reached and the change from last year. */
export function indicatorTables(campaign: Campaign, { figures }: Facts): IndicatorTable[] {
  const facts = grouped(figures, (fact) => keyOf(fact.indicator, fact.unit));
  return [...campaign.indicators.values()].map((located) => {
    const indicator = located.value;
    const common = typedAmount(located.get('target')?.digits);
    const units = campaign.file.units
      .filter((unit) => appliesTo(indicator.kinds, unit))
      // What is not aggregated is the host's to report; a unit may, and is not asked to.
      .filter((unit) => indicator.aggregation !== 'none' || facts.has(keyOf(indicator.id, unit.id)))
      .map((unit) => figuresOf(indicator, unit, facts, common));
    return tableOf(indicator, units, facts.get(keyOf(indicator.id, null))?.[0], common);
  });
}

function figuresOf(indicator: Indicator, unit: Unit, facts: FactsByKey, common: Amount | null): Figures {
  if (indicator.aggregation === 'ratio') return ratioFigures(indicator, unit, facts, common);
  const fact = facts.get(keyOf(indicator.id, unit.id))?.[0];
  return {
    unit,
    state: stateOf(fact),
    target: typedAmount(fact?.target) ?? common,
    actual: typedAmount(fact?.actual),
    previous: typedAmount(fact?.previous),
    sources: fact === undefined ? [] : [fact.source],
  };
}

function stateOf(fact: FigureFact | undefined): UnitFigures['state'] {
  if (fact === undefined) return 'missing';
  if (fact.notApplicable !== null) return 'not-applicable';
  return fact.actual === null ? 'missing' : 'reported';
}

function ratioFigures(indicator: Indicator, unit: Unit, facts: FactsByKey, common: Amount | null): Figures {
  const numerator = facts.get(keyOf(indicator.ratio?.numerator ?? '', unit.id))?.[0];
  const denominator = facts.get(keyOf(indicator.ratio?.denominator ?? '', unit.id))?.[0];
  const amount = (key: 'actual' | 'previous'): Amount | null => {
    const [part, whole] = [typedAmount(numerator?.[key]), typedAmount(denominator?.[key])];
    return part === null || whole === null
      ? null
      : { numerator: part.numerator, denominator: whole.numerator };
  };
  const actual = amount('actual');
  const isNotApplicable = [numerator, denominator].some((fact) => (fact?.notApplicable ?? null) !== null);
  return {
    unit,
    state: isNotApplicable ? 'not-applicable' : actual === null ? 'missing' : 'reported',
    target: common,
    actual,
    previous: amount('previous'),
    sources: [numerator, denominator].flatMap((fact) => fact?.source ?? []),
  };
}

function tableOf(
  indicator: Indicator,
  units: readonly Figures[],
  host: FigureFact | undefined,
  common: Amount | null,
): IndicatorTable {
  const { aggregation, better = 'neutral' } = indicator;
  const reported = units.filter(isReported);
  const amounts = reported.map((one) => one.actual);
  const total = totalsOf(indicator, reported, host);
  const target = typedAmount(host?.target) ?? totalTarget(indicator, reported, common);
  const rows = units.map((one) => rowOf(indicator, one));
  const isRatio = aggregation === 'ratio' && total.actual !== null;
  const states = units.map((one) => one.state);
  // The host is due what is not aggregated, unless the units alone report it.
  if (aggregation === 'none' && (host !== undefined || units.length === 0)) states.push(stateOf(host));
  const count = (state: UnitFigures['state']) => states.filter((one) => one === state).length;
  const actual = shownAmount(total.actual, indicator);
  const isPart = aggregation !== 'none' && count('missing') > 0;
  return {
    indicator: indicator.id,
    name: indicator.name,
    programme: indicator.programme,
    unitOfMeasure: indicator.unitOfMeasure,
    aggregation,
    decimals: decimalsOf(indicator),
    better,
    due: states.length,
    reported: count('reported'),
    missing: count('missing'),
    notApplicable: count('not-applicable'),
    exact: {
      sum: sumOf(amounts.map((amount) => amount.numerator.toFixed())).toFixed(),
      count: amounts.length,
      numerator: isRatio ? (total.actual?.numerator.toFixed() ?? null) : null,
      denominator: isRatio ? (total.actual?.denominator.toFixed() ?? null) : null,
    },
    target: target?.numerator.toFixed() ?? null,
    percentOfTarget: percentOfTarget(indicator, actual, target),
    ...comparisonOf(indicator, total, target),
    // Some units' figures say nothing yet of the whole's target.
    reached: isPart ? null : isReached(actual, target, better),
    unitsWithTarget: rows.filter((row) => row.reached !== null).length,
    unitsReached: rows.filter((row) => row.reached === true).length,
    sources: host === undefined ? [] : [host.source],
    units: rows,
  };
}

function isReported(figures: Figures): figures is Reported {
  return figures.state === 'reported' && figures.actual !== null;
}

/** Both years of a unit or of the whole. */
interface Years {
  readonly actual: Amount | null;
  readonly previous: Amount | null;
  /** This year over the units that gave last year's figure as well. */
  readonly comparedActual: Amount | null;
  readonly compared: number;
  /** Whether those are all whose figures are in `actual`. */
  readonly isWhole: boolean;
}

/** The totals of both years. Last year is compared over the units that gave both years, and no others. */
function totalsOf(
  { aggregation }: Indicator,
  reported: readonly Reported[],
  host: FigureFact | undefined,
): Years {
  if (aggregation === 'none') {
    return yearsOf(typedAmount(host?.actual), typedAmount(host?.previous));
  }
  const compared = reported.filter((one) => one.previous !== null);
  return {
    actual: totalOf(
      aggregation,
      reported.map((one) => one.actual),
    ),
    comparedActual: totalOf(
      aggregation,
      compared.map((one) => one.actual),
    ),
    previous: totalOf(
      aggregation,
      compared.flatMap((one) => one.previous ?? []),
    ),
    compared: compared.length,
    isWhole: compared.length === reported.length,
  };
}

function yearsOf(actual: Amount | null, previous: Amount | null): Years {
  return { actual, previous, comparedActual: actual, compared: 1, isWhole: true };
}

/** The target of the whole: what all have in common, or the sum where every unit that reported has one. */
function totalTarget(
  { aggregation }: Indicator,
  reported: readonly Reported[],
  common: Amount | null,
): Amount | null {
  if (aggregation !== 'sum') return common;
  const targets = reported.flatMap((one) => one.target ?? []);
  return targets.length < reported.length ? null : totalOf('sum', targets);
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
function comparisonOf(indicator: Indicator, years: Years, target: Amount | null) {
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
  };
  const compared = shownAmount(years.comparedActual, indicator);
  if (compared === null || previous === null) return { ...figures, change: null };
  const difference = differenceOf(compared, previous);
  const absolute =
    years.isWhole && figures.actual !== null && figures.previous !== null
      ? printedDifference(figures.actual, figures.previous)
      : (printedOf(indicator, comparedOf(difference, [zero]))[0] ?? '');
  return { ...figures, change: changeOf(compared, previous, { better, absolute, units: years.compared }) };
}

function isPercentage({ type, unitOfMeasure }: Indicator): boolean {
  return type === 'percentage' || unitOfMeasure === '%';
}

/**
 * Figures as they are printed beside each other: what was typed, and sums of it, in all digits; means and ratios
 * rounded once, with more decimals than the indicator declares only where one would be confused with what it is
 * compared with.
 */
function printedOf(indicator: Indicator, together: readonly Compared[]): string[] {
  const { aggregation } = indicator;
  const declared = decimalsOf(indicator);
  if (aggregation !== 'mean' && aggregation !== 'ratio') {
    return together.map(({ figure }) => exactDigits(figure, declared));
  }
  const decimals = decimalsApart(together, declared);
  return together.map(({ figure }) => rounded(figure, decimals));
}

function rowOf(indicator: Indicator, figures: Figures): UnitFigures {
  const { unit, state, target, sources } = figures;
  // What a unit typed stands in the digits typed; only its ratios are computed.
  const asTyped: Indicator =
    indicator.aggregation === 'ratio' ? indicator : { ...indicator, aggregation: 'none', decimals: 0 };
  const { actual, previous, change } = comparisonOf(
    asTyped,
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
    reached: isReached(shownAmount(figures.actual, indicator), target, indicator.better ?? 'neutral'),
    change,
    sources: [...sources],
  };
}
