import { captionWords } from '../../document/heading-words.ts';
import type { Chart } from '../../document/tree.ts';
import { chartInWords } from '../chart/chart-in-words.ts';
import { drawnChart, sizeOnPage } from '../chart/draw-chart.ts';
import type { Flowing } from '../flow.ts';
import { part } from '../pages.ts';
import { panel, wholeColumn } from '../panel.ts';
import { sizes } from '../paper.ts';
import { balancedText, roomIn, type Setting } from '../setting.ts';

/** A chart with its caption below. */
export function chartBlock(chart: Chart, setting: Setting): Flowing {
  const { typeface, orientation } = setting;
  const { width: room } = roomIn(setting);
  const drawing = drawnChart(chart, room, typeface.measure);
  const scale = sizeOnPage(drawing, orientation).width / drawing.width;
  const words = captionWords(chart);
  const caption = part('Caption');
  const figure = part('Figure', [caption], { alternative: `${words}. ${chartInWords(chart)}` });
  const column = wholeColumn(setting);
  column.drawing(drawing, scale, figure).skip(4);
  const style = { size: sizes.caption, bold: true, italic: true };
  column.lines(balancedText(words, style, room, setting), caption, 'center');
  return panel([column], setting, { above: 4, below: 10, kept: 'whole', structure: [figure] });
}
