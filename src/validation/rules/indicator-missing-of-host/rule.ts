import { indicatorRecords } from '../../../campaign/records.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** What is not aggregated is the host's to report, unless units report it. */
export default reviewRule<Arguments>(definition, 'warning', function* (review) {
  const { campaign, host } = review;
  const given = new Set(
    indicatorRecords(review).flatMap(({ indicatorId, value }) =>
      value.value.actual === undefined && value.value.notApplicable === undefined ? [] : [indicatorId],
    ),
  );
  for (const indicator of campaign.indicators.values()) {
    const { id, name, aggregation } = indicator.value;
    if (aggregation !== 'none' || given.has(id)) continue;
    const ofHost = host?.get('indicators');
    const place =
      host === null || ofHost === undefined ? indicator.placeAt('id') : host.keyPlace('indicators');
    yield { place, args: { indicator: name, id } };
  }
});
