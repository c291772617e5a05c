import { awardRecords } from '../../../campaign/records.ts';
import { fileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** An award goes only to the kind of recipient that its form admits. */
export default fileRule<Arguments>(definition, 'essential', function* (review) {
  for (const { group, recipient } of awardRecords(review)) {
    const form = review.campaign.awardForms.get(group.value.form)?.value;
    if (form === undefined || form.recipients === 'both' || form.recipients === recipient.value.kind)
      continue;
    const args = { form: form.name, admits: form.recipients, name: recipient.value.name };
    yield { place: recipient.get('kind').place, args };
  }
});
