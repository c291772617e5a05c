import { isPercentage } from '../../../campaign/campaign.ts';
import { itemsOf } from '../../../intake/values.ts';
import { campaignRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** Percentages of several units are not added up: three units of 50% are no 150%. */
export default campaignRule<Arguments>(definition, 'error', function* ({ campaign }) {
  for (const indicator of itemsOf(campaign.root.get('indicators'))) {
    const { aggregation, name } = indicator.value;
    if (!isPercentage(indicator.value) || aggregation !== 'sum') continue;
    yield { place: indicator.get('aggregation').place, args: { indicator: name } };
  }
});
