import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../src/aggregation/partial-summary.ts';
import { chartsOf } from '../../src/report/charts.ts';
import { UnknownName } from '../../src/report/unknown-name.ts';
import { reviewOf } from '../support/review.ts';
import { example } from '../support/run.ts';

const review = await reviewOf(example);
const { campaign } = review;
const summary = summaryOf(review);
const charts = chartsOf(campaign, summary);

const texts = (name: string, programme: string | null = null) =>
  charts(name, programme).flatMap(({ rows }) =>
    rows.map(({ label, bars }) => [label, ...bars.map((bar) => bar?.printed.text ?? null)]),
  );

describe('charts of the reference campaign', () => {
  it('of ratings: how many of each level, what is missing last', () => {
    expect(texts('ratings', 'co-so-vung-manh')).toEqual([
      ['Phường (7)', '0', '7', '0', '0', '0', '0'],
      ['Cụm an toàn làm chủ (2)', '0', '2', '0', '0', '0', '0'],
    ]);
    // One for each scale.
    expect(charts('ratings', null).map(({ series }) => series.length)).toEqual([6, 5]);
    expect(charts('ratings', null)[0]?.series.at(-1)).toEqual({ name: 'Chưa có kết quả', isAbsent: true });
  });

  it('of indicators: actual, target and last year, where there is what to compare with', () => {
    expect(texts('indicators', 'quoc-phong-an-ninh')[0]).toEqual([
      'Công dân nhập ngũ (người)',
      '64',
      '64',
      '61',
    ]);
    expect(texts('indicators')).toContainEqual([
      'Lượt tuần tra phối hợp giữa các lực lượng (lượt)',
      '680',
      null,
      '637',
    ]);
    expect(texts('indicators', 'dien-tap')).toEqual([]);
  });

  it('of awards: by authority, titles apart', () => {
    expect(texts('awards')).toEqual([
      ['Quân khu IV (danh hiệu thi đua)', '1', '0'],
      ['Công an tỉnh', '3', '3'],
      ['UBND thị xã', '12', '17'],
    ]);
    expect(texts('awards', 'phoi-hop-luc-luong')).toEqual([['UBND thị xã', '3', '3']]);
  });

  it('of completeness: in time, late, missing', () => {
    expect(texts('completeness')).toEqual([['Phường (7)', '7', '0', '0']]);
  });

  it('say which names there are', () => {
    expect(() => charts('rating', null)).toThrow(UnknownName);
    expect(() => charts('ratings', 'khong-co')).toThrow(UnknownName);
    expect(() => charts('constructor', null)).toThrow(UnknownName);
  });
});
