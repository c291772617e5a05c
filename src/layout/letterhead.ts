import { largestOf } from '../aggregation/largest.ts';
import type { Letterhead, LetterheadLine } from '../document/tree.ts';
import type { Measure } from '../fonts/family.ts';
import type { LetterheadStyle, TextStyle } from '../letterheads/letterhead.ts';
import { balancedLines, brokenLines } from './lines.ts';
import { sizes, textWidth } from './paper.ts';

/** The width of text that is set in some style. */
const widthIn =
  (style: TextStyle, measure: Measure) =>
  (text: string): number =>
    measure(text, style.size, weightOf(style));

/** The weight of text that is set in some style, as measuring knows it. */
const weightOf = ({ bold }: TextStyle): 'bold' | 'regular' => (bold ? 'bold' : 'regular');

/** Of the room for a title or a letterhead's line, it takes so much at most: programs measure text differently. */
const widestLine = 0.98;

/** How wide the letterhead's two columns are: the right one as wide as what must stand on one line there. */
export function letterheadColumns(block: Letterhead, { lines }: LetterheadStyle, measure: Measure) {
  const whole = textWidth('portrait');
  const right = Math.min(
    largestOf(
      block.right.map(({ text, role }) => widthIn(lines[role], measure)(text)),
      roomFor(block.placeAndDate, widthIn(lines.placeAndDate, measure)),
    ) / widestLine,
    0.66 * whole,
  );
  return { left: whole - right, right };
}

/** How much room a date takes of which day and month are not given: some programs draw no-break spaces half as wide again as spaces. */
function roomFor(text: string, width: (text: string) => number): number {
  return width(text) + width(text.replace(/[^\u00a0]/g, '')) / 2;
}

/** A number, which no line's end parts from its label; where it is not given yet, there is room to write it in. */
export function numberAfterLabel(number: string): string {
  return number.replace(/^\S+ +/, (label) => label.replaceAll(' ', '\u00a0'));
}

/** How far a body's name stays from the national name, in points. */
const aside = 10;

/** A line of the letterhead, a long name in lines of like length, and the length of the rule below, 0 for none (F06–F08). */
export function letterheadLines(
  line: LetterheadLine,
  style: LetterheadStyle,
  room: number,
  measure: Measure,
): { readonly lines: readonly string[]; readonly rule: number } {
  const width = widthIn(style.lines[line.role], measure);
  const isBody = line.role === 'superior' || line.role === 'issuer';
  const lines = (isBody ? balancedLines : brokenLines)(line.text, width, isBody ? room - aside : room);
  const widths = lines.map(width);
  const rule = { none: 0, part: partOf(widths), full: widths.at(-1) ?? 0 }[line.rule];
  return { lines, rule };
}

/** What a letter is about, in lines of like length. @param room of the letterhead's left column, in points */
export function subjectLines(
  subject: string,
  { lines }: LetterheadStyle,
  room: number,
  measure: Measure,
): string[] {
  return balancedLines(subject, widthIn(lines.subject, measure), room - aside);
}

/** The abstract in lines of like length, and the length of the rule below (F12). */
export function titleLines(abstract: string, { title }: LetterheadStyle, measure: Measure) {
  const width = widthIn(title.abstract, measure);
  const room = textWidth('portrait');
  const lines = balancedLines(abstract, width, 0.9 * room, widestLine * room);
  return { lines, rule: partOf(lines.map(width)) };
}

/** What an annex belongs to, in lines of like length, and the length of the rule below (F19). */
export function referenceLines(reference: string, room: number, measure: Measure) {
  const width = (text: string) => measure(text, sizes.annexReference, 'regular');
  const lines = balancedLines(reference, width, room);
  return { lines, rule: partOf(lines.map(width)) };
}

/** How the lines above a signature are set: the last one is the signer's position. */
export function signatureLines(
  lines: readonly string[],
  { signature }: LetterheadStyle,
): { readonly text: string; readonly style: TextStyle }[] {
  return lines.map((text, index) => ({
    text,
    style: index === lines.length - 1 ? signature.position : signature.capacity,
  }));
}

/**
 * The length of a rule under some lines: four tenths of the longest, and always from a third to a half of the last,
 * under which it stands (F08, F12, F19); well within that, since programs measure text differently.
 */
export function partOf(widths: readonly number[]): number {
  const last = widths.at(-1) ?? 0;
  return Math.min(Math.max(0.4 * largestOf(widths), 0.35 * last), 0.495 * last);
}
