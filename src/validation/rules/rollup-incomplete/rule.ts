import { lackingIn } from '../../../campaign/rollup-lacks.ts';
import { rollupsOfUnits } from '../../../campaign/rollup-mismatches.ts';
import { mappingLine } from '../../rollup-lines.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** A roll-up has the figures and ratings that this campaign asks of units like those in it. */
export default reviewRule<Arguments>(definition, 'warning', function* (review) {
  const { campaign } = review;
  if (campaign.isPartial) return;
  const isFirst = campaign.root.get('rollups') === undefined;
  for (const rollup of rollupsOfUnits(review)) {
    const lacking = lackingIn(rollup, campaign).filter(({ list, id }) => !rollup.mapping.isStated(list, id));
    if (lacking.length === 0) continue;
    const ids = lacking
      .filter(({ isUnknown }) => isUnknown)
      .map(({ list, id }) => ({ list, id, here: null, levels: null }));
    yield {
      place: rollup.root.placeAt('unit'),
      args: {
        unit: campaign.units.get(rollup.unitId)?.value.name ?? rollup.unitId,
        lacking: lacking.map(({ list, id, name }) => ({ list, id, name })),
        line: ids.length === 0 ? null : mappingLine(rollup.unitId, ids, isFirst),
        isFirst,
      },
    };
  }
});
