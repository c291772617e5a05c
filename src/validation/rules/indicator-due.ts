import { appliesTo } from '../../campaign/campaign.ts';
import { error, warning } from '../../diagnostics/finding.ts';
import { entriesOf } from '../../intake/values.ts';
import type { Rule } from '../rule.ts';

/** A unit reports every indicator that is asked of it, and no other. */
export const indicatorDue: Rule = function* ({ campaign, submissions }) {
  for (const { root } of submissions) {
    const id = root?.get('unit');
    const unit = campaign.units.get(id?.value ?? '')?.value;
    if (root === null || id === undefined || unit === undefined) continue;
    const given = new Map(entriesOf(root.get('indicators')).map(({ key, keyPlace }) => [key, keyPlace]));
    for (const { value: indicator } of campaign.indicators.values()) {
      const place = given.get(indicator.id);
      const isDue = appliesTo(indicator.kinds, unit);
      if (place !== undefined && !isDue) {
        yield error('indicator-not-due', place, { indicator: indicator.name });
      }
      const isTyped = indicator.aggregation !== 'ratio' && indicator.aggregation !== 'none';
      if (place === undefined && isDue && isTyped) {
        const where = root.get('indicators') === undefined ? id.place : root.keyPlace('indicators');
        yield warning('indicator-missing', where, { unit: unit.name, indicator: indicator.name });
      }
    }
  }
};
