import Big from 'big.js';
import type { Change, IndicatorTable, RatingTable, UnitFigures } from '../aggregation/summary.generated.ts';
import { isPercentSign } from '../campaign/campaign.ts';
import type { IndicatorCount } from '../tracing/figure-names.ts';
import { formatDecimal } from '../vietnamese/numbers.ts';
import { type Printed, PrintedText, printedCount, printedNumber } from './printed.ts';
import { figureWithUnit, percent } from './sentence-figures.ts';
import { isPartlyCompared } from './sentences/change-clause.ts';
import { type Origin, ofLevels, ofRatings, ofTotal, ofUnit, ofUnits } from './sources.ts';

/** A figure, before it is known how it is printed. */
interface Figure extends Origin {
  /** With a point for decimals; `null` where there is none. */
  readonly digits: string | null;
  readonly unit: string;
}

/** A number as tables write it; a dash where there is none. */
function tableNumber({ digits, unit, figure, sources }: Figure, decimals?: number): Printed | string {
  if (digits === null) return '–';
  const all = decimals === undefined ? digits : new Big(digits).toFixed(Math.max(decimals, digitsOf(digits)));
  return printedNumber(formatDecimal(all), all, { figure, sources }, unit);
}

function digitsOf(decimal: string): number {
  return decimal.split('.')[1]?.length ?? 0;
}

/**
 * How a figure has changed since the period before, in sentences and in cells; `null` where that is not known.
 * @param originOf where its size and its share come from
 */
export function changeView(
  change: Change | null,
  unitOfMeasure: string,
  originOf: (what: 'change.absolute' | 'change.relative') => Origin,
) {
  if (change === null) return null;
  const [ofSize, ofShare] = [originOf('change.absolute'), originOf('change.relative')];
  const absolute = new Big(change.absolute);
  const isUp = change.direction === 'up';
  const sign = isUp ? '+' : '';
  const unit = isPercentSign(unitOfMeasure) ? 'điểm phần trăm' : unitOfMeasure;
  // Percentages change in points only.
  const relative = isPercentSign(unitOfMeasure) ? null : change.relative;
  const size = relative === null ? null : new Big(relative).abs().toFixed(digitsOf(relative));
  return {
    amount: figureWithUnit(absolute.abs().toFixed(digitsOf(change.absolute)), unit, ofSize),
    percent: size === null ? null : printedNumber(`${formatDecimal(size)}%`, size, ofShare, '%'),
    absoluteCell: printedNumber(sign + formatDecimal(change.absolute), change.absolute, ofSize, unit, isUp),
    relativeCell:
      relative === null ? '–' : printedNumber(sign + formatDecimal(relative), relative, ofShare, '%', isUp),
  };
}

/** An indicator as templates see it: its figures, and what is to be said with them. */
export function indicatorView(table: IndicatorTable) {
  const { unitOfMeasure, actual, target, decimals, percentOfTarget } = table;
  const isAggregated = table.aggregation !== 'none';
  const isNoneApplicable = table.due > 0 && table.due === table.notApplicable;
  const isPart = isAggregated && table.missing > 0;
  const isPartly = isPartlyCompared(table);
  const applicable = table.due - table.notApplicable;
  const count = (number: number, what: IndicatorCount) => printedCount(number, ofUnits(table, what));
  const inTable = (number: number, what: IndicatorCount) => {
    const digits = String(number);
    return printedNumber(formatDecimal(digits), digits, ofUnits(table, what));
  };
  const cell = (what: 'target' | 'actual' | 'previous', least?: number) =>
    tableNumber({ digits: table[what], unit: unitOfMeasure, ...ofTotal(table, what) }, least);
  const change = changeView(table.change, unitOfMeasure, (what) => ofTotal(table, what));
  return {
    name: table.name,
    unitOfMeasure,
    actual: actual === null ? null : figureWithUnit(actual, unitOfMeasure, ofTotal(table, 'actual')),
    target:
      target === null
        ? null
        : new PrintedText([
            table.better === 'lower' ? 'không quá ' : '',
            figureWithUnit(target, unitOfMeasure, ofTotal(table, 'target')),
          ]),
    percentOfTarget:
      percentOfTarget === null ? null : percent(percentOfTarget, ofTotal(table, 'percent-of-target')),
    // The host's target is of the whole; units' targets add up to that of those that reported.
    isTargetOfReported: isPart && table.aggregation === 'sum' && table.sources.length === 0,
    change: change === null ? null : { ...change, units: count(table.change?.units ?? 0, 'change.units') },
    missing: count(table.missing, 'missing'),
    reported: count(table.reported, 'reported'),
    applicable: count(applicable, 'applicable'),
    isPartlyCompared: isPartly,
    isPart,
    reportedCell:
      isAggregated && applicable > 0
        ? new PrintedText([
            inTable(table.reported, 'reported'),
            '/',
            inTable(applicable, 'applicable'),
            ...(isPartly ? [' (so sánh: ', inTable(table.change?.units ?? 0, 'change.units'), ')'] : []),
          ])
        : '–',
    targetCell: cell('target'),
    actualCell: isNoneApplicable ? 'KAD' : cell('actual', decimals),
    previousCell: cell('previous', decimals),
    /** Made when a template asks for it: few do, and a campaign may have thousands. */
    get units() {
      return table.units.map((row) => ({ unit: row.unit, ...unitCells(table, row) }));
    },
  };
}

/** One unit's figures of an indicator, as a row of a table has them. */
export function unitCells(table: IndicatorTable, row: UnitFigures) {
  const { unitOfMeasure, decimals } = table;
  const cell = (what: 'target' | 'actual' | 'previous', least?: number) =>
    tableNumber({ digits: row[what], unit: unitOfMeasure, ...ofUnit(table, row, what) }, least);
  return {
    targetCell: cell('target'),
    actualCell: row.state === 'not-applicable' ? 'KAD' : cell('actual', decimals),
    previousCell: cell('previous', decimals),
  };
}

/** The ratings in one programme as tables state them. */
export function ratingView(table: RatingTable) {
  const whole = table.due - table.notApplicable;
  const share = (digits: string, origin: Origin) => printedNumber(formatDecimal(digits), digits, origin, '%');
  return {
    due: printedCount(whole, ofRatings(table, 'applicable')),
    missing: printedCount(table.missing, ofRatings(table, 'missing')),
    missingShare: share(table.missingShare, ofRatings(table, 'missing-share')),
    /** All of those that were due, where there are any. */
    wholeShare: whole > 0 ? share('100.0', ofRatings(table, 'applicable-share')) : '–',
    allLevels: table.levels.map((level) => ({
      label: level.label,
      count: printedCount(level.count, ofLevels(table, level.level, 'count')),
      share: share(level.share, ofLevels(table, level.level, 'share')),
    })),
  };
}
