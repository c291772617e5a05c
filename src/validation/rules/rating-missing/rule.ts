import { appliesTo } from '../../../campaign/campaign.ts';
import { ratingRecords, submissionsOfUnits } from '../../../campaign/records.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** Each unit that submitted has all its ratings, its own or the board's. */
export default reviewRule<Arguments>(definition, 'warning', function* (review) {
  const rated = new Set(
    ratingRecords(review).map((one) => `${one.subject} ${one.subjectId} ${one.programmeId}`),
  );
  for (const { root, unit } of submissionsOfUnits(review)) {
    const place = root.get('ratings') === undefined ? root.placeAt('unit') : root.keyPlace('ratings');
    for (const { value: programme } of review.campaign.programmes.values()) {
      if (programme.rating === undefined || !appliesTo(programme.rating.kinds, unit)) continue;
      if (rated.has(`unit ${unit.id} ${programme.id}`)) continue;
      yield { place, args: { unit: unit.name, programme: programme.title } };
    }
  }
});
