import type { Annex } from '../document/tree.ts';
import type { LetterheadStyle, TextStyle } from '../letterheads/letterhead.ts';
import { balancedLines } from './lines.ts';
import { margins, sheetMargins, textHeight, textWidth } from './paper.ts';
import { raggedLines, type SetText } from './text.ts';
import type { Typeface } from './typeface.ts';

/** Where blocks are set: in what style and type, and on what paper. */
export interface Setting {
  readonly style: LetterheadStyle;
  readonly typeface: Typeface;
  readonly orientation: Annex['orientation'];
  /** Whether it is a sheet such as a certificate, whose margins are alike at both sides. */
  readonly isSheet?: true;
}

/** The space between lines, in their height. */
const lineSpacing = 1.05;

/** How high a line is, in points. @param size of its letters, in points */
export function lineHeightOf({ height }: Typeface, size: number): number {
  return size * height * lineSpacing;
}

/** Where the text of a page begins from its left edge, and how wide and high it is, in points. */
export function roomIn({ orientation, isSheet }: Setting) {
  const { left } = isSheet ? sheetMargins : margins;
  return { left, width: textWidth(orientation), height: textHeight(orientation) };
}

/** Text in the middle of its column, in lines of like length. */
export function balancedText(text: string, style: TextStyle, room: number, setting: Setting): SetText[] {
  const { size, bold = false, italic = false } = style;
  const width = (part: string) => setting.typeface.widthOf(part, { bold, italic }, size);
  // A word that is broken leaves nothing to balance.
  if (text.split(/[ \n]/).some((word) => width(word) > room)) return styledLines(text, style, room, setting);
  return balancedLines(text, width, room).flatMap((line) => styledLines(line, style, room, setting));
}

/** Text in some style, set as it comes in lines as wide as may be. */
export function styledLines(text: string, style: TextStyle, room: number, { typeface }: Setting): SetText[] {
  const { size, bold = false, italic = false, underline = false } = style;
  const lines = raggedLines([{ text, bold, italic }], { typeface, size }, room);
  return underline ? lines.map((line) => ({ ...line, isUnderlined: true })) : lines;
}
