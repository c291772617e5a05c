import { indicatorRecords } from '../../../campaign/records.ts';
import { fileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** Nobody types what is computed from two other indicators. */
export default fileRule<Arguments>(definition, 'essential', function* (review) {
  for (const { unitId, indicatorId, keyPlace } of indicatorRecords(review)) {
    const indicator = review.campaign.indicators.get(indicatorId)?.value;
    if (unitId === null || indicator?.aggregation !== 'ratio') continue;
    yield { place: keyPlace, args: { indicator: indicator.name } };
  }
});
