import { grouped } from '../../../campaign/grouping.ts';
import { identifiedRollups } from '../../../campaign/rollup-mismatches.ts';
import { canonicalHash } from '../../../intake/canonical-text.ts';
import { itemsOf } from '../../../intake/values.ts';
import { matchKey } from '../../../vietnamese/normal-forms.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** A unit that submits to this host is in no roll-up: it is likely to be there where one has its name, and is of its kind. */
export default reviewRule<Arguments>(definition, 'warning', function* (review) {
  const { campaign, submissions } = review;
  const rollups = [...identifiedRollups(review)];
  if (rollups.length === 0) return;
  const sent = new Set(rollups.map(({ unitId }) => unitId));
  const units = itemsOf(campaign.root.get('units')).filter(({ value }) => !sent.has(value.id));
  const keyOf = (name: string, kind: string) => JSON.stringify([matchKey(name), kind]);
  const byName = grouped(units, ({ value }) => keyOf(value.name, value.kind));
  const sources = new Map(
    submissions.flatMap(({ root, source }) => {
      const unit = root?.get('unit')?.value;
      return unit === undefined ? [] : [[unit, source] as const];
    }),
  );
  for (const { root, unitId, mapping } of rollups) {
    const from = campaign.units.get(unitId)?.value.name ?? unitId;
    const inputs = new Set((root.value.inputs ?? []).map(({ sha256 }) => sha256));
    const alike = itemsOf(root.get('units')).flatMap((below) => {
      const { name, kind } = below.value;
      const [here] = byName.get(keyOf(name, mapping.idHere('unitKinds', kind) ?? kind)) ?? [];
      const source = sources.get(here?.value.id ?? '');
      // That one file is there twice is certain, and an error of its own.
      const isCertain = source !== undefined && inputs.has(canonicalHash(source.text));
      return here === undefined || isCertain ? [] : [{ here, below }];
    });
    const [first] = alike;
    if (first === undefined) continue;
    const { name: unit, id } = first.below.value;
    yield {
      place: first.here.placeAt('name'),
      args: { unit, id, from, count: alike.length },
      related: [{ place: first.below.placeAt('name'), role: 'first-given-here' }],
    };
  }
});
