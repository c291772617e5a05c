import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../src/init/units.ts';

const idsOf = (...names: string[]) => unitsOf(names.map((name) => ({ name }))).units.map(({ id }) => id);

describe('units from names', () => {
  it('makes ids of names, and kinds of what names begin with', () => {
    expect(unitsOf([{ name: ' Phường  Nghi Thủy' }, { name: 'Trường THPT Cửa Lò' }])).toMatchObject({
      units: [
        { id: 'nghi-thuy', name: 'phường Nghi Thủy', kind: 'phuong' },
        { id: 'thpt-cua-lo', name: 'Trường THPT Cửa Lò', kind: 'truong' },
      ],
      unitKinds: [
        { id: 'phuong', name: 'phường' },
        { id: 'truong', name: 'trường' },
      ],
    });
  });

  it.each([
    ['Công an xã Thử', 'cong-an', 'công an'],
    ['Công an xã', 'cong-an', 'công an'],
    ['Công an xã Đông', 'cong-an-dong', 'công an'],
    ['CÔNG AN XÃ THỬ', 'cong-an', 'công an'],
    ['Trạm Y tế xã Thử', 'tram-y-te', 'trạm y tế'],
    ['TYT xã Thử', 'tyt', 'trạm y tế'],
    ['Ban CHQS xã', 'ban-chqs', 'ban chỉ huy quân sự'],
    ['Ban Chỉ huy Quân sự phường Nghi Thủy', 'ban-chi-huy-quan-su-nghi-thuy', 'ban chỉ huy quân sự'],
    ['Đảng uỷ xã Thử', 'dang-uy', 'đảng ủy'],
    ['Chi bộ thôn 1', 'chi-bo-thon-1', 'chi bộ'],
    ['Mầm non Hoa Sen', 'mam-non-hoa-sen', 'trường'],
    ['TRƯỜNG TIỂU HỌC A', 'tieu-hoc-a', 'trường'],
    ['Trường Lê Lợi', 'truong-le-loi', 'trường'],
    ['Hợp tác xã Thử', 'hop-tac-xa-thu', 'hợp tác xã'],
    ['Bảo hiểm xã hội', 'bao-hiem-xa-hoi', 'bảo hiểm xã hội'],
    ['Phòng Văn hóa - Xã hội', 'phong-van-hoa-xa-hoi', 'phòng'],
    ['UBMTTQ xã Thử', 'ubmttq', 'mặt trận tổ quốc'],
    ['UBND xã Đông', 'dong', 'xã'],
    ['Hội Cựu chiến binh', 'hoi-cuu-chien-binh', 'hội'],
    ['xóm Chùa', 'chua', 'xóm'],
    ['Tổ dân phố số 5', 'to-dan-pho-so-5', 'tổ dân phố'],
    ['TDP 5A', 'to-dan-pho-5a', 'tổ dân phố'],
    ['Tổ Toán', 'to-toan', 'tổ'],
    ['Khối phố 3', 'khoi-pho-3', 'khối phố'],
    ['thôn Còn', 'thon-con', 'thôn'],
    ['P. Bến Thủy', 'ben-thuy', 'phường'],
    ['TT. Yên Thành', 'yen-thanh', 'thị trấn'],
    ['TT. Y tế', 'trung-tam-y-te', 'trung tâm'],
    ['Nghi Tân', 'nghi-tan', 'thôn, khối'],
    ['Ủy viên phụ trách', 'uy-vien-phu-trach', 'đơn vị'],
  ])('takes the telling words of "%s" for its id: %s, a kind of %s', (name, id, kind) => {
    const { units, unitKinds } = unitsOf([{ name }], 'thôn, khối', 'xã Thử');
    expect([units[0]?.id, unitKinds[0]?.name]).toEqual([id, kind]);
  });

  it.each([
    ['Công an xã Thử', 'Công an xã Thử'],
    ['Trạm Y tế', 'Trạm Y tế'],
    ['Phường Nghi Thủy', 'phường Nghi Thủy'],
    ['Phường 5', 'Phường 5'],
    ['XÃ ĐÔNG', 'XÃ ĐÔNG'],
    ['TP. Vinh', 'thành phố Vinh'],
    ['P.Hưng Bình', 'phường Hưng Bình'],
    ['Tổ dân phố 5', 'tổ dân phố 5'],
    ['Tổ Toán', 'Tổ Toán'],
    ['Tổ 5', 'tổ 5'],
    ['Đội X. quang', 'Đội X. quang'],
  ])('keeps the capitals of "%s" but for what sentences have small: %s', (typed, name) => {
    expect(unitsOf([{ name: typed }]).units[0]?.name).toBe(name);
  });

  it('lists what it guessed: kinds, and names that are not as typed', () => {
    const { guesses } = unitsOf([{ name: 'Phường An' }, { name: 'Nghi Tân' }, { name: 'XÃ ĐÔNG' }], 'thôn');
    expect(guesses).toEqual([
      { about: 'known-kind', kind: 'phường', ids: ['an'] },
      { about: 'known-kind', kind: 'xã', ids: ['dong'] },
      { about: 'other-kind', kind: 'thôn', names: ['Nghi Tân'] },
      { about: 'names', names: [['Phường An', 'phường An']] },
      { about: 'capitals', names: ['XÃ ĐÔNG'] },
    ]);
  });

  it('leaves an id that was typed to its unit, and has kinds as sentences have them', () => {
    const { units, unitKinds } = unitsOf([
      { name: 'thôn Đông', kind: 'Thôn' },
      { name: 'Nhà văn hóa', id: 'dong', kind: 'Đơn vị sự nghiệp' },
      { name: 'Số 5', kind: 'TDP' },
    ]);
    expect(units.map(({ id }) => id)).toEqual(['thon-dong', 'dong', 'so-5']);
    expect(unitKinds.map(({ name }) => name)).toEqual(['thôn', 'Đơn vị sự nghiệp', 'tổ dân phố']);
  });

  it('makes no id that is longer than ids may be', () => {
    const [id = ''] = idsOf(`Ban Quản lý ${'dự án đầu tư xây dựng '.repeat(5)}`);
    expect(id).toMatch(/^ban-quan-ly-(?:[a-z]+-)*[a-z]+$/);
    expect(id.length).toBeLessThanOrEqual(64);
  });

  it('keeps ids apart', () => {
    expect(idsOf('xã Đông Hải', 'phường Đông Hải', 'Đông Hải', '東海')).toEqual([
      'dong-hai',
      'phuong-dong-hai',
      'dong-hai-2',
      'don-vi-2',
    ]);
    expect(idsOf('khối 1', 'khối 1', 'null', '1e5')).toEqual(['khoi-1', 'khoi-1-2', 'don-vi-2', 'don-vi-3']);
  });
});
