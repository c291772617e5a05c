import { describe, expect, it } from 'vitest';
import { hostInFull } from '../../src/init/full-names.ts';
import { levelOfLocality, levelsIn, localityIn, localityOfHost } from '../../src/init/localities.ts';
import { isGoverning } from '../../src/init/unit-kinds.ts';

describe('the locality of a host', () => {
  it.each([
    ['Ủy ban nhân dân xã Thử', 'xã Thử'],
    ['ỦY BAN NHÂN DÂN XÃ THỬ', 'XÃ THỬ'],
    ['Sở Lao động và Xã hội tỉnh Nghệ An', 'tỉnh Nghệ An'],
    ['Phòng Văn hóa - Xã hội xã Thử', 'xã Thử'],
    ['Ngân hàng Chính sách xã hội', null],
    ['Hợp tác xã Đông Hải', null],
    ['Trường THCS Lê Lợi', null],
    ['Ban Chỉ huy Quân sự thị xã Cửa Lò', 'thị xã Cửa Lò'],
    ['Đảng ủy Phường 5', 'Phường 5'],
    ['Ủy ban nhân dân đặc khu Phú Quốc', 'đặc khu Phú Quốc'],
  ])('named "%s" is %s', (host, locality) => {
    expect(localityIn(host)).toBe(locality);
  });

  it.each([
    ['xã Thử', 2025, 'xa'],
    ['đặc khu Phú Quốc', 2025, 'xa'],
    ['thành phố Đà Nẵng', 2023, 'tinh'],
    ['thành phố Vinh', 2023, 'huyen'],
    ['thành phố Huế', 2025, 'tinh'],
    ['thị xã Cửa Lò', 2023, 'huyen'],
    ['Lê Lợi', 2025, null],
  ])('%s is of a level in %d: %s', (locality, year, level) => {
    expect(levelOfLocality(locality, year)).toBe(level);
  });

  it.each([
    ['Tỉnh ủy Nghệ An', 'tỉnh Nghệ An'],
    ['Thành uỷ Hà Nội', 'thành phố Hà Nội'],
    ['Thị ủy Cửa Lò', 'thị xã Cửa Lò'],
    ['Đảng ủy xã Thử', 'xã Thử'],
    ['Đảng ủy Thử', null],
  ])('is known of the Party committee "%s": %s', (host, locality) => {
    expect(localityOfHost(host)).toBe(locality);
  });

  it('governs by its name, or is a school, an agency or an enterprise', () => {
    for (const host of ['Ủy ban nhân dân xã A', 'Đảng ủy Thử', 'Tỉnh ủy A', 'xã A', 'Bộ X']) {
      expect(isGoverning(host), host).toBe(true);
    }
    for (const host of ['Trường THCS A', 'Bệnh viện A', 'Công ty A', 'Hội Nông dân']) {
      expect(isGoverning(host), host).toBe(false);
    }
  });

  it('is of no district from 2025 on', () => {
    expect(levelsIn(2024)).toContain('huyen');
    expect(levelsIn(2025)).not.toContain('huyen');
  });
});

describe('the name of a host', () => {
  it.each([
    ['UBND xã Thử', 'Ủy ban nhân dân xã Thử'],
    ['UBND P. Bến Thủy, TP. Vinh', 'Ủy ban nhân dân phường Bến Thủy, thành phố Vinh'],
    ['UBND TP Đà Nẵng', 'Ủy ban nhân dân thành phố Đà Nẵng'],
    ['HĐND X.Thử', 'Hội đồng nhân dân xã Thử'],
    ['Uỷ ban nhân dân xã Thử', 'Uỷ ban nhân dân xã Thử'],
    ['Trường THCS Nguyễn T. Hà', 'Trường THCS Nguyễn T. Hà'],
    ['TT. Y tế H. Nam Đàn', 'trung tâm Y tế huyện Nam Đàn'],
  ])('"%s" is %s in full', (typed, name) => {
    expect(hostInFull(typed)).toBe(name);
  });
});
