import Big from 'big.js';
import { appliesTo } from '../../../campaign/campaign.ts';
import { indicatorRecords } from '../../../campaign/records.ts';
import type { DraftReview } from '../../../campaign/review.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/**
 * The campaign's target of an indicator that is summed is each unit's, and may have been meant for the whole. Where
 * host.yaml gives the target of the whole there is nothing to mistake.
 */
export default reviewRule<Arguments>(definition, 'warning', function* (review) {
  const { campaign, host } = review;
  for (const indicator of campaign.indicators.values()) {
    const { id, name, aggregation, kinds } = indicator.value;
    const target = indicator.get('target');
    if (aggregation !== 'sum' || target === undefined) continue;
    if (host?.get('indicators')?.get(id)?.get('target') !== undefined) continue;
    const due = [...campaign.units.values()].filter(({ value }) => appliesTo(kinds, value));
    const given = targetsOf(id, review);
    const stated = due.flatMap((unit) => given.get(unit.value.id) ?? []);
    const units = due.length - stated.length;
    const { digits, place } = target;
    // Of one unit, or of zero, the target is the same for the whole.
    if (due.length < 2 || units === 0 || new Big(digits).eq(0)) continue;
    const total = new Big(digits)
      .times(units)
      .plus(stated.reduce((sum, one) => sum.plus(one), new Big(0)))
      .toFixed();
    yield { place, args: { indicator: name, id, target: digits, units, total } };
  }
});

/** The targets of an indicator that units stated, as typed. */
function targetsOf(id: string, review: DraftReview): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const record of indicatorRecords(review)) {
    if (record.indicatorId !== id || record.unitId === null) continue;
    if (record.target !== undefined) targets.set(record.unitId, record.target.digits);
  }
  return targets;
}
