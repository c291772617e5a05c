import Big from 'big.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { indicatorTables, indicatorTotals } from '../../src/aggregation/indicators.ts';
import type { FigureStatement } from '../../src/aggregation/statements.ts';
import type { IndicatorTable, UnitFigures } from '../../src/aggregation/summary.generated.ts';
import type { Campaign } from '../../src/campaign/campaign.ts';
import { fraction, halfUp, rational } from '../support/rational.ts';
import { reviewOf } from '../support/review.ts';
import { example } from '../support/run.ts';
import { runs } from '../support/runs.ts';

const units = [
  'nghi-tan',
  'nghi-thuy',
  'thu-thuy',
  'nghi-hoa',
  'nghi-hai',
  'nghi-huong',
  'nghi-thu',
] as const;

/** A figure as typed, in hundredths: 12345 stands for "123.45". */
const typed = (hundredths: number) =>
  `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;

describe('indicators', () => {
  let campaign: Campaign;

  beforeAll(async () => {
    ({ campaign } = await reviewOf(example));
  });

  const figure = (
    indicator: string,
    unit: string,
    own: Partial<Pick<FigureStatement, 'target' | 'actual' | 'previous' | 'notApplicable'>>,
  ): FigureStatement => ({
    indicator,
    unit,
    target: null,
    actual: null,
    previous: null,
    notApplicable: null,
    source: { campaign: 'a', file: `${unit}.yaml`, line: 1, column: indicator.length },
    ...own,
  });

  const tablesOf = (figures: readonly FigureStatement[]) =>
    indicatorTables({ campaign, campaignId: 'a' }, indicatorTotals(campaign, figures));

  function tableOf(indicator: string, figures: readonly FigureStatement[]): IndicatorTable {
    const table = tablesOf(figures).find((one) => one.indicator === indicator);
    if (table === undefined) throw new Error(indicator);
    return table;
  }

  const hundredths = fc.array(fc.nat(10_000_000), { minLength: 1, maxLength: 7 });

  it('are summed exactly in the digits typed, in whatever order', () => {
    fc.assert(
      fc.property(hundredths, fc.infiniteStream(fc.nat()), (amounts, order) => {
        const figures = amounts.map((amount, index) =>
          figure('quy-den-on-dap-nghia', units[index] ?? '', { actual: typed(amount) }),
        );
        const shuffled = figures
          .map((one) => ({ one, at: order.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        const sum = amounts.reduce((total, amount) => total + amount, 0);
        const { exact, actual, reported, missing, due } = tableOf('quy-den-on-dap-nghia', shuffled);
        expect(Number(exact.sum)).toBe(Number(typed(sum)));
        expect(actual).toBe(sum % 10 === 0 ? typed(sum).slice(0, -1) : typed(sum));
        expect([reported, missing, due]).toEqual([amounts.length, 7 - amounts.length, 7]);
      }),
      runs(100, 40),
    );
  });

  it('are averaged with one rounding at the end, half up', () => {
    fc.assert(
      fc.property(hundredths, (amounts) => {
        const figures = amounts.map((amount, index) =>
          figure('huan-luyen-dan-quan', units[index] ?? '', { actual: typed(amount) }),
        );
        const sum = BigInt(amounts.reduce((total, amount) => total + amount, 0));
        const mean = fraction(sum, 100n * BigInt(amounts.length));
        const { actual } = tableOf('huan-luyen-dan-quan', figures);
        // More than the one decimal declared only where one would read as nothing, the whole or the target.
        const decimals = actual?.split('.')[1]?.length ?? 0;
        expect(rational(actual ?? '')).toEqual(halfUp(mean, decimals));
        const seems = halfUp(mean, 1);
        const isNear = [0n, 98n, 100n].some(
          (bound) =>
            seems.numerator === bound * seems.denominator && mean.numerator !== bound * mean.denominator,
        );
        expect(decimals > 1).toBe(isNear);
      }),
      runs(100, 40),
    );
  });

  it('are printed so that verdicts, changes and percentages follow from what is printed', () => {
    const digits = fc.integer({ min: 0, max: 12_000 }).map(typed);
    const years = fc.record({ actual: digits, previous: digits });
    const report = fc.record({
      'quy-den-on-dap-nghia': fc.record({ actual: digits, previous: digits, target: digits }),
      'huan-luyen-dan-quan': years,
      'vu-kham-pha': years,
      'vu-pham-phap': years,
    });
    fc.assert(
      fc.property(fc.array(report, { minLength: 7, maxLength: 7 }), (reports) => {
        const figures = reports.flatMap((own, index) =>
          Object.entries(own).map(([id, value]) => figure(id, units[index] ?? '', value)),
        );
        for (const table of tablesOf(figures)) {
          for (const row of [table, ...table.units]) expectSound(row, table.better);
          if (table.percentOfTarget === null) continue;
          expect(new Big(table.percentOfTarget).gte(100)).toBe(table.reached);
        }
      }),
      runs(60, 20),
    );
  });

  it('that are ratios are of the sums, not the mean of the units’ ratios', () => {
    const figures = [
      figure('vu-kham-pha', 'nghi-tan', { actual: '1', previous: '1' }),
      figure('vu-pham-phap', 'nghi-tan', { actual: '1', previous: '2' }),
      figure('vu-kham-pha', 'nghi-thuy', { actual: '1', previous: '1' }),
      figure('vu-pham-phap', 'nghi-thuy', { actual: '3', previous: '4' }),
    ];
    const table = tableOf('ty-le-kham-pha', figures);
    expect(table).toMatchObject({
      actual: '50.0',
      previous: '33.3',
      reported: 2,
      missing: 5,
      // Not judged while units are missing.
      reached: null,
    });
    expect(table.exact).toMatchObject({ numerator: '2', denominator: '4' });
    expect(table.change).toMatchObject({ absolute: '16.7', direction: 'up', verdict: 'better', units: 2 });
  });

  it('compare over the units that gave both years, and no others', () => {
    const table = tableOf('hoa-giai', [
      figure('hoa-giai', 'nghi-tan', { actual: '10', previous: '8' }),
      figure('hoa-giai', 'nghi-thuy', { actual: '5' }),
    ]);
    expect(table).toMatchObject({ actual: '15', previous: '8' });
    expect(table.change).toMatchObject({ absolute: '2', relative: '25.0', units: 1 });
  });

  it('compare with nothing: relative to zero is no number', () => {
    const table = tableOf('hoa-giai', [figure('hoa-giai', 'nghi-tan', { actual: '4', previous: '0' })]);
    expect(table.change).toMatchObject({ absolute: '4', relative: null, direction: 'up' });
  });

  it('going down is good where lower is better', () => {
    const table = tableOf('vu-pham-phap', [
      figure('vu-pham-phap', 'nghi-tan', { actual: '3', previous: '4' }),
    ]);
    expect(table.change).toMatchObject({ absolute: '-1', relative: '-25.0', verdict: 'better' });
  });

  it('not applicable are neither zero nor missing, and leave the denominator', () => {
    const table = tableOf('hoa-giai', [
      figure('hoa-giai', 'nghi-tan', { actual: '4' }),
      figure('hoa-giai', 'nghi-thuy', { notApplicable: 'Không có tổ hòa giải' }),
    ]);
    expect(table).toMatchObject({ actual: '4', due: 7, reported: 1, notApplicable: 1, missing: 5 });
  });

  it('reach a target only where all that reported have one', () => {
    const partly = tableOf('tuyen-quan', [
      figure('tuyen-quan', 'nghi-tan', { target: '9', actual: '9' }),
      figure('tuyen-quan', 'nghi-thuy', { actual: '9' }),
    ]);
    expect(partly).toMatchObject({ target: null, reached: null, unitsWithTarget: 1, unitsReached: 1 });
  });

  it('keep their provenance', () => {
    const { units: rows } = tableOf('hoa-giai', [figure('hoa-giai', 'nghi-tan', { actual: '4' })]);
    expect(rows[0]?.sources).toEqual([{ file: 'nghi-tan.yaml', line: 1, column: 8 }]);
    expect(rows[1]).toMatchObject({ state: 'missing', actual: null, sources: [] });
  });
});

/** A verdict and a change that a reader finds again in the figures printed. */
function expectSound(
  { actual, previous, target, reached, change }: UnitFigures | IndicatorTable,
  better: IndicatorTable['better'],
): void {
  if (actual === null) return;
  const now = new Big(actual);
  if (target !== null && reached !== null) {
    expect(better === 'lower' ? now.lte(target) : now.gte(target)).toBe(reached);
  }
  if (previous === null || change === null) return;
  expect(now.minus(previous).eq(change.absolute)).toBe(true);
  expect(new Big(change.absolute).cmp(0)).toBe({ up: 1, down: -1, unchanged: 0 }[change.direction]);
}
