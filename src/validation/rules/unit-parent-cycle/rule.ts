import type { Unit } from '../../../campaign/campaign.ts';
import { campaignRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** No unit is its own ancestor. */
export default campaignRule<Arguments>(definition, 'essential', function* ({ campaign }) {
  const circular = unitsInCycles(campaign.units);
  for (const unit of campaign.units.values()) {
    const parent = unit.get('parent');
    if (parent === undefined || !circular.has(unit.value.id)) continue;
    yield { place: parent.place, args: { unit: unit.value.name } };
  }
});

/**
 * The ids of units that are their own ancestors. Each unit is passed once, however long the chains of parents are.
 * @param units by their ids
 */
export function unitsInCycles(
  units: ReadonlyMap<string, { readonly value: Pick<Unit, 'parent'> }>,
): ReadonlySet<string> {
  const circular = new Set<string>();
  const passed = new Set<string>();
  for (const start of units.keys()) {
    const way = new Map<string, number>();
    let id: string | undefined = start;
    while (id !== undefined && !passed.has(id)) {
      passed.add(id);
      way.set(id, way.size);
      id = units.get(id)?.value.parent;
    }
    const first = way.get(id ?? '');
    if (first === undefined) continue;
    for (const [one, at] of way) if (at >= first) circular.add(one);
  }
  return circular;
}
