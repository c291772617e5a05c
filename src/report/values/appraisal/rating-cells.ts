import type { Scale } from '../../../campaign/campaign.ts';
import type { RatingRecord } from '../../../campaign/records.ts';
import type { Located } from '../../../intake/values.ts';
import { type FigureName, ratedFigure } from '../../../tracing/figure-names.ts';
import { shortDate } from '../../../vietnamese/dates.ts';
import { onOneLine } from '../../../vietnamese/normal-forms.ts';
import { formatDecimal } from '../../../vietnamese/numbers.ts';
import { type Printed, printedDate, printedNumber } from '../../printed.ts';
import { typedAt } from '../../sources.ts';

/** What a rating states, cell by cell; empty where it states nothing. */
export interface RatingCells {
  readonly level: string;
  readonly score: Printed | string;
  /** In the order of the scale's criteria. */
  readonly points: readonly (Printed | string)[];
  readonly reason: string;
  readonly notApplicable: string;
  readonly decisionNumber: string;
  readonly decisionDate: Printed | string;
}

/** The cells of a rating; blank ones where there is none. */
export function ratingCells(
  record: RatingRecord | undefined,
  { value: { levels, criteria = [] } }: Located<Scale>,
): RatingCells {
  const rating = record?.rating;
  const { level, reason = '', notApplicable = '', decision } = rating?.value ?? {};
  const points = rating?.get('points');
  const date = rating?.get('decision')?.get('date');
  return {
    level: level === undefined ? '' : onOneLine(levels.find(({ id }) => id === level)?.label ?? level),
    score: numberCell(rating?.get('score'), record, 'score'),
    points: criteria.map(({ id }) => numberCell(points?.get(id), record, `points.${id}`)),
    reason: onOneLine(reason),
    notApplicable: onOneLine(notApplicable),
    decisionNumber: onOneLine(decision?.number ?? ''),
    decisionDate:
      date === undefined || record === undefined
        ? ''
        : printedDate(shortDate(date.value), date.value, typedAt(figureOf(record, 'decision'), date)),
  };
}

function numberCell(
  number: Located<number> | undefined,
  record: RatingRecord | undefined,
  what: 'score' | `points.${string}`,
): Printed | string {
  if (number === undefined || record === undefined) return '';
  return printedNumber(formatDecimal(number.digits), number.digits, typedAt(figureOf(record, what), number));
}

function figureOf(
  { subject, subjectId, programmeId, stage }: RatingRecord,
  what: 'score' | 'decision' | `points.${string}`,
): FigureName {
  return ratedFigure({ subject, programme: programmeId }, subjectId, `${stage}.${what}`);
}
