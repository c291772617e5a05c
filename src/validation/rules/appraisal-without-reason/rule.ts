import type { Level } from '../../../campaign/campaign.ts';
import { levelOf, scaledRatings } from '../../../campaign/rating-scale.ts';
import { ratingsOf } from '../../../campaign/records.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** Where the board fails a unit, or goes more than one level away from the self-rating, it says why. */
export default reviewRule<Arguments>(definition, 'warning', function* (review) {
  const ratings = scaledRatings(review);
  // What is said of a cluster follows from its members.
  const unexplained = ratings.filter(
    ({ subject, stage, rating }) =>
      stage === 'final' && subject === 'unit' && rating.get('reason') === undefined,
  );
  if (unexplained.length === 0) return;
  for (const { subjectId, programmeId, rating, scale } of unexplained) {
    const { levels } = scale.value;
    const selfRating = ratingsOf(review, 'unit', programmeId).self.get(subjectId)?.rating;
    const ownLevel = selfRating === undefined ? null : levelOf(selfRating, scale);
    const from = levels.find(({ id }) => id === ownLevel);
    const to = levels.find(({ id }) => id === levelOf(rating, scale));
    const problem = to === undefined ? null : problemWith(levels, from, to);
    if (to === undefined || problem === null) continue;
    yield {
      place: rating.get('level')?.place ?? rating.place,
      args: { problem, self: from?.label ?? null, final: to.label },
      ...(from === undefined || selfRating === undefined
        ? {}
        : {
            related: [{ place: (selfRating.get('level') ?? selfRating).place, role: 'self-rating' as const }],
          }),
    };
  }
});

/** What asks for a reason in going from a unit's own rating to the board's. */
function problemWith(
  levels: readonly Level[],
  from: Level | undefined,
  to: Level,
): Arguments['problem'] | null {
  // A unit that rated itself as failed has given its reasons.
  if (!to.achieved && from?.achieved !== false) return 'fails';
  if (from === undefined) return null;
  return Math.abs(levels.indexOf(from) - levels.indexOf(to)) < 2 ? null : 'far';
}
