import type {
  Completeness,
  IndicatorTable,
  RatingTable,
  SourcePlace,
  SubjectRating,
} from '../aggregation/summary.generated.ts';
import type { Place } from '../diagnostics/source-text.ts';

/** Where something stands in a file of the campaign. */
export function sourceAt({ source, start }: Place): SourcePlace {
  return { file: source.path, ...source.position(start) };
}

/** Where the figures of an indicator's total come from: the host's, else all units'. */
export const sourcesOfTotal = oncePerTable(({ sources, units }: IndicatorTable) =>
  sources.length > 0 ? sources : units.flatMap((row) => row.sources),
);

/** Where some counts of an indicator's units come from: every unit's figures. */
export const sourcesOfUnits = oncePerTable(({ units, sources }: IndicatorTable) => [
  ...units.flatMap((row) => row.sources),
  ...sources,
]);

/** Where the counts of a table of ratings come from: every subject's ratings, and those that clusters' follow from. */
export const sourcesOfRatings = oncePerTable(({ subjects }: RatingTable) =>
  subjects.flatMap(sourcesOfRating),
);

/** A table's sources are all its units': many figures in sentences and cells have the same list of them. */
function oncePerTable<Table extends object>(
  sourcesOf: (table: Table) => readonly SourcePlace[],
): (table: Table) => readonly SourcePlace[] {
  const known = new WeakMap<Table, readonly SourcePlace[]>();
  return (table) => {
    const earlier = known.get(table);
    if (earlier !== undefined) return earlier;
    const sources = sourcesOf(table);
    known.set(table, sources);
    return sources;
  };
}

function sourcesOfRating({ self, final }: SubjectRating): SourcePlace[] {
  return [...(self?.sources ?? []), ...(final?.sources ?? [])];
}

/** Where the counts of submissions come from: every submission. */
export function sourcesOfReceipts({ units }: Completeness): SourcePlace[] {
  return units.flatMap((unit) => unit.sources);
}
