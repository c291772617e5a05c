import { references } from '../../campaign/references.ts';
import { error } from '../../diagnostics/finding.ts';
import { closest } from '../../diagnostics/suggestion.ts';
import type { Rule } from '../rule.ts';

/** Every id that names something must be declared in the campaign. */
export const unknownReference: Rule = function* (review) {
  for (const { target, id, place, known } of references(review)) {
    // Parts of a faulty campaign were left out: an id that is not found may have been among them.
    if (known.has(id) || review.campaign.isPartial) continue;
    yield error(`unknown-${target}`, place, { id, suggestion: closest(id, known), known: [...known] });
  }
};
