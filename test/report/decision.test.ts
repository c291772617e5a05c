import { describe, expect, it } from 'vitest';
import { documentsOf, treeOf } from '../../src/documents.ts';
import { programKinds } from '../../src/intake/document-kinds.ts';
import { basesOf } from '../../src/report/values/decision/bases.ts';
import { check } from '../../src/review.ts';
import { documented, linesOf } from '../support/document.ts';
import { memoryWorld, root } from '../support/memory-world.ts';
import { smallCampaign } from '../support/small-campaign.ts';

const kind = 'quyet-dinh-khen-thuong';
const ubnd = { id: 'xa', name: 'UBND xã', head: 'Chủ tịch UBND xã', rank: 2 };
const forms = [
  { id: 'giay-khen', name: 'Giấy khen', class: 'commendation', recipients: 'both' },
  { id: 'tien-tien', name: 'Lao động tiên tiến', class: 'title', recipients: 'both' },
];
const programmes = [
  { id: 'p', title: 'Công tác quốc phòng' },
  { id: 'q', title: 'Phong trào toàn dân bảo vệ an ninh Tổ quốc', reviewed: false },
];
const documents = {
  superior: ['TỈNH THỬ'],
  issuer: ['ỦY BAN NHÂN DÂN', 'XÃ THỬ'],
  place: 'Thử',
  signature: { lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: 'Nguyễn Văn X' },
  recipients: ['UBND tỉnh'],
  archive: 'VT, QP',
  report: { symbol: 'BC-UBND', date: '2023-12-20' },
};

const collective = (name: string) => ({ kind: 'collective', name });
const person = (name: string, position?: string) => ({ kind: 'individual', name, position });
const three = () => [collective('Đội Một'), person('Vũ Văn B', 'Đội trưởng'), person('Lê Thị A')];
const award = (overridden: object = {}) => ({
  form: 'giay-khen',
  authority: 'xa',
  programme: 'p',
  decision: { number: '5/QĐ-UBND', date: '2023-12-11' },
  recipients: three(),
  ...overridden,
});

function campaign(awards: readonly object[], review: object = {}) {
  return smallCampaign({
    units: { a: {} },
    review: {
      programmes,
      awardForms: forms,
      authorities: [{ id: 'tinh', name: 'UBND tỉnh', rank: 1 }, ubnd],
      documents,
      ...review,
    },
    host: { awards },
  });
}

/** What the decision says that a campaign has made, line by line; the first where there are several. */
const linesFor = async (...campaigned: Parameters<typeof campaign>) =>
  linesOf((await documented(campaign(...campaigned), kind)).tree).filter((line) => line !== '');
const beginningWith = (beginning: string, lines: readonly string[]) =>
  lines.filter((line) => line.startsWith(beginning));

describe('a decision on awards', () => {
  it('has its own number and day, is made and signed by the head, and lists all under its annex', async () => {
    expect(await linesFor([award()])).toEqual([
      'TỈNH THỬ',
      'ỦY BAN NHÂN DÂN',
      'XÃ THỬ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 05/QĐ-UBND',
      'Thử, ngày 11 tháng 12 năm 2023',
      'QUYẾT ĐỊNH: Về việc tặng Giấy khen cho các tập thể, cá nhân có thành tích xuất sắc trong công tác quốc phòng năm 2023',
      'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ THỬ',
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
      'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019;',
      'Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003; các Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 14 tháng 6 năm 2005 và ngày 16 tháng 11 năm 2013;',
      'Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng;',
      `Theo đề nghị của ${'…'.repeat(16)}`,
      'QUYẾT ĐỊNH:',
      'Điều 1. Tặng Giấy khen cho 01 tập thể, 02 cá nhân có thành tích xuất sắc trong công tác quốc phòng năm 2023 (chi tiết tại Phụ lục kèm theo).',
      'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.',
      'Điều 3. Các cơ quan, đơn vị liên quan và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.',
      'CHỦ TỊCH',
      'Nguyễn Văn X',
      '- Như Điều 3;',
      '- Lưu: VT, QP.',
      'Phụ lục. DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN',
      '(Kèm theo Quyết định số 05/QĐ-UBND ngày 11 tháng 12 năm 2023 của Chủ tịch Ủy ban nhân dân xã Thử)',
      '| TT | Tập thể, cá nhân | Chức vụ, đơn vị |',
      '| Tập thể |',
      '| 1 | Đội Một |',
      '| Cá nhân |',
      '| 1 | Lê Thị A |',
      '| 2 | Vũ Văn B | Đội trưởng |',
    ]);
  });

  it.each([
    ['2024-01-01', '19 tháng 6 năm 2015', '15 tháng 6 năm 2022', 'Nghị định số 98/2023/NĐ-CP'],
    ['2025-06-30', '16 tháng 6 năm 2025', '15 tháng 6 năm 2022', 'Nghị định số 98/2023/NĐ-CP'],
    ['2025-07-01', '16 tháng 6 năm 2025', '15 tháng 6 năm 2022', 'Nghị định số 152/2025/NĐ-CP'],
  ])('is based on the law of its day: %s', (date, government, emulation, decree) => {
    const of = programKinds.get(kind) ?? {};
    const bases = basesOf(of, {}, 'Uỷ ban nhân dân xã Thử', date).join('\n');
    expect(bases.match(/(?<=Luật Tổ chức chính quyền địa phương ngày ).*/)?.[0]).toBe(government);
    expect(bases.match(/(?<=Luật Thi đua, khen thưởng ngày ).*/)?.[0]).toBe(emulation);
    expect(bases.match(/Nghị định số \S+/g)).toEqual([decree]);
    // A department is no local government.
    expect(basesOf(of, {}, 'Sở Nội vụ tỉnh Thử', date).join('\n')).not.toContain('Tổ chức chính quyền');
  });

  it('takes further grounds from review.yaml, and who proposed it, for which it leaves no room then', async () => {
    const basis = ['Quy chế thi đua số 7', 'Theo đề nghị của Trưởng phòng Nội vụ;'];
    const lines = await linesFor([award()], { documents: { ...documents, [kind]: { basis } } });
    expect(lines.slice(lines.indexOf('QUYẾT ĐỊNH:') - 2, lines.indexOf('QUYẾT ĐỊNH:'))).toEqual([
      'Căn cứ Quy chế thi đua số 7;',
      'Theo đề nghị của Trưởng phòng Nội vụ.',
    ]);
  });

  it('tells achievements apart that it is for, and forms', async () => {
    const lines = await linesFor([
      award(),
      award({ programme: 'q', recipients: [collective('Đội Hai')] }),
      award({ form: 'tien-tien', recipients: [person('Lê Thị A')] }),
    ]);
    expect(beginningWith('Điều 1', lines)).toEqual([
      'Điều 1. Khen thưởng 02 tập thể, 03 cá nhân có thành tích xuất sắc năm 2023 (chi tiết tại Phụ lục kèm theo), gồm:',
    ]);
    expect(lines.filter((line) => /^\d\. /.test(line)).sort()).toEqual([
      '1. Công nhận danh hiệu “Lao động tiên tiến” năm 2023 cho 01 cá nhân;',
      '2. Tặng Giấy khen cho 01 tập thể, 02 cá nhân có thành tích xuất sắc trong công tác quốc phòng năm 2023;',
      '3. Tặng Giấy khen cho 01 tập thể có thành tích xuất sắc trong phong trào toàn dân bảo vệ an ninh Tổ quốc năm 2023.',
    ]);
    expect(lines.filter((line) => /^\| [IV]+\. /.test(line))).toEqual([
      '| I. Danh hiệu “Lao động tiên tiến” |',
      '| II. Giấy khen: thành tích xuất sắc trong công tác quốc phòng năm 2023 |',
      '| III. Giấy khen: thành tích xuất sắc trong phong trào toàn dân bảo vệ an ninh Tổ quốc năm 2023 |',
    ]);
    expect(beginningWith('QUYẾT ĐỊNH: ', lines)).toEqual([
      'QUYẾT ĐỊNH: Về việc khen thưởng các tập thể, cá nhân có thành tích xuất sắc năm 2023',
    ]);
  });

  it('recognizes titles where it gives nothing else, and says of achievements that differ what they have in common', async () => {
    const title = { id: 'tap-the', name: 'Tập thể tiên tiến', class: 'title', recipients: 'both' };
    const titles = await linesFor([award({ form: 'tap-the' }), award({ form: 'tien-tien' })], {
      awardForms: [...forms, title],
    });
    expect(beginningWith('QUYẾT ĐỊNH: ', titles)).toEqual([
      'QUYẾT ĐỊNH: Về việc công nhận danh hiệu thi đua năm 2023 cho các tập thể, cá nhân',
    ]);
    expect(beginningWith('Điều 1', titles)).toEqual([
      'Điều 1. Công nhận danh hiệu thi đua năm 2023 cho 02 tập thể, 04 cá nhân (chi tiết tại Phụ lục kèm theo), gồm:',
    ]);
    expect(titles).toContain('Phụ lục. DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC CÔNG NHẬN DANH HIỆU THI ĐUA NĂM 2023');
    const [first, second] = programmes;
    const drill = { ...second, achievement: 'hoàn thành xuất sắc nhiệm vụ diễn tập' };
    const commended = await linesFor([award(), award({ programme: 'q' })], { programmes: [first, drill] });
    expect(beginningWith('QUYẾT ĐỊNH: ', commended)).toEqual([
      'QUYẾT ĐỊNH: Về việc tặng Giấy khen cho các tập thể, cá nhân có thành tích xuất sắc năm 2023',
    ]);
  });

  it('names one or two in the article itself, and has no list', async () => {
    const lines = await linesFor([
      award({ recipients: [collective('Đội Một'), person('Vũ Văn B', 'Đội trưởng')] }),
    ]);
    expect(beginningWith('Điều 1', lines)).toEqual([
      'Điều 1. Tặng Giấy khen cho Đội Một và Vũ Văn B (Đội trưởng), có thành tích xuất sắc trong công tác quốc phòng năm 2023.',
    ]);
    expect(lines.at(-1)).toBe('- Lưu: VT, QP.');
  });

  it('says that money goes with a form, where review.yaml says so', async () => {
    const awardForms = [{ ...forms[0], bonus: true }];
    expect(await linesFor([award()], { awardForms })).toContain(
      'Kèm theo mức tiền thưởng theo quy định của pháp luật về thi đua, khen thưởng.',
    );
  });

  it.each([
    [
      { ...ubnd, head: undefined },
      'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ THỬ',
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ],
    [
      { ...ubnd, name: 'Uỷ ban nhân dân xã Thử', head: 'Chủ tịch' },
      'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ THỬ',
      ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ],
  ])('is made by the head, whoever signs in his place: %#', async (authority, name, signatureLines) => {
    const signature = { lines: signatureLines, name: 'Y' };
    const lines = await linesFor([award()], {
      authorities: [authority],
      documents: { ...documents, signature },
    });
    expect(lines).toContain(name);
    expect(lines).toContain('KT. CHỦ TỊCH');
    expect(lines).not.toContain('TM. ỦY BAN NHÂN DÂN');
  });

  it.each([
    [
      'Sở Nội vụ tỉnh Thử',
      'Sở Nội vụ',
      undefined,
      ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
      'GIÁM ĐỐC SỞ NỘI VỤ TỈNH THỬ',
    ],
    ['Trường Tiểu học A', 'Nhà trường', 'Hiệu trưởng', ['HIỆU TRƯỞNG'], 'HIỆU TRƯỞNG TRƯỜNG TIỂU HỌC A'],
    [
      'Trường THCS A',
      'Nhà trường',
      'Hiệu trưởng',
      ['HIỆU TRƯỞNG'],
      'HIỆU TRƯỞNG TRƯỜNG TRUNG HỌC CƠ SỞ A',
      '(Kèm theo Quyết định số 05/QĐ-UBND ngày 11 tháng 12 năm 2023 của Hiệu trưởng Trường Trung học cơ sở A)',
    ],
    ['UBND xã Thử', 'UBND xã', 'Chủ tịch UBND xã', ['CHỦ TỊCH'], 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ THỬ'],
  ])(
    'is made by the head of %s, in full',
    async (name, shortName, head, signatureLines, authority, reference = '(Kèm theo ') => {
      const lines = await linesFor([award()], {
        host: { name, shortName, locality: 'xã Thử' },
        authorities: [{ id: 'xa', name: shortName, rank: 1, ...(head === undefined ? {} : { head }) }],
        documents: { ...documents, signature: { lines: signatureLines, name: 'Y' } },
      });
      expect(lines).toContain(authority);
      expect(beginningWith(reference, lines)).toHaveLength(1);
      expect(lines.join('\n').includes('Luật Tổ chức chính quyền')).toBe(name.startsWith('UBND'));
    },
  );

  it('of the Party is made by the body on whose behalf it is signed', async () => {
    const lines = await linesFor(
      [award({ authority: 'dang-uy', decision: { number: '7', date: '2023-12-11' } })],
      {
        host: { name: 'Đảng ủy xã Thử', shortName: 'Đảng ủy xã', locality: 'xã Thử' },
        authorities: [{ id: 'dang-uy', name: 'Đảng ủy xã', rank: 1 }],
        documents: {
          ...documents,
          letterhead: 'huong-dan-36',
          issuer: ['ĐẢNG ỦY XÃ THỬ'],
          signature: { lines: ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ'], name: 'Y' },
          archive: 'Văn phòng Đảng ủy',
          report: { symbol: 'BC/ĐU', date: '2023-12-20' },
        },
      },
    );
    expect(lines).toContain('Số 07-QĐ/ĐU');
    expect(lines).toContain('- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;');
    expect(lines).toContain('BAN THƯỜNG VỤ ĐẢNG ỦY XÃ THỬ QUYẾT ĐỊNH');
    expect(lines).toContain(
      '(Kèm theo Quyết định số 07-QĐ/ĐU ngày 11 tháng 12 năm 2023 của Ban Thường vụ Đảng ủy xã Thử)',
    );
    expect(lines).toContain('T/M BAN THƯỜNG VỤ');
    expect(lines.join('\n')).not.toMatch(/Luật/);
  });
});

describe('decisions on awards', () => {
  const namesFor = async (...campaigned: Parameters<typeof campaign>) => {
    const world = memoryWorld(campaign(...campaigned));
    const checked = await check(root, world, { allowMissing: true });
    const all = documentsOf(checked, kind);
    const trees = await Promise.all(all.map((one) => treeOf(checked, one, world)));
    return all.map(({ fileName }, index) => {
      const lines = linesOf(trees[index] as (typeof trees)[number]);
      return `${fileName}: ${beginningWith('Điều 1', lines)[0]
        ?.match(/\d\d (?:tập thể|cá nhân)/g)
        ?.join(', ')}`;
    });
  };

  it('are one for each number, however that is written, and only the host’s own', async () => {
    expect(
      await namesFor([
        award(),
        award({ programme: 'q', decision: { number: 'Số 05/QĐ-UBND', date: '2023-12-11' } }),
        award({ decision: { number: '6/QĐ-UBND', date: '2023-12-12' } }),
        award({ authority: 'tinh', decision: { number: '9/QĐ-UBND', date: '2023-12-01' } }),
      ]),
    ).toEqual([
      'quyet-dinh-khen-thuong-5-qd-ubnd-2023: 02 tập thể, 04 cá nhân',
      'quyet-dinh-khen-thuong-6-qd-ubnd-2023: 01 tập thể, 02 cá nhân',
    ]);
  });

  it('are the host’s own where the authority has its name abbreviated, and another than its short name', async () => {
    const authorities = [{ ...ubnd, name: 'UBND xã Thử', head: 'Chủ tịch UBND xã Thử' }];
    expect(await namesFor([award()], { authorities })).toHaveLength(1);
  });

  it('are none where no authority is the host', async () => {
    expect(
      await namesFor([award({ authority: 'tinh' })], {
        authorities: [{ id: 'tinh', name: 'UBND tỉnh', rank: 1 }],
      }),
    ).toEqual([]);
  });
});
