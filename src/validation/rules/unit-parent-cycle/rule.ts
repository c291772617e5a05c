import { campaignRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** No unit is its own ancestor. */
export default campaignRule<Arguments>(definition, 'essential', function* ({ campaign }) {
  for (const unit of campaign.units.values()) {
    const parent = unit.get('parent');
    if (parent === undefined) continue;
    const seen = new Set<string>();
    let ancestor: string | undefined = parent.value;
    while (ancestor !== undefined && !seen.has(ancestor)) {
      seen.add(ancestor);
      if (ancestor === unit.value.id) {
        yield { place: parent.place, args: { unit: unit.value.name } };
        break;
      }
      ancestor = campaign.units.get(ancestor)?.value.parent;
    }
  }
});
