import { indicatorRecords } from '../../../campaign/records.ts';
import { fileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** An indicator that is not applicable has no figures. */
export default fileRule<Arguments>(definition, 'essential', function* (review) {
  for (const { indicatorId, keyPlace, value } of indicatorRecords(review)) {
    const { notApplicable, actual, target, previous } = value.value;
    const hasFigures = [actual, target, previous].some((figure) => figure !== undefined);
    if (notApplicable === undefined || !hasFigures) continue;
    const indicator = review.campaign.indicators.get(indicatorId)?.value.name ?? indicatorId;
    yield { place: keyPlace, args: { indicator } };
  }
});
