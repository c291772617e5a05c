import { itemsOf } from '../../../intake/values.ts';
import { campaignRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** A cluster has members. */
export default campaignRule<Arguments>(definition, 'essential', function* ({ campaign }) {
  for (const cluster of itemsOf(campaign.root.get('clusters'))) {
    if (itemsOf(cluster.get('members')).length > 0) continue;
    yield { place: cluster.get('id').place, args: { cluster: cluster.value.name } };
  }
});
