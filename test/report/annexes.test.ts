import { describe, expect, it } from 'vitest';
import type { Cell, Table } from '../../src/document/tree.ts';
import { count } from '../support/checked-campaign.ts';
import { documented } from '../support/document.ts';
import { smallCampaign } from '../support/small-campaign.ts';

const textOf = (cell: Cell | undefined) => cell?.runs.map(({ text }) => text).join('') ?? '';
const isBold = (cell: Cell | undefined) => cell?.runs.every(({ bold }) => bold);

/** The tables of the annex whose title begins so. */
async function tablesOf(title: string, files: ReturnType<typeof smallCampaign>): Promise<readonly Table[]> {
  const { annexes } = (await documented(files)).tree;
  const annex = annexes.find((one) => one.title.startsWith(title));
  return (annex?.blocks ?? []).filter((block): block is Table => block.kind === 'table');
}

const bodyOf = (table: Table | undefined) => table?.body.map((row) => row.map(textOf)) ?? [];
const headerOf = (table: Table | undefined) => table?.header.map((row) => row.map(textOf)) ?? [];

const scale = {
  id: 's',
  levels: [
    { id: 'tot', label: 'tốt', achieved: true },
    { id: 'yeu', label: 'yếu', achieved: false },
  ],
};

describe('the annex of ratings', () => {
  const programmes = Array.from({ length: 5 }, (_, index) => ({
    id: `p${index}`,
    title: `Nội dung ${index}`,
    ...(index === 0 ? { shortTitle: 'Ngắn' } : {}),
    rating: { scale: 's', ...(index === 0 ? { clusters: { rule: 'lowest' } } : {}) },
  }));
  const files = smallCampaign({
    units: {
      u1: {
        ratings: Object.fromEntries(
          programmes.map(({ id }, index) => [
            id,
            index === 4 ? { notApplicable: 'mới lập' } : { level: 'tot' },
          ]),
        ),
      },
      u2: null,
    },
    review: { scales: [scale], programmes, clusters: [{ id: 'c', name: 'Cụm 1', members: ['u1'] }] },
  });

  it('has four programmes side by side, self-rating before appraisal', async () => {
    const [first, second] = await tablesOf('TỔNG HỢP XẾP LOẠI', files);
    expect(headerOf(first)).toEqual([
      ['TT', 'Đơn vị', 'Ngắn', 'Nội dung 1', 'Nội dung 2', 'Nội dung 3'],
      ['Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định'],
    ]);
    expect(bodyOf(first)).toEqual([
      ['1', 'Thôn U1', 'Tốt', '–', 'Tốt', '–', 'Tốt', '–', 'Tốt', '–'],
      ['2', 'Thôn U2', '–', '–', '–', '–', '–', '–', '–', '–'],
    ]);
    expect(bodyOf(second)).toEqual([
      ['1', 'Thôn U1', 'Không áp dụng', 'Không áp dụng'],
      ['2', 'Thôn U2', '–', '–'],
    ]);
  });

  it('keeps what a unit and the board say of what is not applicable apart', async () => {
    const own = (rating: object) => ({ ratings: { p: rating } });
    const [table] = await tablesOf(
      'TỔNG HỢP XẾP LOẠI',
      smallCampaign({
        units: { u1: own({ level: 'tot' }), u2: own({ notApplicable: 'mới lập' }) },
        review: { scales: [scale], programmes: [{ id: 'p', title: 'Nội dung', rating: { scale: 's' } }] },
        host: {
          ratings: { units: { u1: { p: { notApplicable: 'mới chia' } }, u2: { p: { level: 'tot' } } } },
        },
      }),
    );
    expect(bodyOf(table)).toEqual([
      ['1', 'Thôn U1', 'Tốt', 'Không áp dụng'],
      ['2', 'Thôn U2', 'Không áp dụng', 'Tốt'],
    ]);
  });

  it('says of clusters which levels follow from their members’', async () => {
    const tables = await tablesOf('TỔNG HỢP XẾP LOẠI', files);
    const clusters = tables.find((table) => headerOf(table)[0]?.[1] === 'Cụm');
    expect(headerOf(clusters)).toEqual([['TT', 'Cụm', 'Ngắn']]);
    expect(bodyOf(clusters)).toEqual([['1', 'Cụm 1', 'Tốt (theo quy tắc)']]);
  });

  it('counts each level and what is missing, with totals that are sums of their rows', async () => {
    const table = (await tablesOf('TỔNG HỢP XẾP LOẠI', files)).at(-1);
    expect(bodyOf(table).slice(0, 4)).toEqual([
      ['Ngắn', 'Đơn vị', 'Tốt', '1', '50,0'],
      ['Ngắn', 'Đơn vị', 'Yếu', '0', '0,0'],
      ['Ngắn', 'Đơn vị', 'Chưa có kết quả', '1', '50,0'],
      ['Ngắn', 'Đơn vị', 'Phải xếp loại', '2', '100,0'],
    ]);
    expect(table?.groups.slice(0, 4)).toEqual(['p0.unit', 'p0.unit', 'p0.unit', '']);
    expect(table?.body[3]?.[3]?.formula).toEqual({ kind: 'sum', group: 'p0.unit' });
    expect(table?.body[3]?.map(isBold)).toEqual([true, true, true, true, true]);
    expect(table?.body[2]?.map(isBold)).toEqual([false, false, false, false, false]);
  });
});

describe('the annex of indicators', () => {
  const files = smallCampaign({
    units: {
      u1: {
        indicators: {
          a: { actual: 6, target: 5, previous: 4 },
          b: { actual: 8 },
          c: { actual: 3 },
          d: { actual: 20 },
        },
      },
      u2: {
        indicators: {
          a: { actual: 1, target: 5, previous: 2 },
          b: { notApplicable: 'không có' },
          c: { actual: 5 },
          d: { actual: 20 },
        },
      },
    },
    review: {
      indicators: [
        count('a'),
        count('b'),
        count('c', { aggregation: 'max' }),
        count('d', { better: 'neutral' }),
        count('r', {
          type: 'percentage',
          unitOfMeasure: '%',
          aggregation: 'ratio',
          ratio: { numerator: 'a', denominator: 'd' },
        }),
      ],
      rules: { 'figure-far-from-last-year': 'off', 'figure-far-from-other-units': 'off' },
    },
  });

  it('has every total with its change, which formulas give', async () => {
    const [totals] = await tablesOf('KẾT QUẢ THỰC HIỆN', files);
    expect(bodyOf(totals)[0]).toEqual(['1', 'Chỉ tiêu a', 'người', '2/2', '10', '7', '6', '+1', '+16,7']);
    expect(bodyOf(totals)[1]).toEqual(['2', 'Chỉ tiêu b', 'người', '1/1', '–', '8', '–', '–', '–']);
    expect(totals?.body[0]?.slice(4).map((cell) => cell.formula)).toMatchObject([
      { kind: 'same', of: ['a.target'] },
      { kind: 'same', of: ['a.actual'] },
      { kind: 'same', of: ['a.previous'] },
      { kind: 'difference', of: ['a.actual', 'a.previous'] },
      { kind: 'growth', of: ['a.actual', 'a.previous'] },
    ]);
  });

  it('has three indicators side by side, each unit’s figures, and totals in bold', async () => {
    const [, first, second] = await tablesOf('KẾT QUẢ THỰC HIỆN', files);
    expect(headerOf(first)[0]).toEqual([
      'TT',
      'Công tác quốc phòng',
      ...['a', 'b', 'c'].map((id) => `Chỉ tiêu ${id} (người)`),
    ]);
    expect(bodyOf(first)).toEqual([
      ['1', 'Thôn U1', '5', '6', '4', '–', '8', '–', '–', '3', '–'],
      ['2', 'Thôn U2', '5', '1', '2', '–', 'KAD', '–', '–', '5', '–'],
      ['', 'Toàn địa bàn', '10', '7', '6', '–', '8', '–', '–', '5', '–'],
    ]);
    expect(headerOf(second)[0]?.slice(2)).toEqual(['Chỉ tiêu d (người)', 'Chỉ tiêu r (%)']);
    expect(first?.body.map((row) => row.slice(1).every(isBold))).toEqual([false, false, true]);
  });

  it('says by which formula each total follows from the units’ figures', async () => {
    const [, first, second] = await tablesOf('KẾT QUẢ THỰC HIỆN', files);
    const last = (table: Table | undefined) =>
      table?.body
        .at(-1)
        ?.slice(2)
        .map(({ name, formula }) => [name, formula]) ?? [];
    expect(last(first).slice(0, 3)).toEqual(
      ['target', 'actual', 'previous'].map((year) => [`a.${year}`, { kind: 'sum', group: null }]),
    );
    expect(last(first).slice(6)).toEqual([
      ['c.target', null],
      ['c.actual', { kind: 'max', group: null }],
      ['c.previous', { kind: 'max', group: null }],
    ]);
    expect(last(second)[4]).toEqual([
      'r.actual',
      { kind: 'ratio', of: ['a.actual', 'd.actual'], factor: 100 },
    ]);
  });
});
