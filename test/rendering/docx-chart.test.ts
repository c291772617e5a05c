import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../src/document/tree.ts';
import { measureWith } from '../../src/fonts/family.ts';
import { drawnChart } from '../../src/layout/chart/draw-chart.ts';
import type { DrawnChart } from '../../src/layout/chart/marks.ts';
import { textHeight, textWidth } from '../../src/layout/paper.ts';
import { fonts, rendered, treeOf } from '../support/rendered.ts';

const measure = measureWith(await fonts());

const chartOf = (
  arrangement: Chart['arrangement'],
  rows: readonly (readonly (number | null)[])[],
): Chart => ({
  kind: 'chart',
  label: 'Biểu đồ 1',
  caption: 'Xếp loại',
  arrangement,
  scale: 'own',
  ...(arrangement === 'dots' ? { line: 100 } : {}),
  series: ['Tốt', 'Khá', 'Chưa có'].map((name, index) => ({ name, isAbsent: index === 2 })),
  rows: rows.map((bars, index) => ({
    label: `Chỉ tiêu ${index + 1} <có tên dài>, phải xuống dòng trong phần dành cho tên của nó ở bên trái`,
    bars: bars.map((value) => (value === null ? null : { value, text: `${value}`.replace('.', ',') })),
  })),
});

const charts = [
  chartOf('stacked', [
    [5, 3, 2],
    [60, 39, 1],
  ]),
  chartOf('grouped', [
    [98.5, -98, 97],
    [4, 2, null],
  ]),
  chartOf('dots', [
    [120, null, null],
    [null, 80, null],
  ]),
  chartOf('diverging', [
    [30, null, null],
    [null, -30, null],
  ]),
];
const tall = chartOf(
  'diverging',
  Array.from({ length: 40 }, (_, row) => [row, null, null]),
);

async function documentXml(...blocks: readonly Chart[]): Promise<string> {
  const parts = unzipSync(await rendered({ tree: treeOf(blocks) }, 'docx'));
  expect(Object.keys(parts).filter((path) => path.startsWith('word/media/'))).toEqual([]);
  return strFromU8(parts['word/document.xml'] ?? new Uint8Array());
}

const points = (emus: string | undefined) => Number(emus) / 12_700;

/** The shapes of a drawing, in points; `text` of those that have some. */
function shapesIn(drawing: string) {
  return [...drawing.matchAll(/<wps:wsp>.*?<\/wps:wsp>/gs)].map(([shape]) => {
    const [, x, y, cx, cy] =
      /<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"/.exec(shape) ?? [];
    return {
      kind: /prst="(\w+)"/.exec(shape)?.[1],
      left: points(x),
      top: points(y),
      width: points(cx),
      height: points(cy),
      fill: /<\/a:prstGeom><a:solidFill><a:srgbClr val="(\w+)"/.exec(shape)?.[1],
      isDashed: shape.includes('<a:prstDash'),
      align: /<w:jc w:val="(\w+)"/.exec(shape)?.[1] ?? 'left',
      text: /<w:t(?: [^>]*)?>([^<]*)/.exec(shape)?.[1],
    };
  });
}

/** The same drawing as Word takes it, in its line of text, and as LibreOffice does, above its line. */
function drawingsIn(xml: string): readonly [string, string] {
  const [inLine = '', above = ''] = xml.match(/<w:drawing>.*?<\/w:drawing>/gs) ?? [];
  expect(inLine).toContain('<wp:inline ');
  expect(above).toContain('<wp:anchor ');
  return [inLine, above];
}

const withoutNumbers = (xml: string) => xml.replace(/ id="\d+"| name="[^"]*"/g, '');

describe('a chart in Word', () => {
  it.each(charts)('has a shape for each mark of the drawing, where it stands there: %#', async (chart) => {
    const drawn: DrawnChart = drawnChart(chart, textWidth('portrait'), measure);
    const [inLine, above] = drawingsIn(await documentXml(chart));
    const [whole, ...shapes] = shapesIn(inLine);
    expect(whole).toMatchObject({ kind: 'rect', left: 0, top: 0, fill: undefined });
    expect(shapes).toHaveLength(drawn.marks.length);
    for (const [index, mark] of drawn.marks.entries()) {
      const shape = shapes[index];
      if (mark.kind === 'bar') {
        expect(shape).toMatchObject({
          kind: 'rect',
          fill: mark.fill.colour.slice(1),
          isDashed: mark.fill.isDashed,
        });
        expect(shape?.left).toBeCloseTo(mark.left + mark.fill.frame / 2 + 8, 1);
        expect(shape?.width).toBeCloseTo(Math.max(0, mark.width - mark.fill.frame), 1);
        expect(shape?.top).toBeCloseTo(mark.top + mark.fill.frame / 2 + 4, 1);
      }
      if (mark.kind === 'dot') {
        expect(shape?.kind).toBe('ellipse');
        expect((shape?.left ?? 0) + (shape?.width ?? 0) / 2).toBeCloseTo(mark.x + 8, 1);
      }
      if (mark.kind === 'line') expect(shape).toMatchObject({ kind: 'line', width: 0 });
      if (mark.kind === 'text')
        expect(shape?.text).toBe(mark.text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
    }
    const content = (drawing: string) => withoutNumbers(/<wpg:wgp>.*<\/wpg:wgp>/s.exec(drawing)?.[0] ?? '');
    expect(content(above)).toBe(content(inLine));
  });

  it('has room for its text, also where letters are wider by a tenth, and cuts none', async () => {
    const { height } = drawnChart(tall, textWidth('portrait'), measure);
    expect(height).toBeGreaterThan(textHeight('portrait'));
    for (const chart of [...charts, tall]) {
      const drawing = drawingsIn(await documentXml(chart))[0];
      const [, cx, cy] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(drawing) ?? [];
      const size = Number(/<w:sz w:val="(\d+)"/.exec(drawing)?.[1] ?? 22) / 2;
      expect(points(cy)).toBeLessThanOrEqual(0.85 * textHeight('portrait') + 7.01);
      for (const { left, top, width, height, text } of shapesIn(drawing)) {
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
        expect(left + width).toBeLessThanOrEqual(points(cx) + 0.01);
        expect(top + height).toBeLessThanOrEqual(points(cy) + 0.01);
        if (text === undefined) continue;
        expect(height).toBeGreaterThan(1.2 * size);
        const plain = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
        expect(width - measure(plain, size, 'regular')).toBeGreaterThanOrEqual(4);
      }
    }
  });

  it('is said in words: as the drawing’s text for who cannot see it, and by programs that draw no shapes', async () => {
    const xml = await documentXml(chartOf('stacked', [[5, 3, 2]]));
    const words =
      'Chỉ tiêu 1 &lt;có tên dài&gt;, phải xuống dòng trong phần dành cho tên của nó ở bên trái: Tốt 5, Khá 3, Chưa có 2.';
    expect(xml.match(/name="Biểu đồ 1" descr="[^"]*" title="Xếp loại"/g)).toHaveLength(2);
    expect(xml).toContain(`descr="${words}"`);
    expect(xml).toContain(`<mc:Fallback><w:t xml:space="preserve">${words}</w:t></mc:Fallback>`);
  });

  it('shares no number with another, and the same chart is the same file', async () => {
    const xml = await documentXml(...charts);
    const numbers = [...xml.matchAll(/<(?:wp:docPr|wps:cNvPr) id="(\d+)"/g)].map(([, number]) => number);
    expect(numbers.length).toBeGreaterThan(100);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(await documentXml(...charts)).toBe(xml);
  });
});
