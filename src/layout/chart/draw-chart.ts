import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Chart } from '../../document/tree.ts';
import type { Measure } from '../../fonts/family.ts';
import { textHeight } from '../paper.ts';
import { groupedChart } from './grouped.ts';
import { type DrawnChart, font, ink, type Mark, type TextMark } from './marks.ts';
import { divergingChart, dotChart } from './ranked.ts';
import { stackedChart } from './stacked.ts';

/**
 * How large a drawing is set on a page: what is higher than one is set smaller, since a drawing can't be broken.
 */
export function sizeOnPage(
  { width, height }: DrawnChart,
  orientation: 'portrait' | 'landscape',
): { width: number; height: number } {
  const scale = Math.min(1, (0.85 * textHeight(orientation)) / height);
  return { width: scale * width, height: scale * height };
}

/**
 * Draws a chart in greys that can be distinguished in print and by every eye, each figure beside its bar.
 * @param width in points
 */
export function drawnChart(chart: Chart, width: number, measure: Measure): DrawnChart {
  return drawings[chart.arrangement](chart, width, measure);
}

const drawings: Readonly<
  Record<Chart['arrangement'], (chart: Chart, width: number, measure: Measure) => DrawnChart>
> = { stacked: stackedChart, grouped: groupedChart, dots: dotChart, diverging: divergingChart };

/**
 * A drawing as an SVG element.
 * @param attributes of the element itself
 * @param lengthOf the room that a text keeps in whichever font a reader's machine has, in points; as the font has it
 *   where it is left out
 */
export function svgElement(
  { width, height, marks }: DrawnChart,
  attributes: Readonly<Record<string, string | number>>,
  lengthOf?: (text: TextMark) => number,
): Element {
  const viewBox = `0 0 ${rounded(width)} ${rounded(height)}`;
  return s(
    'svg',
    { ...attributes, viewBox },
    marks.map((mark) => markElement(mark, lengthOf)),
  );
}

function markElement(mark: Mark, lengthOf?: (text: TextMark) => number): Element {
  switch (mark.kind) {
    case 'bar': {
      const { colour, frame, isDashed } = mark.fill;
      return s('rect', {
        x: rounded(mark.left + frame / 2),
        y: rounded(mark.top + frame / 2),
        width: rounded(Math.max(0, mark.width - frame)),
        height: rounded(mark.height - frame),
        fill: colour,
        stroke: ink,
        strokeWidth: frame,
        ...(isDashed ? { strokeDashArray: '3,2' } : {}),
      });
    }
    case 'dot': {
      const { colour, frame } = mark.fill;
      return s('circle', {
        cx: rounded(mark.x),
        cy: rounded(mark.y),
        r: rounded(mark.radius - frame / 2),
        fill: colour,
        stroke: ink,
        strokeWidth: frame,
      });
    }
    case 'line': {
      const [x, y1, y2] = [rounded(mark.left), rounded(mark.top), rounded(mark.bottom)];
      return s('line', { x1: x, y1, x2: x, y2, stroke: ink, strokeWidth: 0.75 });
    }
    case 'text': {
      const textLength = lengthOf?.(mark);
      return s(
        'text',
        {
          x: rounded(mark.x),
          y: rounded(mark.baseline),
          fontFamily: font.family,
          fontSize: font.size,
          ...(mark.style === 'bold' ? { fontWeight: 'bold' } : {}),
          ...(mark.anchor === 'start' ? {} : { textAnchor: mark.anchor }),
          fill: mark.colour,
          ...(textLength === undefined
            ? {}
            : { textLength: rounded(textLength), lengthAdjust: 'spacingAndGlyphs' }),
        },
        mark.text,
      );
    }
  }
}

function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}
