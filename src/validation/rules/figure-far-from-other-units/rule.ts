import Big from 'big.js';
import { type FigureTable, figureTable } from '../../../campaign/figure-table.ts';
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

type Kind = 'actual' | 'target';

/** An indicator's figures of one kind: of each unit that has one, its row in the table, and about how much it is. */
interface Figures {
  readonly table: FigureTable;
  readonly rows: readonly number[];
  readonly values: readonly number[];
}

/** A figure that is far from all other units' may be a slip, such as đồng in place of triệu đồng. */
export default reviewRule<Arguments>(definition, 'warning', function* (review) {
  const table = figureTable(review);
  for (const [id, rows] of table.rowsOf) {
    const indicator = review.campaign.indicators.get(id);
    if (indicator === undefined) continue;
    const { name } = indicator.value;
    const actual = figuresOf(table, rows, 'actual');
    yield* farAmong(actual, name, 'actual');
    yield* farAmong(figuresOf(table, rows, 'target'), name, 'target');
    yield* farFromResults(indicator.get('target'), name, actual);
  }
});

function figuresOf(table: FigureTable, all: readonly number[], kind: Kind): Figures {
  const figures = table.figures[kind];
  const rows = all.filter((row) => table.unitIds[row] !== null && !Number.isNaN(figures[row]));
  return { table, rows, values: rows.map((row) => figures[row] ?? Number.NaN) };
}

/** Those of the units' figures that are far from the middle one, and have not always been so. */
function* farAmong(
  { table, rows, values }: Figures,
  name: string,
  kind: Kind,
): Generator<ReviewViolation<Arguments>> {
  if (values.length < leastUnits) return;
  const middle = middleOf(values);
  if (!values.some((value) => mayBeFar(value, middle))) return;
  const median = exactMedian(table, rows, kind);
  const others = kind === 'actual' ? (['previous'] as const) : (['previous', 'actual'] as const);
  for (const [index, row] of rows.entries()) {
    if (!mayBeFar(values[index] ?? 0, middle)) continue;
    const record = table.recordAt(row);
    const figure = record[kind];
    if (figure === undefined) continue;
    const { digits, place } = figure;
    const value = new Big(digits);
    const given = others.flatMap((other) => record[other]?.digits ?? []).map((each) => new Big(each));
    if (!areFar(value, median) || isUsual(value, given, median)) continue;
    yield { place, args: argumentsOf(name, kind, digits, median, rows.length) };
  }
}

function exactMedian({ recordAt }: FigureTable, rows: readonly number[], kind: Kind): Big {
  return medianOf(rows.map((row) => new Big(recordAt(row)[kind]?.digits ?? 0)));
}

/** What all have for a target, where it is far from what they have done. */
function* farFromResults(
  target: Located<number> | undefined,
  name: string,
  { table, rows, values }: Figures,
): Generator<ReviewViolation<Arguments>> {
  if (target === undefined || target.value === 0 || values.length < leastUnits) return;
  if (!mayBeFar(target.value, middleOf(values))) return;
  const median = exactMedian(table, rows, 'actual');
  if (median.lte(0) || !areFar(new Big(target.digits), median)) return;
  yield {
    place: target.place,
    args: argumentsOf(name, 'common-target', target.digits, median, rows.length),
  };
}

/** The median of some figures, as near as binary fractions come to it. */
function middleOf(values: readonly number[]): number {
  const ordered = Float64Array.from(values).sort();
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
