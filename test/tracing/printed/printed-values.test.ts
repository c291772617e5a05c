import { describe, expect, it } from 'vitest';
import type { DocumentTree } from '../../../src/document/tree.ts';
import { documentsOf, treeOf } from '../../../src/documents.ts';
import { programKinds } from '../../../src/intake/document-kinds.ts';
import { check } from '../../../src/review.ts';
import {
  documentTexts,
  type PrintedValue,
  printedValues,
} from '../../../src/tracing/printed/printed-values.ts';
import { sentenceAt } from '../../../src/tracing/printed/sentences.ts';
import { linesOf } from '../../support/document.ts';
import { filesOf, memoryWorld, root } from '../../support/memory-world.ts';
import { example } from '../../support/run.ts';

const files = filesOf(example);
const checked = await check(root, memoryWorld(files));

const treesOf = (kind: string): Promise<DocumentTree[]> =>
  Promise.all(documentsOf(checked, kind).map((document) => treeOf(checked, document, memoryWorld(files))));

/** How many values there are in a node of a tree, wherever. */
function countIn(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 0;
  if ('figure' in node && 'sources' in node) return 1;
  // A cell's value stands among those of its runs, too.
  return Object.entries(node).reduce(
    (sum, [name, inner]) => sum + (name === 'value' && 'runs' in node ? 0 : countIn(inner)),
    0,
  );
}

describe.each([...programKinds.keys()])('the values of a %s', (kind) => {
  it('are all found, where they stand', async () => {
    for (const tree of await treesOf(kind)) {
      const values = [...printedValues(tree)];
      expect(values).toHaveLength(countIn(tree));
      for (const { around, start, end, text } of values) expect(around.slice(start, end)).toBe(text);
      expect(values.filter(({ text }) => text.trim() === '' || !/\d/.test(text))).toEqual([]);
    }
  });

  it('stand in texts that are all that the document says', async () => {
    for (const tree of await treesOf(kind)) {
      const said = [...documentTexts(tree)].map(({ text }) => text);
      const missing = linesOf(tree).filter(
        (line) => line !== '' && !said.some((text) => line.includes(text)),
      );
      expect(missing).toEqual([]);
    }
  });
});

const [report] = await treesOf('report');
const valuesOf = (figure: string): PrintedValue[] =>
  report === undefined ? [] : [...printedValues(report)].filter(({ value }) => value.figure === figure);

describe('a value of the report', () => {
  it('stands in a sentence under its headings', () => {
    const [inText] = valuesOf('indicators.tuyen-quan.actual').filter(
      ({ where }) => where.block?.kind === 'paragraph',
    );
    expect(inText?.text).toBe('64');
    expect(inText?.where.headings).toEqual([
      'Phần I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2023',
      'II. Kết quả thực hiện nhiệm vụ',
      '1. Công tác quốc phòng và an ninh',
    ]);
    expect(inText && sentenceAt(inText.around, inText.start, inText.end)).toMatch(/64\/64/);
  });

  it('stands in a cell of a row and a column', () => {
    const [cell] = valuesOf('indicators.tuyen-quan.units.nghi-hoa.previous');
    expect(cell?.where.headings).toEqual(['Phụ lục II. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM 2023']);
    expect(cell?.where.row).toEqual(['Quốc phòng và an ninh', 'Công dân nhập ngũ', 'người', 'Năm 2022']);
    expect(cell?.where.column).toEqual(['Đơn vị (phường)', 'Nghi Hòa']);
  });

  it('in a cell over several rows is of what all of them are of', () => {
    const [cell] = valuesOf('indicators.quy-den-on-dap-nghia.change.absolute').filter(
      ({ where }) => where.cell !== null,
    );
    expect(cell?.where.row).toEqual(['Quốc phòng và an ninh', 'Quỹ đền ơn đáp nghĩa', 'triệu đồng']);
    expect(cell?.where.column).toEqual(['So với năm 2022', 'Tăng, giảm']);
  });

  it('in a total of all is under no name of a part', async () => {
    const province = filesOf(example.replace(/[^/\\]+$/, 'tinh-truong-giang-2025'));
    const all = await check(root, memoryWorld(province));
    const [document] = documentsOf(all, 'report');
    if (document === undefined) throw new Error('There is a report.');
    const values = [...printedValues(await treeOf(all, document, memoryWorld(province)))];
    const rowsOf = (figure: string) =>
      values.filter(({ value }) => value.figure === figure).map(({ where }) => where.row);
    expect(rowsOf('indicators.tuyen-quan.actual')).toContainEqual(['Toàn địa bàn']);
    expect(rowsOf('indicators.tuyen-quan.units.lach-bang/con-cat.actual')).toEqual([
      ['2. Xã Lạch Bàng', 'Thôn Cồn Cát'],
    ]);
  });

  it('is shown by a bar of a chart', () => {
    const [bar] = valuesOf('indicators.tin-bao.change.relative').filter(
      ({ where }) => where.block?.kind === 'chart',
    );
    expect(bar?.where.headings.at(-1)).toMatch(/^Biểu đồ 2\. /);
    expect(bar?.where.row).toEqual(['Tin báo của quần chúng có giá trị']);
    expect(bar?.where.column).toEqual(['Tốt hơn']);
  });
});

describe('a sentence', () => {
  it.each([
    ['Có 1.234 người. Đạt 98,5% quân số; tăng. Hết.', '98,5%', 'Đạt 98,5% quân số; tăng.'],
    ['Có 1.234 người. Hết.', '1.234', 'Có 1.234 người.'],
    ['07 tập thể', '07', '07 tập thể'],
  ])('of "%s" around "%s"', (text, number, sentence) => {
    const start = text.indexOf(number);
    expect(sentenceAt(text, start, start + number.length)).toBe(sentence);
  });
});
