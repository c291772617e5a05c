import { BarChart } from 'echarts/charts';
import { GridComponent, TitleComponent } from 'echarts/components';
import { init, setPlatformAPI, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Chart } from '../../document/tree.ts';
import type { Measure } from '../fonts.ts';
import { textHeight } from '../page.ts';
import { cleanedSvg } from './cleaned-svg.ts';
import { groupedLayout } from './grouped.ts';
import { font, type Layout } from './layout.ts';
import { stackedLayout } from './stacked.ts';

use([BarChart, GridComponent, TitleComponent, SVGRenderer]);

/** A chart as an SVG document; lengths in points. */
export interface DrawnChart {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

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
 * Draws a chart without a browser, in greys that can be distinguished in print and by every eye, each figure beside
 * its bar. The same chart gives the same bytes.
 * @param width in points
 * @param id begins the ids within the drawing: what stands in one file with it needs another
 */
export function drawnChart(chart: Chart, width: number, measure: Measure, id: string): DrawnChart {
  const layout: Layout =
    chart.arrangement === 'stacked'
      ? stackedLayout(chart, width, measure)
      : groupedLayout(chart, width, measure);
  setPlatformAPI({
    // The library would ask a canvas.
    measureText: (text: string, style?: string) => {
      const size = Number(/(\d{1,3}(?:\.\d{1,3})?)px/.exec(style ?? '')?.[1] ?? font.size);
      return { width: measure(text, size, /bold/.test(style ?? '') ? 'bold' : 'regular') };
    },
  });
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width, height: layout.height });
  try {
    drawing.setOption({ animation: false, textStyle: { fontFamily: font.family }, ...layout.option });
    return { svg: cleanedSvg(drawing.renderToSVGString(), id), width, height: layout.height };
  } finally {
    drawing.dispose();
  }
}
