import type { Summary } from '../aggregation/summary.generated.ts';

/** Whether something in a document of results is missing or still to be appraised (NĐ 30, F26). */
export function isDraft({ completeness, ratings, indicators }: Summary): boolean {
  return (
    completeness.missing > 0 ||
    ratings.some(({ missing, provisional }) => missing > 0 || provisional > 0) ||
    indicators.some(({ missing }) => missing > 0)
  );
}
