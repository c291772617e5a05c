import { indexOf } from '../../../campaign/declared.ts';
import { meantBy } from '../../../campaign/meant-by-name.ts';
import { identifiedRollups } from '../../../campaign/rollup-mismatches.ts';
import { rollupSenders } from '../../../campaign/rollup-senders.ts';
import { isNamedAsPdf } from '../../../intake/file-names.ts';
import { reviewRule } from '../../rule.ts';
import { unitCalledLike } from '../../sender-by-name.ts';
import { type Arguments, definition } from './words.ts';

/** How many of the units that send roll-ups a finding names. */
const mostNamed = 12;

/** A roll-up is of a unit of the campaign: its sender chose the id, so that nobody here is to change it. */
export default reviewRule<Arguments>(definition, 'essential', function* (review) {
  const { campaign } = review;
  // Parts of a faulty campaign were left out: the unit may have been among them.
  if (campaign.isPartial) return;
  const isSender = rollupSenders(review);
  for (const { root, unitId } of identifiedRollups(review)) {
    if (campaign.units.has(unitId)) continue;
    const { host } = root.value;
    const called = host === undefined ? undefined : unitCalledLike(host, campaign);
    const [likely, ...others] = meantBy(unitId, indexOf(campaign, 'unit'), true).likely;
    const { place } = root.get('unit') ?? root;
    const named = (id: string) => ({ id, name: campaign.units.get(id)?.value.name ?? id });
    const meant = called ?? (others.length === 0 ? likely : undefined);
    const senders = [...campaign.units].flatMap(([id, { value }]) => (isSender(value) ? id : []));
    const units = meant === undefined ? senders : [meant];
    yield {
      place,
      args: {
        id: unitId,
        host: host?.name ?? null,
        units: units.slice(0, mostNamed).map(named),
        isMeant: meant !== undefined,
        hasMore: units.length > mostNamed,
        isPdf: isNamedAsPdf(place.source.path),
      },
    };
  }
});
