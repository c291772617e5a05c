import { appliesTo, type Programme } from '../../../campaign/campaign.ts';
import { settingsOfKinds } from '../../../campaign/documents.ts';
import { ratingRecords } from '../../../campaign/records.ts';
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
  const given = ratingsGiven(review);
  for (const { value: programme } of campaign.programmes.values()) {
    for (const subject of ['units', 'clusters'] as const) {
      if (!given.appraised.has(`${subject} ${programme.id}`)) continue;
      const names =
        subject === 'units' ? unitsLeft(review, programme, given) : clustersLeft(review, programme, given);
      if (names.length === 0) continue;
      yield { place: ratings.keyPlace(subject), args: { programme: programme.title, names } };
    }
  }
});

interface Given {
  /** "unit programme" of those that rated themselves, and are to be rated. */
  readonly self: ReadonlySet<string>;
  /** "unit programme" and "cluster programme" of what the board has rated. */
  readonly final: ReadonlySet<string>;
  /** "units programme" and "clusters programme" of which the board has rated any. */
  readonly appraised: ReadonlySet<string>;
}

function ratingsGiven(review: DraftReview): Given {
  const given = { self: new Set<string>(), final: new Set<string>(), appraised: new Set<string>() };
  for (const { subject, stage, subjectId, programmeId, rating } of ratingRecords(review)) {
    if (stage === 'self') {
      if (rating.get('notApplicable') === undefined) given.self.add(`${subjectId} ${programmeId}`);
      continue;
    }
    given.final.add(`${subject} ${subjectId} ${programmeId}`);
    given.appraised.add(`${subject}s ${programmeId}`);
  }
  return given;
}

function unitsLeft({ campaign }: DraftReview, { id, rating }: Programme, { self, final }: Given): string[] {
  return [...campaign.units.values()].flatMap(({ value: unit }) =>
    appliesTo(rating?.kinds, unit) && self.has(`${unit.id} ${id}`) && !final.has(`unit ${unit.id} ${id}`)
      ? [unit.name]
      : [],
  );
}

/** Clusters that are the board's to state, and whose members are all rated. */
function clustersLeft(
  { campaign }: DraftReview,
  { id, rating }: Programme,
  { self, final }: Given,
): string[] {
  if (rating?.clusters?.rule !== 'stated') return [];
  return [...campaign.clusters.values()].flatMap(({ value: cluster }) => {
    const due = cluster.members.filter((member) => {
      const unit = campaign.units.get(member)?.value;
      return unit !== undefined && appliesTo(rating.kinds, unit);
    });
    const areRated = due.every((unit) => self.has(`${unit} ${id}`) || final.has(`unit ${unit} ${id}`));
    return due.length > 0 && areRated && !final.has(`cluster ${cluster.id} ${id}`) ? [cluster.name] : [];
  });
}
