import type { Place } from '../../../diagnostics/source-text.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** A unit sends one roll-up, and no submission beside it. */
export default reviewRule<Arguments>(definition, 'essential', function* ({ campaign, submissions, rollups }) {
  const submitted = new Map<string, Place>();
  for (const { root } of submissions) {
    const unit = root?.get('unit');
    if (unit !== undefined && !submitted.has(unit.value)) submitted.set(unit.value, unit.place);
  }
  const first = new Map<string, Place>();
  for (const { root } of rollups) {
    const unit = root?.get('unit');
    if (unit === undefined) continue;
    const name = campaign.units.get(unit.value)?.value.name ?? unit.value;
    for (const [kind, other] of [
      ['submission', submitted.get(unit.value)],
      ['rollup', first.get(unit.value)],
    ] as const) {
      if (other === undefined) continue;
      yield {
        place: unit.place,
        args: { unit: name, kind, other: other.source.path },
        related: [{ place: other, role: 'first-given-here' }],
      };
    }
    if (!first.has(unit.value)) first.set(unit.value, unit.place);
  }
});
