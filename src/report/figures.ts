import Big from 'big.js';
import type {
  Change,
  IndicatorTable,
  RatingTable,
  SourcePlace,
  UnitFigures,
} from '../aggregation/summary.generated.ts';
import { isPercentSign } from '../campaign/campaign.ts';
import { formatDecimal } from '../vietnamese/numbers.ts';
import { type Printed, PrintedText, printedCount, printedNumber } from './printed.ts';
import { figureWithUnit, percent } from './sentence-figures.ts';
import { isPartlyCompared } from './sentences/change-clause.ts';
import { sourcesOfRatings, sourcesOfTotal, sourcesOfUnits } from './sources.ts';

/** A figure, before it is known how it is printed. */
interface Figure {
  /** With a point for decimals; `null` where there is none. */
  readonly digits: string | null;
  readonly unit: string;
  readonly sources: readonly SourcePlace[];
}

/** A number as tables write it; a dash where there is none. */
function tableNumber({ digits, unit, sources }: Figure, decimals?: number): Printed | string {
  if (digits === null) return '–';
  const all = decimals === undefined ? digits : new Big(digits).toFixed(Math.max(decimals, digitsOf(digits)));
  return printedNumber(formatDecimal(all), all, sources, unit);
}

function digitsOf(decimal: string): number {
  return decimal.split('.')[1]?.length ?? 0;
}

/** How a figure has changed since the period before, in sentences and in cells; `null` where that is not known. */
export function changeView(change: Change | null, unitOfMeasure: string, sources: readonly SourcePlace[]) {
  if (change === null) return null;
  const absolute = new Big(change.absolute);
  const isUp = change.direction === 'up';
  const sign = isUp ? '+' : '';
  const unit = isPercentSign(unitOfMeasure) ? 'điểm phần trăm' : unitOfMeasure;
  // Percentages change in points only.
  const relative = isPercentSign(unitOfMeasure) ? null : change.relative;
  const size = relative === null ? null : new Big(relative).abs().toFixed(digitsOf(relative));
  return {
    amount: figureWithUnit(absolute.abs().toFixed(digitsOf(change.absolute)), unit, sources),
    percent: size === null ? null : printedNumber(`${formatDecimal(size)}%`, size, sources, '%'),
    absoluteCell: printedNumber(sign + formatDecimal(change.absolute), change.absolute, sources, unit, isUp),
    relativeCell:
      relative === null ? '–' : printedNumber(sign + formatDecimal(relative), relative, sources, '%', isUp),
    units: printedCount(change.units, sources),
  };
}

/** An indicator as templates see it: its figures, and what is to be said with them. */
export function indicatorView(table: IndicatorTable) {
  const { unitOfMeasure, actual, target, previous, decimals, percentOfTarget } = table;
  const isAggregated = table.aggregation !== 'none';
  const isNoneApplicable = table.due > 0 && table.due === table.notApplicable;
  const isPart = isAggregated && table.missing > 0;
  const isPartly = isPartlyCompared(table);
  const applicable = table.due - table.notApplicable;
  const sources = sourcesOfTotal(table);
  const unitSources = sourcesOfUnits(table);
  const count = (number: number) => printedCount(number, unitSources);
  const figure = (digits: string | null): Figure => ({ digits, unit: unitOfMeasure, sources });
  const inTable = (number: number) => {
    const digits = String(number);
    return printedNumber(formatDecimal(digits), digits, unitSources);
  };
  return {
    name: table.name,
    unitOfMeasure,
    actual: actual === null ? null : figureWithUnit(actual, unitOfMeasure, sources),
    target:
      target === null
        ? null
        : new PrintedText([
            table.better === 'lower' ? 'không quá ' : '',
            figureWithUnit(target, unitOfMeasure, sources),
          ]),
    percentOfTarget: percentOfTarget === null ? null : percent(percentOfTarget, sources),
    // The host's target is of the whole; units' targets add up to that of those that reported.
    isTargetOfReported: isPart && table.aggregation === 'sum' && table.sources.length === 0,
    change: changeView(table.change, unitOfMeasure, sources),
    missing: count(table.missing),
    reported: count(table.reported),
    applicable: count(applicable),
    isPartlyCompared: isPartly,
    isPart,
    reportedCell:
      isAggregated && applicable > 0
        ? new PrintedText([
            inTable(table.reported),
            '/',
            inTable(applicable),
            ...(isPartly ? [' (so sánh: ', inTable(table.change?.units ?? 0), ')'] : []),
          ])
        : '–',
    targetCell: tableNumber(figure(target)),
    actualCell: isNoneApplicable ? 'KAD' : tableNumber(figure(actual), decimals),
    previousCell: tableNumber(figure(previous), decimals),
    /** Made when a template asks for it: few do, and a campaign may have thousands. */
    get units() {
      return table.units.map((row) => ({ unit: row.unit, ...unitCells(table, row) }));
    },
  };
}

/** One unit's figures of an indicator, as a row of a table has them. */
export function unitCells({ unitOfMeasure, decimals }: IndicatorTable, row: UnitFigures) {
  const figure = (digits: string | null): Figure => ({ digits, unit: unitOfMeasure, sources: row.sources });
  return {
    targetCell: tableNumber(figure(row.target)),
    actualCell: row.state === 'not-applicable' ? 'KAD' : tableNumber(figure(row.actual), decimals),
    previousCell: tableNumber(figure(row.previous), decimals),
  };
}

/** The ratings in one programme as tables state them. */
export function ratingView(table: RatingTable) {
  const whole = table.due - table.notApplicable;
  const sources = sourcesOfRatings(table);
  const count = (number: number) => printedCount(number, sources);
  const share = (digits: string) => printedNumber(formatDecimal(digits), digits, sources, '%');
  return {
    due: count(whole),
    missing: count(table.missing),
    missingShare: share(table.missingShare),
    /** All of those that were due, where there are any. */
    wholeShare: whole > 0 ? share('100.0') : '–',
    allLevels: table.levels.map((level) => ({
      label: level.label,
      count: count(level.count),
      share: share(level.share),
    })),
  };
}
