import { describe, expect, it } from 'vitest';
import type { LetterheadLine } from '../../src/document/tree.ts';
import { measureWith } from '../../src/fonts/family.ts';
import { letterheadColumns } from '../../src/layout/letterhead.ts';
import { letterheadOf } from '../../src/letterheads/letterheads.ts';
import { blankDate } from '../../src/vietnamese/dates.ts';
import { letterhead } from '../support/hostile-blocks.ts';
import { laidOutPages, type TextPiece } from '../support/laid-out.ts';
import { fonts, treeOf } from '../support/rendered.ts';

const bodies = [
  'UBND XÃ A',
  'ỦY BAN NHÂN DÂN TỈNH NGHỆ AN',
  'ỦY BAN NHÂN DÂN THỊ XÃ CỬA LÒ',
  'ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH',
  'BAN CHỈ HUY QUÂN SỰ PHƯỜNG NGHI HƯƠNG',
  'BAN CHỈ ĐẠO PHONG TRÀO TOÀN DÂN ĐOÀN KẾT XÂY DỰNG ĐỜI SỐNG VĂN HÓA PHƯỜNG NGHI HƯƠNG',
];
const numbers = ['Số: 05/BC-UBND', 'Số:        /BC-UBND', 'Số: 1234/BC-BCĐTDĐKXDĐSVH'];
const places = [
  'Vinh, ngày 05 tháng 02 năm 2024',
  'Cửa Lò, ngày      tháng      năm 2023',
  'Nghi Hương, ngày 05 tháng 02 năm 2024',
];

const nations = {
  'nghi-dinh-30': 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'huong-dan-36': 'ĐẢNG CỘNG SẢN VIỆT NAM',
} as const;

/** The lines of a letterhead, from the top. */
async function linesOf(
  style: keyof typeof nations,
  { superior, issuer, number, place }: { superior: string; issuer: string; number: string; place: string },
): Promise<readonly TextPiece[]> {
  const line = (role: LetterheadLine['role'], text: string) => ({ role, text, rule: 'none' });
  const block = letterhead({
    left: [line('superior', superior), line('issuer', issuer)],
    right: [line('nation', nations[style])],
    number,
    placeAndDate: place,
  });
  const [page] = await laidOutPages({ ...treeOf([block]), style: letterheadOf(style).style });
  return page?.pieces ?? [];
}

const plain = ({ text }: TextPiece) => text.replaceAll('\u00a0', ' ');
const kinds = Object.keys(nations) as (keyof typeof nations)[];

describe.each(kinds)('a letterhead by %s', (style) => {
  it('has the national name, the number, and place and date each on one line, and none touches another (F05–F10)', async () => {
    for (const [index, superior] of bodies.entries()) {
      for (const issuer of bodies) {
        const [number = '', place = ''] = [numbers[index % 3], places[(index + issuer.length) % 3]];
        const lines = await linesOf(style, { superior, issuer, number, place });
        expect(lines.map(plain)).toEqual(expect.arrayContaining([nations[style], number, place]));
        for (const one of lines) {
          const beside = lines.filter((other) => other.x > one.x && Math.abs(other.y - one.y) < one.size - 1);
          for (const other of beside) expect(other.x - one.x - one.width).toBeGreaterThan(4);
        }
      }
    }
  });

  it('has room for a date not yet given where a program draws its white wider', async () => {
    const measure = measureWith(await fonts());
    const { style: own } = letterheadOf(style);
    const placeAndDate = `Tân Lập Thượng, ${blankDate(2025)}`;
    const { right } = letterheadColumns(
      { kind: 'letterhead', left: [], right: [], number: '', placeAndDate, mark: null },
      own,
      measure,
    );
    const { size } = own.lines.placeAndDate;
    const wider = placeAndDate.replaceAll('\u00a0'.repeat(6), '\u00a0'.repeat(8));
    expect(measure(wider, size, 'regular')).toBeLessThan(right);
  });

  it('has long names in lines of like length, which tear no word that is written as two (F07, F08)', async () => {
    const [number = '', place = ''] = [numbers[0], places[0]];
    const names = async (issuer: string) =>
      (await linesOf(style, { superior: '–', issuer, number, place }))
        .map(plain)
        .filter((text) => issuer.includes(text));
    expect(await names('ỦY BAN NHÂN DÂN THỊ XÃ CỬA LÒ')).toEqual(['ỦY BAN NHÂN DÂN', 'THỊ XÃ CỬA LÒ']);
    expect(await names('ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH')).toEqual([
      'ỦY BAN NHÂN DÂN',
      'THÀNH PHỐ HỒ CHÍ MINH',
    ]);
    expect(await names('BAN CHỈ HUY QUÂN SỰ PHƯỜNG NGHI HƯƠNG')).toEqual([
      'BAN CHỈ HUY QUÂN SỰ',
      'PHƯỜNG NGHI HƯƠNG',
    ]);
  });
});

it('a number that no line has room for begins beside its label', async () => {
  const number = `Số: 1234/BC-${'BCĐ-'.repeat(20)}X`;
  const [superior = '', , , , , issuer = ''] = bodies;
  const lines = await linesOf('nghi-dinh-30', { superior, issuer, number, place: places[0] ?? '' });
  expect(lines.map(plain).find((text) => text.startsWith('Số'))).toMatch(/^Số: 1234\/BC/);
});

it('titles of documents, annexes and parts end in no lonely word (F12, F14, F19)', async () => {
  const title = 'Kết quả thực hiện phong trào thi đua yêu nước trên địa bàn phường Nghi Hương năm 2023 ';
  for (let words = 6; words <= 17; words += 1) {
    const text = title.split(' ').slice(0, words).join(' ');
    const capitals = `${text} ${text}`.toLocaleUpperCase('vi');
    const pages = await laidOutPages({
      ...treeOf([
        { kind: 'title', isDraft: false, type: 'BÁO CÁO', abstract: text },
        { kind: 'heading', level: 0, label: 'Phần I', text: capitals },
      ]),
      annexes: [{ label: 'Phụ lục', title: capitals, reference: 'X', orientation: 'portrait', blocks: [] }],
    });
    for (const { pieces } of pages) {
      for (const { text: line } of pieces) {
        if (title.includes(line) || capitals.includes(line))
          expect(line.split(' ').length).toBeGreaterThan(2);
      }
    }
  }
});
