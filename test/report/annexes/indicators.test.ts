import { describe, expect, it } from 'vitest';
import type { Table } from '../../../src/document/tree.ts';
import { annexOf, bodyOf, headerOf, isBold, linesIn, tablesIn } from '../../support/annexes.ts';
import { count, percentage } from '../../support/checked-campaign.ts';
import { smallCampaign } from '../../support/small-campaign.ts';

type Campaign = Parameters<typeof smallCampaign>[0];

const rules = {
  'figure-far-from-last-year': 'off',
  'figure-far-from-other-units': 'off',
};
const indicators = ({ review, ...rest }: Campaign) =>
  annexOf('KẾT QUẢ THỰC HIỆN', smallCampaign({ ...rest, review: { ...review, rules } }));
const figures = (of: Readonly<Record<string, unknown>>) => ({ indicators: of });
const formulasOf = (table: Table | undefined) =>
  table?.body.map((row) => row.filter(({ value }) => value !== null).map(({ formula }) => formula));

/** So many units, all of which report the same. */
const many = (number: number, of: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Array.from({ length: number }, (_, index) => [`u${index + 1}`, figures(of)]));

describe('few units’ figures', () => {
  it('stand beside each other, rows of an indicator below each other, with their total and change', async () => {
    const [table, ...others] = tablesIn(
      await indicators({
        units: {
          u1: figures({ a: { actual: 6, target: 5, previous: 4 }, b: { actual: 8 } }),
          u2: figures({ a: { actual: 1, target: 6, previous: 2 }, b: { actual: 2 } }),
        },
        review: { indicators: [count('a'), count('b')] },
      }),
    );
    expect(others).toEqual([]);
    expect(headerOf(table)).toEqual([
      ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu', 'Đơn vị (thôn)', 'Toàn địa bàn', 'So với năm 2022'],
      ['U1', 'U2', 'Tăng, giảm', 'Tỷ lệ (%)'],
    ]);
    expect(bodyOf(table)).toEqual([
      ['1', 'Chỉ tiêu a', 'người', 'Kế hoạch', '5', '6', '11', '+1', '+16,7'],
      ['Thực hiện', '6', '1', '7'],
      ['Năm 2022', '4', '2', '6'],
      ['2', 'Chỉ tiêu b', 'người', 'Thực hiện', '8', '2', '10', '', ''],
    ]);
    expect(table?.body[0]?.map(({ rows }) => rows)).toEqual([3, 3, 3, 1, 1, 1, 1, 3, 3]);
    expect(formulasOf(table)).toEqual([
      [
        null,
        null,
        { kind: 'across', how: 'sum' },
        { kind: 'difference', of: ['a.actual', 'a.previous'], factor: 1 },
        { kind: 'growth', of: ['a.actual', 'a.previous'], factor: 1 },
      ],
      [null, null, { kind: 'across', how: 'sum' }],
      [null, null, { kind: 'across', how: 'sum' }],
      [null, null, { kind: 'across', how: 'sum' }],
    ]);
    expect(table?.body[1]?.map(isBold)).toEqual([false, false, false, true]);
    expect(table?.body.flat().map(({ name }) => name)).toContain('a.actual');
  });

  it('are summed by each indicator’s way, of which each total is a formula', async () => {
    const [table] = tablesIn(
      await indicators({
        units: {
          u1: figures({ a: { actual: 6 }, m: { actual: 3 }, x: { actual: 9 }, d: { actual: 20 } }),
          u2: figures({ a: { actual: 1 }, m: { actual: 4 }, x: { actual: 5 }, d: { actual: 8 } }),
        },
        review: {
          indicators: [
            count('a'),
            count('m', { aggregation: 'mean' }),
            count('x', { aggregation: 'max' }),
            count('d', { better: 'neutral' }),
            percentage('r', { aggregation: 'ratio', ratio: { numerator: 'a', denominator: 'd' } }),
          ],
        },
      }),
    );
    expect(headerOf(table)).toEqual([
      ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Đơn vị (thôn)', 'Toàn địa bàn'],
      ['U1', 'U2'],
    ]);
    expect(bodyOf(table).map((row) => row.at(-1))).toEqual(['7', '4', '9', '28', '25,0']);
    expect(formulasOf(table)?.map((row) => row.at(-1))).toEqual([
      { kind: 'across', how: 'sum' },
      { kind: 'across', how: 'mean' },
      { kind: 'across', how: 'max' },
      { kind: 'across', how: 'sum' },
      { kind: 'ratio', of: ['a.actual', 'd.actual'], factor: 100 },
    ]);
  });

  it('have programmes above their indicators where there are several', async () => {
    const programmes = ['p', 'q'].map((id) => ({ id, title: `Công tác ${id}`, shortTitle: `Gọn ${id}` }));
    const [table] = tablesIn(
      await indicators({
        units: { u1: figures({ a: { actual: 6 }, b: { actual: 1 } }), u2: null },
        review: { programmes, indicators: [count('b', { programme: 'q' }), count('a')] },
      }),
    );
    expect(bodyOf(table)).toEqual([
      ['Gọn p'],
      ['1', 'Chỉ tiêu a', 'người', '6', '–', '6'],
      ['Gọn q'],
      ['2', 'Chỉ tiêu b', 'người', '1', '–', '1'],
    ]);
  });

  it('have no total where there is one unit', async () => {
    const [table] = tablesIn(
      await indicators({
        units: { u1: figures({ a: { actual: 6, previous: 4 } }) },
        review: { indicators: [count('a')] },
      }),
    );
    expect(headerOf(table)[0]).toEqual([
      'TT',
      'Chỉ tiêu',
      'Đơn vị tính',
      'Số liệu',
      'Đơn vị (thôn)',
      'So với năm 2022',
    ]);
    expect(bodyOf(table)).toEqual([
      ['1', 'Chỉ tiêu a', 'người', 'Thực hiện', '6', '+2', '+50,0'],
      ['Năm 2022', '4'],
    ]);
    expect(table?.body.flat().map(({ name }) => name)).toContain('a.previous');
  });

  it('stand under their whole names where these have no kind in common', async () => {
    const [table] = tablesIn(
      await indicators({
        units: { u1: figures({ a: { actual: 6 } }), u2: figures({ a: { actual: 6 } }) },
        review: {
          units: [
            { id: 'u1', name: 'thôn 1', kind: 'thon' },
            { id: 'u2', name: 'thôn Đông', kind: 'thon' },
          ],
          indicators: [count('a')],
        },
      }),
    );
    expect(headerOf(table)[1]).toEqual(['Thôn 1', 'Thôn Đông']);
    expect(headerOf(table)[0]).toContain('Đơn vị');
  });
});

describe('what is said of an indicator', () => {
  const remark = async (campaign: Campaign) => bodyOf(tablesIn(await indicators(campaign))[0])[0]?.[1];

  it('is the target that all have in common, which is in no row', async () => {
    const units = { u1: figures({ a: { actual: 96 } }), u2: figures({ a: { actual: 99 } }) };
    const review = { indicators: [percentage('a', { target: 98, better: 'higher' })] };
    const [table] = tablesIn(await indicators({ units, review }));
    expect(bodyOf(table)).toEqual([['1', 'Chỉ tiêu a\n(kế hoạch: 98)', '%', '96,0', '99,0', '97,5']]);
    expect(
      await remark({
        units,
        review: { indicators: [count('a')] },
        host: { indicators: { a: { target: 200 } } },
      }),
    ).toBe('Chỉ tiêu a\n(kế hoạch: 200)');
    expect(
      await remark({ units, review: { indicators: [percentage('a', { target: 5, better: 'lower' })] } }),
    ).toBe('Chỉ tiêu a\n(kế hoạch: không quá 5)');
  });

  it('is of how many units its total is, once above where that is so of all', async () => {
    const units = {
      u1: figures({ a: { actual: 6 }, b: { actual: 1 } }),
      u2: figures({ b: { actual: 1 } }),
      u3: null,
    };
    const same = await indicators({
      units: { u1: figures({ a: { actual: 6 } }), u2: {}, u3: null },
      review: { indicators: [count('a')] },
    });
    expect(headerOf(tablesIn(same)[0])[0]?.at(-1)).toBe('Cộng (01/03 thôn)');
    expect(bodyOf(tablesIn(same)[0])[0]).toEqual(['1', 'Chỉ tiêu a', 'người', '6', '–', '–', '6']);
    const other = await indicators({ units, review: { indicators: [count('a'), count('b')] } });
    expect(headerOf(tablesIn(other)[0])[0]?.at(-1)).toBe('Cộng');
    expect(bodyOf(tablesIn(other)[0]).map((row) => row[1])).toEqual([
      'Chỉ tiêu a\n(cộng 01/03 thôn)',
      'Chỉ tiêu b\n(cộng 02/03 thôn)',
    ]);
  });

  it('is which units are compared, where that is not all', async () => {
    const annex = await indicators({
      units: { u1: figures({ a: { actual: 6, previous: 5 } }), u2: figures({ a: { actual: 3 } }) },
      review: { indicators: [count('a')] },
    });
    expect(bodyOf(tablesIn(annex)[0])).toEqual([
      ['1', 'Chỉ tiêu a\n(so sánh 01/02 thôn)', 'người', 'Thực hiện', '6', '3', '9', '+1', '+20,0'],
      ['Năm 2022', '5', '–', '5'],
    ]);
    expect(linesIn(annex)).toContainEqual(expect.stringContaining('So sánh: số thôn có số liệu cả hai kỳ'));
  });
});

it('an indicator that is not compared has no change, and no column of its own for it', async () => {
  const units = { u1: figures({ a: { actual: 6, previous: 4 }, b: { actual: 3, previous: 2 } }) };
  const some = await indicators({
    units,
    review: { indicators: [count('a', { compared: false }), count('b')] },
  });
  expect(bodyOf(tablesIn(some)[0])).toEqual([
    ['1', 'Chỉ tiêu a', 'người', 'Thực hiện', '6', '', ''],
    ['Năm 2022', '4'],
    ['2', 'Chỉ tiêu b', 'người', 'Thực hiện', '3', '+1', '+50,0'],
    ['Năm 2022', '2'],
  ]);
  const none = await indicators({
    units: { u1: figures({ a: { actual: 6, previous: 4 } }) },
    review: { indicators: [count('a', { compared: false })] },
  });
  expect(headerOf(tablesIn(none)[0])[0]).not.toContain('So với năm 2022');
});

it('says whose last year’s figures are where units changed, and only where there are such figures', async () => {
  const review = {
    units: [{ id: 'u1', name: 'thôn U1', kind: 'thon', formerly: [{ unit: 'x', name: 'xóm X' }] }],
    indicators: [count('a')],
  };
  const compared = await indicators({ units: { u1: figures({ a: { actual: 6, previous: 4 } }) }, review });
  expect(linesIn(compared)).toEqual([
    'Số liệu năm 2022 của thôn U1 là số liệu của xóm X trước khi sắp xếp, đổi tên.',
  ]);
  const alone = await indicators({ units: { u1: figures({ a: { actual: 6 } }) }, review });
  expect(linesIn(alone)).toEqual([]);
});

describe('a dash, and what is not applicable', () => {
  it('are explained where they stand, and nowhere else', async () => {
    const review = { indicators: [count('a')] };
    const none = await indicators({ units: { u1: figures({ a: { actual: 6 } }) }, review });
    expect(linesIn(none)).toEqual([]);
    const dash = await indicators({ units: { u1: figures({ a: { actual: 6 } }), u2: null }, review });
    expect(linesIn(dash)).toEqual(['Dấu “–”: không có số liệu.']);
    const notApplicable = await indicators({
      units: {
        u1: figures({ a: { actual: 6, target: 5 } }),
        u2: figures({ a: { notApplicable: 'không có' } }),
      },
      review,
    });
    expect(bodyOf(tablesIn(notApplicable)[0])).toEqual([
      ['1', 'Chỉ tiêu a', 'người', 'Kế hoạch', '5', '', '5'],
      ['Thực hiện', '6', 'KAD', '6'],
    ]);
    expect(linesIn(notApplicable)).toEqual(['KAD: không áp dụng.']);
  });

  it('stand neither for units that had nothing to report, nor for shares that are not told of percentages', async () => {
    const annex = await indicators({
      units: { u1: figures({ a: { actual: 96, previous: 95 } }), u2: figures({ b: { actual: 6 } }) },
      review: {
        units: [
          { id: 'u1', name: 'thôn U1', kind: 'thon' },
          { id: 'u2', name: 'trường U2', kind: 'truong' },
        ],
        indicators: [percentage('a', { kinds: ['thon'] }), count('b', { kinds: ['truong'] })],
      },
    });
    expect(bodyOf(tablesIn(annex)[0])).toEqual([
      ['1', 'Chỉ tiêu a', '%', 'Thực hiện', '96,0', '', '96,0', '+1,0'],
      ['Năm 2022', '95,0', '', '95,0'],
      ['2', 'Chỉ tiêu b', 'người', 'Thực hiện', '', '6', '6', ''],
    ]);
    expect(linesIn(annex)).toEqual([]);
  });

  it('stand for a change from nothing', async () => {
    const annex = await indicators({
      units: { u1: figures({ a: { actual: 6, previous: 0 }, b: { actual: 6, previous: 3 } }) },
      review: { indicators: [count('a'), count('b')] },
    });
    expect(bodyOf(tablesIn(annex)[0])[0]?.slice(-2)).toEqual(['+6', '–']);
    expect(linesIn(annex)).toEqual(['Dấu “–”: không có số liệu.']);
  });
});

describe('what is not added up', () => {
  const review = { indicators: [count('a'), count('n', { aggregation: 'none' })] };

  it('is the host’s figure, or nothing', async () => {
    const units = { u1: figures({ a: { actual: 1 } }), u2: figures({ a: { actual: 1 }, n: { actual: 5 } }) };
    const host = await indicators({ units, review, host: { indicators: { n: { actual: 9 } } } });
    expect(bodyOf(tablesIn(host)[0])[1]).toEqual(['2', 'Chỉ tiêu n', 'người', '', '5', '9']);
    const alone = await indicators({ units, review });
    expect(bodyOf(tablesIn(alone)[0])[1]).toEqual(['2', 'Chỉ tiêu n', 'người', '', '5', '']);
    expect(tablesIn(alone)[0]?.body[1]?.at(-1)?.formula).toBe(null);
  });
});

describe('many units’ figures', () => {
  const review = { indicators: [count('a'), count('b'), percentage('c', { target: 98, better: 'higher' })] };
  const all = { a: { actual: 6, target: 5, previous: 4 }, b: { actual: 2 }, c: { actual: 99 } };

  it('stand below each other, after the totals with their changes', async () => {
    const [totals, table, ...others] = tablesIn(await indicators({ units: many(9, all), review }));
    expect(others).toEqual([]);
    expect(headerOf(totals)).toEqual([
      ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Thực hiện', 'Năm 2022', 'So với năm 2022'],
      ['Tăng, giảm', 'Tỷ lệ (%)'],
    ]);
    expect(bodyOf(totals)).toEqual([
      ['1', 'Chỉ tiêu a', 'người', '45', '54', '36', '+18', '+50,0'],
      ['2', 'Chỉ tiêu b', 'người', '', '18', '', '', ''],
      ['3', 'Chỉ tiêu c', '%', '98', '99,0', '', '', ''],
    ]);
    expect(totals?.body[0]?.slice(3).map(({ formula }) => formula)).toMatchObject([
      { kind: 'same', of: ['a.target'] },
      { kind: 'same', of: ['a.actual'] },
      { kind: 'same', of: ['a.previous'] },
      { kind: 'difference', of: ['a.actual', 'a.previous'] },
      { kind: 'growth', of: ['a.actual', 'a.previous'] },
    ]);
    expect(headerOf(table)).toEqual([
      ['TT', 'Đơn vị', 'Chỉ tiêu a (người)', 'Chỉ tiêu b (người)', 'Chỉ tiêu c (%) (kế hoạch: 98)'],
      ['Kế hoạch', 'Thực hiện', 'Năm 2022', 'Thực hiện', 'Thực hiện'],
    ]);
    expect(bodyOf(table)[8]).toEqual(['9', 'Thôn U9', '5', '6', '4', '2', '99,0']);
    expect(bodyOf(table)[9]).toEqual(['', 'Toàn địa bàn', '45', '54', '36', '18', '99,0']);
    expect(table?.body[9]?.slice(2).map(({ name, formula }) => [name, formula])).toEqual([
      ['a.target', { kind: 'sum', group: null }],
      ['a.actual', { kind: 'sum', group: null }],
      ['a.previous', { kind: 'sum', group: null }],
      ['b.actual', { kind: 'sum', group: null }],
      ['c.actual', { kind: 'mean', group: null }],
    ]);
  });

  it('say how many have reported, and of how many units the total is', async () => {
    const [totals, table] = tablesIn(
      await indicators({
        units: { ...many(9, { a: { actual: 6 } }), v: null },
        review: { indicators: [count('a')] },
      }),
    );
    expect(headerOf(totals)).toEqual([['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Số thôn báo cáo', 'Thực hiện']]);
    expect(bodyOf(totals)).toEqual([['1', 'Chỉ tiêu a', 'người', '9/10', '54']]);
    expect(headerOf(table)).toEqual([['TT', 'Đơn vị', 'Chỉ tiêu a (người)']]);
    expect(bodyOf(table).at(-1)).toEqual(['', 'Cộng (09/10 thôn)', '54']);
  });

  it('stand in more tables where their figures are long', async () => {
    const ids = Array.from({ length: 8 }, (_, index) => `i${index}`);
    const annex = await indicators({
      units: many(9, Object.fromEntries(ids.map((id) => [id, { actual: 123_456_789 }]))),
      review: { indicators: ids.map((id) => count(id)) },
    });
    expect(tablesIn(annex).map((table) => headerOf(table)[0]?.length)).toEqual([4, 6, 6]);
  });

  it('stand in as few tables as have room for them, programmes above their indicators', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `i${index}`);
    const annex = await indicators({
      units: many(9, Object.fromEntries(ids.map((id) => [id, { actual: 1 }]))),
      review: {
        programmes: ['p', 'q'].map((id) => ({ id, title: `Công tác ${id}` })),
        indicators: ids.map((id, index) => count(id, { programme: index < 4 ? 'p' : 'q' })),
      },
    });
    const [, first, second, ...others] = tablesIn(annex);
    expect(others).toEqual([]);
    expect(headerOf(first)[0]).toEqual(['TT', 'Đơn vị', 'Công tác p', 'Công tác q']);
    expect(first?.header[0]?.map(({ columns }) => columns)).toEqual([1, 1, 4, 6]);
    expect(second?.header[0]).toHaveLength(12);
    expect(annex?.orientation).toBe('landscape');
  });
});

it('a period that is no year is compared under a short name', async () => {
  const units = { u1: figures({ a: { actual: 6, previous: 4 } }) };
  const half = await indicators({ units, review: { period: 'first-half', indicators: [count('a')] } });
  expect(bodyOf(tablesIn(half)[0])[1]).toEqual(['Cùng kỳ', '4']);
  expect(headerOf(tablesIn(half)[0])[0]?.at(-1)).toBe('So với 6 tháng đầu năm 2022');
});
