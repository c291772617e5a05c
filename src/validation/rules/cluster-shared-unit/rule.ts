import type { Place } from '../../../diagnostics/source-text.ts';
import { itemsOf } from '../../../intake/values.ts';
import { campaignRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** A unit belongs to one cluster; where it is in two, one of them may be a slip. */
export default campaignRule<Arguments>(definition, 'warning', function* ({ campaign }) {
  const first = new Map<string, { readonly cluster: string; readonly name: string; readonly place: Place }>();
  for (const cluster of itemsOf(campaign.root.get('clusters'))) {
    const { id, name } = cluster.value;
    for (const member of itemsOf(cluster.get('members'))) {
      const earlier = first.get(member.value);
      if (earlier === undefined) first.set(member.value, { cluster: id, name, place: member.place });
      // One that a cluster lists twice is found as such.
      if (earlier === undefined || earlier.cluster === id) continue;
      const unit = campaign.units.get(member.value)?.value.name ?? member.value;
      yield {
        place: member.place,
        args: { unit, cluster: name, other: earlier.name },
        related: [{ place: earlier.place, role: 'first-given-here' }],
      };
    }
  }
});
