import { describe, expect, it } from 'vitest';
import { annexOf, bodyOf, headerOf, isBold, linesIn, tablesIn } from '../../support/annexes.ts';
import { smallCampaign } from '../../support/small-campaign.ts';

type Campaign = Parameters<typeof smallCampaign>[0];

const ratings = (campaign: Campaign) => annexOf('TỔNG HỢP XẾP LOẠI', smallCampaign(campaign));

const scale = {
  id: 's',
  levels: [
    { id: 'tot', label: 'tốt', achieved: true },
    { id: 'kha', label: 'khá', achieved: true },
    { id: 'yeu', label: 'yếu', achieved: false },
  ],
};
const other = {
  id: 'o',
  levels: [
    { id: 'xs', label: 'xuất sắc', achieved: true },
    { id: 'kha', label: 'khá', achieved: true },
    { id: 'yeu', label: 'yếu', achieved: false },
  ],
};
const points = {
  id: 'd',
  maximum: 100,
  levels: [
    { id: 'tot', label: 'tốt', achieved: true, from: 50, to: 100 },
    { id: 'yeu', label: 'yếu', achieved: false, from: 0, to: 50 },
  ],
};
const programme = (id: string, of = 's', more: object = {}) => ({
  id,
  title: `Công tác ${id}`,
  rating: { scale: of, ...more },
});
const rated = (levels: Readonly<Record<string, unknown>>) => ({ ratings: levels });

describe('the table of levels', () => {
  it('has programmes and subjects beside each other, and only levels that somebody has', async () => {
    const [table] = tablesIn(
      await ratings({
        units: {
          u1: rated({ a: { level: 'tot' }, b: { level: 'xs' } }),
          u2: rated({ a: { level: 'tot' }, b: { level: 'kha' } }),
          u3: null,
        },
        review: {
          scales: [scale, other],
          programmes: [programme('a', 's', { clusters: { rule: 'lowest' } }), programme('b', 'o')],
          clusters: [{ id: 'c', name: 'Cụm 1', members: ['u1', 'u2'] }],
        },
      }),
    );
    expect(headerOf(table)).toEqual([
      ['Mức', 'Công tác a', 'Công tác b'],
      ['Thôn', 'Cụm', 'Thôn'],
      ['Số lượng', 'Tỷ lệ (%)', 'Số lượng', 'Tỷ lệ (%)', 'Số lượng', 'Tỷ lệ (%)'],
    ]);
    expect(bodyOf(table)).toEqual([
      ['Xuất sắc', '–', '–', '–', '–', '1', '33,3'],
      ['Tốt', '2', '66,7', '1', '100,0', '–', '–'],
      ['Khá', '0', '0,0', '0', '0,0', '1', '33,3'],
      ['Chưa có kết quả', '1', '33,3', '0', '0,0', '1', '33,3'],
      ['Phải xếp loại', '3', '100,0', '1', '100,0', '3', '100,0'],
    ]);
    expect(table?.body.at(-1)?.every(isBold)).toBe(true);
    expect(table?.body.at(-1)?.[1]?.formula).toEqual({ kind: 'sum', group: null });
  });

  it('has a note on dashes only where one stands in it, and no row of clusters where there are none', async () => {
    const one = await ratings({
      units: { u1: rated({ a: { level: 'tot' } }), u2: rated({ a: { level: 'yeu', reason: 'x' } }) },
      review: { scales: [scale], programmes: [programme('a')] },
    });
    expect(headerOf(tablesIn(one)[0])).toHaveLength(2);
    expect(linesIn(one).filter((line) => line.includes('–'))).toEqual([]);
    const two = await ratings({
      units: { u1: rated({ a: { level: 'tot' }, b: { level: 'xs' } }) },
      review: { scales: [scale, other], programmes: [programme('a'), programme('b', 'o')] },
    });
    expect(linesIn(two)).toContain('Dấu “–”: thang xếp loại của nội dung không có mức này.');
  });

  it('has no total where one row says it all, and that nobody has a result where that is so', async () => {
    const review = { scales: [scale], programmes: [programme('a')] };
    const all = await ratings({ units: { u1: rated({ a: { level: 'tot' } }) }, review });
    expect(bodyOf(tablesIn(all)[0])).toEqual([['Tốt', '1', '100,0']]);
    const none = await ratings({ units: { u1: null, u2: null }, review });
    expect(tablesIn(none).map(bodyOf)).toEqual([
      [['Chưa có kết quả', '2', '100,0']],
      [
        ['1', 'Thôn U1', 'Chưa có'],
        ['2', 'Thôn U2', 'Chưa có'],
      ],
    ]);
  });
});

describe('the levels of scales that have none in common', () => {
  it('stand below each other as their programmes do', async () => {
    const passing = {
      id: 'p',
      levels: [
        { id: 'dat', label: 'đạt', achieved: true },
        { id: 'chua', label: 'chưa đạt', achieved: false },
      ],
    };
    const [table] = tablesIn(
      await ratings({
        units: {
          u1: rated({ a: { level: 'tot' }, b: { level: 'chua' } }),
          u2: rated({ a: { level: 'yeu' }, b: { level: 'dat' } }),
        },
        review: { scales: [passing, scale], programmes: [programme('a'), programme('b', 'p')] },
      }),
    );
    expect(bodyOf(table).map(([label]) => label)).toEqual(['Tốt', 'Yếu', 'Đạt', 'Chưa đạt', 'Phải xếp loại']);
  });
});

describe('the table of all units’ ratings', () => {
  const review = { scales: [scale], programmes: [programme('a')] };

  it('has what units gave themselves and what came of the appraisal, each where there is some', async () => {
    const self = await ratings({ units: { u1: rated({ a: { level: 'tot' } }), u2: null }, review });
    expect(headerOf(tablesIn(self)[1])).toEqual([['TT', 'Đơn vị', 'Công tác a'], ['Tự chấm']]);
    expect(bodyOf(tablesIn(self)[1])).toEqual([
      ['1', 'Thôn U1', 'Tốt'],
      ['2', 'Thôn U2', 'Chưa có'],
    ]);
    const final = await ratings({
      units: { u1: {}, u2: {} },
      review,
      host: { ratings: { units: { u1: { a: { level: 'kha' } } } } },
    });
    expect(headerOf(tablesIn(final)[1])).toEqual([['TT', 'Đơn vị', 'Công tác a'], ['Thẩm định']]);
    expect(bodyOf(tablesIn(final)[1])).toEqual([
      ['1', 'Thôn U1', 'Khá'],
      ['2', 'Thôn U2', 'Chưa có'],
    ]);
  });

  it('has points as figures of as many decimals, where there are some', async () => {
    const [, table] = tablesIn(
      await ratings({
        units: { u1: rated({ a: { score: 86.5 } }), u2: rated({ a: { score: 90 } }), u3: null },
        review: { scales: [points], programmes: [programme('a', 'd')] },
      }),
    );
    expect(headerOf(table)[1]).toEqual(['Tự chấm', 'Điểm tự chấm']);
    expect(bodyOf(table)).toEqual([
      ['1', 'Thôn U1', 'Tốt', '86,5'],
      ['2', 'Thôn U2', 'Tốt', '90,0'],
      ['3', 'Thôn U3', 'Chưa có', ''],
    ]);
    expect(table?.body[0]?.[3]?.value).toMatchObject({ kind: 'number', digits: '86.5' });
  });

  it('keeps what a unit and the board say of what is not applicable apart, each with its reason', async () => {
    const annex = await ratings({
      units: { u1: rated({ a: { level: 'tot' } }), u2: rated({ a: { notApplicable: 'mới lập' } }) },
      review,
      host: { ratings: { units: { u1: { a: { notApplicable: 'mới chia' } }, u2: { a: { level: 'tot' } } } } },
    });
    expect(bodyOf(tablesIn(annex).at(-1))).toEqual([
      ['1', 'Thôn U1', 'Tốt', 'Không xếp loại'],
      ['2', 'Thôn U2', 'Không xếp loại', 'Tốt'],
    ]);
    expect(linesIn(annex)).toEqual(['Lý do: thôn U1 (công tác a): mới chia']);
  });

  it('has reasons below it where they are few, and in a column where they are many', async () => {
    const units = Object.fromEntries(
      ['u1', 'u2', 'u3', 'u4'].map((id) => [id, rated({ a: { level: 'tot' } })]),
    );
    const lowered = (ids: readonly string[]) => ({
      ratings: {
        units: Object.fromEntries(ids.map((id) => [id, { a: { level: 'kha', reason: `lẽ ${id}.` } }])),
      },
    });
    const few = await ratings({ units, review, host: lowered(['u2']) });
    expect(linesIn(few)).toEqual(['Lý do: thôn U2 (công tác a): lẽ u2.']);
    expect(headerOf(tablesIn(few)[1])[0]).toEqual(['TT', 'Đơn vị', 'Công tác a']);
    const many = await ratings({ units, review, host: lowered(['u1', 'u2', 'u3', 'u4']) });
    expect(linesIn(many)).toEqual([]);
    expect(headerOf(tablesIn(many)[1])[0]).toEqual(['TT', 'Đơn vị', 'Công tác a', 'Lý do']);
    expect(bodyOf(tablesIn(many)[1])[2]).toEqual(['3', 'Thôn U3', 'Tốt', 'Khá', 'Lẽ u3.']);
  });

  it('has reasons in a table of their own where many programmes have many', async () => {
    const ids = ['u1', 'u2'];
    const annex = await ratings({
      units: Object.fromEntries(ids.map((id) => [id, rated({ a: { level: 'tot' }, b: { level: 'tot' } })])),
      review: { scales: [scale], programmes: [programme('a'), programme('b')] },
      host: {
        ratings: {
          units: Object.fromEntries(
            ids.map((id) => [
              id,
              { a: { level: 'kha', reason: `lẽ a ${id}.` }, b: { level: 'kha', reason: `Lẽ b ${id}.` } },
            ]),
          ),
        },
      },
    });
    const reasons = tablesIn(annex).at(-1);
    expect(headerOf(reasons)).toEqual([['TT', 'Đơn vị', 'Nội dung', 'Lý do']]);
    expect(bodyOf(reasons)).toEqual([
      ['1', 'Thôn U1', 'Công tác a', 'Lẽ a u1.'],
      ['2', 'Thôn U1', 'Công tác b', 'Lẽ b u1.'],
      ['3', 'Thôn U2', 'Công tác a', 'Lẽ a u2.'],
      ['4', 'Thôn U2', 'Công tác b', 'Lẽ b u2.'],
    ]);
    expect(linesIn(annex)).toEqual([]);
  });

  it('leaves out what a unit says of its own rating', async () => {
    const annex = await ratings({ units: { u1: rated({ a: { level: 'yeu', reason: 'x' } }) }, review });
    expect(linesIn(annex)).toEqual([]);
  });

  it('leaves out units of which none was to be rated, and says where one was not', async () => {
    const [, table] = tablesIn(
      await ratings({
        units: { u1: rated({ a: { level: 'tot' } }), u2: rated({ b: { level: 'tot' } }), u3: {} },
        review: {
          unitKinds: ['thon', 'truong', 'tram'].map((id) => ({ id, name: id })),
          units: [
            { id: 'u1', name: 'thôn U1', kind: 'thon' },
            { id: 'u2', name: 'trường U2', kind: 'truong' },
            { id: 'u3', name: 'trạm U3', kind: 'tram' },
          ],
          scales: [scale],
          programmes: [programme('a', 's', { kinds: ['thon'] }), programme('b', 's', { kinds: ['truong'] })],
        },
      }),
    );
    expect(bodyOf(table)).toEqual([
      ['1', 'Thôn U1', 'Tốt', 'Không thuộc diện'],
      ['2', 'Trường U2', 'Không thuộc diện', 'Tốt'],
    ]);
  });

  it('has numbers alone in a column of points, also where a unit was not to be rated', async () => {
    const [, table] = tablesIn(
      await ratings({
        units: { u1: rated({ a: { score: 60 } }), u2: rated({ b: { level: 'tot' } }) },
        review: {
          units: [
            { id: 'u1', name: 'thôn U1', kind: 'thon' },
            { id: 'u2', name: 'trường U2', kind: 'truong' },
          ],
          scales: [scale, points],
          programmes: [programme('a', 'd', { kinds: ['thon'] }), programme('b')],
        },
      }),
    );
    expect(bodyOf(table)[1]).toEqual(['2', 'Trường U2', 'Không thuộc diện', '', 'Tốt']);
  });

  it('has as many programmes beside each other as there is room for, and is on its side only where it must be', async () => {
    const ids = Array.from({ length: 10 }, (_, index) => `p${index}`);
    const wide = await ratings({
      units: { u1: rated(Object.fromEntries(ids.map((id) => [id, { level: 'tot' }]))) },
      review: { scales: [scale], programmes: ids.map((id) => programme(id)) },
    });
    expect(wide?.orientation).toBe('landscape');
    expect(tablesIn(wide).map((table) => headerOf(table)[0]?.length)).toEqual([6, 6, 7, 7]);
    const narrow = await ratings({ units: { u1: rated({ a: { level: 'tot' } }) }, review });
    expect(narrow?.orientation).toBe('portrait');
  });
});

it('says of clusters which levels follow from their members’', async () => {
  const tables = tablesIn(
    await ratings({
      units: { u1: rated({ a: { level: 'tot' } }), u2: rated({ a: { level: 'kha' } }) },
      review: {
        scales: [scale],
        programmes: [programme('a', 's', { clusters: { rule: 'lowest' } })],
        clusters: [{ id: 'c', name: 'Cụm 1', members: ['u1', 'u2'] }],
      },
    }),
  );
  expect(headerOf(tables.at(-1))).toEqual([['TT', 'Cụm', 'Công tác a']]);
  expect(bodyOf(tables.at(-1))).toEqual([['1', 'Cụm 1', 'Khá (theo quy tắc)']]);
});
