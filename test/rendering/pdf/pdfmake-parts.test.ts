import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { PdfmakeDocument, PdfmakeRenderer } from '../../../src/rendering/pdf/parts.ts';

/** The methods of a class and of those that it extends. */
function methodsOf({ prototype }: { readonly prototype: object }): string[] {
  const methods: string[] = [];
  for (let one = prototype; one !== null; one = Object.getPrototypeOf(one)) {
    methods.push(...Object.getOwnPropertyNames(one));
  }
  return methods;
}

it('pdfmake is the version whose parts are extended, and has all that they rely on', async () => {
  const { dependencies } = JSON.parse(await readFile('package.json', 'utf8'));
  const { version } = JSON.parse(await readFile('node_modules/pdfmake/package.json', 'utf8'));
  expect(dependencies.pdfmake).toBe(version);
  const extended = ['_write', '_finalize', 'endMarkings', 'endMetadata'];
  const used = ['ref', 'addContent', 'provideFont', 'annotate', 'addNamedEmbeddedFile', 'fillColor', 'end'];
  expect(methodsOf(PdfmakeDocument)).toEqual(expect.arrayContaining([...extended, ...used]));
  const drawing = ['renderPages', 'renderLine', 'renderVector', 'renderSVG'];
  expect(methodsOf(PdfmakeRenderer)).toEqual(expect.arrayContaining(drawing));
});

it('pdfmake hands what its pages hold to the methods that draw them, as it comes', () => {
  const drawn: unknown[] = [];
  class Noting extends PdfmakeRenderer {
    override renderLine(line: object): void {
      drawn.push(line);
    }
    override renderVector(vector: object): void {
      drawn.push(vector);
    }
    override renderSVG(svg: object): void {
      drawn.push(svg);
    }
  }
  const file = new PdfmakeDocument({}, {}, {}, {}, { font: null, autoFirstPage: false }, null, () => false);
  const items = [
    { type: 'line', item: { x: 0, y: 0 } },
    { type: 'vector', item: {} },
    { type: 'svg', item: {} },
  ] as const;
  new Noting(file).renderPages([{ pageSize: { width: 100, height: 100 }, items }]);
  expect(drawn).toEqual(items.map(({ item }) => item));
  expect(drawn.every((one, index) => one === items[index]?.item)).toBe(true);
});
