import { awardRecords } from '../../campaign/records.ts';
import { lacksTones } from '../../vietnamese/names.ts';
import { rule } from '../rule.ts';

/** Vietnamese names are written with their marks. */
export const nameWithoutTones = rule('name-without-tones', 'warning', function* (review) {
  for (const { recipient } of awardRecords(review)) {
    const { name } = recipient.value;
    if (lacksTones(name)) yield { place: recipient.get('name').place, args: { name } };
  }
});
