import { grouped } from '../../../campaign/grouping.ts';
import { awardKey, recipientKey } from '../../../campaign/identity.ts';
import { awardRecords } from '../../../campaign/records.ts';
import type { Place, SourceText } from '../../../diagnostics/source-text.ts';
import { fileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** An award stands once in a file. Other files may repeat it: it counts once. */
export default fileRule<Arguments>(definition, 'error', function* (review) {
  const records = awardRecords(review);
  // One award has one recipient.
  const byRecipient = grouped(records, ({ recipient }) => {
    const name = recipientKey(recipient.get('kind').value, recipient.get('name').value);
    return `${recipient.place.source.path} ${name}`;
  });
  if (byRecipient.size === records.length) return;
  const first = new Map<SourceText, Map<string, Place>>();
  for (const record of records) {
    const { recipient } = record;
    const { source } = recipient.place;
    const inFile = first.get(source) ?? new Map<string, Place>();
    first.set(source, inFile);
    const key = awardKey(record);
    const earlier = inFile.get(key);
    if (earlier === undefined) {
      inFile.set(key, recipient.place);
      continue;
    }
    yield {
      place: recipient.get('name').place,
      args: { name: recipient.value.name },
      related: [{ place: earlier, role: 'first-given-here' }],
    };
  }
});
