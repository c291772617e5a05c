import { indicatorRecords } from '../../../campaign/records.ts';
import { withoutPlaces } from '../../../campaign/sentence-places.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition, type Lacking } from './words.ts';

/**
 * What a sentence has a place for, somebody reported. Where it holds without, as without "/{target}", nothing is to be
 * found; nor before figures have come.
 */
export default reviewRule<Arguments>(definition, 'warning', function* (review) {
  const given = new Set(
    indicatorRecords(review).flatMap(({ indicatorId, value }) =>
      (['actual', 'target', 'previous'] as const).flatMap((key) =>
        value.get(key) === undefined ? [] : [`${indicatorId} ${key}`],
      ),
    ),
  );
  for (const indicator of review.campaign.indicators.values()) {
    const sentence = indicator.get('sentence');
    const { id, name, target } = indicator.value;
    if (sentence === undefined || !given.has(`${id} actual`)) continue;
    const isLacking = (key: string) =>
      !given.has(`${id} ${key}`) && (key !== 'target' || target === undefined);
    const lacking = (['target', 'previous'] satisfies Lacking[]).find(
      (key) => isLacking(key) && withoutPlaces(sentence.value, (place) => place === key) === null,
    );
    if (lacking !== undefined) yield { place: sentence.place, args: { indicator: name, lacking } };
  }
});
