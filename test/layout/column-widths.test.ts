import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Table } from '../../src/document/tree.ts';
import { columnWidths } from '../../src/layout/column-widths.ts';
import { runs } from '../support/runs.ts';

/** Every letter one point wide. */
const measure = (text: string) => text.length;

const cell = (text: string, columns = 1, bold = false): Cell => ({
  runs: [{ text, bold, italic: false }],
  align: bold ? 'center' : 'left',
  columns,
  rows: 1,
  value: null,
  name: '',
  formula: null,
});

const table = (
  body: readonly (readonly Cell[])[],
  widths: readonly number[],
  header: Table['header'] = [],
): Table => ({
  kind: 'table',
  widths,
  header,
  body,
  groups: body.map(() => ''),
});

const widths = (one: Table, room: number) => columnWidths(one, room, measure, 1).map(Math.round);

describe('column widths', () => {
  it('do not follow from a row that is one cell', () => {
    const rows = [[cell('1'), cell('một hai ba')]];
    const band = [cell('một dòng dài hơn mọi dòng khác của bảng này', 2)];
    expect(widths(table([band, ...rows], [1, 9]), 60)).toEqual(widths(table(rows, [1, 9]), 60));
    expect(widths(table([band], [1, 9]), 60)).toEqual([7, 53]);
  });

  it('fill the room exactly', () => {
    for (const room of [5, 40, 400]) {
      const found = columnWidths(table([[cell('một hai ba bốn'), cell('x')]], [1, 1]), room, measure, 1);
      expect(found.reduce((sum, width) => sum + width, 0)).toBeCloseTo(room, 6);
    }
  });

  it('share what is left by the template’s widths', () => {
    expect(widths(table([[cell('aaaa'), cell('bbbb')]], [1, 3]), 48)).toEqual([14, 34]);
  });

  it('set short texts on one line, and let long ones wrap', () => {
    const long = 'chữ '.repeat(40).trim();
    expect(widths(table([[cell('ngắn gọn'), cell(long), cell('12')]], [1, 1, 1]), 60)).toEqual([8, 50, 2]);
  });

  it('set names on one line before headers take fewer', () => {
    const header = [
      cell('tên', 1, true),
      ...Array.from({ length: 3 }, () => cell('chữ dài '.repeat(5), 1, true)),
    ];
    const body = [[cell('Nghi Hương'), cell('1'), cell('2'), cell('3')]];
    const found = widths(table(body, [1, 1, 1, 1], [header]), 31);
    expect(found).toEqual([10, 7, 7, 7]);
  });

  it('set all names on two lines before some are set on one', () => {
    const ratings = Array.from({ length: 5 }, () => cell('Chưa xếp loại'));
    const found = widths(table([[cell('Trường Mầm non Mộc Khê'), ...ratings]], [1, 1, 1, 1, 1, 1]), 52);
    expect(found).toEqual(['non Mộc Khê', ...ratings.map(() => 'Chưa xếp')].map(({ length }) => length));
  });

  it('have room for a header on two lines, wherever it breaks', () => {
    const header = [[cell('Hình thức khen thưởng', 1, true), cell('x'.repeat(9), 1, true)]];
    expect(widths(table([[cell('1'), cell('a '.repeat(30).trim())]], [1, 1], header), 40)[0]).toBe(11);
  });

  it('tear no word', () => {
    const found = widths(table([[cell('nghiêng ngả'), cell('a b c d e f g h i k')]], [1, 9]), 20);
    expect(found[0]).toBeGreaterThanOrEqual(7);
  });

  it('tear the word that no column has room for, and no other', () => {
    const link = 'https://dichvucong.gov.vn/'.repeat(20);
    const found = widths(
      table([[cell('1'), cell('nghiêng ngả'), cell(link), cell('phường')]], [1, 1, 1, 1]),
      40,
    );
    expect(found).toEqual([1, 11, 22, 6]);
  });

  it('break a long link before a short word, in whichever columns they stand', () => {
    const link =
      'https://dichvucong.example.gov.vn/ho-so/khen-thuong/2023/quyet-dinh/903-qd-ubnd-ngay-11-12-2023.pdf';
    const header = ['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Hình thức'].map((text) => cell(text, 1, true));
    const body = [['1', 'Nguyễn Văn A', link, 'Phường Nghi Hương', 'Giấy khen'].map((text) => cell(text))];
    const found = columnWidths(table(body, [1, 1, 1, 1, 1], [header]), 70, measure, 1);
    // Short texts stay on one line, even.
    expect(found.map(Math.floor)).toEqual([2, 12, 29, 17, 9]);
    expect(found[0]).toBeGreaterThan(2);
  });

  it('keep numbers and dates whole before longer words', () => {
    const figure: Cell = {
      ...cell('1.234.567.890.123,45'),
      value: {
        kind: 'number',
        digits: '1234567890123.45',
        decimals: 2,
        isSigned: false,
        unit: '',
        figure: 'some',
        sources: [],
      },
    };
    const found = widths(table([[figure, cell('11/12/2023'), cell('x'.repeat(90))]], [1, 1, 1]), 40);
    expect(found[0]).toBeGreaterThanOrEqual(20);
    expect(found[1]).toBeGreaterThanOrEqual(10);
  });

  it('break no word of up to eight letters while there is room for those, nor a longer one while there is for all', () => {
    const word = (most: number) =>
      fc.string({ minLength: 1, maxLength: most, unit: fc.constantFrom(...'abcđê-/') });
    const texts = fc.array(fc.oneof({ weight: 4, arbitrary: word(8) }, word(24), word(120)), {
      maxLength: 5,
    });
    const grid = fc
      .integer({ min: 1, max: 9 })
      .chain((columns) =>
        fc.array(fc.array(texts, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(grid, fc.integer({ min: 10, max: 150 }), fc.boolean(), (rows, room, isBold) => {
        const body = rows.map((row) => row.map((words) => cell(words.join(' '), 1, isBold)));
        const count = rows[0]?.length ?? 0;
        const found = columnWidths(
          table(
            body,
            Array.from({ length: count }, () => 1),
          ),
          room,
          measure,
          1,
        );
        expect(found.reduce((sum, width) => sum + width, 0)).toBeCloseTo(room, 6);
        for (const most of [8, 16, 24]) {
          const longest = found.map((_, column) =>
            Math.max(
              1,
              ...rows
                .flatMap((row) => row[column] ?? [])
                .flatMap(({ length }) => (length <= most ? length : [])),
            ),
          );
          // Each has a little beyond its text.
          if (longest.reduce((sum, length) => sum + length + 0.06, 0) > room) break;
          for (const [column, length] of longest.entries())
            expect(found[column]).toBeGreaterThanOrEqual(length);
        }
      }),
      runs(500, 150),
    );
  });

  it('make room for a header above several columns', () => {
    const header = [
      [cell('mười-hai-chữ', 2, true), cell('x', 1, true)],
      [cell('a', 1, true), cell('b', 1, true)],
    ];
    const found = widths(table([[cell('1'), cell('2'), cell('3')]], [1, 1, 1], header), 13);
    expect((found[0] ?? 0) + (found[1] ?? 0)).toBeGreaterThanOrEqual(11);
  });
});
