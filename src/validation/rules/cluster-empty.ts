import { itemsOf } from '../../intake/values.ts';
import { essentialRule } from '../rule.ts';

/** A cluster has members. */
export const clusterEmpty = essentialRule('cluster-empty', function* ({ campaign }) {
  for (const cluster of itemsOf(campaign.root.get('clusters'))) {
    if (itemsOf(cluster.get('members')).length > 0) continue;
    yield { place: cluster.get('id').place, args: { cluster: cluster.value.name } };
  }
});
