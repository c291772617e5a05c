import { awardRecords } from '../../../campaign/records.ts';
import { fileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** The name of a person is the name of one person, and nothing else. */
export default fileRule<Arguments>(definition, 'warning', function* (review) {
  for (const { recipient } of awardRecords(review)) {
    const { name, kind } = recipient.value;
    if (kind === 'individual' && /[,;]/.test(name)) {
      yield { place: recipient.get('name').place, args: { name } };
    }
  }
});
