import { incompletePoints } from '../../../campaign/rating-scale.ts';
import { fileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** A level that is only known by its points rests on all of them. */
export default fileRule<Arguments>(definition, 'essential', function* (review) {
  for (const { rating, missing } of incompletePoints(review)) {
    if (rating.value.level !== undefined || rating.value.score !== undefined) continue;
    yield { place: rating.keyPlace('points'), args: { missing } };
  }
});
