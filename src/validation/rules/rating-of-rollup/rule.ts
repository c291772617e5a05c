import { isToSendRollup } from '../../../campaign/campaign.ts';
import { ratingRecords } from '../../../campaign/records.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** Who sends a roll-up is not rated itself: the units below it are, where they submitted. */
export default reviewRule<Arguments>(definition, 'essential', function* (review) {
  const { campaign, rollups } = review;
  const sent = new Set(rollups.flatMap(({ root }) => root?.value.unit ?? []));
  const seen = new Set<string>();
  for (const { subject, subjectId, subjectPlace, stage } of ratingRecords(review)) {
    const unit = campaign.units.get(subjectId)?.value;
    if (subject !== 'unit' || stage !== 'final' || unit === undefined || seen.has(subjectId)) continue;
    seen.add(subjectId);
    const isOfRollup = sent.has(subjectId) || isToSendRollup(campaign, unit);
    if (isOfRollup) yield { place: subjectPlace, args: { unit: unit.name } };
  }
});
