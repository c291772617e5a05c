import { grouped } from '../../../campaign/grouping.ts';
import { indicatorRecords } from '../../../campaign/records.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** Where other units have a target for an indicator, a unit that reports it has one, too. */
export default reviewRule<Arguments>(definition, 'warning', function* (review) {
  const reported = [...indicatorRecords(review)].filter(
    ({ unitId, value }) => unitId !== null && value.value.actual !== undefined,
  );
  for (const [id, records] of grouped(reported, ({ indicatorId }) => indicatorId)) {
    const indicator = review.campaign.indicators.get(id)?.value;
    const without = records.filter(({ value }) => value.value.target === undefined);
    const units = records.length - without.length;
    if (indicator === undefined || indicator.target !== undefined || units <= without.length) continue;
    for (const { keyPlace } of without) yield { place: keyPlace, args: { indicator: indicator.name, units } };
  }
});
