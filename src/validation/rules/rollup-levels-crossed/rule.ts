import { mappedScales } from '../../mapped-levels.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** What is better below is mapped to nothing worse here. */
export default reviewRule<Arguments>(definition, 'warning', function* (review) {
  const seen = new Set<number>();
  for (const { levels, levelsHere } of mappedScales(review)) {
    // Whether a level counts as achieved is a question of its own.
    const alike = levels.filter(({ level, here }) => level.achieved === here.achieved);
    let worst = alike[0];
    for (const one of alike) {
      if (worst === undefined) break;
      if (levelsHere.indexOf(one.here) >= levelsHere.indexOf(worst.here)) {
        worst = one;
        continue;
      }
      if (seen.has(one.place.start)) continue;
      seen.add(one.place.start);
      yield {
        place: one.place,
        args: {
          better: worst.level.label,
          betterHere: worst.here.label,
          worse: one.level.label,
          worseHere: one.here.label,
        },
      };
    }
  }
});
