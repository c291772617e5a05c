import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Value } from '../../src/report/printed.ts';
import { soughtFrom } from '../../src/trace/sought.ts';
import type { PrintedValue } from '../../src/tracing/printed/printed-values.ts';
import { formatDecimal } from '../../src/vietnamese/numbers.ts';

const where = {
  headings: [],
  annex: null,
  sheet: null,
  block: null,
  cell: null,
  row: ['Công dân nhập ngũ'],
  column: [],
};

/** A number as a document prints it, with what stands before and after it. */
function printed(text: string, digits: string, unit = '', [before, after] = ['', '']): PrintedValue {
  const value: Value = {
    kind: 'number',
    digits,
    decimals: 0,
    isSigned: false,
    unit,
    figure: 'indicators.x.actual',
    sources: [],
  };
  const around = before + text + after;
  return { value, text, around, start: before.length, end: before.length + text.length, where };
}

describe('what is typed to find a printed number', () => {
  it.each([
    ['17', printed('17', '17')],
    ['7', printed('07', '7')],
    ['07', printed('7', '7')],
    ['1.234,5', printed('1.234,5', '1234.5')],
    ['1234,5', printed('1.234,5', '1234.5')],
    ['1.234', printed('1.234', '1234')],
    ['98,5', printed('98,5%', '98.5', '%')],
    ['98,5%', printed('98,5%', '98.5', '%')],
    ['98,5 %', printed('98,5', '98.5', '%')],
    ['98.5', printed('98,5%', '98.5', '%')],
    ['9,5', printed('-9,5%', '-9.5', '%')],
    ['-9,5%', printed('-9,5%', '-9.5', '%')],
    ['+9,1', printed('+9,1%', '9.1', '%')],
    ['17 tập thể', printed('17', '17', '', ['Tặng ', ' tập thể, 20 cá nhân'])],
    ['287,1 triệu đồng', printed('287,1', '287.1', 'triệu đồng')],
    [
      'gia đình chính sách',
      printed('186', '186', '', ['Tặng ', ' suất quà cho gia đình chính sách, người có công.']),
    ],
    ['suất quà (186', printed('186', '186', '', ['Tặng suất quà, ', ''])],
    ['nhập ngũ', printed('64', '64')],
    ['x.actual', printed('64', '64')],
    ['quân số', printed('98,5%', '98.5', '%', ['Đạt ', ' quân số.'])],
  ])('"%s" finds it', (typed, one) => {
    expect(soughtFrom(typed)(one, '')).toBe(true);
  });

  it.each([
    ['17', printed('170', '170')],
    ['17', printed('1,7', '1.7')],
    ['-9,5', printed('9,5', '9.5')],
    ['+9,1', printed('-9,1', '-9.1')],
    ['17 tập thể', printed('17', '17', '', ['Tặng ', ' cá nhân'])],
    ['98,5%', printed('98,5', '98.5', 'người')],
    ['11/12/2023', printed('11', '11')],
    ['quân số', printed('98,5%', '98.5', '%', ['', ' người. Đủ quân số.'])],
  ])('"%s" does not', (typed, one) => {
    expect(soughtFrom(typed)(one, '')).toBe(false);
  });

  it('finds days however they are written', () => {
    const value: Value = { kind: 'date', date: '2023-12-11', figure: 'decisions.1.date', sources: [] };
    const day = { ...printed('11/12/2023', '0'), value };
    for (const typed of ['11/12/2023', '11-12-2023', '2023-12-11', 'ngày 11 tháng 12 năm 2023']) {
      expect(soughtFrom(typed)(day, '')).toBe(true);
    }
    expect(soughtFrom('12/12/2023')(day, '')).toBe(false);
  });

  it('finds every number as it is printed', () => {
    const number = fc.tuple(fc.integer({ min: 0, max: 10 ** 9 }), fc.nat(999)).map(([a, b]) => `${a}.${b}1`);
    fc.assert(
      fc.property(number, (digits) => {
        const text = formatDecimal(digits);
        expect(soughtFrom(text)(printed(text, digits), '')).toBe(true);
      }),
    );
  });
});
