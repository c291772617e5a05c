import { type FigureKey, type FigureTable, figureKeys, figureTable } from '../../../campaign/figure-table.ts';
import { withoutPlaces } from '../../../campaign/sentence-places.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition, type Lacking } from './words.ts';

/**
 * What a sentence has a place for, somebody reported. Where it holds without, as without "/{target}", nothing is to be
 * found; nor before figures have come.
 */
export default reviewRule<Arguments>(definition, 'warning', function* (review) {
  const table = figureTable(review);
  for (const indicator of review.campaign.indicators.values()) {
    const sentence = indicator.get('sentence');
    const { id, name, target } = indicator.value;
    if (sentence === undefined) continue;
    const keys = keysGiven(table, id);
    if (!keys.has('actual')) continue;
    const isLacking = (key: FigureKey) => !keys.has(key) && (key !== 'target' || target === undefined);
    const lacking = (['target', 'previous'] satisfies Lacking[]).find(
      (key) => isLacking(key) && withoutPlaces(sentence.value, (place) => place === key) === null,
    );
    if (lacking !== undefined) yield { place: sentence.place, args: { indicator: name, lacking } };
  }
});

/** Which figures anybody reported of an indicator. */
function keysGiven({ rowsOf, figures }: FigureTable, indicator: string): ReadonlySet<FigureKey> {
  const rows = rowsOf.get(indicator) ?? [];
  return new Set(figureKeys.filter((key) => rows.some((row) => !Number.isNaN(figures[key][row]))));
}
