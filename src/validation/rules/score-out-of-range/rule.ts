import { bandsOf, placeOfScore, scaledRatings, scoreOf } from '../../../campaign/rating-scale.ts';
import { fileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** A score lies between the scale's least and its maximum. */
export default fileRule<Arguments>(definition, 'essential', function* (review) {
  for (const { rating, scale } of scaledRatings(review)) {
    const score = scoreOf(rating);
    const bands = bandsOf(scale);
    const [best, worst] = [bands[0], bands.at(-1)];
    if (score === null || best === undefined || worst === undefined) continue;
    if (score.gte(worst.from) && score.lte(best.to)) continue;
    const args = { score: score.toFixed(), minimum: worst.from.toFixed(), maximum: best.to.toFixed() };
    yield { place: placeOfScore(rating), args };
  }
});
