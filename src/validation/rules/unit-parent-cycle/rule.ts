import type { Unit } from '../../../campaign/campaign.ts';
import { campaignRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** No unit, and no area, is its own ancestor. */
export default campaignRule<Arguments>(definition, 'essential', function* ({ campaign: { units, areas } }) {
  const circular = unitsInCycles(new Map<string, WithParent>([...areas, ...units]));
  for (const [id, one] of [...units, ...areas]) {
    if (!circular.has(id)) continue;
    yield { place: one.placeAt('parent'), args: { unit: one.value.name } };
  }
});

interface WithParent {
  readonly value: Pick<Unit, 'parent'>;
}

/**
 * The ids of units and areas that are their own ancestors. Each unit is passed once, however long the chains of parents are.
 * @param units by their ids
 */
export function unitsInCycles(units: ReadonlyMap<string, WithParent>): ReadonlySet<string> {
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
