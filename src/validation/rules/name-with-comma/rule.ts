import { awardRecords } from '../../../campaign/records.ts';
import { withoutAddress } from '../../../vietnamese/names.ts';
import { fileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** What stands between two names, or between a name and what else is said of the person. */
const dividing = /[,;&+/()\n]|\p{Z}(?:[-–—]|và|cùng)\p{Z}/iu;

/** The name of a person is the name of one person, and nothing else. */
export default fileRule<Arguments>(definition, 'warning', function* (review) {
  for (const { recipient } of awardRecords(review)) {
    const { name, kind } = recipient.value;
    if (kind === 'individual' && dividing.test(withoutAddress(name))) {
      yield { place: recipient.get('name').place, args: { name } };
    }
  }
});
