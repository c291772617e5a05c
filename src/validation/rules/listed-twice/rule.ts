import { formerUnitId } from '../../../campaign/former-units.ts';
import { agreementKey, distinctParties } from '../../../campaign/identity.ts';
import { commitmentsOf } from '../../../campaign/records.ts';
import type { DraftReview } from '../../../campaign/review.ts';
import type { Place } from '../../../diagnostics/source-text.ts';
import { itemsOf, type Located } from '../../../intake/values.ts';
import { matchKey } from '../../../vietnamese/normal-forms.ts';
import { type ReviewViolation, reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** Whoever is named twice in a list counts once: perhaps another was meant. */
export default reviewRule<Arguments>(definition, 'warning', function* (review) {
  const { campaign, host } = review;
  const ids = nameIn(campaign);
  const cooperation = itemsOf(host?.get('cooperation'));
  yield* agreementsTwice('commitments', commitmentsOf(host));
  yield* agreementsTwice('cooperation', cooperation);
  for (const programme of cooperation) {
    // A programme of one party with itself is none.
    const severity = distinctParties(programme.value.parties).length < 2 ? 'error' : 'warning';
    for (const violation of partiesTwice(programme.get('parties'))) yield { ...violation, severity };
  }
  for (const commitment of commitmentsOf(host)) {
    yield* partiesTwice(commitment.get('parties'));
    yield* twice('due', commitment.get('due'), ids);
    yield* twice('signed', commitment.get('signed'), ids);
  }
  for (const indicator of itemsOf(campaign.root.get('indicators'))) {
    yield* twice('parts', indicator.get('parts'), ids);
    yield* twice('kinds', indicator.get('kinds'), ids);
  }
  for (const unit of itemsOf(campaign.root.get('units'))) {
    yield* repeated('formerly', itemsOf(unit.get('formerly')), ({ value }) => {
      const id = formerUnitId(value);
      return { key: id, name: ids(id) };
    });
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
): Generator<ReviewViolation<Arguments>> {
  yield* repeated(list, itemsOf(items), ({ value }) => ({ key: value, name: nameOf(value) }));
}

interface Agreement {
  readonly place: Place;
  readonly value: { readonly title: string; readonly parties: readonly string[]; readonly date?: string };
}

/** The same agreement, with the same parties on the same day, recorded twice; or once without its day. */
function* agreementsTwice(
  list: string,
  agreements: readonly Agreement[],
): Generator<ReviewViolation<Arguments>> {
  yield* repeated(list, agreements, ({ value }) => ({ key: agreementKey(value), name: value.title }));
  const withoutDay = ({ value: { title, parties } }: Agreement) => agreementKey({ title, parties });
  const first = new Map<string, Agreement>();
  for (const agreement of agreements) {
    const earlier = first.get(withoutDay(agreement));
    if (earlier === undefined) first.set(withoutDay(agreement), agreement);
    else if ((earlier.value.date === undefined) !== (agreement.value.date === undefined)) {
      yield {
        place: agreement.place,
        args: { list, name: agreement.value.title, isUndated: true },
        related: [{ place: earlier.place, role: 'first-given-here' }],
      };
    }
  }
}

function partiesTwice(parties: Located<readonly string[]>): Iterable<ReviewViolation<Arguments>> {
  return repeated('parties', itemsOf(parties), ({ value }) => ({ key: matchKey(value), name: value }));
}

function* repeated<Item extends { readonly place: Place }>(
  list: string,
  items: readonly Item[],
  of: (item: Item) => { readonly key: string; readonly name: string },
): Generator<ReviewViolation<Arguments>> {
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
