import Big from 'big.js';
import { shareOf } from '../aggregation/printed-figures.ts';
import type { Change, IndicatorTable, RatingTable, SubjectRating } from '../aggregation/summary.generated.ts';
import { formatCount, formatDecimal } from '../vietnamese/numbers.ts';

/** A number as tables and sentences write it; a dash where there is none. */
function tableNumber(decimal: string | null, decimals?: number): string {
  if (decimal === null) return '–';
  return formatDecimal(
    decimals === undefined ? decimal : new Big(decimal).toFixed(Math.max(decimals, digitsOf(decimal))),
  );
}

function digitsOf(decimal: string): number {
  return decimal.split('.')[1]?.length ?? 0;
}

/** A number in a sentence: counts of things below ten have a leading zero, percentages have not. */
function sentenceNumber(decimal: string, unitOfMeasure: string): string {
  if (unitOfMeasure === '%') return `${formatDecimal(decimal)}%`;
  const number = /^\d$/.test(decimal) ? formatCount(Number(decimal)) : formatDecimal(decimal);
  return `${number} ${unitOfMeasure}`;
}

/** A percentage in a sentence: "100%", "57,1%". */
function percent(decimal: string): string {
  return `${formatDecimal(decimal.replace(/\.0$/, ''))}%`;
}

function changeView(change: Change | null, unitOfMeasure: string) {
  if (change === null) return null;
  const absolute = new Big(change.absolute);
  const sign = change.direction === 'up' ? '+' : '';
  const relative = change.relative === null ? null : new Big(change.relative);
  return {
    isUp: change.direction === 'up',
    isDown: change.direction === 'down',
    isUnchanged: change.direction === 'unchanged',
    isBetter: change.verdict === 'better',
    isWorse: change.verdict === 'worse',
    amount: sentenceNumber(
      absolute.abs().toFixed(digitsOf(change.absolute)),
      unitOfMeasure === '%' ? 'điểm phần trăm' : unitOfMeasure,
    ),
    percent:
      relative === null || unitOfMeasure === '%'
        ? null
        : `${formatDecimal(relative.abs().toFixed(digitsOf(change.relative ?? '')))}%`,
    absoluteCell: sign + formatDecimal(change.absolute),
    // Percentages change in points only.
    relativeCell:
      change.relative === null || unitOfMeasure === '%'
        ? '–'
        : (change.direction === 'up' ? '+' : '') + formatDecimal(change.relative),
    units: change.units,
  };
}

/** An indicator as templates see it: its figures, and what is to be said with them. */
export function indicatorView(table: IndicatorTable) {
  const { unitOfMeasure, actual, target, previous, decimals, percentOfTarget } = table;
  const isAggregated = table.aggregation !== 'none';
  const isNoneApplicable = table.due > 0 && table.due === table.notApplicable;
  const isPart = isAggregated && table.missing > 0;
  const isPartlyCompared = table.change !== null && isAggregated && table.change.units < table.reported;
  return {
    name: table.name,
    unitOfMeasure,
    hasActual: actual !== null,
    actual: actual === null ? null : sentenceNumber(actual, unitOfMeasure),
    target:
      target === null
        ? null
        : (table.better === 'lower' ? 'không quá ' : '') + sentenceNumber(target, unitOfMeasure),
    percentOfTarget: percentOfTarget === null ? null : percent(percentOfTarget),
    // The host's target is of the whole; units' targets add up to that of those that reported.
    isTargetOfReported: isPart && table.aggregation === 'sum' && table.sources.length === 0,
    isReached: table.reached === true,
    isMissed: table.reached === false,
    change: changeView(table.change, unitOfMeasure),
    missing: table.missing,
    reported: table.reported,
    applicable: table.due - table.notApplicable,
    isPartlyCompared,
    hasUnits: isAggregated,
    isPart,
    reportedCell:
      isAggregated && table.due > table.notApplicable
        ? `${formatDecimal(String(table.reported))}/${formatDecimal(String(table.due - table.notApplicable))}` +
          (isPartlyCompared ? ` (so sánh: ${formatDecimal(String(table.change?.units ?? 0))})` : '')
        : '–',
    targetCell: tableNumber(target),
    actualCell: isNoneApplicable ? 'KAD' : tableNumber(actual, decimals),
    previousCell: tableNumber(previous, decimals),
    unitsReached: table.unitsReached,
    unitsWithTarget: table.unitsWithTarget,
    units: table.units.map((row) => ({
      unit: row.unit,
      targetCell: tableNumber(row.target),
      actualCell: row.state === 'not-applicable' ? 'KAD' : tableNumber(row.actual, decimals),
      previousCell: tableNumber(row.previous, decimals),
    })),
  };
}

/** The ratings in one programme as templates see them: their figures, and what is to be said with them. */
export function ratingView(table: RatingTable) {
  const whole = table.due - table.notApplicable;
  const used = table.levels.filter((level) => level.count > 0);
  const named = (state: SubjectRating['state']) =>
    table.subjects
      .filter((one) => one.state === state)
      .map((one) => one.name)
      .join(', ');
  return {
    due: whole,
    rated: table.rated,
    achieved: table.achieved,
    isAllRated: whole > 0 && table.rated === whole,
    isNoneRated: table.rated === 0,
    isAllAchieved: whole > 0 && table.achieved === whole,
    isNoneAchieved: table.rated > 0 && table.achieved === 0,
    achievedPercent: percent(shareOf(table.achieved, whole)),
    isOne: table.rated === 1,
    isNoneDue: whole === 0,
    notAchieved: table.rated - table.achieved,
    missing: table.missing,
    missingNames: named('missing'),
    notApplicable: table.notApplicable,
    notApplicableNames: named('not-applicable'),
    provisional: table.provisional,
    isAllProvisional: table.rated > 0 && table.provisional === table.rated,
    /** Whether results follow from the members', as clusters' may. */
    isDerived: table.subjects.some((one) => one.basis === 'derived' && one.provisional),
    missingShare: formatDecimal(table.missingShare),
    onlyLevel: used.length === 1 ? (used[0]?.label ?? null) : null,
    levels: used.map(({ label, count, share }) => ({
      label,
      count,
      share: percent(share),
    })),
    allLevels: table.levels.map(({ label, count, share }) => ({ label, count, share: formatDecimal(share) })),
  };
}
