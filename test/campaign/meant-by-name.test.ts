import { describe, expect, it } from 'vitest';
import { meantBy, nameIndex } from '../../src/campaign/meant-by-name.ts';

const units = nameIndex(
  [
    { id: 'thu', name: 'phường Nghi Thu' },
    { id: 'thuy', name: 'phường Nghi Thủy' },
    { id: 'phu-tho-1', name: 'thôn Phú Thọ 1' },
    { id: 'phu-tho-2', name: 'thôn Phú Thọ 2' },
    { id: 'mn-hoa-sen', name: 'Trường Mầm non Hoa Sen' },
    { id: 'th-hoa', name: 'xã Hòa' },
    { id: 'p-hoa', name: 'phường Hòa' },
  ],
  ['phường', 'thôn', 'trường', 'xã'],
);

describe('a name in the place of an id', () => {
  it.each([
    ['phường Nghi Thủy', 'thuy'],
    ['Nghi Thuỷ', 'thuy'],
    ['NGHI  THỦY', 'thuy'],
    ['Nghi Thủy'.normalize('NFD'), 'thuy'],
    ['Nghi Thuy', 'thuy'],
    ['Thôn Phú Thọ 2', 'phu-tho-2'],
    ['phu tho 2', 'phu-tho-2'],
    ['PHU_THO_2', 'phu-tho-2'],
    ['Mầm non Hoa Sen', 'mn-hoa-sen'],
    ['xã Hoà', 'th-hoa'],
  ])('a name that means one id: %s is %s', (typed, id) =>
    expect(meantBy(typed, units)).toEqual({ likely: [id], certain: id }),
  );

  it.each([
    ['Hòa', ['th-hoa', 'p-hoa']],
    ['Nghi Thủ', ['thu']],
    ['Phú Thọ 3', ['phu-tho-1', 'phu-tho-2']],
    ['Nghi Thuyy', ['thuy']],
    ['Hoàn toàn khác', []],
  ])('%s may be %j, for a person to decide', (typed, likely) => {
    const guess = meantBy(typed, units);
    expect(guess.certain).toBeNull();
    expect(guess.likely).toEqual(likely);
  });

  it('is not made another one by a letter that makes another word', () => {
    const indicators = nameIndex([{ id: 'dan-quan', name: 'Dân quân' }]);
    expect(meantBy('dan-quay', indicators)).toEqual({ likely: ['dan-quan'], certain: null });
    expect(meantBy('dan-qaun', indicators).certain).toBe('dan-quan');
  });

  it('is that of an authority in full or by its initials', () => {
    const authorities = nameIndex([
      { id: 'tren', name: 'UBND tỉnh' },
      { id: 'minh', name: 'UBND xã' },
    ]);
    expect(meantBy('Uỷ ban nhân dân xã', authorities).certain).toBe('minh');
  });

  it.each(['Quân khu V', 'Quân khu 5', 'quan-khu-5'])('%s is not another one of its series', (typed) => {
    const authorities = nameIndex([{ id: 'quan-khu-4', name: 'Quân khu IV' }]);
    expect(meantBy(typed, authorities)).toEqual({ likely: [], certain: null });
  });

  it('is never made into an id that there is not', () => {
    const levels = nameIndex([
      { id: 'xuat-sac', label: 'xuất sắc' },
      { id: 'kha', label: 'khá' },
    ]);
    expect(meantBy('Khá', levels).certain).toBe('kha');
    expect(meantBy('Tốt', levels)).toEqual({ likely: [], certain: null });
  });
});
