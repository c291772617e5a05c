import { textRecords } from '../../../campaign/records.ts';
import type { Place } from '../../../diagnostics/source-text.ts';
import { itemsOf } from '../../../intake/values.ts';
import { onOneLine } from '../../../vietnamese/normal-forms.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** Shorter sentences come out alike by themselves. */
const leastLength = 60;

/** A unit's words are its own, not another unit's. */
export default reviewRule<Arguments>(definition, 'warning', function* (review) {
  const first = new Map<string, { readonly unit: string; readonly place: Place }>();
  for (const { unitId, paragraphs } of textRecords(review)) {
    for (const { value, place } of itemsOf(paragraphs)) {
      const key = onOneLine(value.toLowerCase());
      if (key.length < leastLength) continue;
      const earlier = first.get(key);
      if (earlier === undefined) {
        first.set(key, { unit: unitId, place });
      } else if (earlier.unit !== unitId) {
        const unit = review.campaign.units.get(earlier.unit)?.value.name ?? earlier.unit;
        yield { place, args: { unit }, related: [{ place: earlier.place, role: 'first-given-here' }] };
      }
    }
  }
});
