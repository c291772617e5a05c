import { appliesTo } from '../../../campaign/campaign.ts';
import { itemsOf } from '../../../intake/values.ts';
import { campaignRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** Where a programme rates clusters there are clusters, with units that it rates. */
export default campaignRule<Arguments>(definition, 'warning', function* ({ campaign }) {
  // A cluster may be among what had to be left out.
  if (campaign.isPartial) return;
  const clusters = itemsOf(campaign.root.get('clusters'));
  // Below those that send roll-ups there may be clusters.
  if (
    clusters.length === 0 &&
    [...campaign.unitKinds.values()].some(({ value }) => value.submits === 'rollup')
  )
    return;
  for (const programme of itemsOf(campaign.root.get('programmes'))) {
    const rating = programme.get('rating');
    if (rating?.get('clusters') === undefined) continue;
    const isDue = (member: string) => {
      const unit = campaign.units.get(member)?.value;
      return unit === undefined || appliesTo(rating.value.kinds, unit);
    };
    const { title } = programme.value;
    const place = rating.keyPlace('clusters');
    if (clusters.length === 0) yield { place, args: { programme: title, problem: 'no-clusters' } };
    else if (!clusters.some(({ value }) => value.members.length === 0 || value.members.some(isDue))) {
      yield { place, args: { programme: title, problem: 'no-units' } };
    }
  }
});
