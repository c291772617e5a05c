import { indicatorRecords } from '../../../campaign/records.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** What is not aggregated is the host's to report, unless units report it. */
export default reviewRule<Arguments>(definition, 'warning', function* (review) {
  const { campaign, host } = review;
  const isGiven = (id: string) =>
    indicatorRecords(review).some(
      ({ indicatorId, value }) =>
        indicatorId === id && (value.get('actual') ?? value.get('notApplicable')) !== undefined,
    );
  for (const indicator of campaign.indicators.values()) {
    const { id, name, aggregation } = indicator.value;
    if (aggregation !== 'none' || isGiven(id)) continue;
    const ofHost = host?.get('indicators');
    const place =
      host === null || ofHost === undefined ? indicator.placeAt('id') : host.keyPlace('indicators');
    yield { place, args: { indicator: name, id } };
  }
});
