import Big from 'big.js';
import { entriesOf, itemsOf } from '../../../intake/values.ts';
import { fileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** An indicator that the campaign says has parts is their sum, in each unit and for each year. */
export default fileRule<Arguments>(definition, 'error', function* (review) {
  const { campaign, submissions } = review;
  for (const indicator of campaign.indicators.values()) {
    const parts = [...new Set(itemsOf(indicator.get('parts')).map(({ value }) => value))];
    if (parts.length === 0) continue;
    const names = parts.map((id) => campaign.indicators.get(id)?.value.name ?? id);
    for (const { root } of submissions) {
      const given = new Map(entriesOf(root?.get('indicators')).map(({ key, value }) => [key, value]));
      for (const key of ['target', 'actual', 'previous'] as const) {
        const total = given.get(indicator.value.id)?.get(key);
        const figures = parts.map((id) => given.get(id)?.get(key)?.digits);
        if (total === undefined || !figures.every((figure) => figure !== undefined)) continue;
        const sum = figures.reduce((whole, figure) => whole.plus(figure), new Big(0));
        if (sum.eq(total.digits)) continue;
        const args = {
          indicator: indicator.value.name,
          total: total.digits,
          sum: sum.toFixed(),
          parts: names,
        };
        yield { place: total.place, args };
      }
    }
  }
});
