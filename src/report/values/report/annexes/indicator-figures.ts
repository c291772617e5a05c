import { groupTables } from '../../../../aggregation/group-tables.ts';
import type {
  Group,
  IndicatorTable,
  Summary,
  UnitFigures,
} from '../../../../aggregation/summary.generated.ts';
import { type Campaign, isPercentSign } from '../../../../campaign/campaign.ts';
import { periodOf } from '../../../../campaign/period.ts';
import { capitalized } from '../../../../vietnamese/normal-forms.ts';
import { formatCount } from '../../../../vietnamese/numbers.ts';
import { figureKey } from '../../../data.ts';
import { indicatorView, unitCells } from '../../../figures.ts';
import { unitNoun, wholeNoun } from '../../../nouns.ts';
import { Printed, PrintedText } from '../../../printed.ts';
import { shortTitleOf } from '../../../titles.ts';
import type { Line } from './lines.ts';

const figureKeys = ['target', 'actual', 'previous'] as const;

/** A figure that there may be of an indicator, in the order in which they stand. */
export type FigureKey = (typeof figureKeys)[number];

/** What a cell prints: a figure; "–" where there is none, "KAD" where it is not applicable, nothing where none is due. */
export type FigureCell = Printed | string;

type FigureCells = Readonly<Record<FigureKey, FigureCell>>;

/** An indicator as its annex has it. */
export interface AnnexIndicator {
  readonly id: string;
  readonly isWithoutData: boolean;
  readonly programme: string;
  readonly table: IndicatorTable;
  readonly view: ReturnType<typeof indicatorView>;
  /** The figures of units that stand in the annex: what nobody has, or all have in common, has no place of its own. */
  readonly keys: readonly FigureKey[];
  /** The target that is said with the name: all have it in common, or it is the whole's alone. */
  readonly commonTarget: PrintedText | null;
  /** Each unit that has to report it, and its figures, of which cells are made when they are written. */
  readonly byUnit: ReadonlyMap<string, UnitFigures>;
  /** What a group's units make together. */
  readonly tableOf: (group: Group) => IndicatorTable | undefined;
  readonly total: FigureCells;
  /** How it compares with last year; `null` where it does not, or is not to. */
  readonly change: { readonly absolute: FigureCell; readonly relative: FigureCell } | null;
  /** What those that report it are called. */
  readonly noun: string;
}

/** The indicators of an annex, in the order of their programmes: what nobody had to report is no part of the review. */
export function annexIndicators(
  campaign: Campaign,
  summary: Summary,
  isWithoutData: boolean,
): AnnexIndicator[] {
  const due = summary.indicators.filter((table) => table.due > 0 || table.actual !== null);
  return campaign.file.programmes.flatMap(({ id }) =>
    due
      .filter(({ programme }) => programme === id)
      .map((table) => annexIndicator(campaign, summary, table, isWithoutData)),
  );
}

function annexIndicator(
  campaign: Campaign,
  summary: Summary,
  table: IndicatorTable,
  isWithoutData: boolean,
): AnnexIndicator {
  const view = indicatorView(table);
  const isTargetSaid = table.target !== null && isCommonTarget(table);
  const keys = figureKeys.filter((key) => {
    if (key === 'actual') return true;
    if (key === 'target' && isTargetSaid) return false;
    return table.units.some((row) => row[key] !== null) || (key === 'previous' && table.previous !== null);
  });
  return {
    id: table.indicator,
    isWithoutData,
    programme: table.programme,
    table,
    view,
    keys,
    commonTarget: isTargetSaid ? targetText(view.targetCell, table) : null,
    byUnit: new Map(table.units.map((row) => [row.unit, row])),
    tableOf: (group) =>
      groupTables(campaign, summary, group).indicators.find(({ indicator }) => indicator === table.indicator),
    // What is not added up is the host's figure, where the host gives one.
    total: cellsOf(view, table.aggregation === 'none'),
    change: campaign.indicators.get(table.indicator)?.value.compared === false ? null : changeOf(view),
    noun: unitNoun(
      campaign,
      table.units.map(({ unit }) => unit),
    ),
  };
}

/** Whether a target is that of all units and of the whole, or of the whole alone. */
function isCommonTarget({ aggregation, target, units }: IndicatorTable): boolean {
  if (units.every((row) => row.target === null)) return true;
  return aggregation !== 'sum' && units.every((row) => row.target === target);
}

function targetText(cell: FigureCell, { better }: IndicatorTable): PrintedText {
  return new PrintedText(['kế hoạch: ', better === 'lower' ? 'không quá ' : '', cell]);
}

/** What a unit has of an indicator, as the annex prints it. */
function cellsOfUnit({ table, keys, byUnit }: AnnexIndicator, unit: string): FigureCell[] {
  const row = byUnit.get(unit);
  if (row === undefined) return keys.map(() => '');
  const cells = cellsOf(unitCells(table, row), row.state === 'not-applicable');
  return keys.map((key) => cells[key]);
}

/** What a group's units have of an indicator together. */
function cellsOfGroup({ keys, tableOf }: AnnexIndicator, group: Group): FigureCell[] {
  const table = tableOf(group);
  if (table === undefined || table.due === 0) return keys.map(() => '');
  const cells = cellsOf(indicatorView(table), table.aggregation === 'none');
  return keys.map((key) => cells[key]);
}

/** What a line's row has of an indicator, as the annex prints it. */
export function cellsOfLine(indicator: AnnexIndicator, line: Line): FigureCell[] {
  switch (line.kind) {
    case 'heading':
      return [];
    case 'unit':
      return cellsOfUnit(indicator, line.unit.id);
    case 'group':
    case 'total':
      return cellsOfGroup(indicator, line.group);
  }
}

/** A figure with what it prints of the data, by which name formulas refer to it, and how it follows from others. */
type FigureOfLine = Readonly<Record<'data' | 'name' | 'formula', string>> & { readonly text: FigureCell };

/** The same cells as a workbook needs them. */
export function figuresOfLine(campaign: Campaign, indicator: AnnexIndicator, line: Line): FigureOfLine[] {
  if (line.kind === 'unit') return figuresOfUnit(indicator, line.unit.id);
  return cellsOfLine(indicator, line).map((text, index) => {
    const key = indicator.keys[index] ?? 'actual';
    if (line.kind !== 'total') return { text, data: '', name: '', formula: '' };
    return {
      text,
      data: '',
      name: `${line.path}|${indicator.id}.${key}`,
      formula: totalFormula(campaign, indicator, key, '', line.path),
    };
  });
}

/** The same cells, each with what it prints of the data; empty where a unit has nothing to report, or nobody asks. */
function figuresOfUnit(indicator: AnnexIndicator, unit: string): FigureOfLine[] {
  const { id, keys, byUnit, isWithoutData } = indicator;
  const isOfData = byUnit.has(unit) && !isWithoutData;
  const texts = cellsOfUnit(indicator, unit);
  return keys.map((key, index) => ({
    text: texts[index] ?? '',
    data: isOfData ? `${key} ${figureKey(unit, id)}` : '',
    name: '',
    formula: '',
  }));
}

/** Whether a cell of an indicator prints a dash, in its total or in some lines. */
export function hasDash(indicator: AnnexIndicator, lines: readonly Line[]): boolean {
  const { keys, total, change } = indicator;
  return (
    [...keys.map((key) => total[key]), change?.absolute, change?.relative].includes('–') ||
    isInLine(
      indicator,
      lines,
      '–',
      (row) => row.state !== 'not-applicable' && keys.some((key) => row[key] === null),
    )
  );
}

/** Whether a cell of an indicator says that it is not applicable, in its total or in some lines. */
export function hasNotApplicable(indicator: AnnexIndicator, lines: readonly Line[]): boolean {
  return (
    indicator.total.actual === 'KAD' ||
    isInLine(indicator, lines, 'KAD', ({ state }) => state === 'not-applicable')
  );
}

/** Whether a cell is printed so; of units, which may be very many, without making their cells. */
function isInLine(
  indicator: AnnexIndicator,
  lines: readonly Line[],
  cell: string,
  isSo: (row: UnitFigures) => boolean,
): boolean {
  return lines.some((line) => {
    if (line.kind !== 'unit') return cellsOfLine(indicator, line).includes(cell);
    const row = indicator.byUnit.get(line.unit.id);
    return row !== undefined && isSo(row);
  });
}

interface Cells {
  readonly targetCell: FigureCell;
  readonly actualCell: FigureCell;
  readonly previousCell: FigureCell;
}

/** @param isOptional whether nothing is lacking where there is no figure */
function cellsOf({ targetCell, actualCell, previousCell }: Cells, isOptional: boolean): FigureCells {
  const shown = (cell: FigureCell) => (isOptional && cell === '–' ? '' : cell);
  return { target: shown(targetCell), actual: shown(actualCell), previous: shown(previousCell) };
}

function changeOf({ change, unitOfMeasure }: AnnexIndicator['view']): AnnexIndicator['change'] {
  if (change === null) return null;
  // Percentages change in points only.
  const relative = isPercentSign(unitOfMeasure) ? '' : change.relativeCell;
  return { absolute: change.absoluteCell, relative };
}

/** Indicators by their programmes, whose titles are said where there are several. */
export function byProgramme(campaign: Campaign, indicators: readonly AnnexIndicator[]) {
  const programmes = [...new Set(indicators.map(({ programme }) => programme))];
  return programmes.map((programme) => ({
    title: programmes.length > 1 ? shortTitleOf(campaign, programme) : null,
    indicators: indicators.filter((one) => one.programme === programme),
  }));
}

/** What a figure is called. */
export function kindOf(campaign: Campaign, key: FigureKey): string {
  return { target: 'Kế hoạch', actual: 'Thực hiện', previous: previousTitle(campaign) }[key];
}

/** What the figures of the period before are called, where room is short. */
export function previousTitle({ file }: Campaign): string {
  const { previous } = periodOf(file);
  if (file.period === 'school-year') return 'Năm học trước';
  return file.period === undefined || file.period === 'year' ? capitalized(previous) : 'Cùng kỳ';
}

/** How many columns of changes there are: none, their size alone, or their share as well. */
export function changeColumnsOf(indicators: readonly AnnexIndicator[]): 0 | 1 | 2 {
  const changes = indicators.flatMap(({ change }) => change ?? []);
  if (changes.length === 0) return 0;
  return changes.some(({ relative }) => relative !== '') ? 2 : 1;
}

/** What is said with an indicator's name: its target, where it is common; of which units its total is. */
export function remarksOn(indicator: AnnexIndicator, isTotalNamed: boolean): PrintedText[] {
  const { commonTarget, view, table } = indicator;
  const isOfSome = !isTotalNamed && view.isPart && table.reported > 0;
  return [
    ...(commonTarget === null ? [] : [commonTarget]),
    ...(isOfSome ? [new PrintedText(['cộng ', ...countOfReported(indicator, indicator.noun).parts])] : []),
  ];
}

/** "06/07 phường": how many units an indicator's total is of. */
function countOfReported({ view }: AnnexIndicator, noun: string): PrintedText {
  return new PrintedText([counted(view.reported), '/', counted(view.applicable), ` ${noun}`]);
}

/** "so sánh 05/06 phường", where the change is that of some units. */
export function countOfCompared({ view, change, noun }: AnnexIndicator): PrintedText[] {
  if (!view.isPartlyCompared || view.change === null || change === null) return [];
  return [new PrintedText(['so sánh ', counted(view.change.units), '/', counted(view.reported), ` ${noun}`])];
}

function counted({ text, value }: Printed): Printed {
  return new Printed(formatCount(Number(text)), value);
}

/** Texts in brackets, one after the other; `null` where there are none. */
export function inBrackets(texts: readonly PrintedText[]): PrintedText | null {
  if (texts.length === 0) return null;
  const parts = texts.flatMap((text, index) => [...(index === 0 ? [] : ['; ']), ...text.parts]);
  return new PrintedText(['(', ...parts, ')']);
}

/** What totals are of, where all are of the same units; `null` where they are of different ones. */
export function totalTitle(campaign: Campaign, indicators: readonly AnnexIndicator[]): PrintedText | null {
  const added = indicators.filter(({ table }) => table.aggregation !== 'none' && table.reported > 0);
  const [first] = added;
  if (first === undefined || added.every(({ view }) => !view.isPart))
    return new PrintedText([capitalized(wholeNoun(campaign))]);
  const countOf = ({ table }: AnnexIndicator) => `${table.reported}/${table.due - table.notApplicable}`;
  if (added.some((one) => countOf(one) !== countOf(first))) return null;
  const noun = unitNoun(
    campaign,
    added.flatMap(({ table }) => table.units.map(({ unit }) => unit)),
  );
  return new PrintedText(['Cộng (', ...countOfReported(first, noun).parts, ')']);
}

/**
 * Figures of units with what they have in common: the formula of their total, down a column or across a row.
 * @param path the group that it is the total of; empty for all
 */
export function totalFormula(
  campaign: Campaign,
  { id, table }: AnnexIndicator,
  key: FigureKey,
  direction: '' | 'across ',
  path = '',
): string {
  const { aggregation } = table;
  const ofGroup = path === '' ? '' : ` ${path}`;
  const within = path === '' ? '' : `${path}|`;
  if (key === 'target') return aggregation === 'sum' ? `${direction}sum${ofGroup}` : '';
  const indicator = campaign.indicators.get(id)?.value;
  if (aggregation === 'ratio' && indicator?.ratio !== undefined) {
    const { numerator, denominator } = indicator.ratio;
    const factor = indicator.type === 'percentage' ? 100 : 1;
    return `ratio ${within}${numerator}.${key} ${within}${denominator}.${key} ${factor}`;
  }
  return aggregation === 'ratio' || aggregation === 'none' ? '' : `${direction}${aggregation}${ofGroup}`;
}
