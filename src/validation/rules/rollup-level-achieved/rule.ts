import { mappedScales } from '../../mapped-levels.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** A level that counts as achieved is mapped to one that does too, and one that doesn't to one that doesn't. */
export default reviewRule<Arguments>(definition, 'warning', function* (review) {
  const seen = new Set<number>();
  for (const { levels } of mappedScales(review)) {
    for (const { level, here, place } of levels) {
      if (level.achieved === here.achieved || seen.has(place.start)) continue;
      seen.add(place.start);
      yield { place, args: { level: level.label, here: here.label, achieved: level.achieved } };
    }
  }
});
