import { scaledRatings } from '../../../campaign/rating-scale.ts';
import { fileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** Only where a scale has criteria does a rating have points. */
export default fileRule<Arguments>(definition, 'essential', function* (review) {
  for (const { rating, scale } of scaledRatings(review)) {
    if (rating.value.points === undefined || (scale.value.criteria ?? []).length > 0) continue;
    yield { place: rating.keyPlace('points'), args: { scale: scale.value.id } };
  }
});
