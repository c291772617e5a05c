import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../src/document/tree.ts';
import { measureWith } from '../../src/fonts/family.ts';
import { chartInWords } from '../../src/layout/chart/chart-in-words.ts';
import { drawnChart, svgElement } from '../../src/layout/chart/draw-chart.ts';
import type { DrawnChart } from '../../src/layout/chart/marks.ts';
import { fonts } from '../support/rendered.ts';

const measure = measureWith(await fonts());

const bar = (value: number) => ({ value, text: String(value).replace('.', ',') });

const stacked = (rows: readonly (readonly number[])[], absent = false): Chart => ({
  kind: 'chart',
  label: 'Biểu đồ 1',
  caption: 'Xếp loại',
  arrangement: 'stacked',
  scale: 'own',
  series: ['Tốt', 'Khá', 'Trung bình', 'Yếu', 'Kém', 'Chưa có']
    .slice(0, rows[0]?.length)
    .map((name, index, { length }) => ({ name, isAbsent: absent && index === length - 1 })),
  rows: rows.map((values, index) => ({ label: `Nội dung ${index + 1}`, bars: values.map(bar) })),
});

const grouped = (rows: readonly (readonly (number | null)[])[]): Chart => ({
  ...stacked([[1, 1, 1]]),
  arrangement: 'grouped',
  rows: rows.map((values, index) => ({
    label: `Chỉ tiêu ${index + 1}`,
    bars: values.map((value) => (value === null ? null : bar(value))),
  })),
});

/** A figure a row, of the first series where it is not below zero, else of the second. */
const ranked = (arrangement: 'dots' | 'diverging', values: readonly number[], line?: number): Chart => ({
  ...stacked([[1, 1, 1]]),
  arrangement,
  scale: 'shared',
  ...(line === undefined ? {} : { line }),
  rows: values.map((value, index) => ({
    label: `Chỉ tiêu ${index + 1}`,
    bars: value < 0 ? [null, bar(value), null] : [bar(value), null, null],
  })),
});

const number = String.raw`"(-?[\d.]+)"`;

/** The bars of a drawing: framed rectangles filled with a colour, in points. */
function barsIn(svg: string) {
  const pattern = `<rect x=${number} y=${number} width=${number} height=${number} fill="(#[0-9a-f]+)" stroke="#000000" stroke-width=${number}`;
  return [...svg.matchAll(new RegExp(pattern, 'g'))].map(([, x, y, width, height, fill, frame]) => ({
    x: Number(x) - Number(frame) / 2,
    y: Number(y) - Number(frame) / 2,
    width: Number(width) + Number(frame),
    height: Number(height) + Number(frame),
    fill,
  }));
}

const textsIn = (svg: string) => [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

/** Where each line of text begins and ends, and its baseline, in points. */
function placesIn(svg: string) {
  return [...svg.matchAll(/<text x="(-?[\d.]+)" y="(-?[\d.]+)"([^>]*)>([^<]*)/g)].map(
    ([, x, y, attributes = '', text = '']) => {
      const size = Number(/font-size="([\d.]+)"/.exec(attributes)?.[1]);
      const length = measure(text, size, attributes.includes('font-weight="bold"') ? 'bold' : 'regular');
      const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1];
      const from = Number(x) - (anchor === 'end' ? length : anchor === 'middle' ? length / 2 : 0);
      return { text, from, to: from + length, y: Number(y) };
    },
  );
}

/** How light a colour is, from 0 to 1. */
function lightness(color = ''): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => Number.parseInt(color.slice(at, at + 2), 16) / 255,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const svgOf = (drawn: DrawnChart) =>
  toHtml(svgElement(drawn, {}), { space: 'svg', closeEmptyElements: true });
const draw = (chart: Chart, width = 460) => svgOf(drawnChart(chart, width, measure));

describe('bars', () => {
  it('are as long as their figures, parts beside each other', () => {
    const [first, second, third] = barsIn(draw(stacked([[5, 3, 2]])));
    expect((first?.width ?? 0) / (second?.width ?? 1)).toBeCloseTo(5 / 3, 1);
    expect((second?.width ?? 0) / (third?.width ?? 1)).toBeCloseTo(3 / 2, 1);
    expect(second?.x).toBeCloseTo((first?.x ?? 0) + (first?.width ?? 0), 1);
  });

  it('begin at zero, each indicator by its own scale', () => {
    const bars = barsIn(
      draw({
        ...grouped([
          [98.5, 98, 97],
          [4, 2, 1],
        ]),
        scale: 'own',
      }),
    );
    expect((bars[1]?.width ?? 0) / (bars[0]?.width ?? 1)).toBeCloseTo(98 / 98.5, 2);
    expect((bars[4]?.width ?? 0) / (bars[3]?.width ?? 1)).toBeCloseTo(0.5, 2);
    expect(bars[3]?.width).toBeCloseTo(bars[0]?.width ?? 0, 0);
  });

  it('are distinguished without colours: each lighter than the one before, what is absent empty and dashed', () => {
    const svg = draw(stacked([[1, 1, 1, 1, 1, 1]], true));
    // The key's squares are lower than bars.
    const bars = barsIn(svg).filter(({ height }) => height > 12);
    const fills = bars.map(({ fill }) => lightness(fill));
    expect(fills).toHaveLength(6);
    for (const [index, fill] of fills.slice(1, 5).entries())
      expect(fill - (fills[index] ?? 0)).toBeGreaterThan(0.12);
    expect(fills[5]).toBe(1);
    expect(svg).toContain('stroke-dasharray');
  });

  it('below zero go the other way', () => {
    const [first, second] = barsIn(draw(grouped([[-3, 3, null]])));
    expect(first?.width).toBeCloseTo(second?.width ?? 0, 1);
    expect((first?.x ?? 0) + (first?.width ?? 0)).toBeCloseTo(second?.x ?? 0, 1);
  });

  it('of the largest numbers there are have a length', () => {
    const most = Number.MAX_VALUE;
    for (const chart of [stacked([[most, most, most]]), grouped([[-most, most, most]])]) {
      const svg = draw(chart);
      expect(svg).not.toMatch(/NaN|Infinity/);
      for (const { width } of barsIn(svg)) expect(width).toBeLessThanOrEqual(460);
    }
  });
});

describe('figures of one a row', () => {
  const dotsIn = (svg: string) =>
    [...svg.matchAll(/<circle cx="([\d.]+)"[^>]* fill="(#[0-9a-f]+)"/g)].map(([, x, fill]) => ({
      x: Number(x),
      fill,
    }));
  const lineIn = (svg: string) => Number(/<line x1="([\d.]+)"/.exec(svg)?.[1]);

  it('are dots to the right and the left of the line for comparison', () => {
    const svg = draw(ranked('dots', [120, 110, 100, 80], 100));
    const places = dotsIn(svg).map(({ x }) => x);
    expect(places).toHaveLength(4);
    expect(places[2]).toBeCloseTo(lineIn(svg), 1);
    expect((places[0] ?? 0) - lineIn(svg)).toBeCloseTo(lineIn(svg) - (places[3] ?? 0), 0);
    expect(textsIn(svg)).toContain('100%');
  });

  it('are bars that go either way from zero, told apart without colours, with what they mean above', () => {
    const svg = draw(ranked('diverging', [30, 0, -30]));
    // The key's squares are higher than bars.
    const bars = barsIn(svg).filter(({ height }) => height < 10);
    expect(bars).toHaveLength(2);
    expect(bars[0]?.width).toBeCloseTo(bars[1]?.width ?? 0, 0);
    expect(bars[0]?.x).toBeCloseTo((bars[1]?.x ?? 0) + (bars[1]?.width ?? 0), 0);
    expect(bars.map(({ fill }) => lightness(fill) > 0.9)).toEqual([false, true]);
    expect(textsIn(svg)).toEqual(expect.arrayContaining(['Tốt', 'Khá', '30', '0', '-30']));
    expect(textsIn(svg)).not.toContain('Trung bình');
  });

  it('lie on no other text, and stay within the drawing, however large they are', () => {
    const values = [123456.5, 40, 0.5, -0.5, -1234.5];
    for (const arrangement of ['dots', 'diverging'] as const) {
      for (const width of [300, 460, 700]) {
        const long = { ...ranked(arrangement, values, arrangement === 'dots' ? 100 : undefined) };
        const chart = {
          ...long,
          rows: long.rows.map((row) => ({ ...row, label: 'Rất dài '.repeat(12).trim() })),
        };
        const places = placesIn(draw(chart, width));
        for (const [index, one] of places.entries()) {
          expect(one.from).toBeGreaterThanOrEqual(-0.5);
          expect(one.to).toBeLessThanOrEqual(width + 0.5);
          for (const other of places.slice(index + 1).filter(({ y }) => Math.abs(y - one.y) < 5)) {
            expect(one.to <= other.from || other.to <= one.from, `${one.text} on ${other.text}`).toBe(true);
          }
        }
      }
    }
    const most = Number.MAX_VALUE;
    expect(draw(ranked('diverging', [most, -most]))).not.toMatch(/NaN|Infinity/);
    expect(draw(ranked('dots', [most, most], 100))).not.toMatch(/NaN|Infinity/);
    expect(draw(ranked('dots', [100], 100))).not.toMatch(/NaN|Infinity/);
  });

  it('are said in words with what they mean', () => {
    expect(chartInWords(ranked('diverging', [30, -30]))).toBe('Chỉ tiêu 1: Tốt 30. Chỉ tiêu 2: Khá -30.');
  });
});

describe('labels', () => {
  it('give every figure, named in its part where there is room', () => {
    const texts = textsIn(draw(stacked([[60, 39, 1]])));
    expect(texts).toContain('Tốt: 60');
    expect(texts).toContain('Khá: 39');
    // No room in a part this small: below its bar.
    expect(texts).toContain('Trung bình: 1');
  });

  it('have decimal commas', () => {
    expect(textsIn(draw(grouped([[287.1, 276, null]])))).toContain('287,1');
  });

  it('stay within the drawing', () => {
    const long = {
      ...grouped([[1234567.5, 3, 2]]),
      rows: [{ label: 'Rất dài '.repeat(20).trim(), bars: [bar(1), bar(2), bar(3)] }],
    };
    for (const chart of [
      long,
      stacked([[1, 2]]),
      grouped([
        [1, 2, 3],
        [1, 2, 3],
        [1, 2, 3],
      ]),
    ]) {
      const drawn = drawnChart(chart, 300, measure);
      const bars = barsIn(svgOf(drawn));
      expect(bars.length).toBeGreaterThanOrEqual(2);
      for (const bar of bars) {
        expect(Math.min(bar.x, bar.y)).toBeGreaterThanOrEqual(0);
        expect(bar.x + bar.width).toBeLessThanOrEqual(drawn.width);
        expect(bar.y + bar.height).toBeLessThanOrEqual(drawn.height);
      }
      for (const { from, to, y } of placesIn(svgOf(drawn))) {
        expect(from).toBeGreaterThanOrEqual(-0.5);
        expect(to).toBeLessThanOrEqual(drawn.width + 0.5);
        expect(y).toBeLessThanOrEqual(drawn.height);
      }
    }
  });

  it('of bars below zero lie on no other text', () => {
    const charts = [
      grouped([[-1234.5, 500, 800.25]]),
      grouped([
        [-1234.5, -500, -800.25],
        [1234567.5, -0.5, null],
        [12, 500, 800.25],
      ]),
    ];
    for (const chart of charts.flatMap((one) => [one, { ...one, scale: 'shared' as const }])) {
      for (const width of [300, 460, 700]) {
        const places = placesIn(draw(chart, width));
        expect(places.length).toBeGreaterThanOrEqual(6);
        for (const [index, one] of places.entries()) {
          expect(one.from).toBeGreaterThanOrEqual(-0.5);
          expect(one.to).toBeLessThanOrEqual(width + 0.5);
          const besides = places.slice(index + 1).filter(({ y }) => Math.abs(y - one.y) < 5);
          for (const other of besides) {
            expect(one.to <= other.from || other.to <= one.from, `${one.text} on ${other.text}`).toBe(true);
          }
        }
      }
    }
  });

  it('cannot become markup', () => {
    const svg = draw({ ...stacked([[1]]), rows: [{ label: '</text><script>x</script>', bars: [bar(1)] }] });
    expect(svg).not.toContain('<script');
  });

  it('are said in words to who cannot see them', () => {
    expect(chartInWords(stacked([[4, 0, 3]]))).toBe('Nội dung 1: Tốt 4, Trung bình 3.');
    expect(chartInWords(grouped([[2, 0, null]]))).toBe('Chỉ tiêu 1: Tốt 2, Khá 0.');
  });
});

it('the same chart gives the same drawing, which asks for nothing else', () => {
  const svg = draw(stacked([[5, 3, 2]]));
  expect(draw(stacked([[5, 3, 2]]))).toBe(svg);
  expect(svg).not.toMatch(/<style|<image|href|class=|url\(/);
});
