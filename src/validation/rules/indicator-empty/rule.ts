import { indicatorRecords } from '../../../campaign/records.ts';
import { fileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** What a unit reports on an indicator is a figure, or the reason why there is none. */
export default fileRule<Arguments>(definition, 'error', function* (review) {
  for (const { unitId, indicatorId, keyPlace, value } of indicatorRecords(review)) {
    const indicator = review.campaign.indicators.get(indicatorId)?.value;
    if (unitId === null || indicator === undefined) continue;
    if (value.value.actual !== undefined || value.value.notApplicable !== undefined) continue;
    yield { place: keyPlace, args: { indicator: indicator.name } };
  }
});
