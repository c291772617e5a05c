import type { Scale } from '../../../campaign/campaign.ts';
import type { Rating } from '../../../intake/schema.generated.ts';
import type { Located } from '../../../intake/values.ts';
import { shortDate } from '../../../vietnamese/dates.ts';
import { onOneLine } from '../../../vietnamese/normal-forms.ts';
import { formatDecimal } from '../../../vietnamese/numbers.ts';
import { type Printed, printedDate, printedNumber } from '../../printed.ts';
import { sourceAt } from '../../sources.ts';

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
  rating: Located<Rating> | undefined,
  { value: { levels, criteria = [] } }: Located<Scale>,
): RatingCells {
  const { level, reason = '', notApplicable = '', decision } = rating?.value ?? {};
  const points = rating?.get('points');
  const date = rating?.get('decision')?.get('date');
  return {
    level: level === undefined ? '' : onOneLine(levels.find(({ id }) => id === level)?.label ?? level),
    score: numberCell(rating?.get('score')),
    points: criteria.map(({ id }) => numberCell(points?.get(id))),
    reason: onOneLine(reason),
    notApplicable: onOneLine(notApplicable),
    decisionNumber: onOneLine(decision?.number ?? ''),
    decisionDate:
      date === undefined ? '' : printedDate(shortDate(date.value), date.value, [sourceAt(date.place)]),
  };
}

function numberCell(number: Located<number> | undefined): Printed | string {
  if (number === undefined) return '';
  return printedNumber(formatDecimal(number.digits), number.digits, [sourceAt(number.place)]);
}
