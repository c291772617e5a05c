import type { Summary } from '../../../../aggregation/summary.generated.ts';
import type { Campaign } from '../../../../campaign/campaign.ts';
import { periodOf } from '../../../../campaign/period.ts';
import { unitNoun } from '../../../nouns.ts';
import { formerUnitsNote } from '../../../sentences/former-units.ts';
import { indicatorColumns } from './indicator-columns.ts';
import {
  type AnnexIndicator,
  annexIndicators,
  byProgramme,
  changeColumnsOf,
  countOfCompared,
  type FigureCell,
  hasDash,
  hasNotApplicable,
  previousTitle,
} from './indicator-figures.ts';
import { indicatorRows, linesInColumns } from './indicator-rows.ts';
import type { LinesOf } from './lines.ts';

/**
 * Every unit's figures of all indicators with their totals: indicators below each other where few units have room beside each
 * other, else units below each other, after a table of the totals.
 */
export function indicatorsAnnex(
  campaign: Campaign,
  summary: Summary,
  isWithoutData: boolean,
  linesOf: LinesOf,
) {
  const indicators = annexIndicators(campaign, summary, isWithoutData);
  const lines = linesOf.all((id) => indicators.some(({ byUnit }) => byUnit.has(id)));
  const inColumns = linesInColumns(indicators, lines);
  const columns = indicatorColumns(campaign, inColumns === null ? indicators : [], linesOf);
  return {
    isNarrow: inColumns === null ? columns.isNarrow : inColumns.length <= 2,
    grid: inColumns === null ? null : indicatorRows(campaign, indicators, inColumns),
    totals: inColumns !== null || indicators.length === 0 ? null : totalsTable(campaign, indicators),
    tables: columns.tables,
    isPartlyCompared: indicators.some((indicator) => countOfCompared(indicator).length > 0),
    formerUnits: indicators.some(({ table }) => table.previous !== null) ? formerUnitsNote(campaign) : null,
    hasDashes: indicators.some((one) => hasDash(one, lines)),
    hasNotApplicable: indicators.some((one) => hasNotApplicable(one, lines)),
  };
}

/** The totals of all indicators, a row each. */
function totalsTable(campaign: Campaign, indicators: readonly AnnexIndicator[]) {
  const changeColumns = changeColumnsOf(indicators);
  const has = {
    hasReported: indicators.some((one) => one.view.isPart || countOfCompared(one).length > 0),
    hasTargets: indicators.some(({ table }) => table.target !== null),
    hasPrevious: indicators.some(({ table }) => table.previous !== null),
  };
  let index = 0;
  return {
    noun: unitNoun(campaign),
    previous: periodOf(campaign.file).previous,
    previousTitle: previousTitle(campaign),
    ...has,
    changeColumns,
    hasRelative: changeColumns === 2,
    columnCount: 4 + Object.values(has).filter(Boolean).length + changeColumns,
    groups: byProgramme(campaign, indicators).map(({ title, indicators: own }) => ({
      title,
      rows: own.map(({ id, view, table, change }) => {
        index += 1;
        const isOptional = table.aggregation === 'none';
        const shown = (cell: FigureCell) => (isOptional && cell === '–' ? '' : cell);
        return {
          index,
          id,
          name: view.name,
          unitOfMeasure: view.unitOfMeasure,
          reported: isOptional ? '' : view.reportedCell,
          target: table.target === null ? '' : view.targetCell,
          actual: shown(view.actualCell),
          previous: table.previous === null ? '' : view.previousCell,
          change: { absolute: change?.absolute ?? '', relative: change?.relative ?? '' },
        };
      }),
    })),
  };
}
