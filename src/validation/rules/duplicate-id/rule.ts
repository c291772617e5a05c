import type { Place } from '../../../diagnostics/source-text.ts';
import { itemsOf, type Located } from '../../../intake/values.ts';
import { campaignRule, type Violation } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** Within one list of the campaign, each id is given once; no area has that of a unit. */
export default campaignRule<Arguments>(definition, 'essential', function* ({ campaign: { root } }) {
  yield* repeated(root.get('unitKinds'));
  // Units are in an area or another unit, named by one key.
  yield* repeatedAmong([...itemsOf(root.get('units')), ...itemsOf(root.get('areas'))]);
  yield* repeated(root.get('clusters'));
  yield* repeated(root.get('scales'));
  yield* repeated(root.get('programmes'));
  yield* repeated(root.get('indicators'));
  yield* repeated(root.get('awardForms'));
  yield* repeated(root.get('authorities'));
  for (const scale of itemsOf(root.get('scales'))) {
    yield* repeated(scale.get('levels'));
    yield* repeated(scale.get('criteria'));
  }
});

function repeated<T extends { readonly id: string }>(list: Located<readonly T[]> | undefined) {
  return repeatedAmong(itemsOf(list));
}

type WithId = Pick<Located<unknown>, 'placeAt'> & { readonly value: { readonly id: string } };

function* repeatedAmong(items: readonly WithId[]): Generator<Violation<Arguments>> {
  const first = new Map<string, Place>();
  for (const item of items) {
    const { id } = item.value;
    const place = item.placeAt('id');
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, place);
    else yield { place, args: { id }, related: [{ place: earlier, role: 'first-given-here' }] };
  }
}
