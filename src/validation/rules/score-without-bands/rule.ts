import { bandsOf, placeOfScore, scaledRatings, scoreOf } from '../../../campaign/rating-scale.ts';
import { fileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** Only where a scale has score bands does a rating have a score. */
export default fileRule<Arguments>(definition, 'essential', function* (review) {
  for (const { rating, scale } of scaledRatings(review)) {
    if (scoreOf(rating) === null || bandsOf(scale).length > 0) continue;
    yield { place: placeOfScore(rating), args: { scale: scale.value.id } };
  }
});
