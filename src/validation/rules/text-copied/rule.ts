import { textRecords } from '../../../campaign/records.ts';
import { itemsOf, type Located } from '../../../intake/values.ts';
import { sentenceKey } from '../../../vietnamese/like-sentences.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** A paragraph, and whose it is. */
interface Paragraph {
  readonly unit: string;
  readonly text: Located<string>;
}

/** A unit's words are its own, not another unit's. */
export default reviewRule<Arguments>(definition, 'warning', function* (review) {
  // Texts are read only where their marks are the same: there may be hundreds of thousands of them.
  const first = new Map<number, Paragraph[]>();
  for (const { unitId, paragraphs } of textRecords(review)) {
    for (const text of itemsOf(paragraphs)) {
      const mark = text.sentenceMark;
      if (mark === null) continue;
      const alike = first.get(mark);
      const earlier = alike === undefined ? undefined : sameAs(text, alike);
      if (earlier === undefined) {
        const one = { unit: unitId, text };
        if (alike === undefined) first.set(mark, [one]);
        else alike.push(one);
      } else if (earlier.unit !== unitId) {
        const unit = review.campaign.units.get(earlier.unit)?.value.name ?? earlier.unit;
        const related = [{ place: earlier.text.place, role: 'first-given-here' as const }];
        yield { place: text.place, args: { unit }, related };
      }
    }
  }
});

function sameAs(text: Located<string>, paragraphs: readonly Paragraph[]): Paragraph | undefined {
  const key = sentenceKey(text.value);
  return paragraphs.find((one) => sentenceKey(one.text.value) === key);
}
