import type { Campaign } from '../../../../campaign/campaign.ts';
import { PrintedText } from '../../../printed.ts';
import { inEvenGroupsOf } from './groups.ts';
import {
  type AnnexIndicator,
  byProgramme,
  cellsOfLine,
  type FigureKey,
  figuresOfLine,
  inBrackets,
  kindOf,
  remarksOn,
  totalFormula,
  totalTitle,
} from './indicator-figures.ts';
import { isFlat, type LinesOf, numbered, pathOf } from './lines.ts';

/** So many letters of figures have room beside each other on a page that lies on its side, and on one that does not. */
const most = { landscape: 98, portrait: 56 } as const;

/** So many letters a column is wide at least, for what stands above it. */
const leastLetters = 7;

/** Many units, a row each, and what they have of all indicators, in as few tables as have room for their columns. */
export function indicatorColumns(
  campaign: Campaign,
  indicators: readonly AnnexIndicator[],
  linesOf: LinesOf,
) {
  const ofUnits = indicators.filter(({ table }) => table.units.length > 0);
  const letters = ofUnits.reduce((sum, indicator) => sum + lettersOf(indicator), 0);
  const groups = inEvenGroupsOf(ofUnits, most.landscape, lettersOf);
  return {
    isNarrow: letters <= most.portrait,
    tables: groups.map((group) => tableOf(campaign, group, linesOf)),
  };
}

/** What the total of all is called where there are totals of groups above. */
function ofAll(title: PrintedText | null): PrintedText {
  const [first, ...rest] = title?.parts ?? ['Cộng'];
  return new PrintedText([
    typeof first === 'string' ? first.replace(/^Cộng/, 'Tổng cộng') : (first ?? ''),
    ...rest,
  ]);
}

/** How many letters an indicator's columns take side by side. */
function lettersOf({ table, keys }: AnnexIndicator): number {
  const width = (key: FigureKey) =>
    [table, ...table.units].reduce((longest, row) => Math.max(longest, lengthOf(row[key])), leastLetters);
  return keys.reduce((sum, key) => sum + width(key), 0);
}

/** How long a figure is when it is printed, with a point for each three digits. */
function lengthOf(digits: string | null): number {
  return digits === null ? 1 : Math.ceil((digits.length * 4) / 3);
}

function tableOf(campaign: Campaign, indicators: readonly AnnexIndicator[], linesOf: LinesOf) {
  const title = totalTitle(campaign, indicators);
  const hasKinds = indicators.some(({ keys }) => keys.length > 1);
  const programmes = byProgramme(campaign, indicators);
  const lines = linesOf.all((id) => indicators.some(({ byUnit }) => byUnit.has(id)));
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
    columnCount: 2 + indicators.reduce((sum, { keys }) => sum + keys.length, 0),
    rows: numbered(
      lines,
      (line, naming) => ({
        band: '',
        ...naming,
        group: pathOf(line),
        isTotal: line.kind === 'total',
        // Made when the row is written: all of them together would take much room.
        get cells() {
          return indicators.flatMap((indicator) => cellsOfLine(indicator, line));
        },
        get figures() {
          return indicators.flatMap((indicator) => figuresOfLine(campaign, indicator, line));
        },
      }),
      (band) => ({ band, index: '', name: '', group: '', isTotal: false, cells: [], figures: [] }),
    ),
    // What is added up of all does not stand under the name of some.
    totalBand: isFlat(lines) || lines.at(-1)?.kind === 'total' ? '' : 'Tất cả đơn vị',
    totalTitle: isFlat(lines) ? (title ?? new PrintedText(['Cộng'])) : ofAll(title),
    // A total of one row would say the same again.
    totals:
      lines.length > 1
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
