import Big from 'big.js';
import { indicatorRecords } from '../../../campaign/records.ts';
import { fileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** How many times more, or less, than last year is worth a second look. */
const factor = 3;
/** Below this, figures jump about without meaning anything. */
const leastWorthLooking = 10;

/** A figure that is far from last year's may be a slip: a digit too many, a wrong unit of measure. */
export default fileRule<Arguments>(definition, 'warning', function* (review) {
  for (const { indicatorId, value } of indicatorRecords(review)) {
    const indicator = review.campaign.indicators.get(indicatorId)?.value;
    const [actual, previous] = [value.get('actual'), value.get('previous')];
    if (indicator === undefined || actual === undefined || previous === undefined) continue;
    if (areNear(actual.value, previous.value)) continue;
    const [now, before] = [new Big(actual.digits), new Big(previous.digits)];
    if (now.lt(leastWorthLooking) && before.lt(leastWorthLooking)) continue;
    if (now.lt(before.times(factor)) && before.lt(now.times(factor))) continue;
    const args = { indicator: indicator.name, actual: actual.digits, previous: previous.digits };
    yield { place: actual.place, args, related: [{ place: previous.place, role: 'last-year' }] };
  }
});

/** Whether two figures are for certain near each other: most are, and to reckon exactly takes longer. */
function areNear(now: number, before: number): boolean {
  if (now < leastWorthLooking && before < leastWorthLooking) return true;
  const surely = factor * 0.999;
  return now > 0 && before > 0 && now < before * surely && before < now * surely;
}
