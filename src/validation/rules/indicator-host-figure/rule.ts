import { indicatorRecords } from '../../../campaign/records.ts';
import { fileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** The host types only results that are not added up from the units. */
export default fileRule<Arguments>(definition, 'essential', function* (review) {
  for (const { unitId, indicatorId, keyPlace, value } of indicatorRecords(review)) {
    const indicator = review.campaign.indicators.get(indicatorId)?.value;
    if (unitId !== null || indicator === undefined || indicator.aggregation === 'none') continue;
    const { actual, previous } = value.value;
    if (actual === undefined && previous === undefined) continue;
    yield { place: keyPlace, args: { indicator: indicator.name } };
  }
});
