import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Block, Cell } from '../../src/document/tree.ts';
import { measureWith } from '../../src/fonts/family.ts';
import { exampleReport } from '../support/example-reports.ts';
import {
  cell,
  chart,
  headerCell,
  letterhead,
  paragraph,
  signature,
  table,
} from '../support/hostile-blocks.ts';
import { fonts, rendered, treeOf } from '../support/rendered.ts';

const measure = measureWith(await fonts());

const partsOf = async (blocks: readonly Block[]) => partsIn(await rendered({ tree: treeOf(blocks) }, 'docx'));

function partsIn(file: Uint8Array): Record<'body' | 'styles', string> {
  const parts = unzipSync(file);
  const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  return { body: text('word/document.xml'), styles: text('word/styles.xml') };
}

/** The Word files of the example, and of tables of many units, programmes and indicators. */
const example = partsIn(await readFile(await exampleReport('docx')));
const wide = await partsOf([8, 14, 23, 40].map((count) => wideTable(count)));

function wideTable(count: number): Block {
  const columns = Array.from({ length: count - 2 }, (_, column) => column);
  const named = (row: number): Cell[] => [
    cell(`${row}`, { align: 'center' }),
    cell(`Xã Nghĩa Thuận Khương ${row}`),
  ];
  return table(
    [
      [
        headerCell('TT'),
        headerCell('Đơn vị'),
        ...columns.map((column) => headerCell(`Chỉ tiêu thứ ${column}`)),
      ],
    ],
    [1, 99, 130].map((row) => [
      ...named(row),
      ...columns.map((column) => cell(`${row}${column % 10}.345,5`, { align: 'right' })),
    ]),
    [1, 3, ...columns.map(() => 1)],
  );
}

const number = (text: string | undefined) => Number(text);

/** The cells of ruled tables, each with the room that its text has, in points: its columns without white at either side and a rule. */
function cellsIn(body: string) {
  return (body.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).flatMap((xml) => {
    if (!xml.includes('w:val="BangSoLieu"')) return [];
    const columns = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => number(width));
    const white = number(/<w:tblCellMar>.*?<w:left [^>]*w:w="(\d+)"/s.exec(xml)?.[1] ?? '80');
    return (xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).flatMap((row) => {
      let next = 0;
      return (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map((one) => {
        const from = next;
        next += number(/<w:gridSpan w:val="(\d+)"/.exec(one)?.[1] ?? '1');
        const width = columns.slice(from, next).reduce((sum, column) => sum + column, 0);
        const isBold = row.includes('<w:tblHeader/>') || one.includes('<w:b/>');
        return {
          room: (width - 2 * white) / 20 - 0.5,
          size: number(/<w:sz w:val="(\d+)"/.exec(one)?.[1] ?? '22') / 2,
          style: isBold ? ('bold' as const) : ('regular' as const),
          text: [...one.replaceAll('<w:br/>', '<w:t> </w:t>').matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)]
            .map(([, text]) => text)
            .join(''),
        };
      });
    });
  });
}

describe('tables in Word', () => {
  it('have room for each of their words and numbers, white and rules beside them counted', () => {
    const cells = [example, wide].flatMap(({ body }) => cellsIn(body));
    expect(cells.length).toBeGreaterThan(500);
    expect(new Set(cells.map(({ size }) => size)).size).toBeGreaterThan(1);
    const torn = cells.flatMap(({ room, size, style, text }) =>
      text.split(/\s+/).filter((word) => measure(word, size, style) > room),
    );
    expect(torn).toEqual([]);
    expect(cells.some(({ text }) => text === 'TT')).toBe(true);
  });

  it('have one style, and no rule, white or place of their own that is the style’s', () => {
    const { styles } = example;
    const body = example.body + wide.body;
    expect(body).not.toMatch(/<w:tblBorders>|<w:tcBorders>|<w:tcMar>/);
    const all = body.match(/<w:tblPr>.*?<\/w:tblPr>/gs) ?? [];
    const ruled = all.filter((one) => one.includes('<w:tblStyle w:val="BangSoLieu"/>'));
    // The example's letterhead and signature have no rules.
    expect(all.filter((one) => one.includes('<w:tblStyle w:val="BangKhongKe"/>'))).toHaveLength(2);
    expect(ruled).toHaveLength(all.length - 2);
    for (const one of ruled) {
      expect(one).toMatch(/<w:tblLook [^>]*w:firstRow="(?:true|1)"/);
    }
    expect(ruled.filter((one) => !one.includes('<w:tblCellMar>')).length).toBeGreaterThan(4);
    expect(styles).toMatch(/w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"\/>/);
    const style = /w:styleId="BangSoLieu">.*?<\/w:style>/s.exec(styles)?.[0] ?? '';
    expect(style).toContain('<w:basedOn w:val="TableGrid"/>');
    expect(style).toContain('<w:tblStylePr w:type="firstRow">');
    expect(styles).toMatch(/w:styleId="TableGrid">.*?<w:insideV w:val="single" w:sz="4"/s);
  });
});

describe('rows in Word', () => {
  it('that a cell joins stay on one page, in the middle of a long table too', async () => {
    const count = 30;
    const rows = Array.from({ length: count }, (_, row) => [
      ...(row % 3 === 0 ? [cell(`Chỉ tiêu ${row}`, { rows: 3 })] : []),
      cell(`${row}`),
    ]);
    const { body } = await partsOf([table([[headerCell('Chỉ tiêu'), headerCell('Số liệu')]], rows, [1, 3])]);
    const [, ...found] = body.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    // Of each row, which of its cells are kept with the next row, and have the style of their table.
    const inMiddle = found.slice(3, -6).map((row) => row.split('<w:tc>').slice(1));
    const allKept = inMiddle.map((cells) => cells.map((xml) => xml.includes('<w:keepNext/>')));
    expect(allKept).toEqual(
      Array.from({ length: count - 9 }, (_, row) => (row % 3 < 2 ? [true, true] : [false, false])),
    );
    expect(inMiddle.flat().filter((xml) => !xml.includes('<w:pStyle w:val="OBang"/>'))).toEqual([]);
  });

  it('of a low table all stay on one page, but twelve that are as high as somebody writes by hand', async () => {
    const field = { row: 'a', column: 'b', basis: '', input: { kind: 'line', longest: 9 } } as const;
    const keptOf = async (overridden: Partial<Cell>) => {
      const rows = Array.from({ length: 12 }, (_, row) => [cell(`${row}`), cell('', overridden)]);
      const { body } = await partsOf([table([[headerCell('TT'), headerCell('Lý do')]], rows, [1, 3])]);
      return (body.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).filter((row) => row.includes('<w:keepNext/>')).length;
    };
    expect(await keptOf({})).toBe(12);
    expect(await keptOf({ field })).toBeLessThan(12);
  });

  it('that a cell joins are not kept where they are too many for a page', async () => {
    const rows = Array.from({ length: 60 }, (_, row) => [
      ...(row === 0 ? [cell('Chỉ tiêu', { rows: 60 })] : []),
      cell(`${row}`),
    ]);
    const { body } = await partsOf([table([[headerCell('Chỉ tiêu'), headerCell('Số liệu')]], rows, [1, 3])]);
    expect((body.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).slice(10, 50).join('')).not.toContain('keepNext');
  });
});

describe('white in Word', () => {
  /** Paragraphs outside of cells in which nothing is. */
  const emptyIn = (body: string) =>
    (body.replace(/<w:tbl>.*?<\/w:tbl>/gs, '').match(/<w:p>.*?<\/w:p>|<w:p\/>/gs) ?? []).filter(
      (one) => !/<w:t[ >]|<w:drawing>|<w:instrText/.test(one),
    );
  const small = table([[headerCell('Đầu')]], [[cell('hàng')]], [1]);

  it('is no empty paragraph, but where the format wants one: between two tables, and behind one at the end', async () => {
    const afterTable = /^<w:p><w:pPr><w:pStyle w:val="SauBang"\/>/;
    const empty = async (...blocks: readonly Block[]) => {
      const found = emptyIn((await partsOf(blocks)).body);
      for (const one of found) expect(one).toMatch(afterTable);
      return found.length;
    };
    const title: Block = { kind: 'title', isDraft: true, type: 'BÁO CÁO', abstract: 'Tổng kết năm' };
    const note: Block = { kind: 'note', text: 'Ghi chú' };
    const heading: Block = { kind: 'heading', level: 1, label: 'I.', text: 'Kết quả' };
    const text = paragraph('Văn bản');
    expect(await empty(letterhead({}), title, heading, text, signature({ note: 'Ghi chú' }))).toBe(0);
    expect(await empty(text, small, note, text, small, heading, small, chart('Biểu đồ'), small, text)).toBe(
      0,
    );
    expect(await empty(small, small, text)).toBe(1);
    expect(await empty(text, small)).toBe(1);
    expect(await empty(small, signature({}))).toBe(2);
  });

  it('sets what follows a table off from it', async () => {
    const heading: Block = { kind: 'heading', level: 1, label: 'I.', text: 'Kết quả' };
    for (const block of [paragraph('Văn bản'), heading, chart('Biểu đồ')]) {
      const { body } = await partsOf([small, block]);
      expect(body).toMatch(/<\/w:tbl><w:p><w:pPr>(?:(?!<\/w:pPr>).)*<w:spacing w:before="160"/s);
    }
  });

  it('has rules of the letterhead and the title drawn in the middle, and no border of a paragraph', async () => {
    const title: Block = { kind: 'title', isDraft: false, type: 'BÁO CÁO', abstract: 'Tổng kết năm' };
    const { body, styles } = await partsOf([letterhead({}), title]);
    const rules = [...body.matchAll(/<w:p><w:pPr><w:pStyle w:val="DuongKe"\/>.*?<\/w:p>/gs)].map(
      ([rule]) => rule,
    );
    const lengths = rules.map(
      (rule) => number(/<wp:extent cx="(\d+)" cy="9525"\/>/.exec(rule)?.[1]) / 12_700,
    );
    expect(lengths).toHaveLength(3);
    const motto = measure('Độc lập - Tự do - Hạnh phúc', 13, 'bold');
    expect(lengths.some((length) => Math.abs(length - motto) < 0.1)).toBe(true);
    for (const rule of rules) expect(rule).toMatch(/prst="rect".*<a:srgbClr val="000000"\/>/s);
    expect(/w:styleId="DuongKe">.*?<\/w:style>/s.exec(styles)?.[0]).toContain('<w:jc w:val="center"/>');
    expect(body + styles).not.toContain('<w:pBdr>');
  });
});
