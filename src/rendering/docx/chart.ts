import { AlignmentType, ImageRun, Paragraph } from 'docx';
import type { Chart } from '../../document/tree.ts';
import type { Family, LoadedFont, Measure } from '../../fonts/family.ts';
import { chartInWords } from '../../layout/chart/chart-in-words.ts';
import { drawnChart, sizeOnPage, svgOf } from '../../layout/chart/draw-chart.ts';
import { rasterized } from '../../layout/chart/rasterize.ts';
import { textWidth } from '../../layout/paper.ts';
import { gluedText } from './text.ts';

/** A chart as a vector drawing, with a picture of it for programs that show none, and its caption. */
export async function chartParagraphs(
  chart: Chart,
  orientation: 'portrait' | 'landscape',
  measure: Measure,
  fonts: Family<LoadedFont>,
): Promise<Paragraph[]> {
  const drawn = drawnChart(chart, textWidth(orientation), measure);
  const svg = svgOf(drawn);
  const { width, height } = sizeOnPage(drawn, orientation);
  // In pixels, of which there are 96 to an inch of 72 points.
  const transformation = { width: (width * 96) / 72, height: (height * 96) / 72 };
  const picture = await rasterized(svg, fonts);
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { before: 80 },
      children: [
        new ImageRun({
          type: 'svg',
          data: Buffer.from(svg),
          transformation,
          fallback: { type: 'png', data: Buffer.from(picture) },
          altText: {
            id: chart.label.replace(/\D+/g, ''),
            name: chart.label,
            title: chart.caption,
            description: chartInWords(chart),
          },
        }),
      ],
    }),
    new Paragraph({
      style: 'Caption',
      children: gluedText(chart.caption, `${chart.label}. `),
    }),
  ];
}
