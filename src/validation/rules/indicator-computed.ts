import { indicatorRecords } from '../../campaign/records.ts';
import { essentialRule } from '../rule.ts';

/** Nobody types what is computed from two other indicators. */
export const indicatorComputed = essentialRule('indicator-computed', function* (review) {
  for (const { unitId, indicatorId, keyPlace } of indicatorRecords(review)) {
    const indicator = review.campaign.indicators.get(indicatorId)?.value;
    if (unitId === null || indicator?.aggregation !== 'ratio') continue;
    yield { place: keyPlace, args: { indicator: indicator.name } };
  }
});
