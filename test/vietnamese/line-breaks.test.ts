import { describe, expect, it } from 'vitest';
import { breakCosts, keptTogether } from '../../src/vietnamese/line-breaks.ts';

const kept = (text: string) => keptTogether(text).map(({ start, end }) => text.slice(start, end));

describe('what stays on one line', () => {
  it.each([
    ['Căn cứ Nghị định số 03/2019/NĐ-CP của Chính phủ', ['số 03/2019/NĐ-CP']],
    ['đạt 98,5%, tuyển 64 người', ['64 người']],
    ['thu 287,1 triệu đồng; 07/07 cơ sở', ['287,1 triệu đồng;', '07/07 cơ sở']],
    ['trước ngày 13 tháng 12', ['ngày 13 tháng 12']],
    ['đồng chí Nguyễn Thị Phương Thảo ở thị xã Cửa Lò', ['Nguyễn Thị Phương Thảo', 'Cửa Lò']],
    ['Chỉ thị 03-CT/TU, Quyết định 1719/QĐ-TTg', ['03-CT/TU,', '1719/QĐ-TTg']],
    ['theo Phụ lục II', ['lục II']],
  ])('is, of "%s", %j', (text, stretches) => expect(kept(text)).toEqual(stretches));

  it.each([
    ['ngày 13 tháng 12 năm 2023', ['ngày 13', 'tháng 12', 'năm 2023']],
    ['tăng 9,2 điểm phần trăm', ['9,2 điểm', 'phần trăm']],
    ['ngày 05 tháng 02 năm 2024 Nguyễn Văn An', ['ngày 05', 'tháng 02', 'năm 2024', 'Nguyễn Văn An']],
  ])('is the strictest, or two words, of what is long: "%s"', (text, stretches) => {
    expect(kept(text)).toEqual(stretches);
  });

  it.each([
    ['đạt 98,3% kế hoạch', 'a number that has its unit'],
    ['năm-2023, khen-thuong, Bà-rịa, 2021-2025', 'hyphens of other words'],
    ['số https://dichvucong.gov.vn/903-QĐ-UBND', 'a link'],
    [`số 0${'1'.repeat(24)}`, 'what is longer than a phone is wide'],
    ['ngày\n13', 'a line’s end'],
    ['phát triển kinh tế - xã hội', 'a dash'],
    ['', 'nothing'],
  ])('is nothing of "%s": %s', (text) => expect(kept(text)).toEqual([]));

  it('begins and ends with words, and none reaches into another', () => {
    const text = `${'Số 05/BC-UBND ngày 5 tháng 6 - Lê Văn Tám 7 và 8 cơ sở, '.repeat(20)}hết`;
    let last = -1;
    for (const { start, end } of keptTogether(text)) {
      expect(start).toBeGreaterThan(last);
      expect(end - start).toBeLessThanOrEqual(24);
      expect(` ${text} `.slice(start, end + 2)).toMatch(/^ \S.*\S $/);
      last = end;
    }
    expect(last).toBeGreaterThan(1000);
  });
});

it('a line may end after a comma that follows a number', () => {
  const text = 'năm 2023, thị xã đạt 5, tăng 6 vụ';
  const costs = breakCosts(text);
  expect([text.indexOf(' thị'), text.indexOf(' tăng')].map((at) => costs.get(at))).toEqual([
    undefined,
    undefined,
  ]);
  expect(costs.get(text.indexOf(' vụ'))).toBe('prohibitive');
});
