import Big from 'big.js';
import type { Place } from '../diagnostics/source-text.ts';
import type { Rating } from '../intake/schema.generated.ts';
import { entriesOf, itemsOf, type Located } from '../intake/values.ts';
import type { Scale } from './campaign.ts';
import { type RatingRecord, ratingRecords } from './records.ts';
import { type DraftReview, oncePerReview } from './review.ts';

/** A level's score band: from ≤ score < to; the best level's band includes the scale's maximum. */
export interface Band {
  readonly level: string;
  readonly from: Big;
  readonly to: Big;
}

const knownBands = new WeakMap<Located<Scale>, readonly Band[]>();

/** The bands of a scale, best level first; empty where the scale is not scored. */
export function bandsOf(scale: Located<Scale>): readonly Band[] {
  const bands = knownBands.get(scale) ?? bandsIn(scale);
  knownBands.set(scale, bands);
  return bands;
}

function bandsIn(scale: Located<Scale>): Band[] {
  return itemsOf(scale.get('levels')).flatMap((level) => {
    const from = level.get('from');
    const to = level.get('to');
    if (from === undefined || to === undefined) return [];
    return [{ level: level.value.id, from: new Big(from.digits), to: new Big(to.digits) }];
  });
}

/** The id of the level that a score belongs to, or `null` where no band holds it. */
export function levelOfScore(bands: readonly Band[], score: Big): string | null {
  const best = bands[0];
  const band = bands.find(({ from, to }) => score.gte(from) && score.lt(to));
  if (band !== undefined) return band.level;
  return best?.to.eq(score) === true ? best.level : null;
}

/** The score that a rating states, by itself or as the sum of its points; `null` where it states none. */
export function scoreOf(rating: Located<Rating>): Big | null {
  const score = rating.get('score');
  if (score !== undefined) return new Big(score.digits);
  return pointsTotal(rating);
}

/** The sum of a rating's points, exactly; `null` where it gives none. */
export function pointsTotal(rating: Located<Rating>): Big | null {
  const points = entriesOf(rating.get('points'));
  if (points.length === 0) return null;
  return points.reduce((sum, { value }) => sum.plus(value.digits), new Big(0));
}

/** The id of the level that a rating amounts to, stated or by its score; `null` where it states neither. */
export function levelOf(rating: Located<Rating>, scale: Located<Scale>): string | null {
  const level = rating.valueAt('level');
  if (level !== undefined) return level;
  const score = scoreOf(rating);
  return score === null ? null : levelOfScore(bandsOf(scale), score);
}

/** Where a rating states its score. */
export function placeOfScore(rating: Located<Rating>): Place {
  return (rating.get('score') ?? rating.get('points') ?? rating).place;
}

/** The ratings that give points for some criteria of their scale only, with the labels of the others. */
export function* incompletePoints(
  review: DraftReview,
): Generator<{ readonly rating: Located<Rating>; readonly missing: readonly string[] }> {
  for (const { rating, scale } of scaledRatings(review)) {
    if (rating.value.points === undefined) continue;
    const missing = missingPoints(rating, scale);
    if (missing.length > 0) yield { rating, missing };
  }
}

/** The labels of the criteria that a rating gives no points for. */
export function missingPoints(
  { value: { points = {} } }: Located<Rating>,
  scale: Located<Scale>,
): readonly string[] {
  const { criteria = [] } = scale.value;
  return criteria.flatMap(({ id, label }) => (Object.hasOwn(points, id) ? [] : [label]));
}

/** Every rating whose programme and scale are known, with that scale. */
export const scaledRatings = oncePerReview<RatingRecord & { readonly scale: Located<Scale> }>(
  function* (review) {
    for (const record of ratingRecords(review)) {
      const programme = review.campaign.programmes.get(record.programmeId)?.value;
      const scale = review.campaign.scales.get(programme?.rating?.scale ?? '');
      if (scale !== undefined) yield { scale, ...record };
    }
  },
);
