import type { EChartsCoreOption } from 'echarts/core';
import type { Chart } from '../../document/tree.ts';

/** A chart placed: its height in points, and what the charting library is to draw. */
export interface Layout {
  readonly height: number;
  readonly option: EChartsCoreOption;
}

/** The report's typeface; sizes in points, none below the 10 that tables are held to (NĐ 30, F20). */
export const font = {
  family: 'Times New Roman, Tinos, Liberation Serif, serif',
  size: 11,
  lineHeight: 13,
} as const;

export const ink = '#000000';
const paper = '#ffffff';

/** The first and the last of a row of greys with a touch of blue: apart in lightness, so also without colours. */
const darkest = [29, 53, 87] as const;
const lightest = [214, 226, 238] as const;

export interface Fill {
  readonly itemStyle: {
    readonly color: string;
    readonly borderColor: string;
    readonly borderWidth: number;
    readonly borderType: 'solid' | number[];
  };
  /** The colour of text on it. */
  readonly text: string;
}

/** How each of the series is filled: from dark to light in their order; what is absent as an empty, dashed frame. */
export function fillsOf({ series }: Chart): Fill[] {
  const solid = series.filter(({ isAbsent }) => !isAbsent).length;
  let place = 0;
  return series.map(({ isAbsent }) => {
    if (isAbsent) {
      const itemStyle = { color: paper, borderColor: ink, borderWidth: 0.75, borderType: [3, 2] };
      return { itemStyle, text: ink };
    }
    const share = solid < 2 ? 0 : place / (solid - 1);
    place += 1;
    const channels = darkest.map((from, index) => Math.round(from + share * ((lightest[index] ?? 0) - from)));
    const color = `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
    const itemStyle = { color, borderColor: ink, borderWidth: 0.5, borderType: 'solid' as const };
    return { itemStyle, text: share < 0.5 ? paper : ink };
  });
}

/** A piece of text at some place; `top` is that of its first line. */
export function textAt(
  text: string,
  at: { readonly left: number; readonly top: number },
  bold = false,
): object {
  return {
    text,
    ...at,
    padding: 0,
    textStyle: {
      fontFamily: font.family,
      fontSize: font.size,
      lineHeight: font.lineHeight,
      fontWeight: bold ? 'bold' : 'normal',
      color: ink,
    },
  };
}

/** Axes that only give bars their room: nothing of them is drawn but a line for bars to stand on. */
export function axes(gridIndex: number, rows: number, range: { readonly min: number; readonly max: number }) {
  return {
    xAxis: { type: 'value', gridIndex, show: false, ...range },
    yAxis: {
      type: 'category',
      gridIndex,
      inverse: true,
      data: Array.from({ length: rows }, (_, index) => String(index)),
      axisLabel: { show: false },
      axisTick: { show: false },
      axisLine: { show: true, onZero: true, lineStyle: { color: ink, width: 0.75 } },
    },
  };
}
