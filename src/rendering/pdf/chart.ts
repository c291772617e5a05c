import type { Content } from 'pdfmake/interfaces.js';
import type { Chart } from '../../document/tree.ts';
import { drawnChart, sizeOnPage, svgOf } from '../../layout/chart/draw-chart.ts';
import { sizes, textHeight, textWidth } from '../../layout/page.ts';
import { heightOf, type Setting } from './setting.ts';

const gap = { above: 4, caption: 4, below: 10 } as const;

/** A chart with its caption below, both on one page where they fit. */
export function chartContent(chart: Chart, setting: Setting): Content {
  const { orientation, measure, family } = setting;
  const drawn = drawnChart(chart, textWidth(orientation), measure);
  const drawing = { svg: svgOf(drawn), ...sizeOnPage(drawn, orientation), font: family };
  const caption = `${chart.label}. ${chart.caption}`;
  const text = { style: { size: sizes.caption, bold: true }, room: textWidth(orientation) };
  const height = drawing.height + heightOf(caption, text, setting) + gap.above + gap.caption + gap.below;
  return {
    unbreakable: setting.isKeptTogether && height < 0.95 * textHeight(orientation),
    stack: [
      // A drawing can be set in fonts only that some text has been set in.
      { text: ['', { text: '', bold: true }], fontSize: 0.1 },
      { ...drawing, alignment: 'center' },
      {
        text: caption,
        italics: true,
        bold: true,
        fontSize: sizes.caption,
        alignment: 'center',
        margin: [0, gap.caption, 0, 0],
      },
    ],
    margin: [0, gap.above, 0, gap.below],
  };
}
