import { awardRecords } from '../../campaign/records.ts';
import { inCapitals, withCapitalInitials } from '../../vietnamese/names.ts';
import { rule } from '../rule.ts';

/** Names are written as names: only their initials are capitals. */
export const nameInCapitals = rule('name-in-capitals', 'warning', function* (review) {
  for (const { recipient } of awardRecords(review)) {
    const { name, kind } = recipient.value;
    if (!inCapitals(name)) continue;
    const suggestion = kind === 'individual' ? withCapitalInitials(name) : null;
    yield { place: recipient.get('name').place, args: { name, suggestion } };
  }
});
