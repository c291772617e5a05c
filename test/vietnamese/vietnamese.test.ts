import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePersonalNames, compareWords } from '../../src/vietnamese/collation.ts';
import { longDate, parsedDate, shortDate } from '../../src/vietnamese/dates.ts';
import { pointLetter, roman } from '../../src/vietnamese/lettering.ts';
import { matchKey } from '../../src/vietnamese/normal-forms.ts';
import { formatCount, formatDecimal, numberReadings } from '../../src/vietnamese/numbers.ts';
import { runs } from '../support/runs.ts';

describe('numbers', () => {
  it.each([
    ['1234.5', '1.234,5'],
    ['0', '0'],
    ['-1234567', '-1.234.567'],
    ['98.50', '98,50'],
    ['999', '999'],
  ])('writes %s as %s', (decimal, written) => expect(formatDecimal(decimal)).toBe(written));

  it('writes counts below ten with a leading zero', () => {
    expect([0, 7, 10, 1234].map(formatCount)).toEqual(['0', '07', '10', '1.234']);
  });
});

describe('a number that was typed as text', () => {
  it.each([
    ['98,5', '98.5'],
    ['12.5', '12.5'],
    ['-234,50', '-234.50'],
    ['0,345', '0.345'],
    ['1234,567', '1234.567'],
    ['05', '5'],
    ['1234', '1234'],
  ])('a number that can be read in one way: %s is %s', (text, value) =>
    expect(numberReadings(text)).toEqual({ values: [value], certain: value }),
  );

  it.each([
    ['12,345', ['12345', '12.345']],
    ['1.234', ['1234', '1.234']],
    ['1.234,5', ['1234.5']],
    ['1.234.567', ['1234567']],
    ['1.234.567,8', ['1234567.8']],
    ['-1.234,50', ['-1234.50']],
    ['1,234,567', ['1234567']],
    ['1,234.5', ['1234.5']],
    ['1 234', ['1234']],
    ['1\u00a0234,5', ['1234.5']],
    ["1'234", ['1234']],
    ['98,5%', ['98.5']],
    ['5 vụ', ['5']],
    ['1.234 người', ['1234', '1.234']],
    ['007', ['7']],
    ['1,5 tỷ', []],
    ['2 triệu đồng', []],
    ['1,2,3', []],
    ['1.2.3', []],
    ['1.2,5', []],
    ['12.34.567', []],
    ['5/7', []],
    ['05/06/2023', []],
    ['khoảng 5', []],
    ['1e3', []],
    ['1,5E+6', []],
    ['0x10', []],
    ['5,', []],
    ['5O', []],
    ['1O0', []],
    ['57l', []],
    ['1.2O0', []],
    ['', []],
  ])('a number that can be read in several ways is left to a person: %s as %j', (text, values) =>
    expect(numberReadings(text)).toEqual({ values, certain: null }),
  );
});

describe('dates', () => {
  it.each([
    ['05/06/2023', '2023-06-05'],
    ['27-11-2023', '2023-11-27'],
    ['2023-13-05', null],
    ['13/25/2023', null],
    ['30/02/2023', null],
    ['05/06/23', null],
    ['2023/11/05', null],
    ['05-06/2023', null],
  ])('reads %s, day first, as %s', (text, iso) => expect(parsedDate(text)).toBe(iso));

  it.each([
    ['2024-02-05', 'ngày 05 tháng 02 năm 2024'],
    ['2023-12-13', 'ngày 13 tháng 12 năm 2023'],
    ['2023-03-09', 'ngày 09 tháng 3 năm 2023'],
  ])('writes %s as %s', (iso, written) => expect(longDate(iso)).toBe(written));

  it('writes table dates with slashes', () => expect(shortDate('2023-12-13')).toBe('13/12/2023'));
});

describe('order', () => {
  it('follows the alphabet and then the tones', () => {
    const words = ['đa', 'dạ', 'dá', 'dã', 'dả', 'dà', 'da', 'ca', 'âm', 'ăn', 'anh'];
    expect([...words].sort(compareWords)).toEqual([
      'anh',
      'ăn',
      'âm',
      'ca',
      'da',
      'dà',
      'dả',
      'dã',
      'dá',
      'dạ',
      'đa',
    ]);
  });

  it('sorts people by given name, family name, middle name', () => {
    const names = ['Trần Văn An', 'Lê Thị Bình', 'Lê Văn An', 'Lê Bá An', 'Đỗ Ân'];
    expect([...names].sort(comparePersonalNames)).toEqual([
      'Lê Bá An',
      'Lê Văn An',
      'Trần Văn An',
      'Đỗ Ân',
      'Lê Thị Bình',
    ]);
  });
});

describe('lettering', () => {
  it('follows the Vietnamese alphabet', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8].map(pointLetter).join('')).toBe('abcdđegh');
    expect(pointLetter(24)).toBe('aa');
  });

  it('writes Roman numerals', () =>
    expect([1, 4, 9, 14, 40].map(roman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XL']));
});

describe('match keys', () => {
  it('are equal across tone spellings, normal forms and capitals', () => {
    expect(matchKey('Nghi Hòa')).toBe(matchKey('nghi  hoà'));
    expect(matchKey('Thủy'.normalize('NFD'))).toBe(matchKey('Thuỷ'));
    expect(matchKey('Nghi Thu')).not.toBe(matchKey('Nghi Thủ'));
  });

  it('of plain words are the same word by word as of the whole', () => {
    const letter = fc.oneof(
      fc.constantFrom(...'aăâeêioôơuưyđAĐƠỘớậủýoàòaGNhti0123456789'),
      fc.integer({ min: 0xc0, max: 0x24f }).map((code) => String.fromCharCode(code)),
      fc.integer({ min: 0x1e00, max: 0x1eff }).map((code) => String.fromCharCode(code)),
    );
    const word = fc.string({ unit: letter, minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
        // What is parted by tabs is looked at as a whole.
        expect(matchKey(words.join(' '))).toBe(matchKey(words.join('\t')));
      }),
      runs(5000, 500),
    );
  });
});
