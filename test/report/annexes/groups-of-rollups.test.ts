import { expect, it } from 'vitest';
import { annexOf, bodyOf, linesIn, tablesIn } from '../../support/annexes.ts';
import { filesOf } from '../../support/memory-world.ts';
import { example } from '../../support/run.ts';

const files = filesOf(example.replace(/[^/\\]+$/, 'tinh-truong-giang-2025'));
const namesIn = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.slice(0, 2).filter((text) => text !== ''));

it('groups within groups are marked by how deep they are, and say when their roll-ups came', async () => {
  const annex = await annexOf('TÌNH HÌNH NỘP', files);
  // Those who submit to a commune have its deadline.
  expect(linesIn(annex)[0]).toContain('trong đó 03 đơn vị nộp muộn so với hạn của nơi nhận.');
  const [receipts, late] = tablesIn(annex);
  expect(bodyOf(receipts).map((row) => row.slice(0, 4))).toEqual([
    ['1', 'Địa bàn miền núi', '', '15'],
    ['', '– trong đó xã Mộc Khê', '12/12/2025', '14'],
    ['', '+ trong đó địa bàn xã Khe Vàng cũ', '', '4'],
    ['', '+ địa bàn xã Bãi Nổi cũ', '', '3'],
    ['2', 'Địa bàn ven biển', '', '10'],
    ['', '– phường Cửa Sậy', '05/12/2025', '6'],
    ['', '– xã Lạch Bàng', '09/12/2025', '4'],
    ['3', 'Đơn vị khác', '', '1'],
    ['', 'Cộng', '26', '26'],
  ]);
  expect(namesIn(bodyOf(late))).toEqual([
    ['I. Địa bàn miền núi'],
    ['1. Xã Mộc Khê'],
    ['1', 'Trường Tiểu học và THCS Khe Vàng'],
    ['a) Địa bàn xã Bãi Nổi cũ'],
    ['1', 'Thôn Bãi Nổi'],
    ['II. Địa bàn ven biển'],
    ['1. Xã Lạch Bàng'],
    ['1', 'Thôn Cồn Cát'],
  ]);
});

it('who sent it stands beside a unit or a recipient, unless their names say so', async () => {
  const reasons = bodyOf(tablesIn(await annexOf('TỔNG HỢP XẾP LOẠI', files)).at(-1)).map((row) => row[1]);
  expect(reasons).toContain('Thôn Cồn Cát, xã Lạch Bàng');
  const [recipients] = tablesIn(await annexOf('DANH SÁCH TẬP THỂ', files));
  const places = new Map(bodyOf(recipients).map((row) => [row[1], row[2]]));
  expect(places.get('Lê Văn D')).toBe('Trung đội trưởng dân quân cơ động, Ban CHQS xã Mộc Khê');
  expect(places.get('Ngô Văn A')).toBe(
    'Tổ trưởng Tổ bảo vệ an ninh, trật tự, tổ dân phố Cửa Sậy 2, phường Cửa Sậy',
  );
  expect(places.get('Cán bộ và nhân dân thôn Khe Vàng')).toBe('Xã Mộc Khê');
});

it('roll-ups beside areas stand together under one name, with a subtotal, as units of none do', async () => {
  const review = Buffer.from(files.get('review.yaml') ?? []).toString();
  // Of the units of the coast, none is in an area any more.
  const beside = new Map([
    ...files,
    [
      'review.yaml',
      Buffer.from(review.replace(/, parent: ven-bien/g, '').replace('drillDown: true', 'drillDown: false')),
    ] as const,
  ]);
  const tables = tablesIn(await annexOf('KẾT QUẢ THỰC HIỆN', beside));
  const table = tables.find((one) => bodyOf(one).flat().includes('Cộng đơn vị khác'));
  const rows = bodyOf(table);
  const at = rows.findIndex(([name]) => name === 'II. Đơn vị khác');
  const total = rows.findIndex((row) => row.includes('Cộng đơn vị khác'));
  const others = rows.slice(at + 1, total);
  expect(others.map((row) => row[1])).toEqual([
    'Phường Cửa Sậy',
    'Xã Lạch Bàng',
    'Trường Cao đẳng Trường Giang',
  ]);
  const number = (text: string | undefined) => {
    const digits = text?.replaceAll('.', '').replace(',', '.') ?? '';
    return /^-?\d/.test(digits) ? Number(digits) : 0;
  };
  const sums = (table?.body[total] ?? []).flatMap(({ formula }, column) =>
    formula?.kind === 'sum' ? [column] : [],
  );
  expect(sums.length).toBeGreaterThan(2);
  for (const column of sums) {
    expect(table?.body[total]?.[column]?.formula).toEqual({ kind: 'sum', group: '_outside' });
    const sum = others.reduce((all, row) => all + number(row[column]), 0);
    expect(number(rows[total]?.[column])).toBeCloseTo(sum, 6);
  }
});
