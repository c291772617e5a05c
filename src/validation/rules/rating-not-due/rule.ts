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
    // Rules of their own say that who is to send a roll-up neither submits a form nor is rated at all.
    if (unit !== undefined && isToSendRollup(campaign, unit)) continue;
    const isDue =
      record.subject === 'cluster'
        ? rating?.clusters !== undefined
        : rating !== undefined && (unit === undefined || appliesTo(rating.kinds, unit));
    if (!isDue) yield { place: record.programmePlace, args: { programme: title } };
  }
});
