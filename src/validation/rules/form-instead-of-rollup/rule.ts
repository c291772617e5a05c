import { isToSendRollup } from '../../../campaign/campaign.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** Who is to send a roll-up submits no form: it would be counted as one unit, and the units below it not at all. */
export default reviewRule<Arguments>(definition, 'essential', function* ({ campaign, submissions, rollups }) {
  const sent = new Set(rollups.flatMap(({ root }) => root?.value.unit ?? []));
  for (const { root } of submissions) {
    const at = root?.get('unit');
    const unit = at === undefined ? undefined : campaign.units.get(at.value)?.value;
    // That a form came beside a roll-up is an error of its own.
    if (at === undefined || unit === undefined || sent.has(unit.id)) continue;
    if (isToSendRollup(campaign, unit)) yield { place: at.place, args: { unit: unit.name, id: unit.id } };
  }
});
