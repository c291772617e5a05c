import { appliesTo, type Level, type Programme, type Scale } from '../../../campaign/campaign.ts';
import { clusterLevel } from '../../../campaign/cluster-level.ts';
import { levelOf, scaledRatings } from '../../../campaign/rating-scale.ts';
import { type RatingsOfProgramme, ratingsOf } from '../../../campaign/records.ts';
import type { DraftReview } from '../../../campaign/review.ts';
import type { Located } from '../../../intake/values.ts';
import { type ReviewViolation, reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** What the board states of a cluster goes with its members' ratings, and with the campaign's rule; or it says why. */
export default reviewRule<Arguments>(definition, 'warning', function* (review) {
  // Members may be among what had to be left out.
  if (review.campaign.isPartial) return;
  for (const { subject, subjectId, programmeId, rating, scale } of scaledRatings(review)) {
    const cluster = review.campaign.clusters.get(subjectId)?.value;
    const programme = review.campaign.programmes.get(programmeId)?.value;
    if (subject !== 'cluster' || cluster === undefined || programme === undefined) continue;
    if (rating.get('reason') !== undefined) continue;
    const { levels } = scale.value;
    const stated = levels.find(({ id }) => id === levelOf(rating, scale));
    const members = membersOf(review, cluster.members, programme, scale);
    if (stated === undefined || members === null || members.length === 0) continue;
    const problem = problemWith(
      stated,
      members.map(({ level }) => level),
      levels,
      programme,
    );
    if (problem === null) continue;
    const args = {
      ...problem,
      cluster: cluster.name,
      stated: stated.label,
      members: members.map(({ unit, level }) => ({ unit, level: level.label })),
    };
    yield { place: rating.get('level')?.place ?? rating.place, args } satisfies ReviewViolation<Arguments>;
  }
});

interface Member {
  readonly unit: string;
  readonly level: Level;
}

/** The level of the rating that counts of a unit: the final one, else its own; `undefined` where there is none, `null` of no level. */
function countingLevel(
  { self, final }: RatingsOfProgramme,
  unitId: string,
  scale: Located<Scale>,
): Level | null | undefined {
  for (const record of [final.get(unitId), self.get(unitId)]) {
    if (record === undefined) continue;
    const { rating } = record;
    const level = scale.value.levels.find(({ id }) => id === levelOf(rating, scale));
    if (level !== undefined) return level;
    if (rating.get('notApplicable') !== undefined) return null;
  }
  return undefined;
}

/** The members of a cluster that are rated; `null` while one that is due is not. */
function membersOf(
  review: DraftReview,
  ids: readonly string[],
  programme: Programme,
  scale: Located<Scale>,
): Member[] | null {
  const { campaign } = review;
  const ratings = ratingsOf(review, 'unit', programme.id);
  const members: Member[] = [];
  for (const id of ids) {
    const unit = campaign.units.get(id)?.value;
    if (unit === undefined || !appliesTo(programme.rating?.kinds, unit)) continue;
    const level = countingLevel(ratings, id, scale);
    if (level === undefined) return null;
    if (level !== null) members.push({ unit: unit.name, level });
  }
  return members;
}

function problemWith(
  stated: Level,
  members: readonly Level[],
  levels: readonly Level[],
  { rating }: Programme,
): Pick<Arguments, 'problem' | 'derived'> | null {
  const rule = rating?.clusters;
  const derived = rule === undefined ? undefined : clusterLevel(rule, members, levels);
  if (derived !== undefined) {
    return derived.id === stated.id ? null : { problem: 'rule', derived: derived.label };
  }
  const ranks = members.map(({ id }) => levels.findIndex((level) => level.id === id));
  const rank = levels.indexOf(stated);
  if (ranks.every((one) => rank < one)) return { problem: 'better', derived: null };
  return ranks.every((one) => rank > one) ? { problem: 'worse', derived: null } : null;
}
