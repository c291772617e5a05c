import type { DraftCampaign } from '../campaign/campaign.ts';
import { contributionsOf, groupIndicators, mergedIndicatorTotals } from './indicators.ts';
import type { FigureStatement } from './statements.ts';
import type { GroupIndicator, IndicatorTable, UnitFigures } from './summary.generated.ts';

/** What the files of a summary are known by, where there is no other campaign to keep them apart from. */
const campaignId = '';

/**
 * What some units make together of each indicator, from their rows in a summary: these hold what was typed in all its digits, and what
 * is computed of it is computed again.
 * @param tables those of all units
 */
export function indicatorsOfUnits(
  campaign: DraftCampaign,
  tables: readonly IndicatorTable[],
  isMember: (unit: string) => boolean,
): GroupIndicator[] {
  const typed = tables.filter(({ aggregation }) => aggregation !== 'ratio');
  const figures = typed.flatMap(({ indicator, units }) =>
    units.filter(({ unit }) => isMember(unit)).flatMap((row) => statementsIn(indicator, row)),
  );
  const totals = mergedIndicatorTotals(contributionsOf(campaign, figures).map((one) => one.totals));
  const dueOf = ({ units }: IndicatorTable) => units.filter(({ unit }) => isMember(unit)).length;
  return groupIndicators({ campaign, campaignId }, totals, tables, dueOf, false);
}

/** What a unit stated, by its row; nothing where it stated nothing. */
function statementsIn(indicator: string, row: UnitFigures): FigureStatement[] {
  const { unit, state, target, actual, previous, sources } = row;
  return sources.map(({ file, line, column }) => ({
    unit,
    indicator,
    target,
    actual,
    previous,
    notApplicable: state === 'not-applicable' ? '' : null,
    source: { campaign: campaignId, file, line: line ?? 0, column: column ?? 0 },
  }));
}
