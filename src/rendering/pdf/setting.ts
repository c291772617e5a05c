import type { Run } from '../../document/tree.ts';
import type { Measure } from '../../fonts/family.ts';
import { weightOf } from '../../layout/letterhead.ts';
import { brokenLines } from '../../layout/lines.ts';
import type { LetterheadStyle, TextStyle } from '../../letterheads/letterhead.ts';

/** Where blocks are set: how wide the page is, and how wide and high text runs. */
export interface Setting {
  readonly orientation: 'portrait' | 'landscape';
  readonly style: LetterheadStyle;
  readonly measure: Measure;
  /** With kerning: as pdfmake itself measures. */
  readonly exactWidth: (run: Run, size: number) => number;
  /** How high a line is, in its type size. */
  readonly lineHeight: number;
  /** The name that pdfmake knows the typeface by. */
  readonly family: string;
  /** Whether what belongs together stands on one page, as far as it fits; otherwise all goes on from page to page. */
  readonly isKeptTogether: boolean;
}

/** The space between lines, in their height. */
export const lineSpacing = 1.05;

/** How high a line is, in points. @param size of its letters, in points */
export function lineHeight(size: number, setting: Setting): number {
  return size * setting.lineHeight;
}

/** Text as pdfmake sets it in some style. */
export function styledText(text: string, { size, bold, italic, underline }: TextStyle) {
  return {
    text,
    fontSize: size,
    ...(bold ? { bold } : {}),
    ...(italic ? { italics: italic } : {}),
    ...(underline ? { decoration: 'underline' as const } : {}),
  };
}

/** The height of text set ragged in some width, as far as it is known before it is laid out. */
export function heightOf(
  text: string,
  { style, room }: { readonly style: TextStyle; readonly room: number },
  setting: Setting,
): number {
  const lines = brokenLines(text, (part) => setting.measure(part, style.size, weightOf(style)), room);
  return lines.length * lineHeight(style.size, setting);
}
