import { type PickRecord, pickRecords } from '../../../campaign/picks.ts';
import { textKey } from '../../../campaign/text-reference.ts';
import { fileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** What the host takes of units' texts is taken once: a paragraph by itself, or with the others of its theme. */
export default fileRule<Arguments>(definition, 'warning', function* (review) {
  const earlier = new Map<string, Taken>();
  const inOrder = [...pickRecords(review)].sort((a, b) => a.at.start - b.at.start);
  for (const pick of inOrder) {
    if (pick.place === null) continue;
    const key = textKey(pick.unit, pick.place);
    const taken = earlier.get(key) ?? { first: pick, whole: null, paragraphs: new Map() };
    const first =
      pick.paragraph === null ? taken.first : (taken.paragraphs.get(pick.paragraph) ?? taken.whole);
    earlier.set(key, taken);
    if (pick.paragraph === null) taken.whole ??= pick;
    else if (first === null) taken.paragraphs.set(pick.paragraph, pick);
    if (first === null || first === pick) continue;
    const unit = review.campaign.units.get(pick.unit)?.value.name ?? pick.unit;
    yield {
      place: pick.at,
      args: { unit, paragraph: pick.paragraph ?? first.paragraph },
      related: [{ place: first.at, role: 'first-given-here' }],
    };
  }
});

/** What was taken so far of a unit's texts on one theme. */
interface Taken {
  readonly first: PickRecord;
  /** The one that took all. */
  whole: PickRecord | null;
  readonly paragraphs: Map<number, PickRecord>;
}
