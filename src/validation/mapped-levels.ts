import type { DraftReview } from '../campaign/review.ts';
import { declaredBelow } from '../campaign/rollup-mapping.ts';
import { rollupsOfUnits } from '../campaign/rollup-mismatches.ts';
import type { Place } from '../diagnostics/source-text.ts';
import type { Scale } from '../intake/schema.generated.ts';
import { entriesOf, itemsOf } from '../intake/values.ts';

type Level = Scale['levels'][number];

/** A level of a scale below, and the level here that review.yaml maps it to. */
export interface MappedLevel {
  readonly level: Level;
  readonly here: Level;
  /** Where the latter is named. */
  readonly place: Place;
}

/** Of each scale that review.yaml maps, as those below declare it, its levels as they are mapped, from the best to the worst. */
export function* mappedScales(
  review: Pick<DraftReview, 'campaign' | 'rollups'>,
): Generator<{ readonly levels: readonly MappedLevel[]; readonly levelsHere: readonly Level[] }> {
  const { campaign } = review;
  const rollups = [...rollupsOfUnits(review)];
  for (const mapping of itemsOf(campaign.root.get('rollups'))) {
    const { units } = mapping.value;
    const those = rollups.filter(({ unitId }) => units?.includes(unitId) ?? true);
    for (const { key: scale, value: meant } of entriesOf(mapping.get('scales'))) {
      const levelsHere = campaign.scales.get(meant.value.as)?.value.levels ?? [];
      const seen = new Set<string>();
      for (const { root } of those) {
        const below = declaredBelow(root, 'scales').get(scale)?.value.levels ?? [];
        const key = JSON.stringify(below.map(({ id, achieved }) => [id, achieved]));
        // Most who are mapped alike have the same scale.
        if (seen.has(key)) continue;
        seen.add(key);
        const places = new Map(entriesOf(meant.get('levels')).map(({ key: id, value: to }) => [id, to]));
        const levels = below.flatMap((level): MappedLevel[] => {
          const to = places.get(level.id);
          const here = levelsHere.find(({ id }) => id === to?.value);
          return to === undefined || here === undefined ? [] : [{ level, here, place: to.place }];
        });
        yield { levels, levelsHere };
      }
    }
  }
}
