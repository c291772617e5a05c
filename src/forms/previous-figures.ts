import { indicatorRecords } from '../campaign/records.ts';
import type { DraftReview } from '../campaign/review.ts';
import { formHints } from '../intake/form-hints.ts';

/** Last year's actual figures by indicator, as typed. */
export type PreviousFigures = ReadonlyMap<string, string>;

/** Whether something that a file holds is such a figure: nothing else gets from one form into others. */
export function isFigure(typed: unknown): typed is string {
  return typeof typed === 'string' && /^-?\d{1,40}(?:\.\d{1,40})?$/.test(typed);
}

/** What a unit reported as its actual figures; of the host, where `unitId` is `null`. */
export function actualFigures(review: DraftReview, unitId: string | null): PreviousFigures {
  return new Map(
    indicatorRecords(review)
      .filter((record) => record.unitId === unitId)
      .flatMap(({ indicatorId, value }) => {
        const digits = value.get('actual')?.digits;
        return digits === undefined || digits === null ? [] : [[indicatorId, digits] as const];
      }),
  );
}

/** The line of a form that last year's figure stands in, or is asked for. */
export function previousLine(figure: string | undefined): string {
  return figure === undefined
    ? `    previous: # ${formHints.previous}\n`
    : `    previous: ${figure} # ${formHints.previous}, theo báo cáo đã nộp\n`;
}
