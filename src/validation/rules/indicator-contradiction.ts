import { indicatorRecords } from '../../campaign/records.ts';
import { essentialRule } from '../rule.ts';

/** An indicator that is not applicable has no figures. */
export const indicatorContradiction = essentialRule('indicator-contradiction', function* (review) {
  for (const { indicatorId, keyPlace, value } of indicatorRecords(review)) {
    const { notApplicable, actual, target, previous } = value.value;
    const hasFigures = [actual, target, previous].some((figure) => figure !== undefined);
    if (notApplicable === undefined || !hasFigures) continue;
    const indicator = review.campaign.indicators.get(indicatorId)?.value.name ?? indicatorId;
    yield { place: keyPlace, args: { indicator } };
  }
});
