import Big from 'big.js';
import { boundsOf, type DraftCampaign, type Indicator, isOverHundred } from '../../../campaign/campaign.ts';
import { figures } from '../../../campaign/records.ts';
import type { DraftReview } from '../../../campaign/review.ts';
import type { Located } from '../../../intake/values.ts';
import { eachFileRule, type Violation } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** A percentage, typed or computed, is not over 100 where it cannot be. */
export default eachFileRule<Arguments>(definition, 'error', function* (review) {
  for (const { indicator, figure } of figures(review)) {
    if (figure.value < 100 || !isOverHundred(indicator, new Big(figure.digits))) continue;
    yield {
      place: figure.place,
      args: { indicator: indicator.value.name, value: figure.digits, part: null },
    };
  }
  yield* partsOverWhole(review);
});

/** A percentage computed from two figures cannot exceed 100 either. */
function* partsOverWhole({ campaign, submissions }: DraftReview): Generator<Violation<Arguments>> {
  const shares = sharesOf(campaign);
  if (shares.length === 0) return;
  for (const { root } of submissions) {
    const given = root?.get('indicators');
    for (const { ratio, name } of shares) {
      const [parts, wholes] = [given?.get(ratio.numerator), given?.get(ratio.denominator)];
      for (const key of ['actual', 'previous'] as const) {
        const [part, whole] = [parts?.get(key), wholes?.get(key)];
        if (part === undefined || whole === undefined) continue;
        if (!isAsTyped(whole) || new Big(whole.digits).lt(0) || new Big(part.digits).lte(whole.digits))
          continue;
        const value = overHundred(part.digits, whole.digits);
        yield { place: part.place, args: { indicator: name, value, part: part.digits } };
      }
    }
  }
}

/** An indicator that is a part of a whole, in percent. */
interface Share {
  readonly name: string;
  readonly ratio: NonNullable<Indicator['ratio']>;
}

const knownShares = new WeakMap<DraftCampaign, readonly Share[]>();

/** The shares that a campaign computes, looked for once: every file is held against them. */
function sharesOf(campaign: DraftCampaign): readonly Share[] {
  const shares =
    knownShares.get(campaign) ??
    [...campaign.indicators.values()].flatMap((indicator) => {
      const { ratio, type, name } = indicator.value;
      const isShare = type === 'percentage' && boundsOf(indicator).maximum === '100';
      return isShare && ratio !== undefined ? [{ name, ratio }] : [];
    });
  knownShares.set(campaign, shares);
  return shares;
}

/** Whether a figure was understood: one in another notation stands as zero, with a finding of its own. */
function isAsTyped({ digits, place }: Located<number>): boolean {
  return place.source.text.slice(place.start, place.end) === digits;
}

/** What a part that is more than its whole is of it in percent, with as many decimals as show that it is more; `null` of zero. */
function overHundred(part: string, whole: string): string | null {
  if (new Big(whole).eq(0)) return null;
  const percentage = new Big(part).times(100).div(whole);
  for (let decimals = 1; decimals < Big.DP; decimals += 1) {
    const rounded = percentage.round(decimals);
    if (rounded.gt(100)) return rounded.toFixed();
  }
  return percentage.round(Big.DP, Big.roundUp).toFixed();
}
