import { isCited, pickRecords } from '../../../campaign/picks.ts';
import { textRecords } from '../../../campaign/records.ts';
import { type DraftReview, headOf } from '../../../campaign/review.ts';
import { nameOfPlace, textKey, titleOfPlace } from '../../../campaign/text-reference.ts';
import { itemsOf } from '../../../intake/values.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** What the host takes of a unit's submission stands in it. */
export default reviewRule<Arguments>(definition, 'warning', function* (review) {
  const { campaign, submissions, rollups } = review;
  const picks = [...pickRecords(review)];
  if (picks.length === 0) return;
  const lengths = lengthsOf(new Set(picks.map(({ unit }) => unit)), review);
  const received = new Set(
    [...submissions, ...rollups].flatMap((one) => headOf(one)?.get('unit')?.value ?? []),
  );
  const seen = new Set<string>();
  for (const pick of picks) {
    const { place, paragraph, unit: id } = pick;
    const unit = campaign.units.get(id)?.value;
    // Who has not submitted is reported as missing; what is not declared, as such.
    if (place === null || unit === undefined || !received.has(id)) continue;
    if (place.programme !== null && !campaign.programmes.has(place.programme)) continue;
    // One that is taken twice is reported as such.
    const key = `${textKey(id, place)} ${paragraph}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const length = lengths.get(textKey(id, place)) ?? 0;
    if (paragraph === null ? length > 0 : paragraph >= 1 && paragraph <= length) continue;
    yield {
      place: pick.at,
      args: {
        unit: unit.name,
        title: titleOfPlace(place, campaign),
        programme: place.programme,
        name: nameOfPlace(place),
        paragraph: length === 0 ? null : paragraph,
        length,
        isCited: isCited(pick),
      },
    };
  }
});

/** How many paragraphs some units wrote on each theme. */
function lengthsOf(units: ReadonlySet<string>, review: DraftReview): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const { unitId, theme, programmeId, paragraphs } of textRecords(review)) {
    if (!units.has(unitId)) continue;
    lengths.set(textKey(unitId, { theme, programme: programmeId }), itemsOf(paragraphs).length);
  }
  return lengths;
}
