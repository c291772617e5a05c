import type { Place } from '../../diagnostics/source-text.ts';
import { essentialRule } from '../rule.ts';

/** A unit submits one file. */
export const submissionDuplicate = essentialRule(
  'submission-duplicate',
  function* ({ campaign, submissions }) {
    const first = new Map<string, Place>();
    for (const { root } of submissions) {
      const unit = root?.get('unit');
      if (unit === undefined) continue;
      const earlier = first.get(unit.value);
      if (earlier === undefined) {
        first.set(unit.value, unit.place);
        continue;
      }
      yield {
        place: unit.place,
        args: { unit: campaign.units.get(unit.value)?.value.name ?? unit.value },
        related: [{ place: earlier, role: 'first-given-here' }],
      };
    }
  },
);
