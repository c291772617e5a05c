import { expect, it } from 'vitest';
import { shownAs } from '../../../src/forms/workbook/number-format.ts';
import { values } from './handmade.ts';

/** What a cell of each format holds whose number is so much. */
function shown(written: string, formats: readonly (string | number)[], properties = ''): readonly unknown[] {
  const cells = formats.map((_, style) => `<c s="${style}"><v>${written}</v></c>`);
  return Object.values(values({ rows: `<row>${cells.join('')}</row>`, formats, properties }));
}

const day = (iso: string, hasTime = false) => ({ kind: 'date', iso, hasTime });
const time = (held: string) => ({ kind: 'time', time: held });

it('days are known by the formats of all programs and languages', () => {
  const formats = [
    14,
    22,
    'dd/mm/yyyy',
    'DD/MM/YYYY',
    '[$-42A]dd/mm/yyyy;@',
    '[$-F800]dddd, mmmm dd, yyyy',
    '[$-1010000]d/m/yyyy;@',
    'yyyy\\-mm\\-dd',
    '"ngày" dd "tháng" mm "năm" yyyy',
    '[$-42A]"Ngày "d" tháng "m" năm "yyyy;@',
    'mmm-yy',
    'm',
    '[Red]d/m;@',
    'dd/mm/yyyy hh:mm:ss.00',
    '[$-130000]d/m/yyyy h:mm AM/PM',
  ];
  expect(shown('45273', formats)).toEqual(formats.map(() => day('2023-12-13')));
});

it('numbers are known as such, also beside letters that formats of days have', () => {
  const formats = [
    0,
    1,
    4,
    44,
    49,
    'General',
    '#,##0',
    '0.00E+00',
    '#,##0 "đồng/ngày"',
    '#,##0\\ \\d',
    '#,##0 [$₫-42A]',
    '_-* #,##0.00 [$đ-42A]_-;-* #,##0.00 [$đ-42A]_-;_-* "-"?? [$đ-42A]_-;_-@_-',
    '[Red]0;[Blue]-0;0;@',
    '# ?/?',
    '[>=1000]#,##0,"K";0',
    '000',
    '@',
    '#,##0 VND',
  ];
  expect(
    formats.map((format) => shownAs(Number(format), typeof format === 'string' ? format : undefined)),
  ).toEqual(formats.map(() => 'number'));
});

it('a time of a day says that it has one, up to noise of less than a second', () => {
  expect(shown('45273.4375', [22, 'dd/mm/yyyy', 'h:mm'])).toEqual([
    day('2023-12-13', true),
    day('2023-12-13', true),
    day('2023-12-13', true),
  ]);
  expect(shown('45272.9999999999', ['d/m/y'])).toEqual([day('2023-12-13')]);
  expect(shown('45273.000000001', ['d/m/y'])).toEqual([day('2023-12-13')]);
});

it('times of no day are no numbers', () => {
  expect(shown('0.4375', [20, 'h:mm AM/PM', '[$-42A]h:mm:ss AM/PM;@', 'mm:ss.0', 14, 46])).toEqual(
    Array.from({ length: 6 }, () => time('10:30:00')),
  );
  expect(shown('1.0833333333333333', ['[h]:mm', '[mm]:ss'])).toEqual([time('26:00:00'), time('26:00:00')]);
});

it('days before March 1900 are those of Excel, of which one there never was', () => {
  expect(['1', '59', '60', '61', '2958465'].flatMap((serial) => shown(serial, [14]))).toEqual(
    ['1900-01-01', '1900-02-28', '1900-02-29', '1900-03-01', '9999-12-31'].map((iso) => day(iso)),
  );
});

it('days of no calendar are shown as Excel shows them', () => {
  const nothing = { kind: 'error', code: '#####' };
  expect(['-1', '2958466', '1e300', '-0.5'].flatMap((serial) => shown(serial, [14]))).toEqual(
    Array.from({ length: 4 }, () => nothing),
  );
});

it('days are counted from 1904 on where a workbook says so', () => {
  const properties = '<workbookPr date1904="1"/>';
  expect(shown('43811', [14], properties)).toEqual([day('2023-12-13')]);
  expect(shown('0', [14], properties)).toEqual([day('1904-01-01')]);
  expect(shown('0.5', [20], properties)).toEqual([time('12:00:00')]);
});

it('days and times that are written in full are read', () => {
  const written = {
    '2023-12-13': day('2023-12-13'),
    '2023-12-13T00:00:00.000': day('2023-12-13'),
    '2023-12-13T10:30:00Z': day('2023-12-13', true),
    '1899-12-30T07:30:00': time('07:30:00'),
    '07:30': time('07:30:00'),
    'T07:30:15': time('07:30:15'),
    '13/12/2023': { kind: 'text', text: '13/12/2023' },
  };
  const cells = Object.keys(written).map((one) => `<c t="d" s="0"><v>${one}</v></c>`);
  expect(Object.values(values({ rows: `<row>${cells.join('')}</row>`, formats: [14] }))).toEqual(
    Object.values(written),
  );
});
