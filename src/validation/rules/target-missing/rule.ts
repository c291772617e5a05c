import { grouped } from '../../../campaign/grouping.ts';
import { indicatorRecords } from '../../../campaign/records.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** Where other units have a target for an indicator, a unit that reports it has one, too. */
export default reviewRule<Arguments>(definition, 'warning', function* (review) {
  const { indicators } = review.campaign;
  // What all have for a target, nobody lacks.
  const withoutCommon = indicatorRecords(review).filter(({ unitId, indicatorId, value }) => {
    const indicator = indicators.get(indicatorId);
    return (
      unitId !== null &&
      indicator !== undefined &&
      indicator.value.target === undefined &&
      value.valueAt('actual') !== undefined
    );
  });
  for (const [id, records] of grouped(withoutCommon, ({ indicatorId }) => indicatorId)) {
    const without = records.filter(({ value }) => value.valueAt('target') === undefined);
    const units = records.length - without.length;
    if (units <= without.length) continue;
    const indicator = indicators.get(id)?.value.name ?? id;
    for (const { keyPlace } of without) yield { place: keyPlace, args: { indicator, units } };
  }
});
