import { declaredOtherwise, identifiedRollups } from '../../../campaign/rollup-mismatches.ts';
import { mappingLine } from '../../rollup-lines.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** What an id of a roll-up stands for is what it stands for here. */
export default reviewRule<Arguments>(definition, 'essential', function* (review) {
  const { campaign } = review;
  if (campaign.isPartial) return;
  const isFirst = campaign.root.get('rollups') === undefined;
  for (const rollup of identifiedRollups(review)) {
    for (const { place, levels, ...difference } of declaredOtherwise(rollup, campaign)) {
      const { list, id, here, aspect } = difference;
      const mapped = { list, id, here: levels === null ? null : here, levels };
      const canBeMapped = levels !== null || list === 'indicators';
      yield {
        place,
        args: {
          ...difference,
          unit: campaign.units.get(rollup.unitId)?.value.name ?? rollup.unitId,
          line: canBeMapped && aspect !== 'twice' ? mappingLine(rollup.unitId, [mapped], isFirst) : null,
          isFirst,
        },
      };
    }
  }
});
