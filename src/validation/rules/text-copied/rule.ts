import { textRecords } from '../../../campaign/records.ts';
import type { DraftReview } from '../../../campaign/review.ts';
import { itemsOf, type Located } from '../../../intake/values.ts';
import { sentenceKey } from '../../../vietnamese/like-sentences.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** A paragraph, and whose it is. */
interface Paragraph {
  readonly unit: string;
  readonly text: Located<string>;
}

/** A unit's words are its own, not another unit's: of what two have in common, the first paragraph is named, and where others are. */
export default reviewRule<Arguments>(definition, 'warning', function* (review) {
  const first = new Map<number, Paragraph[]>();
  const pairs = new Map<string, Copied[]>();
  for (const { mark, ...one } of repeatedParagraphs(review)) {
    const alike = first.get(mark) ?? [];
    first.set(mark, alike);
    const earlier = sameAs(one.text, alike);
    if (earlier === undefined) alike.push(one);
    else if (earlier.unit !== one.unit) {
      const pair = JSON.stringify([one.unit, earlier.unit]);
      const known = pairs.get(pair);
      if (known === undefined) pairs.set(pair, [{ one, earlier }]);
      else known.push({ one, earlier });
    }
  }
  for (const [copied, ...others] of pairs.values()) {
    if (copied === undefined) continue;
    const { one, earlier } = copied;
    const { source } = one.text.place;
    yield {
      place: one.text.place,
      args: {
        unit: review.campaign.units.get(earlier.unit)?.value.name ?? earlier.unit,
        otherLines: others.map((other) => source.lineOf(other.one.text.place.start)),
      },
      related: [{ place: earlier.text.place, role: 'first-given-here' }],
    };
  }
});

/** A paragraph that another unit has as well. */
interface Copied {
  readonly one: Paragraph;
  readonly earlier: Paragraph;
}

interface Marked extends Paragraph {
  readonly mark: number;
}

/** Paragraphs that may be the same as others: there are hundreds of thousands, so none is read that has a mark of its own. */
function* repeatedParagraphs(review: DraftReview): Generator<Marked> {
  const marks: number[] = [];
  for (const { paragraphs } of textRecords(review)) paragraphs.addSentenceMarks(marks);
  const repeated = repeatedIn(marks);
  if (repeated.size === 0) return;
  for (const one of paragraphsIn(review)) if (repeated.has(one.mark)) yield one;
}

function* paragraphsIn(review: DraftReview): Generator<Marked> {
  for (const { unitId: unit, paragraphs } of textRecords(review)) {
    for (const text of itemsOf(paragraphs)) {
      const mark = text.sentenceMark;
      if (mark !== null) yield { unit, text, mark };
    }
  }
}

/** The numbers that are there more than once. */
function repeatedIn(numbers: readonly number[]): ReadonlySet<number> {
  const sorted = Float64Array.from(numbers).sort();
  return new Set(sorted.filter((one, index) => one === sorted[index - 1]));
}

function sameAs(text: Located<string>, paragraphs: readonly Paragraph[]): Paragraph | undefined {
  const key = sentenceKey(text.value);
  return paragraphs.find((one) => sentenceKey(one.text.value) === key);
}
