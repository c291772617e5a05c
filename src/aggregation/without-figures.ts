import Big from 'big.js';
import type { Campaign } from '../campaign/campaign.ts';
import type { IndicatorTable } from './summary.generated.ts';

/** Indicators' totals by their ids. */
type Tables = ReadonlyMap<string, IndicatorTable>;

/** The indicators of a programme whose figures are still to come. Of nothing there is no share. */
export function indicatorsWithoutFigures(
  { indicators }: Pick<Campaign, 'indicators'>,
  tables: Tables,
  programme: string,
): IndicatorTable[] {
  return [...tables.values()].filter((table) => {
    const whole = indicators.get(table.indicator)?.value.ratio?.denominator;
    return (
      table.programme === programme && table.actual === null && table.missing > 0 && !isNothing(tables, whole)
    );
  });
}

/** Whether an indicator's total is zero. */
export function isNothing(tables: Tables, indicator: string | undefined): boolean {
  const actual = tables.get(indicator ?? '')?.actual ?? null;
  return actual !== null && new Big(actual).eq(0);
}
