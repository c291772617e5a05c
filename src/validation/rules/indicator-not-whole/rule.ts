import Big from 'big.js';
import type { Indicator } from '../../../campaign/campaign.ts';
import { figures } from '../../../campaign/records.ts';
import type { Located } from '../../../intake/values.ts';
import { otherReading } from '../../../vietnamese/number-readings.ts';
import { eachFileRule, type Seen } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** A count is a whole number and typed as one: "2.000" is read as 2, and was perhaps to be two thousand. */
export default eachFileRule<Arguments>(definition, 'error', function* (review) {
  for (const { indicator, figure } of [...figures(review), ...declaredFigures(review)]) {
    const { digits } = figure;
    const { type, name } = indicator.value;
    if (type !== 'count' || !digits.includes('.')) continue;
    const value = new Big(digits);
    const whole = value.round(0, Big.roundDown);
    const args = {
      indicator: name,
      value: digits,
      read: whole.eq(value) ? whole.toFixed() : null,
      thousands: otherReading(digits)?.number ?? null,
    };
    yield { place: figure.place, args };
  }
});

/** What review.yaml itself says of counts, where it is what is seen: their targets and bounds. */
function* declaredFigures({ campaign, host, submissions }: Seen['each-file']): Generator<{
  readonly indicator: Located<Indicator>;
  readonly figure: Located<number>;
}> {
  if (host !== null || submissions.length > 0) return;
  for (const indicator of campaign.indicators.values()) {
    for (const key of ['target', 'minimum', 'maximum'] as const) {
      const figure = indicator.get(key);
      if (figure !== undefined) yield { indicator, figure };
    }
  }
}
