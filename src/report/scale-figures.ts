import type { Scale } from '../campaign/campaign.ts';
import type { Located } from '../intake/values.ts';
import { campaignFigure } from '../tracing/figure-names.ts';
import { formatDecimal } from '../vietnamese/numbers.ts';
import { type Printed, PrintedText, printedNumber } from './printed.ts';
import { typedAt } from './sources.ts';

/** A number that a rating scale states. @param path what it is of the campaign's scales: the scale's id, and what is in it */
export function scaleFigure(number: Located<number>, path: readonly string[]): Printed {
  const origin = typedAt(campaignFigure(['scales', ...path]), number);
  return printedNumber(formatDecimal(number.digits), number.digits, origin, 'điểm');
}

/** "khá (từ 65 đến dưới 80 điểm)"; the best level's band includes the scale's maximum. @param index 0 for the best */
export function levelInWords(
  level: Located<Scale['levels'][number]>,
  index: number,
  { id }: Pick<Scale, 'id'>,
): PrintedText {
  const [from, to] = [level.get('from'), level.get('to')];
  const { label } = level.value;
  if (from === undefined || to === undefined) return new PrintedText([label]);
  const path = [id, 'levels', level.value.id];
  return new PrintedText([
    `${label} (từ `,
    scaleFigure(from, [...path, 'from']),
    index === 0 ? ' đến ' : ' đến dưới ',
    scaleFigure(to, [...path, 'to']),
    ' điểm)',
  ]);
}
