import { awardGroups } from '../../../campaign/records.ts';
import { itemsOf } from '../../../intake/values.ts';
import { fileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** A unit reports the awards of its own people. */
export default fileRule<Arguments>(definition, 'warning', function* (review) {
  const nameOf = (id: string) => review.campaign.units.get(id)?.value.name;
  for (const { group, submitter } of awardGroups(review)) {
    if (submitter === null) continue;
    for (const recipient of itemsOf(group.get('recipients'))) {
      const unit = recipient.get('unit');
      if (unit === undefined || unit.value === submitter) continue;
      const [other, own] = [nameOf(unit.value), nameOf(submitter)];
      if (other === undefined || own === undefined) continue;
      yield { place: unit.place, args: { name: recipient.value.name, unit: other, submitter: own } };
    }
  }
});
