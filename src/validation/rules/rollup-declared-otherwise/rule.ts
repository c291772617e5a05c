import {
  type DeclaredOtherwise,
  declaredOtherwise,
  rollupsOfUnits,
  unknownIdsOf,
} from '../../../campaign/rollup-mismatches.ts';
import { type MappedId, mappingLine } from '../../rollup-lines.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** What an id of a roll-up stands for is what it stands for here. */
export default reviewRule<Arguments>(definition, 'essential', function* (review) {
  const { campaign } = review;
  if (campaign.isPartial) return;
  const rollups = [...rollupsOfUnits(review)];
  // There is one `rollups:`: what is written first stands below it.
  let isFirst =
    campaign.root.get('rollups') === undefined &&
    rollups.every((rollup) => unknownIdsOf(rollup, campaign).length === 0);
  for (const rollup of rollups) {
    const unit = campaign.units.get(rollup.unitId)?.value.name ?? rollup.unitId;
    const differences = [...declaredOtherwise(rollup, campaign)];
    const first = differences.find((one) => mappedId(one) !== null);
    for (const one of differences) {
      const { place, levels: _, ...difference } = one;
      const mapping =
        one === first ? lineFor(differences, rollup.unitId, isFirst) : mappingShown(one, first !== undefined);
      yield { place, args: { ...difference, unit, mapping } };
    }
    if (first !== undefined) isFirst = false;
  }
});

/** What maps all that is declared otherwise and can be mapped. */
function lineFor(
  differences: readonly DeclaredOtherwise[],
  unitId: string,
  isFirst: boolean,
): Arguments['mapping'] {
  const ids = new Map(differences.flatMap((one) => mappedId(one) ?? []).map((one) => [keyOf(one), one]));
  return { kind: isFirst ? 'all' : 'below', line: mappingLine(unitId, [...ids.values()], isFirst) };
}

function mappingShown(one: DeclaredOtherwise, isAbove: boolean): Arguments['mapping'] {
  if (one.aspect === 'level-unknown') return { kind: 'more-levels', line: levelsText(one.levels) };
  return isAbove && mappedId(one) !== null ? { kind: 'above' } : null;
}

/** What a difference is mapped by; `null` where it cannot be mapped, or is. */
function mappedId({ list, id, here, aspect, levels }: DeclaredOtherwise): MappedId | null {
  if (aspect === 'twice' || aspect === 'level-unknown') return null;
  if (levels !== null) return { list, id, here, levels };
  return list === 'indicators' ? { list, id, here: null, levels: null } : null;
}

const keyOf = ({ list, id }: MappedId) => `${list} ${id}`;

function levelsText(levels: Readonly<Record<string, string>> | null): string {
  return Object.entries(levels ?? {})
    .map(([below, here]) => `${below}: ${here}`)
    .join(', ');
}
