import { formatDecimal } from '../vietnamese/numbers.ts';

/** A figure as people read it; a dash where there is none. */
export function shownFigure(digits: string | null): string {
  return digits === null ? '–' : formatDecimal(digits);
}

/** A change with its sign: "+1,5", "-3", "0". */
export function signedFigure(digits: string | null): string {
  if (digits === null) return '–';
  const isNothing = /^-?[0.]+$/.test(digits);
  return isNothing || digits.startsWith('-')
    ? formatDecimal(digits.replace(isNothing ? /^-/ : /^$/, ''))
    : `+${formatDecimal(digits)}`;
}

/** By how much one count differs from another, with its sign; a dash where one is not known. */
export function signedDifference(before: number | null, after: number | null): string {
  return before === null || after === null ? '–' : signedFigure(String(after - before));
}
