import { largestOf } from '../aggregation/largest.ts';
import type { Measure } from '../fonts/family.ts';
import type { LetterheadStyle } from '../letterheads/letterhead.ts';
import { indent } from './paper.ts';

/** What stands before each of several addressees. */
export const addresseeDash = '- ';

/**
 * Where several addressees stand, in points from the left of the text: the heading, and below its colon their dashes (NĐ 30,
 * Phụ lục I, mục II.9). All in the middle, or from a paragraph's indent on where that is too wide.
 */
export function addresseesAt(
  lines: readonly string[],
  { addressees: { heading, list } }: Pick<LetterheadStyle, 'addressees'>,
  room: number,
  measure: Measure,
): { readonly heading: number; readonly dashes: number; readonly names: number } {
  const toColon = measure(heading.text.replace(/:$/, ''), heading.size, 'regular');
  const dash = measure(addresseeDash, list.size, 'regular');
  const widest = largestOf(lines.map((line) => measure(line, list.size, 'regular')));
  const start = Math.max(indent, (room - toColon - dash - widest) / 2);
  return { heading: start, dashes: start + toColon, names: start + toColon + dash };
}
