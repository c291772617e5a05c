import { appliesTo } from '../../../campaign/campaign.ts';
import { ratingsOf, submissionsOfUnits } from '../../../campaign/records.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** Each unit that submitted has all its ratings, its own or the board's. */
export default reviewRule<Arguments>(definition, 'warning', function* (review) {
  const rated = [...review.campaign.programmes.values()].flatMap(({ value: programme }) =>
    programme.rating === undefined
      ? []
      : [{ programme, kinds: programme.rating.kinds, ...ratingsOf(review, 'unit', programme.id) }],
  );
  for (const { root, unit } of submissionsOfUnits(review)) {
    const place = root.get('ratings') === undefined ? root.placeAt('unit') : root.keyPlace('ratings');
    for (const { programme, kinds, self, final } of rated) {
      if (!appliesTo(kinds, unit) || self.has(unit.id) || final.has(unit.id)) continue;
      yield { place, args: { unit: unit.name, programme: programme.title } };
    }
  }
});
