import { appliesTo } from '../../../campaign/campaign.ts';
import { submissionsOfUnits } from '../../../campaign/records.ts';
import { fileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** A unit reports every indicator that is asked of it. */
export default fileRule<Arguments>(definition, 'warning', function* (review) {
  for (const { root, unit } of submissionsOfUnits(review)) {
    const given = root.value.indicators ?? {};
    const place = root.value.indicators === undefined ? root.placeAt('unit') : root.keyPlace('indicators');
    for (const { value: indicator } of review.campaign.indicators.values()) {
      const isTyped = indicator.aggregation !== 'ratio' && indicator.aggregation !== 'none';
      if (!isTyped || !appliesTo(indicator.kinds, unit) || Object.hasOwn(given, indicator.id)) continue;
      yield { place, args: { unit: unit.name, indicator: indicator.name } };
    }
  }
});
