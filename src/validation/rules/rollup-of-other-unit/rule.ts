import { identifiedRollups } from '../../../campaign/rollup-mismatches.ts';
import { matchKey } from '../../../vietnamese/normal-forms.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** A roll-up whose host is called like one unit is not of another: its `--unit`, or a PDF's file name, was mistaken. */
export default reviewRule<Arguments>(definition, 'error', function* (review) {
  const { campaign } = review;
  const rollups = [...identifiedRollups(review)];
  if (rollups.length === 0) return;
  const byName = new Map([...campaign.units].map(([id, { value }]) => [matchKey(value.name), id] as const));
  for (const { root, unitId } of rollups) {
    const { unit, host } = { unit: campaign.units.get(unitId)?.value, host: root.value.host };
    if (unit === undefined || host === undefined) continue;
    const names = [...endsOf(host.name), matchKey(host.locality)];
    const own = matchKey(unit.name);
    if (names.includes(own) || ` ${matchKey(host.name)} `.includes(` ${own} `)) continue;
    const other = names.map((name) => byName.get(name)).find((id) => id !== undefined);
    if (other === undefined) continue;
    const { place } = root.get('unit') ?? root;
    const isPdf = place.source.path.toLowerCase().endsWith('.pdf');
    const otherName = campaign.units.get(other)?.value.name ?? other;
    yield { place, args: { unit: unit.name, host: host.name, other, otherName, isPdf } };
  }
});

/** A name, and what it ends with, the longest first: "UBND xã Cao" ends with "xã Cao". */
function endsOf(name: string): string[] {
  const words = matchKey(name).split(' ');
  return words.map((_, index) => words.slice(index).join(' '));
}
