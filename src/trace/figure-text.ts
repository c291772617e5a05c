import { isPercentSign } from '../campaign/campaign.ts';
import { shortDate } from '../vietnamese/dates.ts';
import { formatDecimal } from '../vietnamese/numbers.ts';
import type { TracedFigure } from './trace.generated.ts';

/** A figure as people read it: "64 người", "98,5%", "11/12/2023"; `null` where there is none. */
export function figureText({
  kind,
  digits,
  unit,
}: Pick<TracedFigure, 'kind' | 'digits' | 'unit'>): string | null {
  if (digits === null) return null;
  if (kind === 'date') return shortDate(digits);
  const number = formatDecimal(digits);
  if (unit === '') return number;
  return isPercentSign(unit) ? `${number}%` : `${number} ${unit}`;
}

/** The beginning that a figure's name has in common with those that it is listed with: "indicators.tuyen-quan.". */
export function groupOf(name: string): string {
  return /^[^.]*\.(?:[^.]*\.)?/.exec(name)?.[0] ?? '';
}
