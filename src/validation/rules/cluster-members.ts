import { error } from '../../diagnostics/finding.ts';
import { itemsOf } from '../../intake/values.ts';
import type { Rule } from '../rule.ts';

/** A cluster has members, each once; a rule that derives its rating says all that it needs. */
export const clusterMembers: Rule = function* ({ campaign }) {
  for (const cluster of itemsOf(campaign.root.get('clusters'))) {
    const members = itemsOf(cluster.get('members'));
    if (members.length === 0) {
      yield error('cluster-empty', cluster.get('id').place, { cluster: cluster.value.name });
    }
    const seen = new Set<string>();
    for (const member of members) {
      const unit = campaign.units.get(member.value)?.value.name ?? member.value;
      if (seen.has(member.value)) yield error('cluster-member-repeated', member.place, { unit });
      seen.add(member.value);
    }
  }
  for (const programme of itemsOf(campaign.root.get('programmes'))) {
    const rule = programme.get('rating')?.get('clusters');
    if (rule?.value.rule !== 'share') continue;
    const missing = (['atLeast', 'level', 'otherwise'] as const).filter(
      (key) => rule.value[key] === undefined,
    );
    if (missing.length > 0) yield error('cluster-rule-incomplete', rule.get('rule').place, { missing });
  }
};
