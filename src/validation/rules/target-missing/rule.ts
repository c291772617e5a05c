import { type IndicatorRecord, indicatorRecords } from '../../../campaign/records.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** Where other units have a target for an indicator, a unit that reports it has one, too. */
export default reviewRule<Arguments>(definition, 'warning', function* (review) {
  const byIndicator = new Map<string, IndicatorRecord[]>();
  for (const record of indicatorRecords(review)) {
    if (record.unitId === null || record.value.value.actual === undefined) continue;
    const list = byIndicator.get(record.indicatorId) ?? [];
    list.push(record);
    byIndicator.set(record.indicatorId, list);
  }
  for (const [id, records] of byIndicator) {
    const indicator = review.campaign.indicators.get(id)?.value;
    const without = records.filter(({ value }) => value.value.target === undefined);
    const units = records.length - without.length;
    if (indicator === undefined || indicator.target !== undefined || units <= without.length) continue;
    for (const { keyPlace } of without) yield { place: keyPlace, args: { indicator: indicator.name, units } };
  }
});
