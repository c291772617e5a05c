import { cyclesAmong } from '../../../campaign/cycles.ts';
import { campaignRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** No unit, and no area, is its own ancestor. */
export default campaignRule<Arguments>(definition, 'essential', function* ({ campaign: { units, areas } }) {
  const all = [...units, ...areas];
  const above = [...areas, ...units].map(([id, { value }]) => [id, value.parent] as const);
  const circular = new Set(cyclesAmong(new Map(above)).flat());
  for (const [id, one] of all) {
    if (!circular.has(id)) continue;
    yield { place: one.placeAt('parent'), args: { unit: one.value.name } };
  }
});
