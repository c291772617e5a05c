import { largestOf } from '../../../../aggregation/largest.ts';
import type { Campaign, Unit } from '../../../../campaign/campaign.ts';
import { periodOf } from '../../../../campaign/period.ts';
import { capitalized } from '../../../../vietnamese/normal-forms.ts';
import { type Printed, PrintedText } from '../../../printed.ts';
import {
  type AnnexIndicator,
  byProgramme,
  cellsOfUnit,
  changeColumnsOf,
  countOfCompared,
  type FigureCell,
  figuresOfUnit,
  inBrackets,
  kindOf,
  remarksOn,
  totalFormula,
  totalTitle,
} from './indicator-figures.ts';

/** A figure, by which name formulas refer to it, and how it follows from others. */
type NamedCell = Readonly<Record<'name' | 'formula', string>> & { readonly text: FigureCell };

/** All indicators, a group of rows each, and what a few units have of them, a column each. */
export function indicatorRows(
  campaign: Campaign,
  indicators: readonly AnnexIndicator[],
  units: readonly Unit[],
) {
  const title = totalTitle(campaign, indicators);
  const changeColumns = changeColumnsOf(indicators);
  const hasKinds = indicators.some(({ keys }) => keys.length > 1);
  // What one unit has is what all have, unless the host says otherwise or a mean is rounded.
  const hasTotal =
    units.length > 1 ||
    indicators.some(
      ({ table }) =>
        table.sources.length > 0 ||
        table.units.some((one) => one.actual !== null && one.actual !== table.actual),
    );
  let index = 0;
  return {
    previous: periodOf(campaign.file).previous,
    ...unitNames(campaign, units),
    unitCount: units.length,
    hasKinds,
    hasTotal,
    totalTitle: title ?? new PrintedText(['Cộng']),
    changeColumns,
    hasRelative: changeColumns === 2,
    columnCount: 3 + (hasKinds ? 1 : 0) + units.length + (hasTotal ? 1 : 0) + changeColumns,
    groups: byProgramme(campaign, indicators).map(({ title: programme, indicators: own }) => ({
      title: programme,
      indicators: own.map(rowsOf),
    })),
  };

  function rowsOf(indicator: AnnexIndicator) {
    const { id, keys, view, change } = indicator;
    index += 1;
    const cells = units.map((unit) => figuresOfUnit(indicator, unit.id));
    return {
      index,
      id,
      name: view.name,
      notes: inBrackets([...remarksOn(indicator, title !== null), ...countOfCompared(indicator)]),
      unitOfMeasure: view.unitOfMeasure,
      rowCount: keys.length,
      change: { absolute: change?.absolute ?? '', relative: change?.relative ?? '' },
      rows: keys.map((key, row) => ({
        kind: kindOf(campaign, key),
        cells: cells.map((ofUnit) => ({
          ...(ofUnit[row] ?? { text: '', data: '' }),
          name: hasTotal ? '' : `${id}.${key}`,
          formula: '',
        })),
        total: {
          text: indicator.total[key],
          name: `${id}.${key}`,
          formula: totalFormula(campaign, indicator, key, 'across '),
        } satisfies NamedCell,
      })),
    };
  }
}

/** What stands at the head of units' columns: the kind of all of them once above their names, where these begin with it. */
function unitNames(campaign: Campaign, units: readonly Unit[]) {
  const [kind, ...others] = new Set(units.map((unit) => unit.kind));
  const name = kind === undefined ? undefined : campaign.unitKinds.get(kind)?.value.name;
  const isSaid = (unit: Unit) =>
    name !== undefined &&
    unit.name.toLowerCase().startsWith(`${name.toLowerCase()} `) &&
    hasLetter(unit, name);
  if (name === undefined || others.length > 0 || !units.every(isSaid)) {
    return { unitTitle: 'Đơn vị', units: units.map((unit) => capitalized(unit.name)) };
  }
  return {
    unitTitle: `Đơn vị (${name.toLowerCase()})`,
    units: units.map((unit) => unit.name.slice(name.length + 1)),
  };
}

/** Whether a unit's name is one without its kind: a number is none. */
function hasLetter(unit: Unit, kind: string): boolean {
  return /^\p{L}/u.test(unit.name.slice(kind.length + 1));
}

/** So many units have room beside each other, and so many letters of their figures. */
const most = { units: 8, letters: 60 } as const;

/** Whether the units, and the figures that they have, are few enough to stand beside each other. */
export function areFewUnits(indicators: readonly AnnexIndicator[], units: readonly Unit[]): boolean {
  if (units.length > most.units) return false;
  const lengths = units.map(({ id }) =>
    largestOf(
      indicators.flatMap((indicator) => cellsOfUnit(indicator, id).map((cell) => textOf(cell).length)),
      6,
    ),
  );
  return lengths.reduce((sum, length) => sum + length, 0) <= most.letters;
}

function textOf(cell: Printed | string | undefined): string {
  return typeof cell === 'object' ? cell.text : (cell ?? '');
}
