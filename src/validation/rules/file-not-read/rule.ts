import { isToSendRollup } from '../../../campaign/campaign.ts';
import { submissionsOfUnits } from '../../../campaign/records.ts';
import { unreadOfUnits } from '../../../campaign/unread-of-units.ts';
import { isFormName, unreadableNamed } from '../../../intake/file-names.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** What lies where submissions are expected is read, or said not to be. */
export default reviewRule<Arguments>(definition, 'warning', function* (review) {
  const received = new Set([...submissionsOfUnits(review)].map(({ unit }) => unit.id));
  const units = new Map(unreadOfUnits(review).map(({ file, unit }) => [file, unit]));
  for (const { kind, source, files } of review.unread) {
    const inFolder = kind === 'folder' ? files.flatMap((file) => units.get(file) ?? []) : [];
    const unit = kind === 'folder' ? undefined : units.get(source.path);
    // Other files may lie beside the campaign's.
    if (kind === 'outside' && unit === undefined) continue;
    const args = {
      kind,
      file: source.path,
      was: wasOf(source.path),
      unit: unit?.name ?? null,
      id: unit?.id ?? null,
      isSender: unit !== undefined && isToSendRollup(review.campaign, unit),
      isReceived: unit !== undefined && received.has(unit.id),
      files: files.length,
      units: [...new Set(inFolder.map(({ name }) => name))],
    };
    yield { place: source.whole, args };
  }
});

/** What a file that is no YAML may be, by its name. */
function wasOf(path: string): Arguments['was'] {
  if (unreadableNamed(path.replace(/^.*\//, '')) !== null) return 'refused';
  return isFormName(path) ? 'form' : 'other';
}
