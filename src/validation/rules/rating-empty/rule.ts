import { ratingRecords } from '../../../campaign/records.ts';
import { fileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** A rating states a level, a score, points, or why there is none. */
export default fileRule<Arguments>(definition, 'error', function* (review) {
  for (const { programmePlace, rating } of ratingRecords(review)) {
    const { level, score, points, notApplicable } = rating.value;
    if ([level, score, points, notApplicable].some((one) => one !== undefined)) continue;
    yield { place: programmePlace, args: {} };
  }
});
