import Big from 'big.js';
import { boundsOf, type Indicator, type Scale } from '../../../campaign/campaign.ts';
import { figureKeys, figureTable } from '../../../campaign/figure-table.ts';
import { scaledRatings } from '../../../campaign/rating-scale.ts';
import type { IndicatorRecord } from '../../../campaign/records.ts';
import type { DraftReview } from '../../../campaign/review.ts';
import { entriesOf, itemsOf, type Located } from '../../../intake/values.ts';
import { otherReading } from '../../../vietnamese/number-readings.ts';
import { medianOf } from '../../median.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** Numbers that are less than this many times apart are of one size. */
const factor = 8;
/** Fewer figures of other units than this say little about what is usual. */
const leastOthers = 3;

/** A number that may have decimals. */
interface Candidate {
  readonly number: Located<number> | undefined;
  /** The indicator that it is a figure of. */
  readonly indicator: string | null;
  /** The most that it can be. */
  readonly maximum: string | null;
  /** Numbers that it should be of one size with. */
  readonly likes: () => readonly Big[];
}

/** A number typed "1.250" says 1,25 here and 1250 on paper: one of the two must be out of the question. */
export default reviewRule<Arguments>(definition, 'warning', function* (review) {
  for (const { number, indicator, maximum, likes } of candidates(review)) {
    const other = number === undefined ? null : otherReading(number.digits);
    if (number === undefined || other === null) continue;
    if (maximum !== null && new Big(other.number).gt(maximum)) continue;
    const typical = medianOf(likes());
    const isLikely = isLike(new Big(other.number), typical);
    if (!isLikely && isLike(new Big(number.digits), typical)) continue;
    const { slip, number: meant, asRead } = other;
    const read = new Big(number.digits).toFixed();
    yield {
      place: number.place,
      args: { indicator, typed: number.digits, slip, read, asRead, meant, isLikely },
    };
  }
});

function isLike(number: Big, typical: Big): boolean {
  return typical.gt(0) && number.lt(typical.times(factor)) && typical.lt(number.times(factor));
}

function* candidates(review: DraftReview): Generator<Candidate> {
  yield* figuresWithDecimals(review);
  for (const { rating, scale } of scaledRatings(review)) {
    const [score, points] = [rating.get('score'), rating.get('points')];
    const maximum = score === undefined && points === undefined ? null : plainDigits(scale.get('maximum'));
    yield candidate(score, maximum);
    if (points === undefined) continue;
    const criteria = new Map(itemsOf(scale.get('criteria')).map((one) => [one.value.id, one.get('maximum')]));
    for (const { key, value } of entriesOf(points)) {
      yield candidate(value, plainDigits(criteria.get(key)) ?? maximum);
    }
  }
  for (const scale of review.campaign.scales.values()) yield* numbersOfScale(scale);
}

function candidate(
  number: Located<number> | undefined,
  maximum: string | null,
  indicator: string | null = null,
  likes: Candidate['likes'] = () => [],
): Candidate {
  return { number, maximum, indicator, likes };
}

/** The digits of a number that has but one reading. */
function plainDigits(number: Located<number> | undefined): string | null {
  return number === undefined || otherReading(number.digits) !== null ? null : number.digits;
}

function* numbersOfScale(scale: Located<Scale>): Generator<Candidate> {
  const maximum = plainDigits(scale.get('maximum'));
  yield candidate(scale.get('maximum'), null);
  for (const level of itemsOf(scale.get('levels'))) {
    yield candidate(level.get('from'), maximum);
    yield candidate(level.get('to'), maximum);
  }
  for (const criterion of itemsOf(scale.get('criteria'))) yield candidate(criterion.get('maximum'), maximum);
}

function* figuresWithDecimals(review: DraftReview): Generator<Candidate> {
  // Counts take no point at all; three decimals are what some indicators ask for.
  const withDecimals = (indicator: Located<Indicator> | undefined): indicator is Located<Indicator> =>
    indicator !== undefined && indicator.value.type !== 'count' && (indicator.value.decimals ?? 0) < 3;
  const { rowsOf, doubtful, recordAt } = figureTable(review);
  const ofOthers = new Map<string, readonly Big[]>();
  const othersOf = (id: string) => {
    const known = ofOthers.get(id);
    if (known !== undefined) return known;
    const figures = (rowsOf.get(id) ?? []).flatMap((row) => plainFigures(recordAt(row)));
    ofOthers.set(id, figures);
    return figures;
  };
  for (const record of doubtful.map(recordAt)) {
    const { indicatorId } = record;
    const indicator = review.campaign.indicators.get(indicatorId);
    if (!withDecimals(indicator)) continue;
    const likes = () => {
      const siblings = plainFigures(record);
      const others = siblings.length > 0 ? [] : othersOf(indicatorId);
      return others.length < leastOthers ? siblings : others;
    };
    for (const key of figureKeys) {
      yield candidate(record[key], boundsOf(indicator).maximum, indicator.value.name, likes);
    }
  }
  for (const indicator of review.campaign.indicators.values()) {
    if (!withDecimals(indicator)) continue;
    const { name, id } = indicator.value;
    for (const key of ['target', 'minimum', 'maximum'] as const) {
      const bound = key === 'maximum' ? null : boundsOf(indicator).maximum;
      yield candidate(indicator.get(key), bound, name, () => othersOf(id));
    }
  }
}

/** The figures of a record that have but one reading, and say how large such figures are. */
function plainFigures(record: IndicatorRecord): Big[] {
  return figureKeys.flatMap((key) => {
    const digits = plainDigits(record[key]);
    return digits === null || Number(digits) === 0 ? [] : [new Big(digits)];
  });
}
