import Big from 'big.js';
import { itemsOf } from '../../../intake/values.ts';
import { campaignRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** The criteria of a scale have as many points together as the scale. */
export default campaignRule<Arguments>(definition, 'essential', function* ({ campaign }) {
  for (const scale of itemsOf(campaign.root.get('scales'))) {
    const criteria = itemsOf(scale.get('criteria'));
    const maximum = scale.get('maximum');
    if (criteria.length === 0 || maximum === undefined) continue;
    const sum = criteria.reduce((total, one) => total.plus(one.get('maximum').digits), new Big(0));
    if (sum.eq(maximum.digits)) continue;
    yield { place: scale.keyPlace('criteria'), args: { sum: sum.toFixed(), maximum: maximum.digits } };
  }
});
