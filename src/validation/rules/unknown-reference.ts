import { type CampaignReferenceTarget, danglingReferences } from '../../campaign/references.ts';
import { nearest } from '../../diagnostics/suggestion.ts';
import { essentialRule, type Rule } from '../rule.ts';

/** How many of the ids that there are a finding names. */
const idsNamed = 13;

/** Every id that names something of one kind must be declared in the campaign. */
export function unknownReference<Target extends CampaignReferenceTarget>(
  target: Target,
): Rule<`unknown-${Target}`> {
  return essentialRule(`unknown-${target}`, function* (review) {
    // Parts of a faulty campaign were left out: an id that is not found may have been among them.
    if (review.campaign.isPartial) return;
    const guesses = new Map<string, readonly string[]>();
    for (const { target: found, id, place, known } of danglingReferences(review)) {
      if (found !== target) continue;
      const among = target === 'level' || target === 'criterion' ? `${id} ${[...known]}` : id;
      const near = guesses.get(among) ?? nearest(id, known);
      guesses.set(among, near);
      const [suggestion = null] = near;
      yield {
        place,
        args: { id, suggestion, known: firstOf(known, idsNamed) },
        fix: near.length === 1 && suggestion !== null ? { ...place, text: suggestion } : null,
      };
    }
  });
}

function firstOf(ids: Iterable<string>, count: number): string[] {
  const first: string[] = [];
  for (const id of ids) {
    if (first.length === count) break;
    first.push(id);
  }
  return first;
}
