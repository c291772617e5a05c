import { itemsOf } from '../../intake/values.ts';
import { rule } from '../rule.ts';

/** Percentages of several units are not added up: three units of 50% are no 150%. */
export const percentageSummed = rule('percentage-summed', 'error', function* ({ campaign }) {
  for (const indicator of itemsOf(campaign.root.get('indicators'))) {
    const { type, aggregation, name } = indicator.value;
    if (type !== 'percentage' || aggregation !== 'sum') continue;
    yield { place: indicator.get('aggregation').place, args: { indicator: name } };
  }
});
