import { describe, expect, it } from 'vitest';
import { documentsOf, treeOf } from '../../src/documents.ts';
import { check } from '../../src/review.ts';
import { documented, linesOf } from '../support/document.ts';
import { memoryWorld, root } from '../support/memory-world.ts';
import { smallCampaign } from '../support/small-campaign.ts';

const kind = 'giay-khen';
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
const award = (overridden: object = {}) => ({
  form: 'giay-khen',
  authority: 'xa',
  programme: 'p',
  decision: { number: 'Số 5/QĐ-UBND', date: '2023-12-11' },
  recipients: [person('Vũ Văn B', 'Đội trưởng'), collective('Đội Một'), person('Lê Thị A')],
  ...overridden,
});

function campaign(awards: readonly object[], review: object = {}) {
  return smallCampaign({
    units: { a: {} },
    review: {
      programmes: [{ id: 'p', title: 'Công tác quốc phòng' }],
      awardForms: [
        { id: 'giay-khen', name: 'Giấy khen', class: 'commendation', recipients: 'both' },
        { id: 'tien-tien', name: 'Lao động tiên tiến', class: 'title', recipients: 'both' },
      ],
      authorities: [
        { id: 'tinh', name: 'UBND tỉnh', rank: 1 },
        { id: 'xa', name: 'UBND xã', head: 'Chủ tịch UBND xã', rank: 2 },
      ],
      documents,
      ...review,
    },
    host: { awards },
  });
}

const treeFor = async (...campaigned: Parameters<typeof campaign>) =>
  (await documented(campaign(...campaigned), kind)).tree;
const linesFor = async (...campaigned: Parameters<typeof campaign>) =>
  linesOf(await treeFor(...campaigned)).filter((line) => line !== '');

describe('certificates', () => {
  it('say who gives what to whom, for what, by which decision', async () => {
    expect(await linesFor([award({ recipients: [person('Vũ Văn B', 'Đội trưởng')] })])).toEqual([
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ THỬ',
      'TẶNG',
      'GIẤY KHEN',
      'Vũ Văn B',
      'Đội trưởng',
      'Đã có thành tích xuất sắc trong công tác quốc phòng năm 2023',
      'Thử, ngày 11 tháng 12 năm 2023',
      'CHỦ TỊCH',
      'Nguyễn Văn X',
      'Quyết định số: 05/QĐ-UBND',
      'ngày 11 tháng 12 năm 2023',
      'Vào sổ vàng số: ……………………',
    ]);
  });

  it('are one for each, collectives first, then people by their given names, as the decision lists them', async () => {
    const { blocks, sheets } = await treeFor([award()]);
    expect(blocks).toEqual([]);
    const named = sheets.map((sheet) =>
      sheet.blocks.flatMap((block) =>
        block.kind === 'line' && block.isHeading ? [block.fit, block.runs[0]?.text] : [],
      ),
    );
    expect(named).toEqual([
      ['phrase', 'Đội Một'],
      ['name', 'Lê Thị A'],
      ['name', 'Vũ Văn B'],
    ]);
  });

  it('complete a number that was typed without its symbol, as the decision does', async () => {
    const lines = await linesFor([award({ decision: { number: '903', date: '2023-12-11' } })]);
    expect(lines).toContain('Quyết định số: 903/QĐ-UBND');
  });

  it('are of titles, too, which are certified', async () => {
    const lines = await linesFor([award({ form: 'tien-tien', recipients: [person('Lê Thị A')] })]);
    expect(lines).toContain('GIẤY CHỨNG NHẬN');
    expect(lines).toContain('Đạt danh hiệu “Lao động tiên tiến” năm 2023');
  });

  it('are called as review.yaml calls them', async () => {
    const awardForms = [
      {
        id: 'giay-khen',
        name: 'Biểu dương',
        class: 'commendation',
        recipients: 'both',
        certificate: 'Thư khen',
      },
    ];
    expect(await linesFor([award()], { awardForms })).toContain('THƯ KHEN');
  });

  it('go with a decision of the host’s alone, each with its own', async () => {
    const files = campaign([
      award(),
      award({ decision: { number: '6/QĐ-UBND', date: '2023-12-12' }, recipients: [collective('Đội Hai')] }),
      award({ authority: 'tinh', decision: { number: '7/QĐ-UBND', date: '2023-12-12' } }),
    ]);
    const world = memoryWorld(files);
    const checked = await check(root, world, { allowMissing: true });
    const all = documentsOf(checked, kind);
    expect(all.map(({ fileName }) => fileName)).toEqual([
      'giay-khen-5-qd-ubnd-2023',
      'giay-khen-6-qd-ubnd-2023',
    ]);
    const trees = await Promise.all(all.map((one) => treeOf(checked, one, world)));
    expect(trees.map(({ sheets }) => sheets.length)).toEqual([3, 1]);
  });

  it('of the Party bear its name, and are given by whom it is signed for', async () => {
    const lines = await linesFor([award({ recipients: [person('Lê Thị A')] })], {
      host: { name: 'Đảng ủy xã Thử', shortName: 'Đảng ủy xã', locality: 'xã Thử' },
      authorities: [{ id: 'xa', name: 'Đảng ủy xã', rank: 1 }],
      documents: {
        ...documents,
        letterhead: 'huong-dan-36',
        signature: { lines: ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ'], name: 'Trần Văn Y' },
        report: { symbol: 'BC/ĐU', date: '2023-12-20' },
      },
    });
    expect(lines.slice(0, 3)).toEqual(['ĐẢNG CỘNG SẢN VIỆT NAM', 'BAN THƯỜNG VỤ ĐẢNG ỦY XÃ THỬ', 'TẶNG']);
    expect(lines).toContain('T/M BAN THƯỜNG VỤ');
    expect(lines).not.toContain('Độc lập - Tự do - Hạnh phúc');
  });

  it('bear a frame, unless they are printed on paper that has one', async () => {
    const framed = await treeFor([award()]);
    expect(new Set(framed.sheets.map(({ frame }) => frame))).toEqual(new Set(['ornaments']));
    const bare = await treeFor([award()], { documents: { ...documents, [kind]: { frame: false } } });
    expect(new Set(bare.sheets.map(({ frame }) => frame))).toEqual(new Set(['none']));
  });
});
