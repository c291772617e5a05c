import { describe, expect, it } from 'vitest';
import type { Cell, Table } from '../../src/document/tree.ts';
import { columnWidths } from '../../src/rendering/column-widths.ts';

/** Every letter one point wide. */
const measure = (text: string) => text.length;

const cell = (text: string, columns = 1, bold = false): Cell => ({
  runs: [{ text, bold, italic: false }],
  align: bold ? 'center' : 'left',
  columns,
  rows: 1,
  number: null,
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
  it('fill the room exactly', () => {
    for (const room of [5, 40, 400]) {
      const own = columnWidths(table([[cell('một hai ba bốn'), cell('x')]], [1, 1]), room, measure, 1);
      expect(own.reduce((sum, width) => sum + width, 0)).toBeCloseTo(room, 6);
    }
  });

  it('share what is left by the template’s widths', () => {
    expect(widths(table([[cell('aaaa'), cell('bbbb')]], [1, 3]), 48)).toEqual([14, 34]);
  });

  it('set short texts on one line, and let long ones wrap', () => {
    const long = 'chữ '.repeat(40).trim();
    expect(widths(table([[cell('ngắn gọn'), cell(long), cell('12')]], [1, 1, 1]), 60)).toEqual([8, 50, 2]);
  });

  it('tear no word', () => {
    const own = widths(table([[cell('nghiêng ngả'), cell('a b c d e f g h i k')]], [1, 9]), 20);
    expect(own[0]).toBeGreaterThanOrEqual(7);
  });

  it('tear the word that no column has room for, and no other', () => {
    const link = 'https://dichvucong.gov.vn/'.repeat(20);
    const own = widths(
      table([[cell('1'), cell('nghiêng ngả'), cell(link), cell('phường')]], [1, 1, 1, 1]),
      40,
    );
    expect(own).toEqual([1, 7, 26, 6]);
  });

  it('make room for a header above several columns', () => {
    const header = [
      [cell('mười-hai-chữ', 2, true), cell('x', 1, true)],
      [cell('a', 1, true), cell('b', 1, true)],
    ];
    const own = widths(table([[cell('1'), cell('2'), cell('3')]], [1, 1, 1], header), 13);
    expect((own[0] ?? 0) + (own[1] ?? 0)).toBeGreaterThanOrEqual(11);
  });
});
