import { identifiedRollups } from '../../../campaign/rollup-mismatches.ts';
import { isNamedAsPdf } from '../../../intake/file-names.ts';
import { matchKey } from '../../../vietnamese/normal-forms.ts';
import { reviewRule } from '../../rule.ts';
import { namesOfSender, unitCalledLike } from '../../sender-by-name.ts';
import { type Arguments, definition } from './words.ts';

/** A roll-up whose host is called like one unit is not of another: its `--unit`, or a PDF's file name, was mistaken. */
export default reviewRule<Arguments>(definition, 'error', function* (review) {
  const { campaign } = review;
  for (const { root, unitId } of identifiedRollups(review)) {
    const { unit, host } = { unit: campaign.units.get(unitId)?.value, host: root.value.host };
    if (unit === undefined || host === undefined) continue;
    const own = matchKey(unit.name);
    if (namesOfSender(host).includes(own) || ` ${matchKey(host.name)} `.includes(` ${own} `)) continue;
    const other = unitCalledLike(host, campaign);
    if (other === undefined) continue;
    const { place } = root.get('unit') ?? root;
    const isPdf = isNamedAsPdf(place.source.path);
    const otherName = campaign.units.get(other)?.value.name ?? other;
    yield { place, args: { unit: unit.name, host: host.name, other, otherName, isPdf } };
  }
});
