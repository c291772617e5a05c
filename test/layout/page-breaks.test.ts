import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Table } from '../../src/document/tree.ts';
import type { TextMark } from '../../src/layout/pages.ts';
import { cell, headerCell, paragraph, run, signature, table } from '../support/hostile-blocks.ts';
import { layoutOf } from '../support/laid-out.ts';
import { treeOf } from '../support/rendered.ts';

/** The lines of text of each page, without its number and what repeats. */
async function linesOnPages(blocks: readonly Block[]): Promise<string[][]> {
  const { pages } = await layoutOf(treeOf(blocks));
  return pages.map(({ marks }) =>
    marks
      .filter((mark): mark is TextMark => mark.kind === 'text' && mark.part !== null)
      .map(({ text }) => text.runs.map((one) => one.text).join('')),
  );
}

const line = (name: string) => paragraph(name);
const filling = (count: number) => Array.from({ length: count }, (_, index) => line(`Dòng ${index}`));
const long = (words: number) =>
  paragraph(Array.from({ length: words }, (_, index) => `từ${index}`).join(' '));
const counts = fc.integer({ min: 0, max: 45 });
const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, row) => [cell(`hàng ${row}`), cell('1'), cell('2')]);
const header = [[headerCell('Đầu'), headerCell('a'), headerCell('b')]];

/** Blocks as they stand after some lines, wherever on a page that is. */
async function atEveryPlace(
  blocks: readonly Block[],
  look: (pages: readonly string[][]) => void,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(counts, async (count) => look(await linesOnPages([...filling(count), ...blocks]))),
    { numRuns: 46 },
  );
}

const pageWith = (pages: readonly string[][], start: string) =>
  pages.findIndex((lines) => lines.some((one) => one.startsWith(start)));

describe('wherever on a page it begins', () => {
  it('no heading is the last line of a page, nor a line that leads to what follows (F15)', async () => {
    const blocks: Block[] = [
      { kind: 'heading', level: 0, label: 'Phần I', text: 'PHẦN' },
      { kind: 'heading', level: 1, label: 'I.', text: 'Mục' },
      line('Kết quả:'),
      long(60),
    ];
    await atEveryPlace(blocks, (pages) => {
      for (const lines of pages) {
        expect(lines.at(-1)).not.toMatch(/^(Phần I|PHẦN|I\. Mục|Kết quả:)$/);
      }
    });
  });

  it('a paragraph leaves two lines at least on either page', async () => {
    await atEveryPlace([long(120)], (pages) => {
      for (const lines of pages) {
        expect(lines.filter((one) => one.startsWith('từ')).length).not.toBe(1);
      }
    });
  });

  it('the signature stands whole on one page, below lines of text (F17)', async () => {
    const blocks = [long(80), signature({ recipients: ['- A;', '- B;', '- Lưu: VT.'], note: 'Ghi chú' })];
    await atEveryPlace(blocks, (pages) => {
      const last = pages.at(-1) ?? [];
      const places = ['TM. ỦY BAN', 'CHỦ TỊCH', 'Nguyễn Văn X', 'Nơi nhận', '- Lưu', 'Ghi chú'].map((start) =>
        last.findIndex((one) => one.startsWith(start)),
      );
      expect(Math.min(...places)).toBeGreaterThanOrEqual(2);
    });
  });

  it('no recipient is alone on a page, nor a note below many, nor an entry of the contents', async () => {
    for (let count = 48; count < 62; count += 1) {
      const recipients = Array.from({ length: count }, (_, index) => `- Đơn vị ${index};`);
      const note = count % 2 === 0 ? 'Ghi chú' : '';
      const pages = await linesOnPages([signature({ recipients, note })]);
      expect(pages.at(-1)?.length).toBeGreaterThanOrEqual(2);
      const headings = Array.from({ length: count - 16 }, (_, index): Block => {
        return { kind: 'heading', level: 1, label: `${index}.`, text: 'Mục' };
      });
      const { pages: withContents } = await layoutOf({ ...treeOf(headings), hasContents: true });
      const baselines = withContents
        .at(-1)
        ?.marks.flatMap((mark) => (mark.kind === 'text' && mark.part !== null ? mark.baseline : []));
      expect(new Set(baselines).size).toBeGreaterThanOrEqual(2);
    }
  });

  it('a table begins with four rows at least, and its last row is not alone', async () => {
    await atEveryPlace([table(header, rowsOf(60))], (pages) => {
      const counts = pages.map((lines) => lines.filter((one) => one.startsWith('hàng')).length);
      const [first = 0] = counts.filter((count) => count > 0);
      expect(first).toBeGreaterThanOrEqual(4);
      expect(counts.filter((count) => count > 0).at(-1)).toBeGreaterThanOrEqual(2);
    });
  });

  it('a row that names those below it is not the last one of a page', async () => {
    const rows = rowsOf(60);
    for (const at of [40, 20, 10]) rows.splice(at, 0, [headerCell(`Nhóm ${at}`, { columns: 3 })]);
    await atEveryPlace([table(header, rows)], (pages) => {
      for (const lines of pages) expect(lines.at(-1)).not.toMatch(/^Nhóm/);
    });
  });

  it('the last row below one that names some is not alone at the head of a page', async () => {
    const rows = Array.from({ length: 12 }, (_, group) => [
      [cell(`nhóm ${group}`, { columns: 3 })],
      ...rowsOf(7),
    ]).flat();
    await atEveryPlace([table(header, rows)], (pages) => {
      for (const lines of pages) {
        const first = lines.findIndex((one) => /^(?:hàng|nhóm)/.test(one));
        expect(lines[first]).not.toBe('hàng 6');
      }
    });
  });

  it('a table of high rows goes on to the foot of each page, and ends with two rows', async () => {
    const high = Array.from({ length: 30 }, () => [cell('hàng '.repeat(60)), cell('1'), cell('2')]);
    await atEveryPlace([table(header, high, [1, 1, 1])], (pages) => {
      const counts = pages
        .map((lines) => lines.filter((one) => one === '1').length)
        .filter((count) => count > 0);
      expect(counts.at(-1)).toBeGreaterThanOrEqual(2);
      // The one before the last may give one row to the last.
      const full = counts.slice(1, -1);
      expect(Math.max(...full) - Math.min(...full)).toBeLessThanOrEqual(1);
    });
  });

  it('a heading and the head of a table stay with its first row, however high the rows are', async () => {
    const high = Array.from({ length: 4 }, (_, row) => [
      cell(`hàng ${row} ${'từ '.repeat(170)}`),
      cell('1'),
      cell('2'),
    ]);
    await atEveryPlace(
      [{ kind: 'heading', level: 1, label: 'I.', text: 'Mục' }, table(header, high)],
      (pages) => {
        for (const lines of pages) expect(lines.at(-1)).not.toMatch(/^(I\. Mục|Đầu|a|b)$/);
      },
    );
  });

  it('a note does not stand on a page without the end of the table above it', async () => {
    await atEveryPlace([table(header, rowsOf(60)), { kind: 'note', text: 'Ghi chú' }], (pages) => {
      const page = pages[pageWith(pages, 'Ghi chú')] ?? [];
      expect(page.filter((one) => one.startsWith('hàng')).length).toBeGreaterThanOrEqual(2);
    });
  });

  it('a low table is kept on one page, with its header', async () => {
    await atEveryPlace([table(header, rowsOf(12))], (pages) => {
      const page = pageWith(pages, 'Đầu');
      expect(pages[page]?.filter((one) => one.startsWith('hàng'))).toHaveLength(12);
    });
  });

  it('a low table that may part leaves no room at the foot of a page that its rows have room in', async () => {
    // What makes one, whatever blocks there are.
    const parted: Block = { ...(table(header, rowsOf(12)) as Table), isParted: true };
    let torn = 0;
    await atEveryPlace([parted], (pages) => {
      const rows = pages.map((lines) => lines.filter((one) => one.startsWith('hàng')).length);
      expect(rows.reduce((sum, count) => sum + count, 0)).toBe(12);
      if (rows.filter((count) => count > 0).length > 1) torn += 1;
    });
    expect(torn).toBeGreaterThan(3);
  });
});

it('a header’s lines are of like length, and break after a comma', async () => {
  const row = [cell('1'), cell('từ '.repeat(300)), cell('2')];
  const wide = [[headerCell('Chức vụ, đơn vị công tác'), headerCell('Đầu'), headerCell('c')]];
  const [lines = []] = await linesOnPages([table(wide, [row])]);
  expect(lines.slice(0, 2)).toEqual(['Chức vụ,', 'đơn vị công tác']);
});

it('a header stands on each page of its table, once as text and then as what repeats', async () => {
  const { pages } = await layoutOf(treeOf([table(header, rowsOf(120))]));
  const headers = pages.map(({ marks }) =>
    marks.flatMap((mark) =>
      mark.kind === 'text' && mark.text.runs[0]?.text === 'Đầu'
        ? [mark.part === null ? 'repeated' : 'text']
        : [],
    ),
  );
  expect(headers).toEqual([['text'], ...Array.from({ length: pages.length - 1 }, () => ['repeated'])]);
});

it('a cell over rows that pages part is closed at the foot of one and opened at the top of the next', async () => {
  const rows = Array.from({ length: 60 }, (_, row) =>
    row === 0 ? [cell('nhóm', { rows: 60 }), cell('1'), cell('2')] : [cell('1'), cell('2')],
  );
  const { pages } = await layoutOf(treeOf([table(header, rows)]));
  expect(pages.length).toBeGreaterThan(1);
  for (const { marks } of pages) {
    const rules = marks.flatMap((mark) => (mark.kind === 'rules' ? mark.rules : []));
    const across = rules.filter(([x1, y1, x2, y2]) => y1 === y2 && x2 > x1);
    const down = rules.filter(([x1, , x2]) => x1 === x2);
    const left = Math.min(...rules.map(([x]) => x));
    const [top, bottom] = [Math.min(...down.map(([, y]) => y)), Math.max(...down.map(([, , , y]) => y))];
    // A rule from the left edge along the upper end and the lower end of what stands on the page.
    for (const y of [top, bottom]) {
      expect(across.some(([x1, y1]) => x1 === left && Math.abs(y1 - y) < 0.01)).toBe(true);
    }
  }
});

it('the name of rows that a cell reaches over stands on each of their pages, whole, read once and then repeated', async () => {
  const name = 'Công tác giáo dục quốc phòng và an ninh';
  const groups = [5, 14, 45, 30].flatMap((size, group) =>
    Array.from({ length: size }, (_, row) => [
      ...(row === 0 ? [cell(`${name} ${group}`, { rows: size })] : []),
      cell(`hàng ${group}`),
      cell('1'),
    ]),
  );
  for (let count = 0; count < 45; count += 4) {
    const { pages } = await layoutOf(treeOf([...filling(count), table(header, groups, [1, 4, 2])]));
    const read: string[] = [];
    for (const { marks } of pages) {
      const texts = marks.filter((mark): mark is TextMark => mark.kind === 'text');
      const words = (mark: TextMark) => mark.text.runs.map((one) => one.text).join('');
      for (const group of [0, 1, 2, 3]) {
        const rows = texts.filter((mark) => words(mark) === `hàng ${group}`);
        const [first] = rows;
        if (first === undefined) continue;
        expect(rows.length).toBeGreaterThanOrEqual(2);
        const [top, bottom] = [first.baseline - 1, (rows.at(-1)?.baseline ?? 0) + 1];
        const named = texts.filter(
          ({ left, baseline }) => left < first.left - 20 && baseline > top && baseline < bottom,
        );
        expect(named.map(words).join(' ')).toBe(`${name} ${group}`);
        // What goes on begins with the name.
        if (named[0]?.part === null) expect(named[0].baseline).toBeCloseTo(first.baseline, 3);
        else read.push(words(named[0] as TextMark));
      }
    }
    expect(read).toHaveLength(4);
  }
});

it('text within a row that is higher than a page goes on, and none of it twice', async () => {
  const words = Array.from({ length: 3000 }, (_, index) => `từ${index}`);
  const lines = await linesOnPages([
    table(header, [[cell('1'), { ...cell(''), runs: [run(words.join(' '))] }, cell('2')]]),
  ]);
  expect(lines.length).toBeGreaterThan(2);
  const printed = lines
    .flat()
    .join(' ')
    .split(' ')
    .filter((word) => word.startsWith('từ'));
  expect(printed).toEqual(words);
});

it('text that goes on within a row keeps its distance from the rules above and below', async () => {
  const { pages } = await layoutOf(
    treeOf([table(header, [[cell('1'), cell('từ '.repeat(3000)), cell('2')]])]),
  );
  for (const { marks } of pages.slice(1, -1)) {
    const rules = marks.flatMap((mark) => (mark.kind === 'rules' ? mark.rules : []));
    const texts = marks.filter((mark) => mark.kind === 'text' && mark.part !== null) as TextMark[];
    const [first, last] = [texts[0]?.baseline ?? 0, texts.at(-1)?.baseline ?? 0];
    const above = Math.max(...rules.flatMap(([, y1, , y2]) => (y1 === y2 && y1 < first ? [y1] : [])));
    const below = Math.min(...rules.flatMap(([, y1, , y2]) => (y1 === y2 && y1 > last ? [y1] : [])));
    // Letters reach nine tenths of their size above the line, and a quarter below it.
    expect(first - 0.89 * 11 - above).toBeGreaterThan(2);
    expect(below - last - 0.22 * 11).toBeGreaterThan(2);
  }
});

it('a long link breaks after a slash or before a hyphen, so that none of it is taken for a divided word', async () => {
  const link = `https://dichvucong.nghean.gov.vn/${'thu-tuc-hanh-chinh-truc-tuyen-'.repeat(6)}`;
  const [lines = []] = await linesOnPages([paragraph(`Xem tại ${link} để biết.`)]);
  for (const one of lines) expect(one).not.toMatch(/\S-$/);
  expect(lines.join('').replaceAll(' ', '')).toContain(link);
});

it('what stands in the middle of a cell is on lines of like length, which tear no word of two syllables', async () => {
  const level = (align: 'center' | 'left') => {
    const others = Array.from({ length: 3 }, () => cell('a'.repeat(20)));
    return table(
      [['Kết quả', ...others.map(() => 'Tên')].map((title) => headerCell(title))],
      [[cell('Hoàn thành xuất sắc nhiệm vụ', { align }), ...others]],
      [1, 1, 1, 1],
    );
  };
  const inCell = async (align: 'center' | 'left') =>
    (await linesOnPages([level(align)])).flat().filter((one) => /^(?:Hoàn|xuất|nhiệm|vụ)/.test(one));
  expect(await inCell('left')).toEqual(['Hoàn thành xuất sắc nhiệm', 'vụ']);
  expect(await inCell('center')).toEqual(['Hoàn thành', 'xuất sắc nhiệm vụ']);
});
