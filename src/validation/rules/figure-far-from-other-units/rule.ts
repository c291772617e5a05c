import Big from 'big.js';
import { type IndicatorRecord, indicatorRecords } from '../../../campaign/records.ts';
import type { DraftReview } from '../../../campaign/review.ts';
import type { Located } from '../../../intake/values.ts';
import { medianOf } from '../../median.ts';
import { type ReviewViolation, reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** How many times more, or less, than the units' median is worth a second look. */
const factor = 8;
/** Fewer units than this say little about what is usual. */
const leastUnits = 5;
const leastWorthLooking = 10;
/** Within so many times a unit's other figures it has always been larger, or smaller, than the others. */
const usualChange = 3;
/** So far off, the unit of measure is another one, in last year's figure as well: đồng in place of nghìn đồng. */
const factorOfMeasure = 500;

/** A unit's figure, and where those of its others are by which one sees that it has always been so. */
interface Figure {
  readonly figure: Located<number>;
  readonly record: IndicatorRecord;
}

interface Figures {
  readonly actual: Figure[];
  readonly target: Figure[];
}

/** A figure that is far from all other units' may be a slip, such as đồng in place of triệu đồng. */
export default reviewRule<Arguments>(definition, 'warning', function* (review) {
  for (const [id, figures] of figuresByIndicator(review)) {
    const indicator = review.campaign.indicators.get(id);
    if (indicator === undefined) continue;
    const { name } = indicator.value;
    yield* farAmong(figures.actual, name, 'actual');
    yield* farAmong(figures.target, name, 'target');
    yield* farFromResults(indicator.get('target'), name, figures.actual);
  }
});

function figuresByIndicator(review: DraftReview): ReadonlyMap<string, Figures> {
  const byIndicator = new Map<string, Figures>();
  for (const record of indicatorRecords(review)) {
    const { unitId, indicatorId, actual, target } = record;
    if (unitId === null) continue;
    const lists = byIndicator.get(indicatorId) ?? { actual: [], target: [] };
    byIndicator.set(indicatorId, lists);
    if (actual !== undefined) lists.actual.push({ figure: actual, record });
    if (target !== undefined) lists.target.push({ figure: target, record });
  }
  return byIndicator;
}

/** Those of the units' figures that are far from the middle one, and have not always been so. */
function* farAmong(
  figures: readonly Figure[],
  name: string,
  kind: 'actual' | 'target',
): Generator<ReviewViolation<Arguments>> {
  if (figures.length < leastUnits) return;
  const middle = middleOf(figures);
  const unclear = figures.filter(({ figure }) => mayBeFar(figure.value, middle));
  if (unclear.length === 0) return;
  const median = medianOf(figures.map(({ figure }) => new Big(figure.digits)));
  const others = kind === 'actual' ? (['previous'] as const) : (['previous', 'actual'] as const);
  for (const { figure, record } of unclear) {
    const { digits, place } = figure;
    const value = new Big(digits);
    const given = others.flatMap((other) => record[other]?.digits ?? []).map((each) => new Big(each));
    if (!areFar(value, median) || isUsual(value, given, median)) continue;
    yield { place, args: argumentsOf(name, kind, digits, median, figures.length) };
  }
}

/** What all have for a target, where it is far from what they have done. */
function* farFromResults(
  target: Located<number> | undefined,
  name: string,
  results: readonly Figure[],
): Generator<ReviewViolation<Arguments>> {
  if (target === undefined || target.value === 0 || results.length < leastUnits) return;
  if (!mayBeFar(target.value, middleOf(results))) return;
  const median = medianOf(results.map(({ figure }) => new Big(figure.digits)));
  if (median.lte(0) || !areFar(new Big(target.digits), median)) return;
  yield {
    place: target.place,
    args: argumentsOf(name, 'common-target', target.digits, median, results.length),
  };
}

/** The median of some figures, as near as binary fractions come to it. */
function middleOf(figures: readonly Figure[]): number {
  const ordered = Float64Array.from(figures, ({ figure }) => figure.value).sort();
  return ordered[Math.floor((ordered.length - 1) / 2)] ?? 0;
}

/** So near to the factor, and to what is worth looking at, it is reckoned exactly: of most figures it is clear that they are not far. */
const nearly = 0.99;

function mayBeFar(value: number, median: number): boolean {
  if (value < 0 || median < 0) return true;
  const least = leastWorthLooking * nearly;
  if (value < least && median < least) return false;
  return value >= median * factor * nearly || median >= value * factor * nearly;
}

function areFar(value: Big, median: Big): boolean {
  if (value.lt(leastWorthLooking) && median.lt(leastWorthLooking)) return false;
  return value.gte(median.times(factor)) || median.gte(value.times(factor));
}

/** Whether the unit's other figures are as far from what the others have. */
function isUsual(value: Big, others: readonly Big[], median: Big): boolean {
  if (value.gt(0) && (value.gte(median.times(factorOfMeasure)) || median.gte(value.times(factorOfMeasure))))
    return false;
  return others.some((other) => value.lte(other.times(usualChange)) && other.lte(value.times(usualChange)));
}

function argumentsOf(
  indicator: string,
  figure: Arguments['figure'],
  value: string,
  median: Big,
  units: number,
): Arguments {
  return { indicator, figure, value, median: median.toFixed(), units };
}
