import { describe, expect, it } from 'vitest';
import { annexOf, bodyOf, headerOf, tablesIn } from '../../support/annexes.ts';
import { smallCampaign } from '../../support/small-campaign.ts';

const forms = [
  { id: 'cd', name: 'Cờ thi đua', class: 'title', recipients: 'collective' },
  { id: 'gk', name: 'Giấy khen', class: 'commendation', recipients: 'both' },
  { id: 'bk', name: 'Bằng khen', class: 'commendation', recipients: 'both' },
];
const authorities = [
  { id: 'tinh', name: 'UBND tỉnh', rank: 1 },
  { id: 'xa', name: 'UBND xã', rank: 2 },
];
let next = 0;
const award = (form: string, authority: string, recipients: readonly object[], programme = 'p') => {
  next += 1;
  return {
    form,
    authority,
    programme,
    decision: { number: `${next}/QĐ-UBND`, date: '2023-11-01' },
    recipients,
  };
};
const collective = (name: string, unit?: string) => ({
  kind: 'collective',
  name,
  ...(unit === undefined ? {} : { unit }),
});
const individual = (name: string, unit?: string) => ({
  kind: 'individual',
  name,
  position: 'Cán bộ',
  ...(unit === undefined ? {} : { unit }),
});

async function tables(awards: readonly object[]) {
  const files = smallCampaign({
    units: { u1: {}, u2: {} },
    review: {
      awardForms: forms,
      authorities,
      programmes: ['p', 'q'].map((id) => ({ id, title: `Công tác ${id}` })),
    },
    host: { awards },
  });
  return tablesIn(await annexOf('TỔNG HỢP KHEN THƯỞNG', files));
}

describe('the tally of awards', () => {
  const all = [
    award('cd', 'tinh', [collective('Tổ 1', 'u1')]),
    award('bk', 'tinh', [individual('Lê Văn A', 'u1')]),
    award('gk', 'xa', [collective('Tổ 2', 'u2'), individual('Lê Văn B', 'u2')]),
    award('gk', 'xa', [individual('Lê Văn C')], 'q'),
  ];

  it('is by authority and form, for whichever programme, titles apart from commendations', async () => {
    const [table] = await tables(all);
    expect(headerOf(table)).toEqual([
      ['TT', 'Cấp khen thưởng', 'Danh hiệu, hình thức', 'Tập thể', 'Cá nhân', 'Cộng'],
    ]);
    expect(bodyOf(table)).toEqual([
      ['Danh hiệu thi đua'],
      ['1', 'UBND tỉnh', 'Cờ thi đua', '1', '0', '1'],
      ['Hình thức khen thưởng'],
      ['2', 'UBND tỉnh', 'Bằng khen', '0', '1', '1'],
      ['3', 'UBND xã', 'Giấy khen', '1', '2', '3'],
      ['', 'Cộng hình thức khen thưởng', '1', '3', '4'],
      ['', 'Tổng cộng', '2', '3', '5'],
    ]);
    expect(table?.groups).toEqual(['', 'title', '', 'commendation', 'commendation', '', '']);
    expect(table?.body.map((row) => row.at(-1)?.formula)).toEqual([
      null,
      { kind: 'across', how: 'sum' },
      null,
      { kind: 'across', how: 'sum' },
      { kind: 'across', how: 'sum' },
      { kind: 'sum', group: 'commendation' },
      { kind: 'sum', group: null },
    ]);
  });

  it('is by unit, what belongs to none of them last', async () => {
    const [, table] = await tables(all);
    expect(headerOf(table)).toEqual([
      ['TT', 'Đơn vị', 'Danh hiệu thi đua', 'Hình thức khen thưởng', 'Cộng'],
      ['Tập thể', 'Tập thể', 'Cá nhân'],
    ]);
    expect(bodyOf(table)).toEqual([
      ['1', 'Thôn U1', '1', '0', '1', '2'],
      ['2', 'Thôn U2', '0', '1', '1', '2'],
      ['3', 'Thuộc xã Thử', '0', '0', '1', '1'],
      ['', 'Cộng', '1', '1', '3', '5'],
    ]);
  });

  it('has neither columns nor totals that would say the same again', async () => {
    const [byForm, byUnit] = await tables([award('gk', 'xa', [individual('Lê Văn A', 'u1')])]);
    expect(headerOf(byForm)).toEqual([['TT', 'Cấp khen thưởng', 'Danh hiệu, hình thức', 'Cá nhân']]);
    expect(bodyOf(byForm)).toEqual([['1', 'UBND xã', 'Giấy khen', '1']]);
    expect(headerOf(byUnit)).toEqual([['TT', 'Đơn vị', 'Hình thức khen thưởng'], ['Cá nhân']]);
    expect(bodyOf(byUnit)).toEqual([['1', 'Thôn U1', '1']]);
  });

  it('is not printed where there are none', async () => {
    expect(await tables([])).toEqual([]);
  });
});
