import { describe, expect, it } from 'vitest';
import { namedUnitsInCsv, unitsOf } from '../../src/init/units.ts';

const idsOf = (...names: string[]) => unitsOf(names.map((name) => ({ name }))).units.map(({ id }) => id);

describe('units from names', () => {
  it('makes ids of names, and kinds of what names begin with', () => {
    expect(unitsOf([{ name: ' Phường  Nghi Thủy' }, { name: 'Trường THPT Cửa Lò' }])).toEqual({
      units: [
        { id: 'nghi-thuy', name: 'phường Nghi Thủy', kind: 'phuong' },
        { id: 'thpt-cua-lo', name: 'trường THPT Cửa Lò', kind: 'truong' },
      ],
      unitKinds: [
        { id: 'phuong', name: 'phường' },
        { id: 'truong', name: 'trường' },
      ],
    });
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

describe('units in a CSV table', () => {
  it.each([
    ['names alone', 'phường A\nphường B\n'],
    ['a mark at the start, CRLF, blank lines', '\uFEFFphường A\r\n\r\nphường B\r\n'],
    ['headings and other columns', 'STT;Tên đơn vị\n1;phường A\n2;phường B\n'],
    ['quotes', '"phường A"\n"phường B"\n'],
    ['tabs', 'Name\tNote\nphường A\tx\nphường B\t\n'],
  ])('are read from one with %s', (_, text) => {
    expect(namedUnitsInCsv(text).map(({ name }) => name)).toEqual(['phường A', 'phường B']);
  });

  it('takes ids and kinds from columns of their own', () => {
    expect(namedUnitsInCsv('Mã,Loại,Tên\nA 1,khối,Khối Một\n')).toEqual([
      { name: 'Khối Một', id: 'a-1', kind: 'khối' },
    ]);
  });
});
