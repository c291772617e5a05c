import Big from 'big.js';
import { figures } from '../../../campaign/records.ts';
import { otherReading } from '../../../vietnamese/number-readings.ts';
import { fileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** A count is a whole number and typed as one: "2.000" is read as 2, and was perhaps to be two thousand. */
export default fileRule<Arguments>(definition, 'error', function* (review) {
  for (const { indicator, figure } of figures(review)) {
    const { digits } = figure;
    if (indicator.value.type !== 'count' || !digits.includes('.')) continue;
    const value = new Big(digits);
    const whole = value.round(0, Big.roundDown);
    const args = {
      indicator: indicator.value.name,
      value: digits,
      read: whole.eq(value) ? whole.toFixed() : null,
      thousands: otherReading(digits)?.number ?? null,
    };
    yield { place: figure.place, args };
  }
});
