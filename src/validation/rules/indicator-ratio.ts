import { error } from '../../diagnostics/finding.ts';
import { itemsOf } from '../../intake/values.ts';
import type { Rule } from '../rule.ts';

/** An indicator that is a ratio names two indicators that are summed; no other names any. */
export const indicatorRatio: Rule = function* ({ campaign }) {
  for (const indicator of itemsOf(campaign.root.get('indicators'))) {
    const { id, aggregation } = indicator.value;
    const ratio = indicator.get('ratio');
    if (aggregation !== 'ratio') {
      if (ratio !== undefined) {
        yield error('indicator-ratio', indicator.keyPlace('ratio'), { problem: 'superfluous' });
      }
      continue;
    }
    if (ratio === undefined) {
      yield error('indicator-ratio', indicator.get('aggregation').place, { problem: 'missing' });
      continue;
    }
    for (const part of [ratio.get('numerator'), ratio.get('denominator')]) {
      const other = campaign.indicators.get(part.value)?.value;
      if (part.value === id) yield error('indicator-ratio', part.place, { problem: 'itself' });
      else if (other !== undefined && other.aggregation !== 'sum') {
        yield error('indicator-ratio', part.place, { problem: 'nested' });
      }
    }
  }
};
