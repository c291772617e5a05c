import Big from 'big.js';
import { printedDifference } from '../../aggregation/comparison.ts';
import type { IndicatorTable } from '../../aggregation/summary.generated.ts';
import { type Indicator, isPercentSign } from '../../campaign/campaign.ts';
import type { Printed } from '../printed.ts';
import { figureWithUnit, percent, percentagePoints, type Words } from '../sentence-figures.ts';
import { ofTotal } from '../sources.ts';

/** How an indicator stands to its target, with what joins it to the sentence; nothing where it has none. */
export interface TargetClause {
  readonly words: Words;
  /** Whether the figure is the target itself. */
  readonly isEqual: boolean;
  /** How far it says the figure is from the target, so that it need not be said again. */
  readonly apart: Apart | null;
}

/** How far a figure is from its target, in digits: in its own unit, or in percent of the target. */
export interface Apart {
  readonly in: 'unit' | 'percent';
  readonly digits: string;
}

const noClause: TargetClause = { words: [], isEqual: false, apart: null };

/**
 * How an indicator's total stands to its target: ", đạt 100% kế hoạch", ", thấp hơn chỉ tiêu (98%) 0,3 điểm phần trăm".
 * @param given.isTargetShown whether the sentence has named the target
 * @param given.isYearEnd whether the year's targets are due, so that one can be missed
 * @param given.ofWhom whose target it is, where that is to be said: " của các phường đã báo cáo"
 */
export function targetClause(
  table: IndicatorTable,
  { compared }: Pick<Indicator, 'compared'>,
  given: { readonly isTargetShown: boolean; readonly isYearEnd: boolean; readonly ofWhom: string },
): TargetClause {
  const { actual, target, percentOfTarget } = table;
  if (actual === null || target === null) return noClause;
  // What is not compared with last year is a quota that was set.
  const noun = `${compared === false ? 'chỉ tiêu' : 'kế hoạch'}${given.ofWhom}`;
  if (percentOfTarget !== null) return inPercent(table, percentOfTarget, noun, given.isYearEnd);
  return byDifference(table, actual, target, given.isTargetShown);
}

function inPercent(
  table: IndicatorTable,
  percentOfTarget: string,
  noun: string,
  isYearEnd: boolean,
): TargetClause {
  const done = percent(percentOfTarget, ofTotal(table, 'percent-of-target'));
  const over = printedDifference(percentOfTarget, '100');
  if (table.reached === true && new Big(over).gt(0)) {
    return {
      words: [', vượt ', percent(over, ofTotal(table, 'above-target')), ` ${noun}`],
      isEqual: false,
      apart: { in: 'percent', digits: over },
    };
  }
  if (table.reached === false && new Big(percentOfTarget).eq(0)) {
    return { ...noClause, words: [`, chưa đạt ${noun}`] };
  }
  const short = isYearEnd ? 'chỉ đạt' : 'đạt';
  const verb = table.reached === null ? 'bằng' : table.reached ? 'đạt' : short;
  return { ...noClause, words: [`, ${verb} `, done, ` ${noun}`] };
}

/** How far a figure is from its target, and what of that is still to be said: no figure is said twice. */
interface Distance {
  readonly actual: Big;
  readonly apart: Printed;
  /** The target in brackets, " (không quá 40 vụ)"; nothing where it has been named. */
  readonly limit: Words;
  /** Whether the distance is the figure itself, as from nothing. */
  readonly isActual: boolean;
  /** Whether the distance is the target itself, as from its double. */
  readonly isTarget: boolean;
}

function byDifference(
  table: IndicatorTable,
  actual: string,
  target: string,
  isTargetShown: boolean,
): TargetClause {
  const { unitOfMeasure, better, reached } = table;
  const ofDistance = ofTotal(table, 'distance-to-target');
  const size = printedDifference(actual, target).replace(/^-/, '');
  const isCeiling = better === 'lower';
  if (new Big(size).eq(0)) {
    const words = [isCeiling ? ', bằng mức tối đa của chỉ tiêu' : ', bằng chỉ tiêu'];
    return { ...noClause, words, isEqual: true };
  }
  const limit: Words = [
    isCeiling && !new Big(target).eq(0) ? 'không quá ' : '',
    figureWithUnit(target, unitOfMeasure, ofTotal(table, 'target')),
  ];
  const bracketed = (before: string): Words => (isTargetShown ? [] : [` (${before}`, ...limit, ')']);
  if (reached === null) return { ...noClause, words: bracketed('chỉ tiêu ') };
  const distance: Distance = {
    actual: new Big(actual),
    apart: isPercentSign(unitOfMeasure)
      ? percentagePoints(size, ofDistance)
      : figureWithUnit(size, unitOfMeasure, ofDistance),
    limit: bracketed(''),
    isActual: new Big(size).eq(new Big(actual).abs()),
    isTarget: new Big(size).eq(new Big(target).abs()),
  };
  const words = isCeiling ? underCeiling(distance, reached) : toTarget(distance, reached);
  const isSaid = words.includes(distance.apart);
  return { words, isEqual: false, apart: isSaid ? { in: 'unit', digits: size } : null };
}

function underCeiling({ apart, limit, isActual, isTarget }: Distance, reached: boolean): Words {
  if (reached) return [', không vượt chỉ tiêu', ...limit];
  if (isActual) return [', cao hơn chỉ tiêu', ...limit];
  return [', cao hơn chỉ tiêu', ...(isTarget ? [] : limit), ' ', apart];
}

function toTarget({ actual, apart, limit, isActual, isTarget }: Distance, reached: boolean): Words {
  if (actual.eq(0)) return [reached ? ', đạt chỉ tiêu' : ', chưa đạt chỉ tiêu', ...limit];
  if (isActual) return [reached ? ', vượt chỉ tiêu' : ', thấp hơn chỉ tiêu', ...limit];
  const named = isTarget ? [] : limit;
  return reached
    ? [', vượt ', apart, ' so với chỉ tiêu', ...named]
    : [', thấp hơn chỉ tiêu', ...named, ' ', apart];
}
