import Big from 'big.js';
import { figures } from '../../campaign/records.ts';
import { rule } from '../rule.ts';

/** A count is a whole number. */
export const indicatorNotWhole = rule('indicator-not-whole', 'error', function* (review) {
  for (const { indicator, figure } of figures(review)) {
    const value = new Big(figure.digits);
    if (indicator.value.type !== 'count' || value.round(0, Big.roundDown).eq(value)) continue;
    yield { place: figure.place, args: { indicator: indicator.value.name, value: figure.digits } };
  }
});
