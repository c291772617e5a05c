import { describe, expect, it } from 'vitest';
import { letterheads } from '../../src/letterheads/letterheads.generated.ts';
import { defaultLetterhead, letterheadOf, letterheadOfHost } from '../../src/letterheads/letterheads.ts';

it.each([
  ['Đảng ủy xã Thử', 'huong-dan-36'],
  ['ĐẢNG ỦY XÃ THỬ', 'huong-dan-36'],
  ['Đảng uỷ phường Thử', 'huong-dan-36'],
  ['Thị ủy Thử', 'huong-dan-36'],
  ['Ban Thường vụ Tỉnh ủy Thử', 'huong-dan-36'],
  ['Ủy ban nhân dân xã Thử', 'nghi-dinh-30'],
  ['Công an tỉnh Thử', 'nghi-dinh-30'],
])('the documents of %s bear the letterhead %s', (host, id) => {
  expect(letterheadOfHost(host)).toBe(id);
});

it.each([
  ['Đảng ủy xã Thử', 'Văn phòng Đảng ủy'],
  ['Ban Thường vụ Tỉnh ủy Thử', 'Văn phòng Tỉnh ủy'],
  ['Đảng bộ cơ quan Thử', 'Văn phòng'],
])('the documents of %s are kept in: %s', (host, archive) => {
  expect(letterheadOf(letterheadOfHost(host)).opening.archive(host)).toBe(archive);
});

it('a letterhead of the campaign’s own is set as the state’s', () => {
  expect(letterheadOf('rieng')).toBe(letterheads[defaultLetterhead]);
  expect(letterheadOf('toString')).toBe(letterheads[defaultLetterhead]);
});

describe.each(Object.entries(letterheads))('%s', (_, letterhead) => {
  it('gives an example that its own symbols are like', () => {
    expect(letterhead.number.symbol.example).toMatch(letterhead.number.symbol.pattern);
  });

  it('sets nothing smaller than a table’s text', () => {
    const sizes = JSON.stringify(letterhead.style).match(/"size":\d+/g) ?? [];
    expect(sizes.length).toBeGreaterThan(10);
    for (const size of sizes) expect(Number(size.slice('"size":'.length))).toBeGreaterThanOrEqual(11);
  });
});
