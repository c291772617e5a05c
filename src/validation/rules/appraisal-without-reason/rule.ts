import { levelOf, scaledRatings } from '../../../campaign/rating-scale.ts';
import type { Place } from '../../../diagnostics/source-text.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** Where the board goes more than one level away from the self-rating, it says why. */
export default reviewRule<Arguments>(definition, 'warning', function* (review) {
  const self = new Map<string, { readonly level: string | null; readonly place: Place }>();
  const ratings = [...scaledRatings(review)];
  for (const { subject, subjectId, programmeId, stage, rating, scale } of ratings) {
    if (stage !== 'self') continue;
    const place = rating.get('level')?.place ?? rating.place;
    self.set(`${subject} ${subjectId} ${programmeId}`, { level: levelOf(rating, scale), place });
  }
  for (const { subject, subjectId, programmeId, stage, rating, scale } of ratings) {
    const selfRating = self.get(`${subject} ${subjectId} ${programmeId}`);
    if (stage !== 'final' || selfRating === undefined || rating.value.reason !== undefined) continue;
    const { levels } = scale.value;
    const rank = (level: string | null) => levels.findIndex(({ id }) => id === level);
    const [from, to] = [rank(selfRating.level), rank(levelOf(rating, scale))];
    if (from === -1 || to === -1 || Math.abs(from - to) < 2) continue;
    yield {
      place: rating.get('level')?.place ?? rating.place,
      args: { self: levels[from]?.label ?? '', final: levels[to]?.label ?? '' },
      related: [{ place: selfRating.place, role: 'self-rating' }],
    };
  }
});
