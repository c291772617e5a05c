import type { Summary } from '../../../aggregation/summary.generated.ts';
import type { Campaign } from '../../../campaign/campaign.ts';
import { onOneLine } from '../../../vietnamese/normal-forms.ts';
import { changeView, unitCells } from '../../figures.ts';
import { ofUnit } from '../../sources.ts';
import { previousTitle } from '../report/annexes/indicator-figures.ts';

/** A unit's figures of the indicators that it reports, as the report's annex prints them; `null` where it reports none. */
export function figuresOf(campaign: Campaign, { indicators }: Summary, id: string) {
  const due = campaign.file.programmes.flatMap(({ id: programme }) =>
    indicators.flatMap((table) => {
      const row = table.programme === programme ? table.units.find(({ unit }) => unit === id) : undefined;
      return row === undefined ? [] : [{ table, row }];
    }),
  );
  if (due.length === 0) return null;
  const isCompared = ({ table, row }: (typeof due)[number]) =>
    row.change !== null && campaign.indicators.get(table.indicator)?.value.compared !== false;
  return {
    previousTitle: previousTitle(campaign),
    hasTargets: due.some(({ row }) => row.target !== null),
    hasPrevious: due.some(({ row }) => row.previous !== null),
    hasChanges: due.some(isCompared),
    hasDashes: due.some(({ row }) => row.state === 'missing'),
    hasNotApplicable: due.some(({ row }) => row.state === 'not-applicable'),
    rows: due.map((one, index) => {
      const { table, row } = one;
      const { targetCell, actualCell, previousCell } = unitCells(table, row);
      const change = isCompared(one)
        ? changeView(row.change, table.unitOfMeasure, (what) => ofUnit(table, row, what))
        : null;
      const isGiven = (figure: string | null) => figure !== null;
      return {
        index: index + 1,
        name: onOneLine(table.name),
        unitOfMeasure: table.unitOfMeasure,
        target: isGiven(row.target) ? targetCell : '',
        actual: actualCell,
        previous: isGiven(row.previous) ? previousCell : '',
        change: change === null ? '' : change.absoluteCell,
      };
    }),
  };
}
