import { appliesTo } from '../../campaign/campaign.ts';
import { type RatingRecord, ratingRecords } from '../../campaign/records.ts';
import type { DraftReview } from '../../campaign/review.ts';
import { error, type Finding, warning } from '../../diagnostics/finding.ts';
import type { Rule } from '../rule.ts';

/** Only what a programme rates is rated, and each unit that submitted has all its ratings. */
export const ratingDue: Rule = function* (review) {
  const records = [...ratingRecords(review)];
  yield* notDue(review, records);
  yield* missing(review, records);
};

function* notDue({ campaign }: DraftReview, records: readonly RatingRecord[]): Generator<Finding> {
  for (const record of records) {
    const programme = campaign.programmes.get(record.programmeId)?.value;
    if (programme === undefined) continue;
    const { rating, title } = programme;
    const unit = campaign.units.get(record.subjectId)?.value;
    // A unit of an unknown kind is reported as such: what applies to it cannot be told.
    if (unit !== undefined && !campaign.unitKinds.has(unit.kind)) continue;
    const isDue =
      record.subject === 'cluster'
        ? rating?.clusters !== undefined
        : rating !== undefined && (unit === undefined || appliesTo(rating.kinds, unit));
    if (!isDue) yield error('rating-not-due', record.programmePlace, { programme: title });
  }
}

function* missing(
  { campaign, submissions }: DraftReview,
  records: readonly RatingRecord[],
): Generator<Finding> {
  const rated = new Set(records.map((one) => `${one.subject} ${one.subjectId} ${one.programmeId}`));
  for (const { root } of submissions) {
    const unit = campaign.units.get(root?.value.unit ?? '')?.value;
    if (root === null || unit === undefined) continue;
    const place = root.value.ratings === undefined ? root.placeAt('unit') : root.keyPlace('ratings');
    for (const { value: programme } of campaign.programmes.values()) {
      if (programme.rating === undefined || !appliesTo(programme.rating.kinds, unit)) continue;
      if (rated.has(`unit ${unit.id} ${programme.id}`)) continue;
      yield warning('rating-missing', place, { unit: unit.name, programme: programme.title });
    }
  }
}
