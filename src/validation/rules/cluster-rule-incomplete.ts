import { itemsOf } from '../../intake/values.ts';
import { essentialRule } from '../rule.ts';

/** A rule that derives the ratings of clusters says all that it needs. */
export const clusterRuleIncomplete = essentialRule('cluster-rule-incomplete', function* ({ campaign }) {
  for (const programme of itemsOf(campaign.root.get('programmes'))) {
    const derived = programme.get('rating')?.get('clusters');
    if (derived?.value.rule !== 'share') continue;
    const needed = ['atLeast', 'level', 'otherwise'] as const;
    const missing = needed.filter((key) => derived.value[key] === undefined);
    if (missing.length > 0) yield { place: derived.get('rule').place, args: { missing } };
  }
});
