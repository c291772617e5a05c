import { largestOf } from '../../aggregation/largest.ts';
import type { Chart } from '../../document/tree.ts';
import type { Measure } from '../../fonts/family.ts';
import { formatDecimal } from '../../vietnamese/numbers.ts';
import { brokenLines } from '../lines.ts';
import { keyOf } from './key.ts';
import { type DrawnChart, font, guide, type Mark, textLines, verdictFills } from './marks.ts';

const gap = { label: 8, figure: 5, rows: 3 } as const;
const dotRadius = 4;
const barHeight = 9;

/** A row with its one figure. */
interface RankedRow {
  readonly label: readonly string[];
  readonly value: number;
  readonly text: string;
  readonly series: number;
}

/** What rows are drawn with, in points. */
interface Plot {
  readonly rows: readonly RankedRow[];
  readonly labelWidth: number;
  readonly wide: (text: string) => number;
  /** Where a figure of some value stands. */
  readonly placeOf: (value: number) => number;
}

/** A dot for each row, its figure at the right, and a line for comparison. */
export function dotChart(chart: Chart, width: number, measure: Measure): DrawnChart {
  const { line } = chart;
  const laid = rowsOf(chart, width, measure);
  const { rows, labelWidth, wide } = laid;
  const figures = largestOf(
    rows.map(({ text }) => wide(text)),
    0,
  );
  const left = labelWidth + gap.label + dotRadius;
  const right = width - figures - gap.figure - 2 * dotRadius;
  const values = [...rows.map(({ value }) => value), ...(line === undefined ? [] : [line])];
  const placeOf = placing(values, left, right);
  const draw = ({ value, text, series }: RankedRow, middle: number): Mark[] => {
    const fill = verdictFills[series] ?? guide;
    const x = placeOf(value);
    return [
      {
        kind: 'bar',
        left: labelWidth + gap.label,
        top: middle - 0.3,
        width: x - left + dotRadius,
        height: 0.6,
        fill: guide,
      },
      { kind: 'dot', x, y: middle, radius: dotRadius, fill },
      ...textLines([text], { x: width - 1, top: middle - font.lineHeight / 2 }, { anchor: 'end' }),
    ];
  };
  return drawn(chart, width, { ...laid, placeOf }, { line, draw });
}

/** A bar for each row, to the left or the right of zero, its figure at its end. */
export function divergingChart(chart: Chart, width: number, measure: Measure): DrawnChart {
  const laid = rowsOf(chart, width, measure);
  const { rows, labelWidth, wide } = laid;
  const roomFor = (some: readonly RankedRow[]) =>
    some.length === 0 ? 0 : largestOf(some.map(({ text }) => wide(text))) + gap.figure;
  const left = labelWidth + gap.label + roomFor(rows.filter(({ value }) => value < 0));
  const right = width - 1 - roomFor(rows.filter(({ value }) => value >= 0));
  const placeOf = placing([0, ...rows.map(({ value }) => value)], left, right);
  const draw = ({ value, text, series }: RankedRow, middle: number): Mark[] => {
    const fill = verdictFills[series] ?? guide;
    const [zero, end] = [placeOf(0), placeOf(value)];
    const bar = { left: Math.min(zero, end), top: middle - barHeight / 2, width: Math.abs(end - zero) };
    const isBelow = value < 0;
    const x = isBelow ? end - gap.figure : end + gap.figure;
    return [
      ...(value === 0 ? [] : [{ kind: 'bar' as const, ...bar, height: barHeight, fill }]),
      ...textLines([text], { x, top: middle - font.lineHeight / 2 }, { anchor: isBelow ? 'end' : 'start' }),
    ];
  };
  return drawn(chart, width, { ...laid, placeOf }, { draw });
}

function rowsOf(chart: Chart, width: number, measure: Measure): Omit<Plot, 'placeOf'> {
  const wide = (text: string) => measure(text, font.size, 'regular');
  const widest = largestOf(
    chart.rows.map(({ label }) => wide(label)),
    0,
  );
  const labelWidth = Math.min(widest + 1, 0.42 * width);
  const rows = chart.rows.flatMap(({ label, bars }): RankedRow[] => {
    const series = bars.findIndex((bar) => bar !== null);
    const bar = bars[series];
    if (bar === undefined || bar === null) return [];
    return [{ label: brokenLines(label, wide, labelWidth), value: bar.value, text: bar.text, series }];
  });
  return { rows, labelWidth, wide };
}

/** Where values stand, from the smallest to the largest. */
function placing(values: readonly number[], left: number, right: number): (value: number) => number {
  const max = largestOf(values, Number.NEGATIVE_INFINITY);
  const min = -largestOf(
    values.map((value) => -value),
    Number.NEGATIVE_INFINITY,
  );
  const room = Math.max(20, right - left);
  // In halves: the largest numbers less the smallest are more than a number can be.
  const extent = max / 2 - min / 2 || 1;
  return (value) => left + ((value / 2 - min / 2) / extent) * room;
}

function drawn(
  chart: Chart,
  width: number,
  { rows, labelWidth, wide, placeOf }: Plot,
  {
    line,
    draw,
  }: { readonly line?: number | undefined; readonly draw: (row: RankedRow, middle: number) => Mark[] },
): DrawnChart {
  const used = new Set(rows.map(({ series }) => series));
  const key = keyOf(
    chart.series.flatMap(({ name }, index) => {
      const fill = verdictFills[index];
      return used.has(index) && fill !== undefined ? [{ name, fill }] : [];
    }),
    width,
    wide,
  );
  const name = line === undefined ? '' : `${formatDecimal(String(line))}%`;
  const plotTop = key.height + (name === '' ? 0 : font.lineHeight);
  const place = placeOf(line ?? 0);
  const marks: Mark[][] = [];
  let top = plotTop;
  for (const row of rows) {
    const height = Math.max(1, row.label.length) * font.lineHeight + gap.rows;
    marks.push(
      textLines(row.label, { x: labelWidth, top: top + gap.rows / 2 }, { anchor: 'end' }),
      draw(row, top + height / 2),
    );
    top += height;
  }
  const half = wide(name) / 2;
  const header = textLines(
    [name],
    { x: Math.min(Math.max(place, half), width - half), top: key.height },
    { anchor: 'middle' },
  );
  return {
    width,
    height: top + 2,
    marks: [
      ...key.marks,
      ...(name === '' ? [] : header),
      { kind: 'line', left: place, top: plotTop, bottom: top },
      ...marks.flat(),
    ],
  };
}
