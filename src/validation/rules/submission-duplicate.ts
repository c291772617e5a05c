import { error } from '../../diagnostics/finding.ts';
import type { Place } from '../../diagnostics/source-text.ts';
import type { Rule } from '../rule.ts';

/** A unit submits one file. */
export const submissionDuplicate: Rule = function* ({ campaign, submissions }) {
  const first = new Map<string, Place>();
  for (const { root } of submissions) {
    const unit = root?.get('unit');
    if (unit === undefined) continue;
    const earlier = first.get(unit.value);
    const name = campaign.units.get(unit.value)?.value.name ?? unit.value;
    if (earlier === undefined) first.set(unit.value, unit.place);
    else
      yield error(
        'submission-duplicate',
        unit.place,
        { unit: name },
        { place: earlier, role: 'first-given-here' },
      );
  }
};
