import { indicatorRecords } from '../../../campaign/records.ts';
import type { DraftReview } from '../../../campaign/review.ts';
import { withoutPlaces } from '../../../campaign/sentence-places.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition, type Lacking } from './words.ts';

/**
 * What a sentence has a place for, somebody reported. Where it holds without, as without "/{target}", nothing is to be
 * found; nor before figures have come.
 */
export default reviewRule<Arguments>(definition, 'warning', function* (review) {
  const given = figuresGiven(review);
  for (const indicator of review.campaign.indicators.values()) {
    const sentence = indicator.get('sentence');
    const { id, name, target } = indicator.value;
    const keys = given.get(id);
    if (sentence === undefined || keys?.has('actual') !== true) continue;
    const isLacking = (key: FigureKey) => !keys.has(key) && (key !== 'target' || target === undefined);
    const lacking = (['target', 'previous'] satisfies Lacking[]).find(
      (key) => isLacking(key) && withoutPlaces(sentence.value, (place) => place === key) === null,
    );
    if (lacking !== undefined) yield { place: sentence.place, args: { indicator: name, lacking } };
  }
});

const figureKeys = ['actual', 'target', 'previous'] as const;
type FigureKey = (typeof figureKeys)[number];

/** Which figures anybody reported of each indicator that has a sentence. */
function figuresGiven(review: DraftReview): ReadonlyMap<string, ReadonlySet<FigureKey>> {
  const given = new Map<string, Set<FigureKey>>();
  for (const indicator of review.campaign.indicators.values()) {
    if (indicator.get('sentence') !== undefined) given.set(indicator.value.id, new Set());
  }
  for (const record of indicatorRecords(review)) {
    const keys = given.get(record.indicatorId);
    if (keys === undefined || keys.size === figureKeys.length) continue;
    for (const key of figureKeys)
      if (!keys.has(key) && record.value.valueAt(key) !== undefined) keys.add(key);
  }
  return given;
}
