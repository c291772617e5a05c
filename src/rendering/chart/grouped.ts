import { largestOf } from '../../aggregation/largest.ts';
import type { Chart } from '../../document/tree.ts';
import type { Measure } from '../fonts.ts';
import { brokenLines } from '../lines.ts';
import { axes, fillsOf, font, ink, type Layout, textAt } from './layout.ts';

const barHeight = 14;
const gap = { across: 18, below: 12, label: 6, figure: 4 } as const;
/** A panel is no narrower, or its bars can't be compared. */
const narrowest = 215;

/** A small panel for each row, side by side as the width allows: its label, then a bar for each of the series. */
export function groupedLayout(chart: Chart, width: number, measure: Measure): Layout {
  const wide = (text: string) => measure(text, font.size, 'regular');
  const bars = chart.rows.flatMap((row) => row.bars.flatMap((bar) => bar ?? []));
  // Figures stand at the ends of their bars: those of bars below zero to the left.
  const isBelow = ({ value }: { readonly value: number }) => value < 0;
  const figures = largestOf(
    bars.filter((bar) => !isBelow(bar)).map(({ text }) => wide(text)),
    0,
  );
  const below = bars.some(isBelow)
    ? largestOf(bars.filter(isBelow).map(({ text }) => wide(text))) + gap.figure
    : 0;
  const least = narrowest + below;
  const across = Math.max(
    1,
    Math.min(chart.rows.length, Math.floor((width + gap.across) / (least + gap.across))),
  );
  const panelWidth = (width - (across - 1) * gap.across) / across;
  const fills = fillsOf(chart);
  const names = largestOf(chart.series.map(({ name }) => wide(name)));
  const left = names + gap.label + below;
  const room = Math.max(20, panelWidth - left - figures - 2 * gap.label);

  const titles: object[] = [];
  const grids: object[] = [];
  const [xAxes, yAxes, series]: [object[], object[], object[]] = [[], [], []];
  const common = rangeOf(chart.rows);
  let top = 0;
  for (let start = 0; start < chart.rows.length; start += across) {
    const panels = chart.rows.slice(start, start + across);
    const labels = panels.map(({ label }) =>
      brokenLines(label, (text) => measure(text, font.size, 'bold'), panelWidth),
    );
    const labelHeight = largestOf(labels.map((lines) => lines.length)) * font.lineHeight + 3;
    const most = largestOf(panels.map(({ bars }) => bars.filter((bar) => bar !== null).length));
    for (const [column, row] of panels.entries()) {
      const at = column * (panelWidth + gap.across);
      const shown = row.bars.flatMap((bar, index) => (bar === null ? [] : [{ bar, index }]));
      const index = grids.length;
      titles.push(textAt((labels[column] ?? []).join('\n'), { left: at, top }, true));
      for (const [line, { index: one }] of shown.entries()) {
        const name = chart.series[one]?.name ?? '';
        const middle = top + labelHeight + (line + 0.5) * barHeight;
        titles.push(textAt(name, { left: at + names - wide(name), top: middle - font.lineHeight / 2 }));
      }
      grids.push({ left: at + left, top: top + labelHeight, width: room, height: shown.length * barHeight });
      const { xAxis, yAxis } = axes(index, shown.length, chart.scale === 'own' ? rangeOf([row]) : common);
      xAxes.push(xAxis);
      yAxes.push(yAxis);
      series.push({
        type: 'bar',
        silent: true,
        xAxisIndex: index,
        yAxisIndex: index,
        barWidth: barHeight - 4,
        data: shown.map(({ bar, index: one }) => ({
          value: bar.value,
          itemStyle: fills[one]?.itemStyle,
          label: {
            show: true,
            position: isBelow(bar) ? 'left' : 'right',
            distance: gap.figure,
            formatter: () => bar.text,
            color: ink,
            fontFamily: font.family,
            fontSize: font.size,
          },
        })),
      });
    }
    top += labelHeight + most * barHeight + gap.below;
  }
  return {
    height: top - gap.below + 2,
    option: { title: titles, grid: grids, xAxis: xAxes, yAxis: yAxes, series },
  };
}

/** From zero to the largest figure; below zero where there are such. */
function rangeOf(rows: Chart['rows']) {
  const values = rows.flatMap(({ bars }) => bars.map((bar) => bar?.value ?? 0));
  const max = largestOf(values, 0);
  const min =
    0 -
    largestOf(
      values.map((value) => -value),
      0,
    );
  return { min, max: max === min ? min + 1 : max };
}
