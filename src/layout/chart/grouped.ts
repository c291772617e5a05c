import { largestOf } from '../../aggregation/largest.ts';
import type { Chart } from '../../document/tree.ts';
import type { Measure } from '../../fonts/family.ts';
import { brokenLines } from '../lines.ts';
import { type DrawnChart, fillsOf, font, type Mark, textLines } from './marks.ts';

const barHeight = 14;
const gap = { across: 18, below: 12, label: 6, figure: 4 } as const;
/** A panel is no narrower, or its bars can't be compared. */
const narrowest = 215;

/** A small panel for each row, side by side as the width allows: its label, then a bar for each of the series. */
export function groupedChart(chart: Chart, width: number, measure: Measure): DrawnChart {
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
  const names = largestOf(chart.series.map(({ name }) => wide(name)));
  const left = names + gap.label + below;
  const room = Math.max(20, panelWidth - left - figures - 2 * gap.label);

  const common = rangeOf(chart.rows);

  const marks: Mark[][] = [];
  let top = 0;
  for (let start = 0; start < chart.rows.length; start += across) {
    const panels = chart.rows.slice(start, start + across);
    const labels = panels.map(({ label }) =>
      brokenLines(label, (text) => measure(text, font.size, 'bold'), panelWidth),
    );
    const barsTop = top + largestOf(labels.map((lines) => lines.length)) * font.lineHeight + 3;
    for (const [column, row] of panels.entries()) {
      const x = column * (panelWidth + gap.across);
      const { min, max } = chart.scale === 'own' ? rangeOf([row]) : common;
      marks.push(
        textLines(labels[column] ?? [], { x, top }, { style: 'bold' }),
        panelMarks(row, chart, {
          top: barsTop,
          namesEnd: x + names,
          // In halves: the largest numbers less the smallest are more than a number can be.
          placeOf: (value) => x + left + ((value / 2 - min / 2) / (max / 2 - min / 2)) * room,
        }),
      );
    }
    const most = largestOf(panels.map(({ bars }) => bars.filter((bar) => bar !== null).length));
    top = barsTop + most * barHeight + gap.below;
  }
  return { width, height: top - gap.below + 2, marks: marks.flat() };
}

interface PanelPlace {
  readonly top: number;
  /** Where the names of bars end. */
  readonly namesEnd: number;
  /** Where a bar of some value ends. */
  readonly placeOf: (value: number) => number;
}

function panelMarks({ bars }: Chart['rows'][number], chart: Chart, place: PanelPlace): Mark[] {
  const { top, namesEnd, placeOf } = place;
  const fills = fillsOf(chart);
  const shown = bars.flatMap((bar, index) => (bar === null ? [] : [{ ...bar, index }]));
  const zero = placeOf(0);
  const rows = shown.flatMap(({ value, text, index }, line): Mark[] => {
    const barTop = top + line * barHeight;
    const textTop = barTop + (barHeight - font.lineHeight) / 2;
    const end = placeOf(value);
    const bar = { left: Math.min(zero, end), top: barTop + 2, width: Math.abs(end - zero) };
    const fill = fills[index];
    const figure = value < 0 ? { x: end - gap.figure, top: textTop } : { x: end + gap.figure, top: textTop };
    return [
      ...(fill === undefined || value === 0
        ? []
        : [{ kind: 'bar' as const, ...bar, height: barHeight - 4, fill }]),
      ...textLines([chart.series[index]?.name ?? ''], { x: namesEnd, top: textTop }, { anchor: 'end' }),
      ...textLines([text], figure, { anchor: value < 0 ? 'end' : 'start' }),
    ];
  });
  return [{ kind: 'line', left: zero, top, bottom: top + shown.length * barHeight }, ...rows];
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
