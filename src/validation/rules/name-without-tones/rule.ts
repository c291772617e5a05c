import { awardRecords } from '../../../campaign/records.ts';
import { lacksTones } from '../../../vietnamese/names.ts';
import { fileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** Vietnamese names are written with their marks. */
export default fileRule<Arguments>(definition, 'warning', function* (review) {
  for (const { recipient } of awardRecords(review)) {
    const { name } = recipient.value;
    if (lacksTones(name)) yield { place: recipient.get('name').place, args: { name } };
  }
});
