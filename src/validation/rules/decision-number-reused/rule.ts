import { awardGroups } from '../../../campaign/records.ts';
import type { AwardGroup } from '../../../intake/schema.generated.ts';
import type { Located } from '../../../intake/values.ts';
import { matchKey } from '../../../vietnamese/normal-forms.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** One number of one authority is one decision: of one date, for one form. */
export default reviewRule<Arguments>(definition, 'warning', function* (review) {
  const first = new Map<string, Located<AwardGroup>>();
  for (const { group } of awardGroups(review)) {
    const { authority, decision, form } = group.value;
    if (!review.campaign.awardForms.has(form)) continue;
    const key = `${authority} ${matchKey(decision.number).replaceAll(' ', '')}`;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, group);
      continue;
    }
    const differs =
      earlier.value.decision.date !== decision.date ? 'date' : earlier.value.form !== form ? 'form' : null;
    if (differs === null) continue;
    yield {
      place: group.get('decision').get('number').place,
      args: { number: decision.number, differs },
      related: [{ place: earlier.get('decision').get('number').place, role: 'first-given-here' }],
    };
  }
});
