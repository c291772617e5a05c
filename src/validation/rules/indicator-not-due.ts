import { appliesTo } from '../../campaign/campaign.ts';
import { entriesOf } from '../../intake/values.ts';
import { rule } from '../rule.ts';

/** A unit reports no indicator that is not asked of it. */
export const indicatorNotDue = rule('indicator-not-due', 'error', function* ({ campaign, submissions }) {
  for (const { root } of submissions) {
    const unit = campaign.units.get(root?.value.unit ?? '')?.value;
    if (root === null || unit === undefined) continue;
    for (const { key, keyPlace } of entriesOf(root.get('indicators'))) {
      const indicator = campaign.indicators.get(key)?.value;
      if (indicator === undefined || appliesTo(indicator.kinds, unit)) continue;
      yield { place: keyPlace, args: { indicator: indicator.name } };
    }
  }
});
