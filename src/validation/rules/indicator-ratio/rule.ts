import { itemsOf } from '../../../intake/values.ts';
import { campaignRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** An indicator that is a ratio names two others that are summed; no other names any. */
export default campaignRule<Arguments>(definition, 'essential', function* ({ campaign }) {
  for (const indicator of itemsOf(campaign.root.get('indicators'))) {
    const { id, aggregation } = indicator.value;
    const ratio = indicator.get('ratio');
    if (aggregation !== 'ratio') {
      if (ratio !== undefined) yield { place: indicator.keyPlace('ratio'), args: { problem: 'superfluous' } };
      continue;
    }
    if (ratio === undefined) {
      yield { place: indicator.get('aggregation').place, args: { problem: 'missing' } };
      continue;
    }
    const { numerator, denominator } = ratio.value;
    if (numerator === denominator && numerator !== id) {
      yield { place: ratio.get('denominator').place, args: { problem: 'same' } };
    }
    for (const part of [ratio.get('numerator'), ratio.get('denominator')]) {
      const other = campaign.indicators.get(part.value)?.value;
      if (part.value === id) yield { place: part.place, args: { problem: 'itself' } };
      else if (other !== undefined && other.aggregation !== 'sum') {
        yield { place: part.place, args: { problem: 'nested' } };
      }
    }
  }
});
