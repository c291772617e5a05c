import { awardKey, recipientKey } from '../../../campaign/identity.ts';
import { awardRecords } from '../../../campaign/records.ts';
import type { Place } from '../../../diagnostics/source-text.ts';
import { fileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** An award stands once in a file. Other files may repeat it: it counts once. */
export default fileRule<Arguments>(definition, 'error', function* (review) {
  const records = awardRecords(review);
  // One award has one recipient: most files name nobody twice.
  const recipients = new Set(
    records.map(({ recipient }) => recipientKey(recipient.get('kind').value, recipient.get('name').value)),
  );
  if (recipients.size === records.length) return;
  const first = new Map<string, Place>();
  for (const record of records) {
    const { recipient } = record;
    const key = awardKey(record);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, recipient.place);
      continue;
    }
    yield {
      place: recipient.get('name').place,
      args: { name: recipient.value.name },
      related: [{ place: earlier, role: 'first-given-here' }],
    };
  }
});
