import type {
  AwardItem,
  Completeness,
  IndicatorTable,
  RatingTable,
  SourcePlace,
  SubjectRating,
} from '../aggregation/summary.generated.ts';

/** Where the figures of an indicator's total come from: the host's, else all units'. */
export function sourcesOfTotal({ sources, units }: IndicatorTable): SourcePlace[] {
  return sources.length > 0 ? [...sources] : units.flatMap((row) => row.sources);
}

/** Where some counts of an indicator's units come from: every unit's figures. */
export function sourcesOfUnits({ units, sources }: IndicatorTable): SourcePlace[] {
  return [...units.flatMap((row) => row.sources), ...sources];
}

/** Where the counts of a table of ratings come from: every subject's ratings, and those that clusters' follow from. */
export function sourcesOfRatings({ subjects }: RatingTable): SourcePlace[] {
  return subjects.flatMap(sourcesOfRating);
}

function sourcesOfRating({ self, final }: SubjectRating): SourcePlace[] {
  return [...(self?.sources ?? []), ...(final?.sources ?? [])];
}

/** Where the count of some awards comes from: each award that has all that is asked for. */
export function sourcesOfAwards(
  list: readonly AwardItem[],
  wanted: Partial<Pick<AwardItem, 'authority' | 'programme' | 'form' | 'class'>>,
): SourcePlace[] {
  const { authority, programme, form, class: awardClass } = wanted;
  return list
    .filter(
      (item) =>
        (authority === undefined || item.authority === authority) &&
        (programme === undefined || item.programme === programme) &&
        (form === undefined || item.form === form) &&
        (awardClass === undefined || item.class === awardClass),
    )
    .flatMap((item) => item.sources);
}

/** Where the counts of submissions come from: every submission. */
export function sourcesOfReceipts({ units }: Completeness): SourcePlace[] {
  return units.flatMap((unit) => unit.sources);
}
