import { levelOf, scaledRatings } from '../../../campaign/rating-scale.ts';
import { fileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** A unit whose rating is not an achievement says what its limitations are, and their causes. */
export default fileRule<Arguments>(definition, 'warning', function* (review) {
  const explaining = new Set(
    review.submissions.flatMap(({ root }) => {
      const { limitations, causes } = root?.value.narrative ?? {};
      const isExplained = (limitations ?? []).length > 0 || causes !== undefined;
      return isExplained && root?.value.unit !== undefined ? [root.value.unit] : [];
    }),
  );
  for (const { subject, subjectId, programmeId, stage, rating, scale } of scaledRatings(review)) {
    if (subject !== 'unit' || stage !== 'self' || explaining.has(subjectId)) continue;
    const level = scale.value.levels.find(({ id }) => id === levelOf(rating, scale));
    if (level === undefined || level.achieved || rating.value.reason !== undefined) continue;
    const programme = review.campaign.programmes.get(programmeId)?.value.title ?? programmeId;
    yield { place: rating.get('level')?.place ?? rating.place, args: { programme, level: level.label } };
  }
});
