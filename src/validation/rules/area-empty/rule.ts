import { campaignRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** Every area has units, or areas that have. */
export default campaignRule<Arguments>(definition, 'warning', function* ({ campaign }) {
  const known = (id: string) => campaign.areas.get(id) ?? campaign.units.get(id);
  const all = [...campaign.areas.values(), ...campaign.units.values()];
  // A unit that was left out of a faulty file, or whose parent is not known, may be one of its.
  if (campaign.isPartial || all.some(({ value: { parent } }) => parent !== undefined && !known(parent)))
    return;
  const used = new Set<string>();
  for (const { value: unit } of campaign.units.values()) {
    let id = unit.parent;
    while (id !== undefined && !used.has(id)) {
      used.add(id);
      id = known(id)?.value.parent;
    }
  }
  for (const area of campaign.areas.values()) {
    const { id, name } = area.value;
    if (!used.has(id)) yield { place: area.placeAt('id'), args: { area: name, id } };
  }
});
