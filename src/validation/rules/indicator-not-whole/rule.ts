import Big from 'big.js';
import type { Indicator } from '../../../campaign/campaign.ts';
import { figures } from '../../../campaign/records.ts';
import { type DraftReview, isCampaignAlone } from '../../../campaign/review.ts';
import type { Located } from '../../../intake/values.ts';
import { otherReading } from '../../../vietnamese/number-readings.ts';
import { eachFileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** A count is a whole number and typed as one: "2.000" is read as 2, and was perhaps to be two thousand. */
export default eachFileRule<Arguments>(definition, 'error', function* (review) {
  const all = isCampaignAlone(review) ? [...figures(review), ...bounds(review)] : figures(review);
  for (const { indicator, figure } of all) {
    const { digits } = figure;
    const { type, name, aggregation } = indicator.value;
    if (type !== 'count' || !digits.includes('.')) continue;
    const value = new Big(digits);
    const whole = value.round(0, Big.roundDown);
    // What all units have in common as the target of a mean, or of a ratio, need be no count.
    const isRounded = aggregation === 'mean' || aggregation === 'ratio';
    if (isCampaignAlone(review) && isRounded && !whole.eq(value)) continue;
    const args = {
      indicator: name,
      value: digits,
      read: whole.eq(value) ? whole.toFixed() : null,
      thousands: otherReading(digits)?.number ?? null,
    };
    yield { place: figure.place, args };
  }
});

/** The bounds of counts. */
function* bounds(review: DraftReview): Generator<{
  readonly indicator: Located<Indicator>;
  readonly figure: Located<number>;
}> {
  for (const indicator of review.campaign.indicators.values()) {
    for (const key of ['minimum', 'maximum'] as const) {
      const figure = indicator.get(key);
      if (figure !== undefined) yield { indicator, figure };
    }
  }
}
