import { appliesTo, isToSendRollup } from '../../../campaign/campaign.ts';
import { ratingRecords } from '../../../campaign/records.ts';
import { fileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** Only what a programme rates is rated. */
export default fileRule<Arguments>(definition, 'error', function* (review) {
  const { campaign } = review;
  for (const record of ratingRecords(review)) {
    const programme = campaign.programmes.get(record.programmeId)?.value;
    if (programme === undefined) continue;
    const { rating, title } = programme;
    const unit = campaign.units.get(record.subjectId)?.value;
    // A unit of an unknown kind is reported as such: what applies to it is not known.
    if (unit !== undefined && !campaign.unitKinds.has(unit.kind)) continue;
    // That who sends a roll-up is not rated at all is said by a rule of its own.
    if (unit !== undefined && record.stage === 'final' && isToSendRollup(campaign, unit)) continue;
    const isDue =
      record.subject === 'cluster'
        ? rating?.clusters !== undefined
        : rating !== undefined && (unit === undefined || appliesTo(rating.kinds, unit));
    if (!isDue) yield { place: record.programmePlace, args: { programme: title } };
  }
});
