import { awardKey, sameNameKey } from '../../../campaign/identity.ts';
import { type AwardRecord, awardRecords } from '../../../campaign/records.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** The same name in the same unit under one form, but not the same award, is for a human to decide. */
export default reviewRule<Arguments>(definition, 'warning', function* (review) {
  const byName = new Map<string, AwardRecord>();
  for (const record of awardRecords(review)) {
    const namesake = byName.get(sameNameKey(record));
    if (namesake === undefined) byName.set(sameNameKey(record), record);
    if (namesake === undefined || awardKey(namesake) === awardKey(record)) continue;
    const { recipient, group } = record;
    const form = review.campaign.awardForms.get(group.value.form)?.value.name ?? group.value.form;
    yield {
      place: recipient.get('name').place,
      args: { name: recipient.value.name, form },
      related: [{ place: namesake.recipient.place, role: 'first-given-here' }],
    };
  }
});
