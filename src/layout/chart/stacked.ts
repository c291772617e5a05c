import { largestOf } from '../../aggregation/largest.ts';
import type { Chart } from '../../document/tree.ts';
import type { Measure } from '../../fonts/family.ts';
import { brokenLines } from '../lines.ts';
import { keyOf } from './key.ts';
import { type DrawnChart, type Fill, fillsOf, font, type Mark, textLines } from './marks.ts';

const barHeight = 20;
const gap = { label: 8, rows: 8 } as const;

/** A bar for each row, of parts beside each other, each with its figure and, where there is room, its name. */
export function stackedChart(chart: Chart, width: number, measure: Measure): DrawnChart {
  const fills = fillsOf(chart);
  const wide = (text: string) => measure(text, font.size, 'regular');
  const widest = largestOf(chart.rows.map(({ label }) => wide(label)));
  const labelWidth = Math.min(widest + 1, 0.36 * width);
  const left = labelWidth + gap.label;
  const room = width - left - 1;
  const rows = chart.rows.map((row) => rowOf(row, chart, room, wide));
  const key = keyOf(unnamedIn(chart, rows, fills), width, wide);

  const marks: Mark[][] = [key.marks];
  let top = key.height;
  for (const row of rows) {
    const label = brokenLines(row.label, wide, labelWidth);
    const unlabelled = row.unlabelled === '' ? [] : brokenLines(row.unlabelled, wide, room);
    const below = unlabelled.length === 0 ? 0 : unlabelled.length * font.lineHeight + 1;
    const height = Math.max(barHeight, label.length * font.lineHeight);
    const labelTop = top + (height - label.length * font.lineHeight) / 2;
    const barTop = top + (height - barHeight) / 2;
    marks.push(
      textLines(label, { x: labelWidth, top: labelTop }, { anchor: 'end' }),
      barMarks(row, fills, { left, top: barTop, room }),
      textLines(unlabelled, { x: left, top: barTop + barHeight + 1 }),
    );
    top += height + below + gap.rows;
  }
  return { width, height: top - gap.rows + 2, marks: marks.flat() };
}

function barMarks(
  { parts, total }: Row,
  fills: readonly Fill[],
  { left, top, room }: { readonly left: number; readonly top: number; readonly room: number },
): Mark[] {
  const textTop = top + (barHeight - font.lineHeight) / 2;
  let reached = 0;
  const drawn = parts.flatMap(({ value, index, written }): Mark[] => {
    const from = left + (reached / total) * room;
    reached = Math.min(total, reached + value);
    const width = left + (reached / total) * room - from;
    const fill = fills[index];
    if (fill === undefined) return [];
    const look = { anchor: 'middle', colour: fill.textColour } as const;
    return [
      { kind: 'bar', left: from, top, width, height: barHeight, fill },
      ...(written === '' ? [] : textLines([written], { x: from + width / 2, top: textTop }, look)),
    ];
  });
  return [{ kind: 'line', left, top, bottom: top + barHeight }, ...drawn];
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
    Math.min(
      Number.MAX_VALUE,
      list.reduce((total, bar) => total + Math.max(0, bar?.value ?? 0), 0),
    );
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

/** The fills that some bar shows without its name. */
function unnamedIn(chart: Chart, rows: readonly Row[], fills: readonly Fill[]) {
  const unnamed = new Set(
    rows.flatMap(({ parts }) => parts.filter((part) => !part.isNamed).map(({ index }) => index)),
  );
  return chart.series.flatMap(({ name }, index) => {
    const fill = fills[index];
    return unnamed.has(index) && fill !== undefined ? [{ name, fill }] : [];
  });
}
