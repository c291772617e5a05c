import { describe, expect, it } from 'vitest';
import type { Cell, Table } from '../../src/document/tree.ts';
import type { Page, TextMark } from '../../src/layout/pages.ts';
import { margins } from '../../src/layout/paper.ts';
import { cell, headerCell, paragraph, table } from '../support/hostile-blocks.ts';
import { layoutOf } from '../support/laid-out.ts';
import { treeOf } from '../support/rendered.ts';

const right = { align: 'right' } as const;

/** Three columns of figures for each of some indicators, of some units; the figures are all different. */
function figures(indicators: number, units: number): { header: Cell[][]; body: Cell[][] } {
  const columns = Array.from({ length: 3 * indicators }, (_, column) => column);
  return {
    header: [
      [
        headerCell('TT', { rows: 2 }),
        headerCell('Đơn vị', { rows: 2 }),
        ...Array.from({ length: indicators }, (_, index) =>
          headerCell(`Chỉ tiêu ${index} (triệu đồng)`, { columns: 3 }),
        ),
      ],
      columns.map((column) => headerCell(['Kế hoạch', 'Thực hiện', 'Năm 2022'][column % 3] ?? '')),
    ],
    body: Array.from({ length: units }, (_, row) => [
      cell(`${row + 1}`),
      cell(`Phường Nghi Hương ${row}`),
      ...columns.map((column) => cell(`${10 + row}.${100 + column},5`, right)),
    ]),
  };
}

const widthsOf = (count: number) => [1, 5, ...Array.from({ length: count - 2 }, () => 2)];
const tableOf = ({ header, body }: { header: Cell[][]; body: Cell[][] }) =>
  table(header, body, widthsOf(body[0]?.length ?? 0)) as Table;

async function pagesOf(
  block: Table,
  orientation: 'portrait' | 'landscape' | 'body',
): Promise<readonly Page[]> {
  const tree = treeOf([paragraph('Dòng'), ...(orientation === 'body' ? [block] : [])]);
  const annex = { label: 'Phụ lục', title: 'A', reference: 'B' };
  const annexes = orientation === 'body' ? [] : [{ ...annex, orientation, blocks: [block] }];
  const { pages } = await layoutOf({ ...tree, annexes });
  return pages;
}

const textsOn = (pages: readonly Page[]) =>
  pages.flatMap(({ marks, width }) =>
    marks
      .filter((mark): mark is TextMark => mark.kind === 'text')
      .map(({ text, part, left }) => ({
        words: text.runs.map((run) => run.text).join(''),
        isRead: part !== null,
        size: text.size,
        isWithin: left >= margins.left && left + text.width <= width - margins.right + 0.1,
      })),
  );

describe('a table of many columns', () => {
  it.each([
    ['body', 2],
    ['body', 4],
    ['body', 5],
    ['portrait', 4],
    ['landscape', 5],
    ['landscape', 6],
    ['landscape', 7],
    ['portrait', 9],
    ['body', 12],
  ] as const)(
    'on pages %s, of %i indicators, tears no number and no word of a name',
    async (orientation, indicators) => {
      const { header, body } = figures(indicators, 12);
      const texts = textsOn(await pagesOf(tableOf({ header, body }), orientation));
      const numbers = body.flatMap((row) => row.slice(2)).map(({ runs }) => runs[0]?.text);
      expect(
        texts
          .filter(({ words, isRead }) => isRead && words.endsWith(',5'))
          .map(({ words }) => words)
          .sort(),
      ).toEqual(numbers.sort());
      for (const { words, size, isWithin } of texts) {
        expect(size).toBeGreaterThanOrEqual(10);
        expect(isWithin).toBe(true);
        expect(words).not.toMatch(/^(?:Phườn?|Phư|g|Hươn|ương)$/);
      }
    },
  );

  it('that fits keeps the type and the white of every other', async () => {
    const texts = textsOn(await pagesOf(tableOf(figures(2, 12)), 'landscape'));
    expect(new Set(texts.filter(({ words }) => words.endsWith(',5')).map(({ size }) => size))).toEqual(
      new Set([11]),
    );
  });

  it('turns an annex that is too narrow for it, and no other', async () => {
    const widths = async (indicators: number) =>
      (await pagesOf(tableOf(figures(indicators, 3)), 'portrait')).map(({ width, height }) => width > height);
    expect(await widths(2)).toEqual([false, false]);
    expect(await widths(5)).toEqual([false, true]);
  });

  it('that no page is wide enough for is several, whose rows all have their number and name', async () => {
    const texts = textsOn(await pagesOf(tableOf(figures(8, 3)), 'landscape')).map(({ words }) => words);
    const count = texts.filter((words) => words === 'TT').length;
    expect(count).toBeGreaterThanOrEqual(2);
    for (const unit of [0, 1, 2]) {
      expect(texts.filter((words) => words === `Phường Nghi Hương ${unit}`)).toHaveLength(count);
    }
    // Columns under one cell of the header are not parted.
    expect(texts.filter((words) => words.startsWith('Chỉ tiêu'))).toHaveLength(8);
  });

  it('that is parted has in each part what all says what a row is of, also where one says so of several', async () => {
    const columns = Array.from({ length: 30 }, (_, column) => column);
    const header = [
      'TT',
      'Chỉ tiêu',
      'Đơn vị tính',
      'Số liệu',
      ...columns.map((column) => `Đơn vị ${column}`),
    ];
    const body = [0, 1, 2].flatMap((indicator) =>
      ['Kế hoạch', 'Thực hiện'].map((kind, row) => [
        ...(row === 1
          ? []
          : [`${indicator + 1}`, `Chỉ tiêu ${indicator}`, 'triệu đồng'].map((text) =>
              cell(text, { rows: 2 }),
            )),
        cell(kind),
        ...columns.map((column) => cell(`${column}00,5`, right)),
      ]),
    );
    const block = table([header.map((text) => headerCell(text))], body, widthsOf(34));
    const texts = textsOn(await pagesOf(block as Table, 'landscape')).map(({ words }) => words);
    const count = texts.filter((words) => words === 'TT').length;
    expect(count).toBeGreaterThanOrEqual(2);
    for (const kind of ['Kế', 'Thực']) {
      expect(texts.filter((words) => words.startsWith(kind))).toHaveLength(3 * count);
    }
    // With the header.
    expect(texts.filter((words) => words.startsWith('Chỉ'))).toHaveLength(4 * count);
  });

  it('is parted below what stands above all of its columns, which stands above each part', async () => {
    const { header, body } = figures(8, 3);
    const all = widthsOf(26).length;
    const grouped = [[headerCell('Toàn bảng', { columns: all })], ...header];
    const rows = [[cell('Nhóm', { columns: all })], ...body];
    const texts = textsOn(await pagesOf(table(grouped, rows, widthsOf(26)) as Table, 'landscape')).map(
      ({ words }) => words,
    );
    const count = texts.filter((words) => words === 'TT').length;
    expect(count).toBeGreaterThanOrEqual(2);
    for (const above of ['Toàn bảng', 'Nhóm'])
      expect(texts.filter((words) => words === above)).toHaveLength(count);
  });
});
