import { expect, it } from 'vitest';
import { SheetNames } from '../../../src/rendering/xlsx/sheet-names.ts';

it('sheets are named as spreadsheets allow, each otherwise', () => {
  const names = new SheetNames();
  const long = 'Phụ lục có tên dài hơn ba mươi mốt chữ';
  expect(
    ['Phụ lục I', 'phụ lục I', 'A/B: [c]?*', "'", 'History', long, long].map((one) => names.unused(one)),
  ).toEqual(
    [
      'Phụ lục I',
      'phụ lục I (2)',
      'A B   c',
      'Trang',
      'History (2)',
      'Phụ lục có tên dài hơn ba mươi m',
      'Phụ lục có tên dài hơn ba m (2)',
    ].map((name) => name.slice(0, 31).trim()),
  );
});
