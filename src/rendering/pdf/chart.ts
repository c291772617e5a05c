import type { Content } from 'pdfmake/interfaces.js';
import type { Chart } from '../../document/tree.ts';
import { drawnChart } from '../chart/draw-chart.ts';
import { sizes, textHeight, textWidth } from '../page.ts';
import type { Setting } from './table.ts';

/** A chart with its caption below, both on one page. */
export function chartContent(chart: Chart, { orientation, measure, family }: Setting): Content {
  const width = textWidth(orientation);
  const { svg, height } = drawnChart(chart, width, measure, chart.label.replace(/\D+/g, 'c'));
  // What is higher than a page is drawn smaller: a drawing can't be broken.
  const scale = Math.min(1, (0.85 * textHeight(orientation)) / height);
  const drawing = { svg, width: scale * width, height: scale * height, font: family };
  return {
    unbreakable: true,
    stack: [
      // A drawing can be set in fonts only that some text has been set in.
      { text: ['', { text: '', bold: true }], fontSize: 0.1 },
      { ...drawing, alignment: 'center' },
      {
        text: `${chart.label}. ${chart.caption}`,
        italics: true,
        bold: true,
        fontSize: sizes.caption,
        alignment: 'center',
        margin: [0, 4, 0, 0],
      },
    ],
    margin: [0, 4, 0, 10],
    estimatedHeight: drawing.height + 28,
  } as Content;
}
