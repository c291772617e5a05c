import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../src/aggregation/partial-summary.ts';
import { chartNames, chartsOf } from '../../src/report/charts.ts';
import { UnknownName } from '../../src/report/unknown-name.ts';
import { count, percentage, scale } from '../support/checked-campaign.ts';
import { documented } from '../support/document.ts';
import { reviewOf } from '../support/review.ts';
import { example } from '../support/run.ts';
import { smallCampaign } from '../support/small-campaign.ts';

const review = await reviewOf(example);
const { campaign } = review;
const summary = summaryOf(review);
const charts = chartsOf(campaign, summary);

const texts = (name: string, programme: string | null = null) =>
  charts(name, programme).flatMap(({ rows }) =>
    rows.map(({ label, bars }) => [label, ...bars.map((bar) => bar?.printed.text ?? null)]),
  );

describe('charts of the reference campaign', () => {
  it('of targets: how much is reached, the most first, beside a line for all', () => {
    const rows = texts('targets');
    expect(rows[0]).toEqual(['Mô hình “dân vận khéo”, tự quản về an ninh, trật tự', '115%', null]);
    expect(rows.at(-1)).toEqual(['Khối dân cư đạt tiêu chuẩn “An toàn về an ninh, trật tự”', null, '98,3%']);
    expect(charts('targets', null)[0]).toMatchObject({ arrangement: 'dots', line: '100' });
  });

  it('of changes: the most first, apart by what is better and what is not judged; no percentages', () => {
    const rows = texts('changes');
    expect(rows[0]).toEqual([
      'Buổi luyện tập phòng, chống thiên tai và tìm kiếm cứu nạn',
      '+28,6%',
      null,
      null,
    ]);
    expect(rows).toContainEqual(['Vụ phạm pháp hình sự', '-18,9%', null, null]);
    expect(rows).toContainEqual(['Vụ phạm pháp hình sự được điều tra, khám phá', null, null, '-9,5%']);
    expect(rows.map(([label]) => label)).not.toContain('Tỷ lệ điều tra, khám phá án');
    expect(texts('changes', 'dien-tap')).toEqual([]);
  });

  it('of ratings: none where a sentence says as much', () => {
    expect(charts('ratings', null)).toEqual([]);
  });

  it('are at most two unless they are named', () => {
    expect(chartNames(campaign, summary, undefined)).toEqual(['targets', 'changes']);
    expect(chartNames(campaign, summary, [])).toEqual([]);
    expect(chartNames(campaign, summary, ['ratings', 'targets'])).toEqual(['ratings', 'targets']);
  });

  it('say which names there are', () => {
    expect(() => charts('rating', null)).toThrow(UnknownName);
    expect(() => charts('awards', null)).toThrow(UnknownName);
    expect(() => charts('ratings', 'khong-co')).toThrow(UnknownName);
    expect(() => charts('constructor', null)).toThrow(UnknownName);
  });
});

describe('charts of any campaign', () => {
  type Campaign = Parameters<typeof smallCampaign>[0];

  /** The captions of a report's charts, and what each row shows. */
  async function drawn({ review: given, ...rest }: Campaign) {
    const rules = { 'figure-far-from-last-year': 'off', 'figure-far-from-other-units': 'off' };
    const { tree } = await documented(smallCampaign({ ...rest, review: { ...given, rules } }));
    return [tree.blocks, ...tree.annexes.map(({ blocks }) => blocks)].flatMap((blocks) =>
      blocks.flatMap((block) =>
        block.kind === 'chart'
          ? block.rows.map(({ label, bars }) => [
              label,
              ...bars.flatMap((bar, index) =>
                bar === null ? [] : `${block.series[index]?.name} ${bar.text}`,
              ),
            ])
          : [],
      ),
    );
  }
  const unit = (figures: Readonly<Record<string, object>>) => ({ indicators: figures });

  it('show no figures of which fewer than three differ', async () => {
    const indicators = ['a', 'b', 'c'].map((id) => count(id, { better: 'higher' }));
    const target = (...actuals: readonly number[]) =>
      drawn({
        units: {
          u1: unit({
            a: { actual: actuals[0], target: 10 },
            b: { actual: actuals[1], target: 10 },
            c: { actual: actuals[2], target: 10 },
          }),
        },
        review: { indicators },
      });
    expect(await target(10, 10, 10)).toEqual([]);
    expect(await target(10, 10, 9)).toEqual([]);
    expect(await target(10, 12, 9)).toEqual([
      ['Chỉ tiêu b', 'Đạt kế hoạch 120%'],
      ['Chỉ tiêu a', 'Đạt kế hoạch 100%'],
      ['Chỉ tiêu c', 'Chưa đạt kế hoạch 90%'],
    ]);
  });

  it('tell better from worse by the indicator’s direction, and leave out what is not to be compared', async () => {
    const years = (actual: number, previous: number) => ({ actual, previous });
    const rows = await drawn({
      units: {
        u1: unit({
          up: years(12, 10),
          down: years(13, 10),
          fewer: years(6, 10),
          same: years(10, 10),
          quota: years(99, 10),
          share: years(50, 40),
        }),
      },
      review: {
        indicators: [
          count('up', { better: 'higher' }),
          count('down', { better: 'lower' }),
          count('fewer', { better: 'higher' }),
          count('same', { better: 'higher' }),
          count('quota', { compared: false }),
          percentage('share', { better: 'higher' }),
        ],
      },
    });
    expect(rows).toEqual([
      ['Chỉ tiêu down', 'Kém hơn +30,0%'],
      ['Chỉ tiêu up', 'Tốt hơn +20,0%'],
      ['Chỉ tiêu same', 'Không đánh giá 0,0%'],
      ['Chỉ tiêu fewer', 'Kém hơn -40,0%'],
    ]);
  });

  it('set some of the units neither beside the target of all nor beside the year before', async () => {
    const rows = await drawn({
      units: {
        u1: unit(
          Object.fromEntries(
            ['a', 'b', 'c', 'd'].map((id, index) => [id, { actual: 5 + index, previous: 4 }]),
          ),
        ),
        u2: unit(Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [id, { actual: 3 }]))),
        u3: null,
      },
      review: { indicators: ['a', 'b', 'c', 'd'].map((id) => count(id, { better: 'higher' })) },
      host: {
        indicators: Object.fromEntries(['a', 'b', 'c', 'd'].map((id, index) => [id, { target: 10 + index }])),
      },
    });
    expect(rows).toEqual([]);
  });

  it('have levels where two or more are taken', async () => {
    const rated = (level: string) => ({ ratings: { p: { level, reason: 'x' } } });
    const of = (levels: readonly string[]) =>
      drawn({
        units: Object.fromEntries(levels.map((level, index) => [`u${index}`, rated(level)])),
        review: {
          scales: [scale],
          programmes: [{ id: 'p', title: 'Công tác quốc phòng', rating: { scale: 's' } }],
        },
      });
    expect(await of(['xs', 'xs', 'xs'])).toEqual([]);
    expect(await of(['xs', 'xs', 'xs', 'kha', 'kha', 'yeu'])).toHaveLength(1);
  });
});
