import { itemsOf } from '../../../intake/values.ts';
import { campaignRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** A cluster has each member once. */
export default campaignRule<Arguments>(definition, 'essential', function* ({ campaign }) {
  for (const cluster of itemsOf(campaign.root.get('clusters'))) {
    const seen = new Set<string>();
    for (const member of itemsOf(cluster.get('members'))) {
      const unit = campaign.units.get(member.value)?.value.name ?? member.value;
      if (seen.has(member.value)) yield { place: member.place, args: { unit } };
      seen.add(member.value);
    }
  }
});
