import type { Run } from '../../document/tree.ts';
import type { Measure } from '../fonts.ts';
import { brokenLines } from '../lines.ts';

/** Where blocks are set: how wide the page is, and how wide and high text runs. */
export interface Setting {
  readonly orientation: 'portrait' | 'landscape';
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

/** The height of text set ragged in some width, as far as it is known before it is laid out. */
export function heightOf(
  text: string,
  { size, style, room }: { readonly size: number; readonly style: 'regular' | 'bold'; readonly room: number },
  setting: Setting,
): number {
  const lines = brokenLines(text, (part) => setting.measure(part, size, style), room);
  return lines.length * lineHeight(size, setting);
}
