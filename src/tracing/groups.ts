import { otherUnits } from '../aggregation/group-tables.ts';
import { awardFigures } from './awards.ts';
import { completenessFigures } from './completeness.ts';
import { indicatorFigures } from './indicators.ts';
import { branch, byId, type NameNode } from './name-tree.ts';
import { ratingFigures } from './ratings.ts';
import type { Recorded } from './recorded.ts';

/** The figures of each group of units: those that the whole has, made of the group's units alone. */
export function groupFigures(recorded: Recorded): NameNode {
  const { campaign, summary, words } = recorded;
  const others =
    summary === null
      ? []
      : (['groups', 'areas'] as const).flatMap(
          (outside) => otherUnits(campaign, summary, words.otherUnits, outside) ?? [],
        );
  // Without areas there is nothing beside them.
  const hasBoth =
    new Set(summary?.groups.filter(({ parent }) => parent === null).map(({ kind }) => kind)).size > 1;
  const all = [...(summary?.groups ?? []), ...others.filter(({ id }) => hasBoth || id === '_others')];
  const groups = new Map(all.map((group) => [group.id, group]));
  return byId(groups.keys(), (id) => {
    const group = groups.get(id);
    if (group === undefined) return null;
    const of = recorded.ofGroup(group);
    return branch(
      {
        completeness: () => completenessFigures(of),
        ratings: () => ratingFigures(of, 'unit'),
        'cluster-ratings': () => ratingFigures(of, 'cluster'),
        indicators: () => indicatorFigures(of),
        awards: () => awardFigures(of),
      },
      { through: ['ratings', 'indicators'], synonyms: { ratings: 'cluster-ratings' } },
    );
  });
}
