import { AlignmentType, type IParagraphOptions, Paragraph, TextRun } from 'docx';
import type { Chart } from '../../document/tree.ts';
import type { Measure } from '../../fonts/family.ts';
import { chartInWords, rowsInWords } from '../../layout/chart/chart-in-words.ts';
import { drawnChart, sizeOnPage } from '../../layout/chart/draw-chart.ts';
import {
  type DrawnChart,
  type Fill,
  font,
  ink,
  type Mark,
  startOf,
  type TextMark,
} from '../../layout/chart/marks.ts';
import { textWidth } from '../../layout/paper.ts';
import { captionParagraph, type Places } from './cross-references.ts';
import { type Box, type DrawingNumbers, drawingRun, type Shape } from './drawing.ts';
import { beyond, halfPoints, styleIds } from './styles.ts';

/** A chart drawn with Word's own shapes, and its caption. */
export function chartParagraphs(
  chart: Chart,
  {
    orientation,
    places,
    white,
  }: {
    readonly orientation: 'portrait' | 'landscape';
    readonly places: Places;
    readonly white: Pick<IParagraphOptions, 'spacing'>;
  },
  measure: Measure,
  numbers: DrawingNumbers,
): Paragraph[] {
  const drawn = drawnChart(chart, textWidth(orientation), measure);
  const { width, height } = sizeOnPage(drawn, orientation);
  const altText = { name: chart.label, title: chart.caption, description: chartInWords(chart) };
  const shapes = shapesOf(drawn, width / drawn.width, measure);
  const words = rowsInWords(chart).map((row) => `${row}.`);
  return [
    new Paragraph({
      style: styleIds.chart,
      ...white,
      children: [
        drawingRun(
          shapes,
          { width: width + 2 * beyond.aside, height: beyond.above + height + beyond.below },
          altText,
          numbers,
          words,
        ),
      ],
    }),
    captionParagraph(chart, places),
  ];
}

/** The marks of a drawing as shapes; what comes later lies above. @param scale of the drawing on its page */
function shapesOf(drawn: DrawnChart, scale: number, measure: Measure): Shape[] {
  const room = scale * drawn.width + 2 * beyond.aside;
  const placed = (left: number, top: number, width: number, height: number): Box => ({
    left: scale * left + beyond.aside,
    top: scale * top + beyond.above,
    width: scale * width,
    height: scale * height,
  });
  const shapeOf = (mark: Mark): Shape => {
    switch (mark.kind) {
      case 'bar': {
        const { frame } = mark.fill;
        const [left, top] = [mark.left + frame / 2, mark.top + frame / 2];
        const [width, height] = [Math.max(0, mark.width - frame), mark.height - frame];
        return { kind: 'rect', box: placed(left, top, width, height), ...lookOf(mark.fill) };
      }
      case 'dot': {
        const radius = mark.radius - mark.fill.frame / 2;
        const box = placed(mark.x - radius, mark.y - radius, 2 * radius, 2 * radius);
        return { kind: 'ellipse', box, ...lookOf(mark.fill) };
      }
      case 'line': {
        const box = placed(mark.left, mark.top, 0, mark.bottom - mark.top);
        return { kind: 'line', box, line: { width: 0.75, colour: digitsOf(ink), isDashed: false } };
      }
      case 'text':
        return textShape(mark, { scale, room, measure });
    }
  };
  return drawn.marks.map(shapeOf);
}

function lookOf({ colour, frame, isDashed }: Fill): Pick<Shape, 'fill' | 'line'> {
  const line = { width: frame, colour: digitsOf(ink), isDashed };
  return { fill: digitsOf(colour), ...(frame === 0 ? {} : { line }) };
}

/** A colour such as "#c8d0da", without the sign. */
function digitsOf(colour: string): string {
  return colour.slice(1);
}

/** Letters' height above the line that they stand on, and that of a whole line, as shares of their size. */
const letters = { ascent: 0.891, line: 1.3 } as const;

/** A line of text in a box that has more room than it takes, on the side where the text may grow. */
function textShape(
  mark: TextMark,
  { scale, room, measure }: { readonly scale: number; readonly room: number; readonly measure: Measure },
): Shape {
  // No larger than it is to be: half points are the least that Word knows.
  const size = Math.floor(2 * scale * font.size) / 2;
  const at = scale * mark.x + beyond.aside;
  const wanted = 1.15 * measure(mark.text, size, mark.style) + 4;
  const width = {
    start: Math.min(wanted, room - at),
    middle: Math.min(wanted, 2 * at, 2 * (room - at)),
    end: Math.min(wanted, at),
  }[mark.anchor];
  const run = new TextRun({
    text: mark.text,
    ...(mark.style === 'bold' ? { bold: true } : {}),
    ...(mark.colour === ink ? {} : { color: digitsOf(mark.colour) }),
    ...(size === font.size ? {} : { size: halfPoints(size) }),
  });
  return {
    kind: 'rect',
    box: {
      left: startOf({ ...mark, x: at }, width),
      top: scale * mark.baseline + beyond.above - letters.ascent * size,
      width,
      height: letters.line * size,
    },
    text: [
      new Paragraph({
        style: styleIds.chartText,
        ...(mark.anchor === 'start' ? {} : { alignment: alignments[mark.anchor] }),
        children: [run],
      }),
    ],
  };
}

const alignments = { middle: AlignmentType.CENTER, end: AlignmentType.RIGHT } as const;
