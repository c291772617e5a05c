import type { Indicator } from '../../../campaign/campaign.ts';
import type { DraftReview } from '../../../campaign/review.ts';
import { itemsOf } from '../../../intake/values.ts';
import { campaignRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** What an indicator is the sum of are others, which are typed and aggregated as it is itself. */
export default campaignRule<Arguments>(definition, 'error', function* ({ campaign }) {
  for (const indicator of itemsOf(campaign.root.get('indicators'))) {
    for (const part of itemsOf(indicator.get('parts'))) {
      const other = campaign.indicators.get(part.value)?.value;
      const problem = other === undefined ? null : problemWith(indicator.value, other, campaign);
      if (other === undefined || problem === null) continue;
      const args = { problem, indicator: indicator.value.name, part: other.name };
      yield { place: part.place, args, severity: problem === 'aggregation' ? 'warning' : 'error' };
    }
  }
});

function problemWith(
  total: Indicator,
  part: Indicator,
  campaign: DraftReview['campaign'],
): Arguments['problem'] | null {
  if (part.id === total.id) return 'itself';
  if (partsWithin(part, campaign).has(total.id)) return 'circle';
  if (part.aggregation === 'ratio' || total.aggregation === 'ratio') return 'computed';
  return part.aggregation === total.aggregation ? null : 'aggregation';
}

/** The ids of an indicator's parts, of their parts, and so on. */
function partsWithin(indicator: Indicator, { indicators }: DraftReview['campaign']): ReadonlySet<string> {
  const found = new Set(indicator.parts);
  // A set goes on to what is added to it meanwhile.
  for (const id of found) {
    for (const part of indicators.get(id)?.value.parts ?? []) found.add(part);
  }
  return found;
}
