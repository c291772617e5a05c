import { commitmentKey } from '../../../campaign/commitment-identity.ts';
import { commitmentsOf } from '../../../campaign/records.ts';
import type { DraftReview } from '../../../campaign/review.ts';
import type { Place } from '../../../diagnostics/source-text.ts';
import { entriesOf, itemsOf, type Located } from '../../../intake/values.ts';
import { reviewRule, type Violation } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** Whoever is named twice in a list counts once: perhaps another was meant. */
export default reviewRule<Arguments>(definition, 'warning', function* (review) {
  const { campaign, host } = review;
  const ids = nameIn(campaign);
  yield* commitmentsTwice(review);
  for (const commitment of commitmentsOf(host)) {
    yield* twice('due', commitment.get('due'), ids);
    yield* twice('signed', commitment.get('signed'), ids);
  }
  for (const { value } of entriesOf(host?.get('narrative')?.get('programmes'))) {
    yield* twice('cite', value.get('cite'), ids);
  }
  for (const indicator of itemsOf(campaign.root.get('indicators'))) {
    yield* twice('parts', indicator.get('parts'), ids);
    yield* twice('kinds', indicator.get('kinds'), ids);
  }
  for (const programme of itemsOf(campaign.root.get('programmes'))) {
    yield* twice('kinds', programme.get('rating')?.get('kinds'), ids);
  }
});

/** What an id of a unit, a kind or an indicator stands for. */
function nameIn({ units, unitKinds, indicators }: DraftReview['campaign']) {
  return (id: string) =>
    units.get(id)?.value.name ?? unitKinds.get(id)?.value.name ?? indicators.get(id)?.value.name ?? id;
}

function* twice(
  list: string,
  items: Located<readonly string[]> | undefined,
  nameOf: (id: string) => string,
): Generator<Violation<Arguments>> {
  yield* repeated(list, itemsOf(items), ({ value }) => ({ key: value, name: nameOf(value) }));
}

/** The same commitment, with the same parties on the same day, recorded twice. */
function* commitmentsTwice({ host }: DraftReview): Generator<Violation<Arguments>> {
  yield* repeated('commitments', commitmentsOf(host), ({ value }) => ({
    key: commitmentKey(value),
    name: value.title,
  }));
}

function* repeated<Item extends { readonly place: Place }>(
  list: string,
  items: readonly Item[],
  of: (item: Item) => { readonly key: string; readonly name: string },
): Generator<Violation<Arguments>> {
  const first = new Map<string, Place>();
  for (const item of items) {
    const { key, name } = of(item);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, item.place);
    else
      yield {
        place: item.place,
        args: { list, name },
        related: [{ place: earlier, role: 'first-given-here' }],
      };
  }
}
