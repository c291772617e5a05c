import Big from 'big.js';
import { appliesTo, type Campaign, decimalsOf, type Indicator, type Unit } from '../campaign/campaign.ts';
import { type Amount, amountOf, factorOf, shown, totalOf } from './amount.ts';
import { changeOf, isReached } from './comparison.ts';
import { sumOf } from './decimal.ts';
import type { Facts, FigureFact } from './facts.ts';
import { grouped } from './grouping.ts';
import type { IndicatorTable, SourcePlace, UnitFigures } from './summary.generated.ts';

/** One unit's exact figures of one indicator. */
interface Figures {
  readonly unit: Unit;
  readonly state: UnitFigures['state'];
  readonly target: Big | null;
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
    const target = located.get('target');
    const common = target === undefined ? null : new Big(target.digits);
    const units = campaign.file.units
      .filter((unit) => appliesTo(indicator.kinds, unit))
      .map((unit) => figuresOf(indicator, unit, facts, common));
    return tableOf(indicator, units, facts.get(keyOf(indicator.id, null))?.[0], common);
  });
}

function figuresOf(indicator: Indicator, unit: Unit, facts: FactsByKey, common: Big | null): Figures {
  if (indicator.aggregation === 'ratio') return ratioFigures(indicator, unit, facts, common);
  const fact = facts.get(keyOf(indicator.id, unit.id))?.[0];
  const own = fact?.target ?? null;
  return {
    unit,
    state: stateOf(fact),
    target: own === null ? common : new Big(own),
    actual: amountOf(fact?.actual),
    previous: amountOf(fact?.previous),
    sources: fact === undefined ? [] : [fact.source],
  };
}

function stateOf(fact: FigureFact | undefined): UnitFigures['state'] {
  if (fact === undefined) return 'missing';
  if (fact.notApplicable !== null) return 'not-applicable';
  return fact.actual === null ? 'missing' : 'reported';
}

function ratioFigures(indicator: Indicator, unit: Unit, facts: FactsByKey, common: Big | null): Figures {
  const numerator = facts.get(keyOf(indicator.ratio?.numerator ?? '', unit.id))?.[0];
  const denominator = facts.get(keyOf(indicator.ratio?.denominator ?? '', unit.id))?.[0];
  const amount = (key: 'actual' | 'previous'): Amount | null => {
    const [part, whole] = [amountOf(numerator?.[key]), amountOf(denominator?.[key])];
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
  common: Big | null,
): IndicatorTable {
  const { aggregation } = indicator;
  const scale = scaleOf(indicator);
  const reported = units.filter(isReported);
  const amounts = reported.map((one) => one.actual);
  const total = totalsOf(indicator, reported, host);
  const target = host?.target == null ? totalTarget(indicator, reported, common) : new Big(host.target);
  const rows = units.map((one) => rowOf(indicator, one));
  const isRatio = aggregation === 'ratio' && total.actual !== null;
  return {
    indicator: indicator.id,
    name: indicator.name,
    programme: indicator.programme,
    unitOfMeasure: indicator.unitOfMeasure,
    aggregation,
    decimals: scale.decimals,
    better: scale.better,
    due: units.length,
    reported: reported.length,
    missing: units.filter((one) => one.state === 'missing').length,
    notApplicable: units.filter((one) => one.state === 'not-applicable').length,
    exact: {
      sum: sumOf(amounts.map((amount) => amount.numerator.toFixed())).toFixed(),
      count: amounts.length,
      numerator: isRatio ? (total.actual?.numerator.toFixed() ?? null) : null,
      denominator: isRatio ? (total.actual?.denominator.toFixed() ?? null) : null,
    },
    target: target?.toFixed() ?? null,
    actual: shown(total.actual, scale.factor, scale.decimals),
    previous: shown(total.previous, scale.factor, scale.decimals),
    reached: isReached(total.actual, target, scale),
    unitsWithTarget: rows.filter((row) => row.reached !== null).length,
    unitsReached: rows.filter((row) => row.reached === true).length,
    change: changeOf(total.comparedActual, total.previous, scale, total.compared),
    sources: host === undefined ? [] : [host.source],
    units: rows,
  };
}

function scaleOf(indicator: Indicator) {
  return {
    better: indicator.better ?? 'neutral',
    factor: factorOf(indicator),
    decimals: decimalsOf(indicator),
  } as const;
}

function isReported(figures: Figures): figures is Reported {
  return figures.state === 'reported' && figures.actual !== null;
}

/** The totals of both years. Last year is compared over the units that gave both years, and no others. */
function totalsOf({ aggregation }: Indicator, reported: readonly Reported[], host: FigureFact | undefined) {
  if (aggregation === 'none') {
    const actual = amountOf(host?.actual);
    return { actual, comparedActual: actual, previous: amountOf(host?.previous), compared: 1 };
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
  };
}

/** The target of the whole: what all have in common, or the sum where every unit that reported has one. */
function totalTarget(
  { aggregation }: Indicator,
  reported: readonly Reported[],
  common: Big | null,
): Big | null {
  if (aggregation !== 'sum') return common;
  const targets = reported.flatMap((one) => one.target ?? []);
  if (targets.length === 0 || targets.length < reported.length) return null;
  return targets.reduce((sum, target) => sum.plus(target), new Big(0));
}

function rowOf(indicator: Indicator, figures: Figures): UnitFigures {
  const scale = scaleOf(indicator);
  const digits = (amount: Amount | null) =>
    indicator.aggregation === 'ratio'
      ? shown(amount, scale.factor, scale.decimals)
      : (amount?.numerator.toFixed() ?? null);
  return {
    unit: figures.unit.id,
    name: figures.unit.name,
    state: figures.state,
    target: figures.target?.toFixed() ?? null,
    actual: digits(figures.actual),
    previous: digits(figures.previous),
    reached: isReached(figures.actual, figures.target, scale),
    change: changeOf(figures.actual, figures.previous, scale, 1),
    sources: [...figures.sources],
  };
}
