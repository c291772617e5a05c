import { largestOf } from '../../../../aggregation/largest.ts';
import type { Campaign, Unit } from '../../../../campaign/campaign.ts';
import { periodOf } from '../../../../campaign/period.ts';
import { capitalized } from '../../../../vietnamese/normal-forms.ts';
import { type Printed, PrintedText } from '../../../printed.ts';
import {
  type AnnexIndicator,
  byProgramme,
  cellsOfLine,
  changeColumnsOf,
  countOfCompared,
  type FigureCell,
  figuresOfLine,
  inBrackets,
  kindOf,
  remarksOn,
  totalFormula,
  totalTitle,
} from './indicator-figures.ts';
import type { Line } from './lines.ts';

/** A figure, by which name formulas refer to it, and how it follows from others. */
type NamedCell = Readonly<Record<'name' | 'formula', string>> & { readonly text: FigureCell };

/** A single unit, or a group as if it were one. */
type RowLine = Extract<Line, { kind: 'unit' | 'group' }>;

/** All indicators, a group of rows each, and what a few units have of them, a column each. */
export function indicatorRows(
  campaign: Campaign,
  indicators: readonly AnnexIndicator[],
  lines: readonly RowLine[],
) {
  const title = totalTitle(campaign, indicators);
  const changeColumns = changeColumnsOf(indicators);
  const hasKinds = indicators.some(({ keys }) => keys.length > 1);
  // What one unit has is what all have, unless the host says otherwise or a mean is rounded.
  const hasTotal =
    lines.length > 1 ||
    indicators.some(
      ({ table }) =>
        table.sources.length > 0 ||
        table.units.some((one) => one.actual !== null && one.actual !== table.actual),
    );
  let index = 0;
  return {
    previous: periodOf(campaign.file).previous,
    ...columnNames(campaign, lines),
    unitCount: lines.length,
    hasKinds,
    hasTotal,
    totalTitle: title ?? new PrintedText(['Cộng']),
    changeColumns,
    hasRelative: changeColumns === 2,
    columnCount: 3 + (hasKinds ? 1 : 0) + lines.length + (hasTotal ? 1 : 0) + changeColumns,
    groups: byProgramme(campaign, indicators).map(({ title: programme, indicators: own }) => ({
      title: programme,
      indicators: own.map(rowsOf),
    })),
  };

  function rowsOf(indicator: AnnexIndicator) {
    const { id, keys, view, change } = indicator;
    index += 1;
    const cells = lines.map((line) => figuresOfLine(campaign, indicator, line));
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
          text: ofUnit[row]?.text ?? '',
          data: ofUnit[row]?.data ?? '',
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

/** What stands at the head of the columns of units and groups. */
function columnNames(campaign: Campaign, lines: readonly RowLine[]) {
  const units = lines.flatMap((line) =>
    line.kind === 'unit' ? (campaign.units.get(line.unit.id)?.value ?? []) : [],
  );
  if (units.length === lines.length) return unitNames(campaign, units);
  const names = lines.map((line) => (line.kind === 'unit' ? line.unit : line.group).name);
  return { unitTitle: 'Đơn vị', units: names.map(capitalized) };
}

/** The kind of all units once above their names, where these begin with it. */
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

/** The lines that may stand beside each other, where they and the figures that they have are few enough; `null` where not. */
export function linesInColumns(
  indicators: readonly AnnexIndicator[],
  lines: readonly Line[],
): readonly RowLine[] | null {
  const single = lines.flatMap((line) => (line.kind === 'unit' || line.kind === 'group' ? line : []));
  return lines.length > 0 && single.length === lines.length && areFew(indicators, single) ? single : null;
}

function areFew(indicators: readonly AnnexIndicator[], lines: readonly RowLine[]): boolean {
  if (lines.length > most.units) return false;
  const lengths = lines.map((line) =>
    largestOf(
      indicators.flatMap((indicator) => cellsOfLine(indicator, line).map((cell) => textOf(cell).length)),
      6,
    ),
  );
  return lengths.reduce((sum, length) => sum + length, 0) <= most.letters;
}

function textOf(cell: Printed | string | undefined): string {
  return typeof cell === 'object' ? cell.text : (cell ?? '');
}
