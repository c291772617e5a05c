import { awardGroups } from '../../../campaign/records.ts';
import type { AwardGroup } from '../../../intake/schema.generated.ts';
import type { Located } from '../../../intake/values.ts';
import { decisionNumberKey } from '../../../vietnamese/normal-forms.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** One number of one authority and year is one decision, of one date; it may be on several forms. */
export default reviewRule<Arguments>(definition, 'warning', function* (review) {
  const first = new Map<string, Located<AwardGroup>>();
  for (const { group } of awardGroups(review)) {
    const decision = group.get('decision').value;
    // Numbers begin anew each year.
    const key = `${group.get('authority').value} ${decision.date.slice(0, 4)} ${decisionNumberKey(decision.number)}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, group);
    if (earlier === undefined || earlier.get('decision').value.date === decision.date) continue;
    yield {
      place: group.get('decision').get('number').place,
      args: { number: decision.number },
      related: [{ place: earlier.get('decision').get('number').place, role: 'first-given-here' }],
    };
  }
});
