import type { DraftCampaign } from '../../../campaign/campaign.ts';
import { isPlaceName, type PlaceName, placeNames, placesIn } from '../../../campaign/sentence-places.ts';
import type { Place } from '../../../diagnostics/source-text.ts';
import { closest } from '../../../diagnostics/suggestion.ts';
import { itemsOf, type Located } from '../../../intake/values.ts';
import { matchKey } from '../../../vietnamese/normal-forms.ts';
import { campaignRule } from '../../rule.ts';
import { type Arguments, definition, type Problem } from './words.ts';

/** An indicator's sentence has places for figures that there are, and one for what was done. */
export default campaignRule<Arguments>(definition, 'essential', function* ({ campaign }) {
  for (const indicator of itemsOf(campaign.root.get('indicators'))) {
    const sentence = indicator.get('sentence');
    if (sentence === undefined) continue;
    const { id, name } = indicator.value;
    const problems = [...problemsOf(sentence.value, isNumerator(id, campaign))];
    for (const { problem, offset, text } of problems) {
      const typed = text.slice(1, -1).trim();
      const suggestion = vietnameseNames.get(matchKey(typed)) ?? closest(typed, placeNames);
      const place = text === '' ? sentence.place : within(sentence, offset, text.length);
      yield { place, args: { indicator: name, problem, text, suggestion } };
    }
  }
});

interface Found {
  readonly problem: Problem;
  readonly offset: number;
  /** Empty where something is lacking. */
  readonly text: string;
}

function* problemsOf(sentence: string, isOfRatio: boolean): Generator<Found> {
  const places = placesIn(sentence);
  for (const { name, offset, length } of places) {
    const text = sentence.slice(offset, offset + length);
    if (!isPlaceName(name)) yield { problem: 'unknown', offset, text };
    else if (name === 'denominator' && !isOfRatio) yield { problem: 'denominator', offset, text };
  }
  // The places as blanks, so that what follows stands where it stood.
  const rest = places.reduce(
    (text, { offset, length }) => text.slice(0, offset) + ' '.repeat(length) + text.slice(offset + length),
    sentence,
  );
  const brace = rest.search(/[{}]/);
  if (brace !== -1) yield { problem: 'brace', offset: brace, text: rest.charAt(brace) };
  // A place that is misspelt may be that of what was done.
  const mayHaveActual = places.some(({ name }) => name === 'actual' || !isPlaceName(name));
  if (brace === -1 && !mayHaveActual) yield { problem: 'no-actual', offset: 0, text: '' };
}

/** Whether a ratio has the indicator above its line, or may have it in a part that could not be read. */
function isNumerator(id: string, { indicators, isPartial }: DraftCampaign): boolean {
  return isPartial || [...indicators.values()].some(({ value }) => value.ratio?.numerator === id);
}

/** What people call these figures, as they may write them for their names. */
const vietnameseNames: ReadonlyMap<string, PlaceName> = new Map(
  (
    [
      ['thực hiện', 'actual'],
      ['kết quả', 'actual'],
      ['số liệu', 'actual'],
      ['kế hoạch', 'target'],
      ['chỉ tiêu', 'target'],
      ['năm trước', 'previous'],
      ['cùng kỳ', 'previous'],
      ['mẫu số', 'denominator'],
    ] as const
  ).map(([name, place]) => [matchKey(name), place]),
);

/** Where a stretch of a text was typed: also on one of several lines, if nothing else there reads like it. */
function within({ value, place }: Located<string>, offset: number, length: number): Place {
  const typed = place.source.text.slice(place.start, place.end);
  const whole = typed.indexOf(value);
  const text = value.slice(offset, offset + length);
  const at = whole === -1 ? onlyPlaceOf(text, typed) : whole + offset;
  return at === -1 ? place : { ...place, start: place.start + at, end: place.start + at + length };
}

function onlyPlaceOf(text: string, within: string): number {
  const at = within.indexOf(text);
  return at === within.lastIndexOf(text) ? at : -1;
}
