import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Block, Run } from '../../src/document/tree.ts';
import { justifiedLines } from '../../src/layout/justified.ts';
import { typefaceWith } from '../../src/layout/typeface.ts';
import { run } from '../support/hostile-blocks.ts';
import { textPagesIn } from '../support/pdf.ts';
import { fonts, pdfOf, rendered, treeOf } from '../support/rendered.ts';
import { spokenOutline, structureOf } from '../support/structure.ts';

const mark = (number: number): Run => ({ ...run(`[${number}]`), isRaised: true });
const marked: Block = {
  kind: 'paragraph',
  marker: '',
  runs: [run('Khen thưởng 07'), mark(1), run(' tập thể, 120'), mark(12), run(' người.')],
};
const tree = treeOf([marked]);

const words = fc.constantFrom('07', '287,1', '98,3%', 'triệu đồng', 'tập thể', 'ngày 05', 'phong trào', 'và');
const marks = fc.option(fc.integer({ min: 1, max: 400 }), { nil: null });
const texts = fc.array(fc.tuple(words, marks), { minLength: 1, maxLength: 40 });

describe('a mark above the line', () => {
  it('stays with the figure that it is on, and lines keep within the margin', async () => {
    const typeface = typefaceWith(await fonts());
    fc.assert(
      fc.property(texts, fc.integer({ min: 90, max: 400 }), (all, room) => {
        const runs = all.flatMap(([text, number], index) => [
          run(index === 0 ? text : ` ${text}`),
          ...(number === null ? [] : [mark(number)]),
        ]);
        const lines = justifiedLines('', runs, { typeface, size: 14 }, { first: room, other: room });
        for (const { runs: inLine, width } of lines) {
          expect(width).toBeLessThanOrEqual(room + 1e-6);
          expect(inLine[0]?.isRaised).toBeUndefined();
        }
        const textOf = (some: readonly Run[]) => some.map(({ text }) => text).join('');
        expect(lines.map((line) => textOf(line.runs)).join(' ')).toBe(textOf(runs));
      }),
    );
  });

  it('does not part a number from its unit (F25)', async () => {
    const typeface = typefaceWith(await fonts());
    const type = { typeface, size: 14 };
    const [before, after] = [run('phong trào toàn dân 287,1'), run(' triệu đồng')];
    const room = typeface.widthOf('phong trào toàn dân 287,1 triệu', before, 14) + 12;
    const lines = justifiedLines('', [before, mark(3), after], type, { first: room, other: room });
    expect(lines.map(({ runs }) => runs.map(({ text }) => text).join(''))).toEqual([
      'phong trào toàn dân',
      '287,1[3] triệu đồng',
    ]);
  });

  it('is smaller and higher in a PDF, reads with its brackets, and is a reference for screen readers', async () => {
    const { bytes } = await pdfOf(tree);
    const pieces = (await textPagesIn(bytes)).flatMap((page) => page.pieces);
    const [number, first] = [
      pieces.find(({ text }) => text.endsWith('07')),
      pieces.find(({ text }) => text === '[1]'),
    ];
    expect(first?.size).toBeLessThan(0.75 * (number?.size ?? 0));
    expect(first?.y).toBeLessThan((number?.y ?? 0) - 3);
    expect((first?.x ?? 0) - (number?.x ?? 0)).toBeCloseTo(number?.width ?? 0, 1);
    const spoken = (await spokenOutline(bytes)).map((line) => line.trim());
    expect(spoken).toContain('Reference: [1]');
    expect(spoken).toContain('Reference: [12]');
    const { children = [] } =
      (await structureOf(bytes, 1))?.children?.[0]?.children?.[0]?.children?.[0] ?? {};
    // In the order in which it is read.
    expect(children.map(({ role }) => role ?? 'text')).toEqual([
      'text',
      'Reference',
      'text',
      'Reference',
      'text',
    ]);
  });

  it('is superscript in Word, and no line ends between a number and its unit', async () => {
    const parts = unzipSync(await rendered({ tree }, 'docx'));
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(body).toMatch(/<w:vertAlign w:val="superscript"\/><\/w:rPr><w:t xml:space="preserve">\[12\]</);
    expect(body).toContain('\u00a0tập\u00a0thể, 120');
  });

  it('is <sup> on a page, within what is kept on one line, and in Markdown', async () => {
    const page = (await rendered({ tree }, 'html')).toString();
    expect(page).toContain('<span class="together">07<sup>[1]</sup> tập thể,</span>');
    const markdown = (await rendered({ tree }, 'md')).toString();
    expect(markdown.trim()).toBe('Khen thưởng 07<sup>\\[1]</sup> tập thể, 120<sup>\\[12]</sup> người.');
  });
});
