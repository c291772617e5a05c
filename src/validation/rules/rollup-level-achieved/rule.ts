import { declaredBelow } from '../../../campaign/rollup-mapping.ts';
import { rollupsOfUnits } from '../../../campaign/rollup-mismatches.ts';
import { entriesOf, itemsOf } from '../../../intake/values.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** A level that counts as achieved is mapped to one that does too, and one that doesn't to one that doesn't. */
export default reviewRule<Arguments>(definition, 'warning', function* (review) {
  const { campaign } = review;
  const rollups = [...rollupsOfUnits(review)];
  for (const mapping of itemsOf(campaign.root.get('rollups'))) {
    const { units } = mapping.value;
    const those = rollups.filter(({ unitId }) => units?.includes(unitId) ?? true);
    for (const { key: scale, value: meant } of entriesOf(mapping.get('scales'))) {
      const here = campaign.scales.get(meant.value.as)?.value.levels ?? [];
      const below = those.flatMap(({ root }) => declaredBelow(root, 'scales').get(scale)?.value.levels ?? []);
      for (const { key: id, value: to } of entriesOf(meant.get('levels'))) {
        const level = below.find((one) => one.id === id);
        const levelHere = here.find((one) => one.id === to.value);
        if (level === undefined || levelHere === undefined || level.achieved === levelHere.achieved) continue;
        yield {
          place: to.place,
          args: { level: level.label, here: levelHere.label, achieved: level.achieved },
        };
      }
    }
  }
});
