import Big from 'big.js';
import { indicatorRecords } from '../../../campaign/records.ts';
import type { Located } from '../../../intake/values.ts';
import { medianOf } from '../../median.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** How many times more, or less, than the units' median is worth a second look. */
const factor = 8;
/** Fewer units than this say little about what is usual. */
const leastUnits = 5;
const leastWorthLooking = 10;

/** A figure that is far from all other units' may be a slip, such as đồng in place of triệu đồng. */
export default reviewRule<Arguments>(definition, 'warning', function* (review) {
  const byIndicator = new Map<string, Located<number>[]>();
  for (const { unitId, indicatorId, value } of indicatorRecords(review)) {
    const actual = value.get('actual');
    if (unitId === null || actual === undefined) continue;
    const list = byIndicator.get(indicatorId) ?? [];
    list.push(actual);
    byIndicator.set(indicatorId, list);
  }
  for (const [id, figures] of byIndicator) {
    const indicator = review.campaign.indicators.get(id)?.value;
    if (indicator === undefined || figures.length < leastUnits) continue;
    const median = medianOf(figures.map(({ digits }) => new Big(digits)));
    for (const figure of figures) {
      const value = new Big(figure.digits);
      if (value.lt(leastWorthLooking) && median.lt(leastWorthLooking)) continue;
      if (value.lt(median.times(factor)) && median.lt(value.times(factor))) continue;
      const args = {
        indicator: indicator.name,
        actual: figure.digits,
        median: median.toFixed(),
        units: figures.length,
      };
      yield { place: figure.place, args };
    }
  }
});
