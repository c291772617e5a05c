import { scaledRatings } from '../../../campaign/rating-scale.ts';
import { itemsOf } from '../../../intake/values.ts';
import { fileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** Points are given for every criterion of the scale. */
export default fileRule<Arguments>(definition, 'error', function* (review) {
  for (const { rating, scale } of scaledRatings(review)) {
    const { points } = rating.value;
    if (points === undefined) continue;
    const missing = itemsOf(scale.get('criteria'))
      .map(({ value }) => value)
      .filter((criterion) => !Object.hasOwn(points, criterion.id));
    if (missing.length === 0) continue;
    yield { place: rating.keyPlace('points'), args: { missing: missing.map(({ label }) => label) } };
  }
});
