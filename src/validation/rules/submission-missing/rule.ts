import { indexOf } from '../../../campaign/declared.ts';
import { meantBy } from '../../../campaign/meant-by-name.ts';
import { unitIdOf, unitOfFile } from '../../../campaign/review.ts';
import { rollupSenders } from '../../../campaign/rollup-senders.ts';
import { unreadOfUnits } from '../../../campaign/unread-of-units.ts';
import { itemsOf } from '../../../intake/values.ts';
import { shortDate } from '../../../vietnamese/dates.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** Every unit submits: by the deadline a warning, afterwards an error unless the caller allows gaps. */
export default reviewRule<Arguments>(definition, 'error', function* (review, { today, allowMissing }) {
  const { campaign, submissions, rollups } = review;
  const received = new Set<string>();
  for (const submission of [...submissions, ...rollups]) {
    const id = unitIdOf(submission);
    // A file with a misspelt id is reported as such; its unit has not failed to submit.
    const likely = campaign.units.has(id) ? [id] : meantBy(id, indexOf(campaign, 'unit')).likely;
    received.add((likely.length === 1 ? likely[0] : null) ?? unitOfFile(submission));
  }
  const deadline = campaign.root.value.deadline ?? '';
  const severity = allowMissing || today <= deadline ? 'warning' : 'error';
  const mayAllow = severity === 'error';
  const isRollup = rollupSenders(review);
  const unread = new Map(unreadOfUnits(review).map(({ file, unit }) => [unit.id, file]));
  for (const unit of itemsOf(campaign.root.get('units'))) {
    const { id, name } = unit.value;
    if (received.has(id)) continue;
    const file = unread.get(id) ?? null;
    const args = {
      unit: name,
      id,
      deadline: deadline === '' ? null : shortDate(deadline),
      unread: file,
      isRollup: isRollup(unit.value),
      mayAllow,
      others: [],
    };
    yield { place: unit.get('id').place, args, severity };
  }
});
