import { largestOf } from '../../aggregation/largest.ts';
import { brokenLines } from '../lines.ts';
import { type Fill, font, type Mark, textLines } from './marks.ts';

const gap = { across: 14, below: 8, swatch: 5 } as const;
const swatch = 10;

/** What fills mean, in as many lines as they take, and how high all of it is. */
export function keyOf(
  entries: readonly { readonly name: string; readonly fill: Fill }[],
  width: number,
  wide: (text: string) => number,
): { readonly marks: Mark[]; readonly height: number } {
  const marks: Mark[][] = [];
  let [left, top, height]: [number, number, number] = [0, 0, font.lineHeight];
  for (const { name, fill } of entries) {
    const lines = brokenLines(name, wide, width - swatch - gap.swatch);
    const extent = swatch + gap.swatch + largestOf(lines.map(wide));
    if (left > 0 && left + extent > width) [left, top, height] = [0, top + height + 3, font.lineHeight];
    marks.push(
      [{ kind: 'bar', left: left + 1, top: top + 1.5, width: swatch, height: swatch, fill }],
      textLines(lines, { x: left + swatch + gap.swatch, top }),
    );
    height = Math.max(height, lines.length * font.lineHeight);
    left += extent + gap.across;
  }
  return { marks: marks.flat(), height: marks.length === 0 ? 1 : top + height + gap.below };
}
