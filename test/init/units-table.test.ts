import { describe, expect, it } from 'vitest';
import { unitsInTable } from '../../src/init/units-table.ts';

/** The names in a table that is taken. */
function namesIn(text: string): string[] {
  const table = unitsInTable(text);
  if (!('units' in table)) throw new Error(JSON.stringify(table));
  return table.units.map(({ name }) => name);
}

/** What is noted of rows and columns. */
function notesOn(text: string) {
  const table = unitsInTable(text);
  return 'units' in table ? table.notes : [];
}

const wards = ['phường A Bê', 'phường Xê'];

describe('a table of units', () => {
  it.each([
    ['names alone', 'phường A Bê\nphường Xê\n'],
    ['CRLF and blank rows', 'phường A Bê\r\n\r\n;;\r\nphường Xê\r\n'],
    ['quotes', '"phường A Bê"\n"phường Xê"\n'],
    ['sep= in its first line', 'sep=;\r\nTên đơn vị;Mã\r\nphường A Bê;a-be\r\nphường Xê;xe\r\n'],
    ['sep=, and quotes around it', '"sep=,"\nphường A Bê,x\nphường Xê,y\n'],
    ['tabs', 'phường A Bê\tphường\nphường Xê\tphường\n'],
    ['a heading in other words', 'Tên phường\nphường A Bê\nphường Xê\n'],
    ['a heading of kinds', 'Xã, phường, thị trấn\nphường A Bê\nphường Xê\n'],
    ['a heading of units', 'Đơn vị báo cáo;Ghi chú\nphường A Bê;\nphường Xê;x\n'],
    ['English headings', 'No,Unit name,Note\n1,phường A Bê,x\n2,phường Xê,\n'],
    ['order numbers', 'STT;Tên xã, phường;Ghi chú\r\n1;phường A Bê;x\r\n2;phường Xê;\r\n'],
    ['order numbers without headings', '1;phường A Bê\n2;phường Xê\n'],
    ['order numbers under no heading', ';Tên đơn vị\n1;phường A Bê\n2;phường Xê\n'],
    ['numbers before names', '1. phường A Bê\n2. phường Xê\n'],
    ['numbers and spaces before names', '01 phường A Bê\n02 phường Xê\n'],
    ['a list that ends with a full stop', '- phường A Bê;\n- phường Xê.\n'],
    ['dashes before names', '- phường A Bê\n- phường Xê\n'],
    ['a title and a heading', 'DANH SÁCH CÁC PHƯỜNG;;\n;;\nTT;Tên đơn vị;Mã\n1;phường A Bê;\n2;phường Xê;\n'],
    ['a title alone', 'DANH SÁCH ĐƠN VỊ\n\nphường A Bê\nphường Xê\n'],
    [
      'a letterhead, numbered columns, sections, a total and a signature',
      'ỦY BAN NHÂN DÂN;;CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ THỬ;;Độc lập - Tự do\n(Kèm theo Công văn số 1)\n' +
        'STT;Tên đơn vị;Số dân\n(1);(2);(3)\nI;Các phường;\n1;phường A Bê;10\nII;Phường mới;\n2;phường Xê;20\n;Tổng cộng;30\n;;Người lập\n;;Nguyễn Văn X\n',
    ],
    ['a total with a count', 'Tên đơn vị\nphường A Bê\nphường Xê\nTổng số: 2 đơn vị\n'],
    ['numbered rows without names', 'STT;Tên\n1;phường A Bê\n2;phường Xê\n3;\n4;\n'],
    ['a column of notes without any', 'Tên xã;Ghi chú\r\nphường A Bê;\r\nphường Xê;\r\n'],
    ['commas at the ends of rows', 'Tên xã,Ghi chú\r\nphường A Bê,\r\nphường Xê,\r\n'],
    ['a heading of two kinds', 'STT;Phường/TDP\n1;phường A Bê\n2;phường Xê\n'],
    ['a heading that only stands beside STT', 'STT;Các nơi nộp\n1;phường A Bê\n2;phường Xê\n'],
    ['headings of two rows', 'STT;Đơn vị;Số hộ;\n;;Tổng;Nghèo\n1;phường A Bê;9;1\n2;phường Xê;9;1\n'],
    ['a letterhead without headings', 'UBND XÃ THỬ\nDANH SÁCH PHƯỜNG\nphường A Bê\nphường Xê\n'],
    ['sections', 'STT;Tên\n;Khối phường xã\n1;phường A Bê\n;KHỐI PHƯỜNG MỚI\n2;phường Xê\n'],
    ['kinds above names', 'Đơn vị\nPhường\nphường A Bê\nphường Xê\n'],
    ['all of them in a row', 'phường A Bê;phường Xê\n'],
    ['all of them in a row, with commas', 'phường A Bê, phường Xê\n'],
    ['persons in charge', 'Họ và tên;Đơn vị;Điện thoại\nTrần X;phường A Bê;1\nLê Y;phường Xê;2\n'],
    [
      'spaces after commas, also in headings',
      'Tên, Mã, Loại\nphường A Bê, a, phường\nphường Xê, b, phường\n',
    ],
  ])('is read with %s', (_, text) => {
    expect(namesIn(text)).toEqual(wards);
  });

  it.each([
    [
      'alone',
      'Trường THCS A, xã Thử\nTrường THCS B, xã Thử\n',
      ['Trường THCS A, xã Thử', 'Trường THCS B, xã Thử'],
    ],
    [
      'beside a kind',
      'thôn Đông,thôn\nTrường THCS, Tiểu học A,trường\n',
      ['thôn Đông', 'Trường THCS, Tiểu học A'],
    ],
    ['below headings', 'Tên,Mã\nTrường A, xã Thử,a\nTrường B,b\n', ['Trường A, xã Thử', 'Trường B']],
    ['in quotes', 'Tên,Mã\n"Trường A,B",a\n', ['Trường A,B']],
    ['with semicolons in quotes', 'Tên;Mã\n"Trường A; B";a\n', ['Trường A; B']],
  ])('keeps commas within names %s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('keeps names that only look like titles, totals, headings or numbers', () => {
    const names = [
      'Tổng công ty A',
      'Bản Bảng',
      'Đơn vị 1',
      'xã Tổng Cọt',
      'thôn 1',
      'Trường "A"',
      'Tên Lửa',
    ];
    expect(namesIn(`${names.join('\n')}\n`)).toEqual(names);
    expect(namesIn('1;khối 5\n2;5 Bis\n')).toEqual(['khối 5', '5 Bis']);
    expect(namesIn('3 Tháng 2\nthôn Một\n')).toEqual(['3 Tháng 2', 'thôn Một']);
  });

  it('takes ids and kinds from columns of their own, with or without headings', () => {
    const units = [{ name: 'Khối Một', id: 'khoi-mot', kind: 'khối' }];
    expect(unitsInTable('Mã,Loại,Tên\nKhoi Mot,khối,Khối Một\n')).toMatchObject({ units });
    expect(unitsInTable('khoi-mot;Khối Một;khối\n')).toMatchObject({ units });
  });

  it('notes what it made of columns, rows and ids', () => {
    expect(notesOn('STT;Tên;Mã;Ghi chú\n1;phường A;NT 01;x\n;Tổng;1;\n')).toEqual([
      {
        about: 'columns',
        columns: [
          ['order', 1],
          ['name', 2],
          ['id', 3],
        ],
        hasOthers: true,
      },
      {
        about: 'rows',
        rows: [
          { line: 1, text: 'STT | Tên | Mã | Ghi chú' },
          { line: 3, text: 'Tổng | 1' },
        ],
      },
      { about: 'ids', ids: [['NT 01', 'nt-01']] },
    ]);
    expect(notesOn('phường A\nphường B\n')).toEqual([]);
  });

  it.each([
    ['more cells than the headings', 'Tên,Mã\nphường A,a\n\nTrường B,xã C,b\n', { about: 'cells', line: 4 }],
    ['more cells than other rows', 'phường A;a\nphường B;b\nphường C;c;d\n', { about: 'cells', line: 3 }],
    ['no name', 'Tên;Mã\nphường A;a\n;b\n', { about: 'no-name', line: 3 }],
    ['a name without a letter', 'Tên;Mã\n123;a\n', { about: 'no-name', line: 2 }],
    ['a name that is there', 'Tên\nThôn Hòa\nthôn  Hoà\n', { about: 'repeated', line: 3, first: 2 }],
    ['an id that is there', 'Tên;Mã\nthôn A;x\nthôn B;X\n', { about: 'repeated', line: 3, text: 'x' }],
    ['an open quotation mark', 'Tên\nphường "A\n', { about: 'broken', line: 2 }],
  ])('is refused with the line of a row with %s', (_, text, flaw) => {
    expect(unitsInTable(text)).toMatchObject(flaw);
  });

  it('is refused where it has no units', () => {
    for (const text of ['Tên đơn vị;Mã\n', 'DANH SÁCH ĐƠN VỊ\n', 'sep=;\n']) {
      expect(unitsInTable(text)).toEqual({ about: 'no-units' });
    }
  });
});
