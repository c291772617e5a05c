import { itemsOf } from '../../../intake/values.ts';
import { campaignRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** A rule that derives the ratings of clusters says all that it needs. */
export default campaignRule<Arguments>(definition, 'essential', function* ({ campaign }) {
  for (const programme of itemsOf(campaign.root.get('programmes'))) {
    const derived = programme.get('rating')?.get('clusters');
    if (derived?.value.rule !== 'share') continue;
    const needed = ['atLeast', 'level', 'otherwise'] as const;
    const missing = needed.filter((key) => derived.value[key] === undefined);
    if (missing.length > 0) yield { place: derived.get('rule').place, args: { missing } };
  }
});
