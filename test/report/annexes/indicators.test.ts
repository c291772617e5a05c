import { describe, expect, it } from 'vitest';
import type { Table } from '../../../src/document/tree.ts';
import { annexOf, bodyOf, headerOf, isBold, tablesIn } from '../../support/annexes.ts';
import { count } from '../../support/checked-campaign.ts';
import { smallCampaign } from '../../support/small-campaign.ts';

const tablesOf = async (files: ReturnType<typeof smallCampaign>) =>
  tablesIn(await annexOf('KẾT QUẢ THỰC HIỆN', files));

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
    const [totals] = await tablesOf(files);
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
    const [, first, second] = await tablesOf(files);
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
    const [, first, second] = await tablesOf(files);
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
