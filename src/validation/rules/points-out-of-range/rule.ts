import Big from 'big.js';
import { scaledRatings } from '../../../campaign/rating-scale.ts';
import { entriesOf, itemsOf } from '../../../intake/values.ts';
import { fileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** No criterion has more than its maximum of points, or fewer than none. */
export default fileRule<Arguments>(definition, 'error', function* (review) {
  for (const { rating, scale } of scaledRatings(review)) {
    const given = new Map(entriesOf(rating.get('points')).map(({ key, value }) => [key, value]));
    for (const criterion of itemsOf(scale.get('criteria'))) {
      const value = given.get(criterion.value.id);
      const maximum = criterion.get('maximum').digits;
      if (value === undefined) continue;
      const points = new Big(value.digits);
      if (points.gte(0) && points.lte(maximum)) continue;
      yield { place: value.place, args: { criterion: criterion.value.label, points: value.digits, maximum } };
    }
  }
});
