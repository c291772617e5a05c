import { appliesTo } from '../../../campaign/campaign.ts';
import { submissionsOfUnits } from '../../../campaign/records.ts';
import { entriesOf } from '../../../intake/values.ts';
import { fileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** A unit reports no indicator that is not asked of it. */
export default fileRule<Arguments>(definition, 'error', function* (review) {
  for (const { root, unit } of submissionsOfUnits(review)) {
    for (const { key, keyPlace } of entriesOf(root.get('indicators'))) {
      const indicator = review.campaign.indicators.get(key)?.value;
      if (indicator === undefined || appliesTo(indicator.kinds, unit)) continue;
      yield { place: keyPlace, args: { indicator: indicator.name } };
    }
  }
});
