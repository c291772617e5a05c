import { appliesTo, type Level, type Programme } from '../../../campaign/campaign.ts';
import { clusterLevel } from '../../../campaign/cluster-level.ts';
import { levelOf, scaledRatings } from '../../../campaign/rating-scale.ts';
import type { RatingRecord } from '../../../campaign/records.ts';
import type { DraftReview } from '../../../campaign/review.ts';
import { type ReviewViolation, reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** What the board states of a cluster goes with its members' ratings, and with the campaign's rule; or it says why. */
export default reviewRule<Arguments>(definition, 'warning', function* (review) {
  // Members may be among what had to be left out.
  if (review.campaign.isPartial) return;
  let counting: CountingRatings | null = null;
  for (const { subject, subjectId, programmeId, rating, scale } of scaledRatings(review)) {
    const cluster = review.campaign.clusters.get(subjectId)?.value;
    const programme = review.campaign.programmes.get(programmeId)?.value;
    if (subject !== 'cluster' || cluster === undefined || programme === undefined) continue;
    if (rating.get('reason') !== undefined) continue;
    const { levels } = scale.value;
    const stated = levels.find(({ id }) => id === levelOf(rating, scale));
    counting ??= countingRatings(review);
    const members = membersOf(review, cluster.members, programme, counting);
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

/** By "unit programme". */
type CountingRatings = ReadonlyMap<
  string,
  { readonly stage: RatingRecord['stage']; readonly level: Level | null }
>;

/** The rating that counts of each member of a cluster in each programme: the final one, else its own. */
function countingRatings(review: DraftReview): CountingRatings {
  const members = new Set([...review.campaign.clusters.values()].flatMap(({ value }) => value.members));
  const ratings = new Map<string, { readonly stage: RatingRecord['stage']; readonly level: Level | null }>();
  for (const { subject, subjectId, programmeId, stage, rating, scale } of scaledRatings(review)) {
    if (subject !== 'unit' || !members.has(subjectId)) continue;
    const key = `${subjectId} ${programmeId}`;
    if (stage === 'self' && ratings.get(key)?.stage === 'final') continue;
    const level = scale.value.levels.find(({ id }) => id === levelOf(rating, scale)) ?? null;
    if (level !== null || rating.get('notApplicable') !== undefined) ratings.set(key, { stage, level });
  }
  return ratings;
}

/** The members of a cluster that are rated; `null` while one that is due is not. */
function membersOf(
  { campaign }: DraftReview,
  ids: readonly string[],
  programme: Programme,
  counting: CountingRatings,
): Member[] | null {
  const members: Member[] = [];
  for (const id of ids) {
    const unit = campaign.units.get(id)?.value;
    if (unit === undefined || !appliesTo(programme.rating?.kinds, unit)) continue;
    const rating = counting.get(`${id} ${programme.id}`);
    if (rating === undefined) return null;
    if (rating.level !== null) members.push({ unit: unit.name, level: rating.level });
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
