import { rollupsOfUnits, scalesToDeclare, unknownIdsOf } from '../../../campaign/rollup-mismatches.ts';
import { mappingLine, ratingLine, scalesLine } from '../../rollup-lines.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** Every id of a roll-up is one of this campaign, or review.yaml says what it is here. */
export default reviewRule<Arguments>(definition, 'essential', function* (review) {
  const { campaign } = review;
  // Parts of a faulty campaign were left out: what is not found may have been among them.
  if (campaign.isPartial) return;
  // There is one `rollups:`: what is written first stands below it.
  let isFirst = campaign.root.get('rollups') === undefined;
  for (const rollup of rollupsOfUnits(review)) {
    const unknown = unknownIdsOf(rollup, campaign);
    const [first] = unknown;
    if (first === undefined) continue;
    const scales = scalesToDeclare(rollup, unknown);
    const toMap = unknown.filter(({ list, likely }) => list !== 'scales' || likely !== null);
    const ids = toMap.map(({ list, id, likely, levels }) => ({
      list,
      id,
      here: likely?.id ?? null,
      levels,
    }));
    yield {
      place: first.place,
      args: {
        unit: campaign.units.get(rollup.unitId)?.value.name ?? rollup.unitId,
        ids: unknown.map(({ list, id, name, likely }) => ({ list, id, name, likely })),
        line: ids.length === 0 ? null : mappingLine(rollup.unitId, ids, isFirst),
        scales: scales.length === 0 ? null : [scalesLine(scales)],
        ratings: scales.flatMap(({ programmes }) =>
          programmes.map((one) => ({ programme: one.id, line: ratingLine(one) })),
        ),
        isFirst,
      },
    };
    if (ids.length > 0) isFirst = false;
  }
});
