import type { Chart } from '../../document/tree.ts';

/** A chart placed: its size and what is drawn, in points from the upper left corner. */
export interface DrawnChart {
  readonly width: number;
  readonly height: number;
  /** What comes later lies above. */
  readonly marks: readonly Mark[];
}

/** What a chart is drawn with. */
export type Mark = BarMark | DotMark | LineMark | TextMark;

/** A rectangle; its frame lies within it. */
export interface BarMark {
  readonly kind: 'bar';
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly fill: Fill;
}

/** A dot around its middle; its frame lies within it. */
interface DotMark {
  readonly kind: 'dot';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: Fill;
}

/** The upright line that bars begin at. */
export interface LineMark {
  readonly kind: 'line';
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** A line of text, which begins, ends or has its middle at `x`. */
export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  readonly baseline: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
  readonly style: 'regular' | 'bold';
  readonly colour: string;
}

/** Where a text of some width begins. */
export function startOf({ x, anchor }: TextMark, width: number): number {
  return x - { start: 0, middle: 0.5, end: 1 }[anchor] * width;
}

/** How the bars of a series are filled and framed. */
export interface Fill {
  readonly colour: string;
  /** In points. */
  readonly frame: number;
  readonly isDashed: boolean;
  /** The colour of text on it. */
  readonly textColour: string;
}

/** The report's typeface; sizes in points, none below the 10 that tables are held to (NĐ 30, F20). */
export const font = {
  family: 'Times New Roman, Tinos, Liberation Serif, serif',
  size: 11,
  lineHeight: 13,
} as const;

/** The colour of text and lines. */
export const ink = '#000000';
const paper = '#ffffff';

/** The first and the last of a row of greys with a touch of blue: apart in lightness, so also without colours. */
const darkest = [29, 53, 87] as const;
const lightest = [214, 226, 238] as const;

function colourOf(channels: readonly number[]): string {
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** How each of the series is filled: from dark to light in their order; what is absent as an empty, dashed frame. */
export function fillsOf({ series }: Chart): Fill[] {
  const solid = series.filter(({ isAbsent }) => !isAbsent).length;
  let place = 0;
  return series.map(({ isAbsent }) => {
    if (isAbsent) return { colour: paper, frame: 0.75, isDashed: true, textColour: ink };
    const share = solid < 2 ? 0 : place / (solid - 1);
    place += 1;
    const channels = darkest.map((from, index) => Math.round(from + share * ((lightest[index] ?? 0) - from)));
    const colour = colourOf(channels);
    return { colour, frame: 0.5, isDashed: false, textColour: share < 0.5 ? paper : ink };
  });
}

/** How figures are told apart that are good, bad, or neither: full, empty, in between. */
export const verdictFills: readonly Fill[] = [
  { colour: colourOf(darkest), frame: 0.5, isDashed: false, textColour: paper },
  { colour: paper, frame: 1.25, isDashed: false, textColour: ink },
  { colour: '#9aa7b8', frame: 0.5, isDashed: false, textColour: ink },
];

/** A line from a label to its figure. */
export const guide: Fill = { colour: '#c8d0da', frame: 0, isDashed: false, textColour: ink };

/** Lines of text below each other. */
export function textLines(
  lines: readonly string[],
  { x, top }: { readonly x: number; readonly top: number },
  look: Partial<Pick<TextMark, 'anchor' | 'style' | 'colour'>> = {},
): TextMark[] {
  return lines.map((text, index) => ({
    kind: 'text',
    x,
    // The middle of small letters and figures lies above the baseline by about a third of their size.
    baseline: top + (index + 0.5) * font.lineHeight + 0.34 * font.size,
    anchor: 'start',
    text,
    style: 'regular',
    colour: ink,
    ...look,
  }));
}
