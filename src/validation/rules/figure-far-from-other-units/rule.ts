import Big from 'big.js';
import { type IndicatorRecord, indicatorRecords } from '../../../campaign/records.ts';
import type { DraftReview } from '../../../campaign/review.ts';
import type { Place } from '../../../diagnostics/source-text.ts';
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

/** A unit's figure, and those of its others by which one sees that it has always been so. */
interface Figure {
  readonly value: Big;
  readonly digits: string;
  readonly place: Place;
  readonly others: readonly Big[];
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
  for (const { unitId, indicatorId, value } of indicatorRecords(review)) {
    if (unitId === null) continue;
    const lists = byIndicator.get(indicatorId) ?? { actual: [], target: [] };
    byIndicator.set(indicatorId, lists);
    const actual = figureAt(value, 'actual', ['previous']);
    const target = figureAt(value, 'target', ['previous', 'actual']);
    if (actual !== null) lists.actual.push(actual);
    if (target !== null) lists.target.push(target);
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
  const median = medianOf(figures.map(({ value }) => value));
  for (const figure of figures) {
    if (!areFar(figure.value, median) || isUsual(figure, median)) continue;
    yield { place: figure.place, args: argumentsOf(name, kind, figure.digits, median, figures.length) };
  }
}

/** What all have for a target, where it is far from what they have done. */
function* farFromResults(
  target: Located<number> | undefined,
  name: string,
  results: readonly Figure[],
): Generator<ReviewViolation<Arguments>> {
  if (target === undefined || target.value === 0 || results.length < leastUnits) return;
  const median = medianOf(results.map(({ value }) => value));
  if (median.lte(0) || !areFar(new Big(target.digits), median)) return;
  yield {
    place: target.place,
    args: argumentsOf(name, 'common-target', target.digits, median, results.length),
  };
}

function figureAt(
  value: IndicatorRecord['value'],
  key: 'actual' | 'target',
  others: readonly ('actual' | 'previous')[],
): Figure | null {
  const figure = value.get(key);
  if (figure === undefined) return null;
  const { digits, place } = figure;
  const given = others.flatMap((other) => value.get(other)?.digits ?? []).map((each) => new Big(each));
  return { value: new Big(digits), digits, place, others: given };
}

function areFar(value: Big, median: Big): boolean {
  if (value.lt(leastWorthLooking) && median.lt(leastWorthLooking)) return false;
  return value.gte(median.times(factor)) || median.gte(value.times(factor));
}

/** Whether the unit's other figures are as far from what the others have. */
function isUsual({ value, others }: Figure, median: Big): boolean {
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
