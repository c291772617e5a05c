import type { Content } from 'pdfmake/interfaces.js';
import type { Chart } from '../../document/tree.ts';
import { drawnChart, sizeOnPage } from '../chart/draw-chart.ts';
import { sizes, textWidth } from '../page.ts';
import type { Setting } from './table.ts';

/** A chart with its caption below, both on one page. */
export function chartContent(chart: Chart, { orientation, measure, family }: Setting): Content {
  const drawn = drawnChart(chart, textWidth(orientation), measure, chart.label.replace(/\D+/g, 'c'));
  const drawing = { svg: drawn.svg, ...sizeOnPage(drawn, orientation), font: family };
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
  };
}
