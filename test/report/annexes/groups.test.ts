import { describe, expect, it } from 'vitest';
import type { Formula } from '../../../src/document/tree.ts';
import { annexOf, bodyOf, headerOf, tablesIn } from '../../support/annexes.ts';
import { indicatorOf, smallCampaign } from '../../support/small-campaign.ts';

const scales = [
  {
    id: 's',
    levels: [
      { id: 'tot', label: 'tốt', achieved: true },
      { id: 'yeu', label: 'yếu', achieved: false },
    ],
  },
];
const award = (kind: string, name: string) => ({
  form: 'giay-khen',
  authority: 'xa',
  programme: 'p',
  decision: { number: '1/QĐ-UBND', date: '2023-12-01' },
  recipients: [{ kind, name }],
});
const unit = (level: string, cases: number, solved: number, awards: readonly object[] = []) => ({
  ratings: { p: { level } },
  indicators: { 'vu-an': { actual: cases }, 'pha-an': { actual: solved } },
  ...(awards.length === 0 ? {} : { awards }),
});

/** Two areas, one of which has another in it, and a unit that is in none. */
const files = smallCampaign({
  units: {
    a: unit('tot', 4, 3),
    b: unit('yeu', 2, 2),
    c: unit('tot', 1, 1, [award('individual', 'Nguyễn Văn X')]),
    d: null,
    e: unit('tot', 3, 2, [award('collective', 'Tập thể thôn E')]),
  },
  review: {
    areas: [
      { id: 'tren', name: 'vùng trên' },
      { id: 'doi', name: 'vùng đồi', parent: 'tren' },
      { id: 'duoi', name: 'vùng dưới' },
    ],
    units: [
      ['a', 'tren'],
      ['b', 'duoi'],
      ['c', 'doi'],
      ['d', 'duoi'],
      ['e', undefined],
    ].map(([id = '', parent]) => ({
      id,
      name: `thôn ${id.toUpperCase()}`,
      kind: 'thon',
      ...(parent === undefined ? {} : { parent }),
    })),
    scales,
    programmes: [{ id: 'p', title: 'Công tác quốc phòng', rating: { scale: 's' } }],
    indicators: [
      indicatorOf('vu-an', {}),
      indicatorOf('pha-an', {}),
      indicatorOf('ty-le', {
        unitOfMeasure: '%',
        type: 'percentage',
        aggregation: 'ratio',
        ratio: { numerator: 'pha-an', denominator: 'vu-an' },
      }),
    ],
    awardForms: [{ id: 'giay-khen', name: 'Giấy khen', class: 'commendation', recipients: 'both' }],
    authorities: [{ id: 'xa', name: 'UBND xã', rank: 1 }],
  },
});

const tableWith = async (annex: string, head: string) =>
  tablesIn(await annexOf(annex, files)).find((table) => headerOf(table)[0]?.includes(head));

describe('the annexes of a campaign with areas', () => {
  it('count ratings by area, those within another below it, and units of none together', async () => {
    const table = await tableWith('TỔNG HỢP XẾP LOẠI', 'Khu vực');
    expect(headerOf(table)).toEqual([
      ['TT', 'Khu vực', 'Công tác quốc phòng'],
      ['Phải xếp loại', 'Tốt', 'Yếu', 'Chưa có kết quả'],
      ['Số lượng', 'Tỷ lệ (%)', 'Số lượng', 'Tỷ lệ (%)'],
    ]);
    expect(bodyOf(table)).toEqual([
      ['1', 'Vùng trên', '2', '2', '100,0', '0', '0,0', '0'],
      ['', '– trong đó vùng đồi', '1', '1', '100,0', '0', '0,0', '0'],
      ['2', 'Vùng dưới', '2', '0', '0,0', '1', '50,0', '1'],
      ['3', 'Đơn vị khác', '1', '1', '100,0', '0', '0,0', '0'],
      ['', 'Cộng', '5', '3', '60,0', '1', '20,0', '1'],
    ]);
  });

  it('list units under the names of their areas, in the order of the campaign', async () => {
    const table = await tableWith('TỔNG HỢP XẾP LOẠI', 'Đơn vị');
    expect(bodyOf(table).map((row) => row.slice(0, 2).filter((text) => text !== ''))).toEqual([
      ['I. Vùng trên'],
      ['1', 'Thôn A'],
      ['1. Vùng đồi'],
      ['1', 'Thôn C'],
      ['II. Vùng dưới'],
      ['1', 'Thôn B'],
      ['2', 'Thôn D'],
      ['III. Đơn vị khác'],
      ['1', 'Thôn E'],
    ]);
  });

  it('add up the indicators of each area of several units, with formulas that workbooks compute', async () => {
    const table = await tableWith('KẾT QUẢ THỰC HIỆN', 'Đơn vị');
    expect(bodyOf(table)).toEqual([
      ['I. Vùng trên'],
      ['1', 'Thôn A', '4', '3', '75,0'],
      ['1. Vùng đồi'],
      ['1', 'Thôn C', '1', '1', '100,0'],
      ['', 'Cộng vùng trên', '5', '4', '80,0'],
      ['II. Vùng dưới'],
      ['1', 'Thôn B', '2', '2', '100,0'],
      ['2', 'Thôn D', '–', '–', '–'],
      ['', 'Cộng vùng dưới', '2', '2', '100,0'],
      ['III. Đơn vị khác'],
      ['1', 'Thôn E', '3', '2', '66,7'],
      ['Tất cả đơn vị'],
      ['', 'Tổng cộng (04/05 thôn)', '10', '8', '80,0'],
    ]);
    const formulas = (row: number) => table?.body[row]?.slice(2).map(({ formula }) => formula);
    expect(formulas(4)).toEqual([
      { kind: 'sum', group: 'tren' },
      { kind: 'sum', group: 'tren' },
      { kind: 'ratio', of: ['tren|pha-an.actual', 'tren|vu-an.actual'], factor: 100 },
    ] satisfies Formula[]);
    // Of a row the group says in which groups it is.
    expect(table?.groups).toEqual([
      '',
      'tren',
      '',
      'tren>doi',
      '',
      '',
      'duoi',
      'duoi',
      '',
      '',
      '_others',
      '',
      '',
    ]);
  });

  it('count awards and reports by area', async () => {
    const awards = tablesIn(await annexOf('TỔNG HỢP KHEN THƯỞNG', files))[1];
    expect(bodyOf(awards)).toEqual([
      ['I. Vùng trên'],
      ['1. Vùng đồi'],
      ['1', 'Thôn C', '0', '1', '1'],
      ['II. Đơn vị khác'],
      ['1', 'Thôn E', '1', '0', '1'],
      ['', 'Cộng', '1', '1', '2'],
    ]);
    const [receipts, missing] = tablesIn(await annexOf('TÌNH HÌNH NỘP', files));
    expect(bodyOf(receipts)).toEqual([
      ['1', 'Vùng trên', '2', '2', '0', '0'],
      ['', '– trong đó vùng đồi', '1', '1', '0', '0'],
      ['2', 'Vùng dưới', '2', '1', '0', '1'],
      ['3', 'Đơn vị khác', '1', '1', '0', '0'],
      ['', 'Cộng', '5', '4', '0', '1'],
    ]);
    expect(bodyOf(missing)).toEqual([['I. Vùng dưới'], ['1', 'Thôn D']]);
  });
});
