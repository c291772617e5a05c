import { error } from '../../diagnostics/finding.ts';
import type { Rule } from '../rule.ts';

/** No unit is its own ancestor. */
export const unitParent: Rule = function* ({ campaign }) {
  for (const unit of campaign.units.values()) {
    const parent = unit.get('parent');
    if (parent === undefined) continue;
    const seen = new Set<string>();
    let ancestor: string | undefined = parent.value;
    while (ancestor !== undefined && !seen.has(ancestor)) {
      seen.add(ancestor);
      if (ancestor === unit.value.id) {
        yield error('unit-parent-cycle', parent.place, { unit: unit.value.name });
        break;
      }
      ancestor = campaign.units.get(ancestor)?.value.parent;
    }
  }
};
