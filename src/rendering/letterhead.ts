import { largestOf } from '../aggregation/largest.ts';
import type { Letterhead, LetterheadLine } from '../document/tree.ts';
import type { Measure } from './fonts.ts';
import { balancedLines, brokenLines } from './lines.ts';
import { sizes, textWidth } from './page.ts';

/** How each line of the letterhead is set (F05–F08). */
export const lineStyles: Readonly<
  Record<LetterheadLine['role'], { readonly size: number; readonly isBold: boolean }>
> = {
  superior: { size: sizes.nation, isBold: false },
  issuer: { size: sizes.nation, isBold: true },
  nation: { size: sizes.nation, isBold: true },
  motto: { size: sizes.motto, isBold: true },
};

/** How wide the letterhead's two columns are: the right one as wide as what must stand on one line there. */
export function letterheadColumns(block: Letterhead, measure: Measure) {
  const whole = textWidth('portrait');
  const right = Math.min(
    largestOf(
      block.right.map(({ text, role }) => measure(text, lineStyles[role].size, 'bold')),
      measure(block.placeAndDate, sizes.number, 'regular'),
    ) + 4,
    0.66 * whole,
  );
  return { left: whole - right, right };
}

/** The length of the rule under a line of the letterhead, 0 for none (F06, F08). */
export function ruleLength(line: LetterheadLine, room: number, measure: Measure): number {
  const { size, isBold } = lineStyles[line.role];
  const width = (text: string) => measure(text, size, isBold ? 'bold' : 'regular');
  const widths = brokenLines(line.text, width, room).map(width);
  return { none: 0, part: partOf(widths), full: widths.at(-1) ?? 0 }[line.rule];
}

/** The abstract in lines of like length, and the length of the rule below (F12). */
export function titleLines(abstract: string, measure: Measure) {
  const width = (text: string) => measure(text, sizes.title, 'bold');
  const lines = balancedLines(abstract, width, 0.9 * textWidth('portrait'));
  return { lines, rule: partOf(lines.map(width)) };
}

/** What an annex belongs to, in lines of like length, and the length of the rule below (F19). */
export function referenceLines(reference: string, room: number, measure: Measure) {
  const width = (text: string) => measure(text, sizes.annexReference, 'regular');
  const lines = balancedLines(reference, width, room);
  return { lines, rule: partOf(lines.map(width)) };
}

/**
 * The length of a rule under some lines: four tenths of the longest, and always from a third to a half of the
 * last, under which it stands (F08, F12, F19).
 */
function partOf(widths: readonly number[]): number {
  const last = widths.at(-1) ?? 0;
  return Math.min(Math.max(0.4 * largestOf(widths), last / 3), last / 2);
}
