import { appliesTo } from '../../../campaign/campaign.ts';
import { settingsOfKinds } from '../../../campaign/documents.ts';
import { ratingRecords } from '../../../campaign/records.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/**
 * By the day on which a document is signed, the board has appraised all units of a programme of which it has appraised
 * any: what it left out is printed as a unit's own rating, waiting for appraisal.
 */
export default reviewRule<Arguments>(definition, 'warning', function* (review) {
  const { campaign, host } = review;
  const isFinal = settingsOfKinds(campaign.root).some(
    ([, { value }]) => value.number !== undefined || value.date !== undefined,
  );
  const ratings = host?.get('ratings');
  if (!isFinal || ratings?.get('units') === undefined) return;
  const self = new Set<string>();
  const final = new Set<string>();
  const appraised = new Set<string>();
  for (const { subject, stage, subjectId, programmeId, rating } of ratingRecords(review)) {
    if (subject !== 'unit') continue;
    if (stage === 'final') {
      final.add(`${subjectId} ${programmeId}`);
      appraised.add(programmeId);
    } else if (rating.value.notApplicable === undefined) self.add(`${subjectId} ${programmeId}`);
  }
  for (const { value: programme } of campaign.programmes.values()) {
    if (programme.rating === undefined || !appraised.has(programme.id)) continue;
    const units = [...campaign.units.values()].flatMap(({ value: unit }) => {
      const key = `${unit.id} ${programme.id}`;
      return appliesTo(programme.rating?.kinds, unit) && self.has(key) && !final.has(key) ? [unit.name] : [];
    });
    if (units.length === 0) continue;
    yield { place: ratings.keyPlace('units'), args: { programme: programme.title, units } };
  }
});
