import { lackingIn } from '../../../campaign/rollup-lacks.ts';
import { declaredBelow, idsUsed, statedIds } from '../../../campaign/rollup-mapping.ts';
import { identifiedRollups } from '../../../campaign/rollup-mismatches.ts';
import { itemsOf } from '../../../intake/values.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** What review.yaml says of ids of roll-ups is of ids that some roll-up has. */
export default reviewRule<Arguments>(definition, 'warning', function* (review) {
  const { campaign } = review;
  const rollups = [...identifiedRollups(review)];
  for (const mapping of itemsOf(campaign.root.get('rollups'))) {
    const { units } = mapping.value;
    const those = rollups.filter(({ unitId }) => units?.includes(unitId) ?? true);
    // While one has not come, nobody knows what it has.
    if (those.length === 0 || (units !== undefined && those.length < new Set(units).size)) continue;
    for (const { list, id, keyPlace } of statedIds(mapping)) {
      const isUsed = those.some(
        (rollup) =>
          idsUsed(rollup.root, list).has(id) ||
          declaredBelow(rollup.root, list).has(id) ||
          // What it says of what is lacking is that this is known.
          lackingIn(rollup, campaign).some((one) => one.list === list && one.id === id),
      );
      if (!isUsed) yield { place: keyPlace, args: { list, id } };
    }
  }
});
