import { unitOfFile } from '../../../campaign/review.ts';
import { fileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** A file that is named after a unit comes from that unit. */
export default fileRule<Arguments>(definition, 'warning', function* ({ campaign, submissions }) {
  for (const submission of submissions) {
    const unit = submission.root?.get('unit');
    const stated = campaign.units.get(unit?.value ?? '')?.value;
    const named = campaign.units.get(unitOfFile(submission))?.value;
    if (unit === undefined || stated === undefined || named === undefined || named.id === stated.id) continue;
    yield {
      place: unit.place,
      args: { name: stated.name, id: stated.id, otherName: named.name, otherId: named.id },
    };
  }
});
