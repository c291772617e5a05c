import { describe, expect, it } from 'vitest';
import { dataOf } from '../../src/report/data.ts';
import { smallCampaign } from '../support/small-campaign.ts';
import { summarized } from '../support/summarized.ts';

/** The states of three units' figures, which are below their target, on it and above it, and how each follows. */
async function statesOf(indicator: object, period = 'year'): Promise<readonly unknown[]> {
  const declared = {
    id: 'x',
    name: 'X',
    programme: 'p',
    unitOfMeasure: 'vụ',
    type: 'count',
    aggregation: 'sum',
  };
  const figures = (actual: number) => ({ indicators: { x: { actual, target: 5 } } });
  const { review, summary } = await summarized(
    smallCampaign({
      units: {
        a: figures(4),
        b: figures(5),
        c: figures(6),
        d: null,
        e: { indicators: { x: { notApplicable: 'Địa bàn không có.' } } },
      },
      review: { period, indicators: [{ ...declared, ...indicator }] },
    }),
  );
  return [...dataOf(review.campaign, summary, null).rows].map(({ state, judging }) => [state, judging]);
}

const others = (judging: string) => [
  ['Chưa báo cáo', judging],
  ['Không áp dụng', null],
];

describe('the state of a figure', () => {
  it('is whether a target is reached: by more, or where less is better by what is not above it', async () => {
    expect(await statesOf({ better: 'higher' })).toEqual([
      ['Chưa đạt', 'higher'],
      ['Đạt', 'higher'],
      ['Đạt', 'higher'],
      ...others('higher'),
    ]);
    expect(await statesOf({ better: 'lower' })).toEqual([
      ['Đạt', 'lower'],
      ['Đạt', 'lower'],
      ['Chưa đạt', 'lower'],
      ...others('lower'),
    ]);
  });

  it('is no more than that it was reported where no direction is better, or the year goes on', async () => {
    const reported = [...Array.from({ length: 3 }, () => ['Đã báo cáo', 'none']), ...others('none')];
    expect(await statesOf({})).toEqual(reported);
    expect(await statesOf({ better: 'higher' }, 'first-half')).toEqual(reported);
  });

  it('is fixed where a ratio to nothing was reported, for which there is no figure', async () => {
    const count = { programme: 'p', unitOfMeasure: 'vụ', type: 'count', aggregation: 'sum' };
    const ratio = {
      programme: 'p',
      unitOfMeasure: '%',
      type: 'percentage',
      aggregation: 'ratio',
      better: 'higher',
    };
    const { review, summary } = await summarized(
      smallCampaign({
        units: { a: { indicators: { solved: { actual: 0 }, cases: { actual: 0 } } } },
        review: {
          indicators: [
            { id: 'cases', name: 'Vụ', ...count },
            { id: 'solved', name: 'Vụ khám phá', ...count },
            { id: 'rate', name: 'Tỷ lệ', ...ratio, ratio: { numerator: 'solved', denominator: 'cases' } },
          ],
        },
      }),
    );
    const rate = [...dataOf(review.campaign, summary, null).rows].find(({ group }) => group === 'rate');
    expect(rate).toMatchObject({ actual: null, state: 'Đã báo cáo', judging: null });
  });
});
