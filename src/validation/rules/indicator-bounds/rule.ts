import Big from 'big.js';
import { boundsOf } from '../../../campaign/campaign.ts';
import { itemsOf } from '../../../intake/values.ts';
import { campaignRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** An indicator's bounds leave room for a figure. */
export default campaignRule<Arguments>(definition, 'error', function* ({ campaign }) {
  for (const indicator of itemsOf(campaign.root.get('indicators'))) {
    const { minimum, maximum } = boundsOf(indicator);
    if (maximum === null || new Big(minimum).lte(maximum)) continue;
    const key = indicator.value.maximum === undefined ? 'minimum' : 'maximum';
    yield { place: indicator.placeAt(key), args: { indicator: indicator.value.name, minimum, maximum } };
  }
});
