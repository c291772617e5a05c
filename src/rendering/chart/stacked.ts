import { largestOf } from '../../aggregation/largest.ts';
import type { Chart } from '../../document/tree.ts';
import type { Measure } from '../fonts.ts';
import { brokenLines } from '../lines.ts';
import { axes, type Fill, fillsOf, font, ink, type Layout, textAt } from './layout.ts';

const barHeight = 20;
const gap = { label: 8, rows: 8, key: 14, swatch: 5 } as const;
const swatch = 10;

/** A bar for each row, of parts beside each other, each with its figure and, where there is room, its name. */
export function stackedLayout(chart: Chart, width: number, measure: Measure): Layout {
  const fills = fillsOf(chart);
  const wide = (text: string) => measure(text, font.size, 'regular');
  const widest = largestOf(chart.rows.map(({ label }) => wide(label)));
  const labelWidth = Math.min(widest + 1, 0.36 * width);
  const left = labelWidth + gap.label;
  const room = width - left - 1;
  const rows = chart.rows.map((row) => rowOf(row, chart, room, wide));
  const key = keyOf(chart, rows, fills, width, wide);

  const titles: object[] = [...key.titles];
  const grids: object[] = [];
  const [xAxes, yAxes, series]: [object[], object[], object[]] = [[], [], []];
  let top = key.height;
  for (const row of rows) {
    const lines = brokenLines(row.label, wide, labelWidth);
    const unlabelled = row.unlabelled === '' ? [] : brokenLines(row.unlabelled, wide, room);
    const below = unlabelled.length === 0 ? 0 : unlabelled.length * font.lineHeight + 1;
    const height = Math.max(barHeight, lines.length * font.lineHeight);
    const labelTop = top + (height - lines.length * font.lineHeight) / 2;
    for (const [index, line] of lines.entries()) {
      titles.push(textAt(line, { left: labelWidth - wide(line), top: labelTop + index * font.lineHeight }));
    }
    const barTop = top + (height - barHeight) / 2;
    if (below > 0) titles.push(textAt(unlabelled.join('\n'), { left, top: barTop + barHeight + 1 }));
    const index = grids.length;
    grids.push({ left, top: barTop, width: room, height: barHeight });
    const { xAxis, yAxis } = axes(index, 1, { min: 0, max: row.total });
    xAxes.push(xAxis);
    yAxes.push(yAxis);
    for (const part of row.parts) {
      series.push({
        type: 'bar',
        silent: true,
        xAxisIndex: index,
        yAxisIndex: index,
        stack: String(index),
        barWidth: barHeight,
        data: [{ value: part.value, itemStyle: fills[part.index]?.itemStyle }],
        label: {
          show: part.written !== '',
          position: 'inside',
          formatter: () => part.written,
          color: fills[part.index]?.text,
          fontFamily: font.family,
          fontSize: font.size,
        },
      });
    }
    top += height + below + gap.rows;
  }
  for (const { at, fill } of key.swatches) {
    const index = grids.length;
    grids.push({ left: at.left, top: at.top, width: swatch, height: swatch });
    const { xAxis, yAxis } = axes(index, 1, { min: 0, max: 1 });
    xAxes.push(xAxis);
    yAxes.push({ ...yAxis, axisLine: { show: false } });
    series.push({
      type: 'bar',
      silent: true,
      xAxisIndex: index,
      yAxisIndex: index,
      barWidth: swatch,
      data: [{ value: 1, itemStyle: fill.itemStyle }],
    });
  }
  return {
    height: top - gap.rows + 2,
    option: { color: [ink], title: titles, grid: grids, xAxis: xAxes, yAxis: yAxes, series },
  };
}

interface Part {
  readonly index: number;
  readonly value: number;
  /** What stands on the part: its figure and name, its figure, or nothing where there is no room. */
  readonly written: string;
  readonly isNamed: boolean;
}

interface Row {
  readonly label: string;
  readonly total: number;
  readonly parts: readonly Part[];
  /** The figures for which there is no room on their parts. */
  readonly unlabelled: string;
}

function rowOf(
  { label, bars }: Chart['rows'][number],
  chart: Chart,
  room: number,
  wide: (text: string) => number,
): Row {
  const sum = (list: Chart['rows'][number]['bars']) =>
    list.reduce((total, bar) => total + Math.max(0, bar?.value ?? 0), 0);
  const largest = largestOf(chart.rows.map((row) => sum(row.bars)));
  const total = (chart.scale === 'own' ? sum(bars) : largest) || 1;
  const unlabelled: string[] = [];
  const parts = bars.flatMap((bar, index): Part[] => {
    if (bar === null || bar.value <= 0) return [];
    const extent = (bar.value / total) * room - 8;
    const name = chart.series[index]?.name ?? '';
    const full = `${name}: ${bar.text}`;
    const written = wide(full) <= extent ? full : wide(bar.text) <= extent ? bar.text : '';
    if (written === '') unlabelled.push(full);
    return [{ index, value: bar.value, written, isNamed: written === full || written === '' }];
  });
  return { label, total, parts, unlabelled: unlabelled.join('; ') };
}

/** What fills mean, for those that some bar shows without its name. */
function keyOf(
  chart: Chart,
  rows: readonly Row[],
  fills: readonly Fill[],
  width: number,
  wide: (text: string) => number,
) {
  const unnamed = new Set(
    rows.flatMap(({ parts }) => parts.filter((part) => !part.isNamed).map(({ index }) => index)),
  );
  const titles: object[] = [];
  const swatches: { at: { left: number; top: number }; fill: Fill }[] = [];
  let [left, top, height]: [number, number, number] = [0, 0, font.lineHeight];
  for (const [index, { name }] of chart.series.entries()) {
    const fill = fills[index];
    if (!unnamed.has(index) || fill === undefined) continue;
    const lines = brokenLines(name, wide, width - swatch - gap.swatch);
    const extent = swatch + gap.swatch + largestOf(lines.map(wide));
    if (left > 0 && left + extent > width) [left, top, height] = [0, top + height + 3, font.lineHeight];
    swatches.push({ at: { left: left + 1, top: top + 1.5 }, fill });
    titles.push(textAt(lines.join('\n'), { left: left + swatch + gap.swatch, top }));
    height = Math.max(height, lines.length * font.lineHeight);
    left += extent + gap.key;
  }
  return { titles, swatches, height: swatches.length === 0 ? 1 : top + height + gap.rows };
}
