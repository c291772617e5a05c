import type { Campaign } from '../../../../campaign/campaign.ts';
import { capitalized } from '../../../../vietnamese/normal-forms.ts';
import { PrintedText } from '../../../printed.ts';
import { inEvenGroupsOf } from './groups.ts';
import {
  type AnnexIndicator,
  byProgramme,
  cellsOfUnit,
  inBrackets,
  kindOf,
  remarksOn,
  totalFormula,
  totalTitle,
} from './indicator-figures.ts';

/** So many columns of figures have room beside each other on a page that lies on its side. */
const mostColumns = 14;

/** Up to so many, a page in portrait has room for them. */
const mostInPortrait = 8;

/** Many units, a row each, and what they have of all indicators, in as few tables as have room for their columns. */
export function indicatorColumns(campaign: Campaign, indicators: readonly AnnexIndicator[]) {
  const ofUnits = indicators.filter(({ table }) => table.units.length > 0);
  const columnCount = ofUnits.reduce((sum, { keys }) => sum + keys.length, 0);
  const groups = inEvenGroupsOf(ofUnits, mostColumns, ({ keys }) => keys.length);
  return {
    isNarrow: columnCount <= mostInPortrait,
    tables: groups.map((group) => tableOf(campaign, group)),
  };
}

function tableOf(campaign: Campaign, indicators: readonly AnnexIndicator[]) {
  const title = totalTitle(campaign, indicators);
  const hasKinds = indicators.some(({ keys }) => keys.length > 1);
  const programmes = byProgramme(campaign, indicators);
  const rows = campaign.file.units.filter(({ id }) => indicators.some(({ byUnit }) => byUnit.has(id)));
  const hasProgrammes = programmes.length > 1;
  return {
    hasProgrammes,
    hasKinds,
    headerRows: 1 + (hasProgrammes ? 1 : 0) + (hasKinds ? 1 : 0),
    programmes: programmes.map(({ title: programme, indicators: own }) => ({
      title: programme ?? '',
      columns: own.reduce((sum, { keys }) => sum + keys.length, 0),
    })),
    indicators: indicators.map((indicator) => ({
      name: indicator.view.name,
      unitOfMeasure: indicator.view.unitOfMeasure,
      notes: inBrackets(remarksOn(indicator, title !== null)),
      columns: indicator.keys.length,
      kinds: indicator.keys.map((key) => kindOf(campaign, key)),
    })),
    rows: rows.map(({ id, name }, index) => ({
      index: index + 1,
      name: capitalized(name),
      // Made when the row is written: all of them together would take much room.
      get cells() {
        return indicators.flatMap((indicator) => cellsOfUnit(indicator, id));
      },
    })),
    totalTitle: title ?? new PrintedText(['Cộng']),
    // A total of one row would say the same again.
    totals:
      rows.length > 1
        ? indicators.flatMap((indicator) =>
            indicator.keys.map((key) => ({
              text: indicator.total[key],
              name: `${indicator.id}.${key}`,
              formula: totalFormula(campaign, indicator, key, ''),
            })),
          )
        : [],
  };
}
