import { appliesTo, type Programme } from '../../../campaign/campaign.ts';
import { settingsOfKinds } from '../../../campaign/documents.ts';
import { type RatingsOfProgramme, ratingsOf } from '../../../campaign/records.ts';
import type { DraftReview } from '../../../campaign/review.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/**
 * By the day on which a document is signed, the board has appraised all units of a programme, and stated all clusters,
 * of which it has any: what it left out is printed as a unit's own rating, waiting for appraisal, or as missing.
 */
export default reviewRule<Arguments>(definition, 'warning', function* (review) {
  const { campaign, host } = review;
  const isFinal = settingsOfKinds(campaign.root).some(
    ([, { value }]) => value.number !== undefined || value.date !== undefined,
  );
  const ratings = host?.get('ratings');
  if (!isFinal || ratings === undefined) return;
  for (const { value: programme } of campaign.programmes.values()) {
    for (const subject of ['units', 'clusters'] as const) {
      const { final } = ratingsOf(review, subject === 'units' ? 'unit' : 'cluster', programme.id);
      if (final.size === 0) continue;
      const names = subject === 'units' ? unitsLeft(review, programme) : clustersLeft(review, programme);
      if (names.length === 0) continue;
      yield { place: ratings.keyPlace(subject), args: { programme: programme.title, names } };
    }
  }
});

/** Whether a unit rated itself, and is to be rated. */
function isRatedByItself({ self }: RatingsOfProgramme, unitId: string): boolean {
  const rating = self.get(unitId)?.rating;
  return rating !== undefined && rating.get('notApplicable') === undefined;
}

function unitsLeft(review: DraftReview, { id, rating }: Programme): string[] {
  const ratings = ratingsOf(review, 'unit', id);
  return [...review.campaign.units.values()].flatMap(({ value: unit }) =>
    appliesTo(rating?.kinds, unit) && isRatedByItself(ratings, unit.id) && !ratings.final.has(unit.id)
      ? [unit.name]
      : [],
  );
}

/** Clusters that are the board's to state, and whose members are all rated. */
function clustersLeft(review: DraftReview, { id, rating }: Programme): string[] {
  if (rating?.clusters?.rule !== 'stated') return [];
  const { campaign } = review;
  const ofUnits = ratingsOf(review, 'unit', id);
  const { final } = ratingsOf(review, 'cluster', id);
  return [...campaign.clusters.values()].flatMap(({ value: cluster }) => {
    const due = cluster.members.filter((member) => {
      const unit = campaign.units.get(member)?.value;
      return unit !== undefined && appliesTo(rating.kinds, unit);
    });
    const areRated = due.every((unit) => isRatedByItself(ofUnits, unit) || ofUnits.final.has(unit));
    return due.length > 0 && areRated && !final.has(cluster.id) ? [cluster.name] : [];
  });
}
