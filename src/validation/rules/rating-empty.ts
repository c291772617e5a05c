import { ratingRecords } from '../../campaign/records.ts';
import { rule } from '../rule.ts';

/** A rating states a level, a score, points, or why there is none. */
export const ratingEmpty = rule('rating-empty', 'error', function* (review) {
  for (const { programmePlace, rating } of ratingRecords(review)) {
    const { level, score, points, notApplicable } = rating.value;
    if ([level, score, points, notApplicable].some((one) => one !== undefined)) continue;
    yield { place: programmePlace, args: {} };
  }
});
