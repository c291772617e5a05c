import Big from 'big.js';
import { appliesTo, type Indicator } from '../../../campaign/campaign.ts';
import { figureTable } from '../../../campaign/figure-table.ts';
import type { IndicatorRecord } from '../../../campaign/records.ts';
import type { DraftReview } from '../../../campaign/review.ts';
import { entriesOf, type Located } from '../../../intake/values.ts';
import { medianOf } from '../../median.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** How many times more, or less, than what the units have is worth a second look: some host always asks more of them. */
const factor = 2;
const leastWorthLooking = 10;

/** The target of the whole, in host.yaml, is near what the units' targets make: theirs added up, or one of theirs. */
export default reviewRule<Arguments>(definition, 'warning', function* (review) {
  // Units may be among what had to be left out.
  if (review.campaign.isPartial) return;
  const { rowsOf, recordAt } = figureTable(review);
  for (const { key: indicatorId, value } of entriesOf(review.host?.get('indicators'))) {
    const target = value.get('target');
    const indicator = review.campaign.indicators.get(indicatorId);
    if (target === undefined || indicator === undefined) continue;
    const { units, due } = targetsOfUnits(review, indicator, (rowsOf.get(indicatorId) ?? []).map(recordAt));
    const isSum = indicator.value.aggregation === 'sum';
    // What review.yaml gives as each unit's was meant for the whole.
    const isCommon = isSum && indicator.value.target === target.value;
    if (units.length === 0 || isCommon) continue;
    const usual = isSum ? units.reduce((sum, one) => sum.plus(one), new Big(0)) : medianOf(units);
    // Units of which it turned out not to be applicable may have been in the host's target.
    const expected = isSum ? usual.times(due).div(units.length) : usual;
    if (!areFar(new Big(target.digits), usual) || !areFar(new Big(target.digits), expected)) continue;
    const args = {
      indicator: indicator.value.name,
      target: target.digits,
      usual: usual.toFixed(),
      isSum,
      units: units.length,
    };
    yield { place: target.place, args };
  }
});

function areFar(a: Big, b: Big): boolean {
  if (a.lte(0) || b.lte(0) || (a.lt(leastWorthLooking) && b.lt(leastWorthLooking))) return false;
  return a.gte(b.times(factor)) || b.gte(a.times(factor));
}

/** The targets of the units to which an indicator applies, of those `due`; none while one is not known. */
function targetsOfUnits(
  { campaign }: DraftReview,
  indicator: Located<Indicator>,
  records: readonly IndicatorRecord[],
): { readonly units: readonly Big[]; readonly due: number } {
  const { kinds, aggregation } = indicator.value;
  const common = indicator.get('target')?.digits;
  const unknown = { units: [], due: 0 };
  if (aggregation === 'none') return unknown;
  // A ratio is typed nowhere: what there is of its target is what all have in common.
  if (aggregation === 'ratio') return common === undefined ? unknown : { units: [new Big(common)], due: 1 };
  const given = new Map(
    records.flatMap((record) => (record.unitId === null ? [] : [[record.unitId, record] as const])),
  );
  const targets: Big[] = [];
  let due = 0;
  for (const [unitId, { value: unit }] of campaign.units) {
    const figures = given.get(unitId);
    if (!appliesTo(kinds, unit)) continue;
    due += 1;
    if (figures?.value.get('notApplicable') !== undefined) continue;
    const digits = figures?.target?.digits ?? common;
    if (digits === undefined) return unknown;
    targets.push(new Big(digits));
  }
  return { units: targets, due };
}
