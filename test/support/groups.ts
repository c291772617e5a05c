import type { Group, Summary } from '../../src/aggregation/summary.generated.ts';

/** What a group of units states, as their own campaign's summary states it. */
export function asGroup({ completeness, ratings, indicators, awards }: Summary): Partial<Group> {
  const { due, received, late, missing } = completeness;
  const { list: _, byUnit: __, ...tallies } = awards;
  return {
    completeness: { due, received, late, missing },
    ratings: ratings.map(({ subjects: _, scale: __, ...counts }) => counts),
    indicators: indicators.map(
      ({ name: _, programme: __, unitOfMeasure, aggregation, decimals, better, units, ...figures }) =>
        figures,
    ),
    awards: tallies,
  };
}
