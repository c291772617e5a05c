import Big from 'big.js';
import type { Scale } from '../../campaign/campaign.ts';
import { bandsOf, levelOfScore, pointsTotal, scoreOf } from '../../campaign/rating-scale.ts';
import { ratingRecords } from '../../campaign/records.ts';
import { error, type Finding } from '../../diagnostics/finding.ts';
import type { Rating } from '../../intake/schema.generated.ts';
import { entriesOf, itemsOf, type Located } from '../../intake/values.ts';
import type { Rule } from '../rule.ts';

/** A rating states something, and its level, score and points agree with each other and with the scale. */
export const ratingAgreement: Rule = function* (review) {
  for (const { programmeId, programmePlace, rating } of ratingRecords(review)) {
    const { level, score, points, notApplicable } = rating.value;
    const isRated = level !== undefined || score !== undefined || points !== undefined;
    if (!isRated && notApplicable === undefined) yield error('rating-empty', programmePlace, {});
    if (isRated && notApplicable !== undefined) {
      yield error('rating-contradiction', rating.keyPlace('notApplicable'), { between: 'not-applicable' });
    }
    const scaleId = review.campaign.programmes.get(programmeId)?.value.rating?.scale;
    const scale = review.campaign.scales.get(scaleId ?? '');
    if (scale !== undefined) {
      yield* pointsFindings(rating, scale);
      yield* scoreFindings(rating, scale);
    }
  }
};

function* pointsFindings(rating: Located<Rating>, scale: Located<Scale>): Generator<Finding> {
  const points = rating.get('points');
  if (points === undefined) return;
  const criteria = itemsOf(scale.get('criteria'));
  if (criteria.length === 0) {
    yield error('points-without-criteria', rating.keyPlace('points'), { scale: scale.value.id });
    return;
  }
  const given = new Map(entriesOf(points).map(({ key, value }) => [key, value]));
  const missing = criteria.filter((criterion) => !given.has(criterion.value.id));
  if (missing.length > 0) {
    const labels = missing.map((criterion) => criterion.value.label);
    yield error('points-incomplete', rating.keyPlace('points'), { missing: labels });
  }
  for (const criterion of criteria) {
    const value = given.get(criterion.value.id);
    const maximum = criterion.get('maximum').digits;
    if (value !== undefined && (new Big(value.digits).lt(0) || new Big(value.digits).gt(maximum))) {
      const args = { criterion: criterion.value.label, points: value.digits, maximum };
      yield error('points-out-of-range', value.place, args);
    }
  }
  const score = rating.get('score');
  const sum = pointsTotal(rating);
  if (score !== undefined && sum !== null && missing.length === 0 && !sum.eq(score.digits)) {
    const args = { between: 'score-points', score: score.digits, sum: sum.toFixed() } as const;
    yield error('rating-contradiction', score.place, args);
  }
}

function* scoreFindings(rating: Located<Rating>, scale: Located<Scale>): Generator<Finding> {
  const score = scoreOf(rating);
  if (score === null) return;
  const place = (rating.get('score') ?? rating.get('points') ?? rating).place;
  const bands = bandsOf(scale);
  const [best, worst] = [bands[0], bands.at(-1)];
  if (best === undefined || worst === undefined) {
    yield error('score-without-bands', place, { scale: scale.value.id });
    return;
  }
  if (score.lt(worst.from) || score.gt(best.to)) {
    const args = { score: score.toFixed(), minimum: worst.from.toFixed(), maximum: best.to.toFixed() };
    yield error('score-out-of-range', place, args);
    return;
  }
  const byScore = levelOfScore(bands, score);
  const level = rating.get('level');
  if (level === undefined || byScore === null || byScore === level.value) return;
  if (!scale.value.levels.some((one) => one.id === level.value)) return;
  const label = (id: string) => scale.value.levels.find((one) => one.id === id)?.label ?? id;
  yield error('rating-contradiction', level.place, {
    between: 'level-score',
    level: label(level.value),
    byScore: label(byScore),
    score: score.toFixed(),
  });
}
