import {
  bandsOf,
  levelOfScore,
  missingPoints,
  pointsTotal,
  scaledRatings,
  scoreOf,
} from '../../../campaign/rating-scale.ts';
import { ratingRecords } from '../../../campaign/records.ts';
import type { DraftReview } from '../../../campaign/review.ts';
import { fileRule, type Violation } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

type Found = Generator<Violation<Arguments>>;

/** A rating's level, score and points agree with each other, and none stands beside "not applicable". */
export default fileRule<Arguments>(definition, 'essential', function* (review) {
  yield* ratedThoughNotApplicable(review);
  yield* scoreAgainstPoints(review);
  yield* levelAgainstScore(review);
});

function* ratedThoughNotApplicable(review: DraftReview): Found {
  for (const { rating } of ratingRecords(review)) {
    const { level, score, points, notApplicable } = rating.value;
    const isRated = level !== undefined || score !== undefined || points !== undefined;
    if (!isRated || notApplicable === undefined) continue;
    yield { place: rating.keyPlace('notApplicable'), args: { between: 'not-applicable' } };
  }
}

function* scoreAgainstPoints(review: DraftReview): Found {
  for (const { rating, scale } of scaledRatings(review)) {
    const score = rating.get('score');
    const sum = pointsTotal(rating);
    if (score === undefined || sum === null || sum.eq(score.digits)) continue;
    if (missingPoints(rating, scale).length > 0) continue;
    yield { place: score.place, args: { between: 'score-points', score: score.digits, sum: sum.toFixed() } };
  }
}

function* levelAgainstScore(review: DraftReview): Found {
  for (const { rating, scale } of scaledRatings(review)) {
    const level = rating.get('level');
    // What is left of points that are missing, or were no numbers, says nothing of the level.
    if (rating.get('score') === undefined && missingPoints(rating, scale).length > 0) continue;
    const score = scoreOf(rating);
    const byScore = score === null ? null : levelOfScore(bandsOf(scale), score);
    if (level === undefined || score === null || byScore === null || byScore === level.value) continue;
    const label = (id: string) => scale.value.levels.find((one) => one.id === id)?.label;
    const stated = label(level.value);
    if (stated === undefined) continue;
    const args = { between: 'level-score', level: stated, byScore: label(byScore) ?? byScore } as const;
    yield { place: level.place, args: { ...args, score: score.toFixed() } };
  }
}
