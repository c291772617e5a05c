import Big from 'big.js';
import { boundsOf, isOverHundred } from '../../../campaign/campaign.ts';
import { figures } from '../../../campaign/records.ts';
import { fileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** Each figure lies within the indicator's bounds. */
export default fileRule<Arguments>(definition, 'error', function* (review) {
  for (const { indicator, figure } of figures(review)) {
    const value = new Big(figure.digits);
    const { minimum, maximum } = boundsOf(indicator);
    const isOver = maximum !== null && value.gt(maximum) && !isOverHundred(indicator, value);
    if (!isOver && value.gte(minimum)) continue;
    const args = { indicator: indicator.value.name, value: figure.digits, minimum, maximum };
    yield { place: figure.place, args };
  }
});
