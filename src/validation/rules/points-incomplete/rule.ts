import { incompletePoints } from '../../../campaign/rating-scale.ts';
import { fileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** Points beside a level or a score are given for every criterion of the scale. */
export default fileRule<Arguments>(definition, 'error', function* (review) {
  for (const { rating, missing } of incompletePoints(review)) {
    // Where nothing else states the level, it rests on them.
    if (rating.value.level === undefined && rating.value.score === undefined) continue;
    yield { place: rating.keyPlace('points'), args: { missing } };
  }
});
