import type { DraftCampaign } from '../../../campaign/campaign.ts';
import { isPlaceName, placeNames, placesIn } from '../../../campaign/sentence-places.ts';
import type { Place } from '../../../diagnostics/source-text.ts';
import { closest } from '../../../diagnostics/suggestion.ts';
import { itemsOf, type Located } from '../../../intake/values.ts';
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
      const suggestion = closest(text.slice(1, -1).trim(), placeNames);
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

/** A stretch of a text that is typed on one line without escapes; else the whole text. */
function within({ value, place }: Located<string>, offset: number, length: number): Place {
  const at = place.source.text.slice(place.start, place.end).indexOf(value);
  const start = place.start + at + offset;
  return at === -1 ? place : { ...place, start, end: start + length };
}
