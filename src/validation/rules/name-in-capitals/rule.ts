import { awardRecords } from '../../../campaign/records.ts';
import { inCapitals, withCapitalInitials } from '../../../vietnamese/names.ts';
import { fileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** Names are written as names: only their initials are capitals. */
export default fileRule<Arguments>(definition, 'warning', function* (review) {
  for (const { recipient } of awardRecords(review)) {
    const { name, kind } = recipient.value;
    if (!inCapitals(name)) continue;
    const suggestion = kind === 'individual' ? withCapitalInitials(name) : null;
    yield { place: recipient.get('name').place, args: { name, suggestion } };
  }
});
