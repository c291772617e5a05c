import Big from 'big.js';
import { boundsOf, isOverHundred, isWithinBounds } from '../../../campaign/campaign.ts';
import { figures } from '../../../campaign/records.ts';
import { eachFileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** Each figure lies within the indicator's bounds. */
export default eachFileRule<Arguments>(definition, 'error', function* (review) {
  for (const { indicator, figure } of figures(review)) {
    if (isWithinBounds(indicator, figure)) continue;
    const value = new Big(figure.digits);
    const { minimum, maximum } = boundsOf(indicator);
    // Bounds that leave room for no figure are reported as such.
    if (maximum !== null && new Big(minimum).gt(maximum)) continue;
    const isOver = maximum !== null && value.gt(maximum) && !isOverHundred(indicator, value);
    if (!isOver && value.gte(minimum)) continue;
    const args = { indicator: indicator.value.name, value: figure.digits, minimum, maximum };
    yield { place: figure.place, args };
  }
});
