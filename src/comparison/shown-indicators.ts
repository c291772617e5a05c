import { capitalized } from '../vietnamese/normal-forms.ts';
import type {
  ComparedTotals,
  ComparedUnit,
  Comparison,
  FigureChange,
  FiguresChange,
  IndicatorComparison,
  UnitFigures,
} from './comparison.generated.ts';
import { isIndicatorDifferent } from './comparison.ts';
import { lineBlocks, row, type ShownBlock, type ShownRow, type Tone, tableBlock } from './page.ts';
import type { SideNames } from './shown-comparison.ts';
import { shownFigure, signedFigure } from './shown-figures.ts';
import type { ComparisonWords } from './words.ts';

/** Indicators that differ: their totals in one table, units' figures in another. */
export function shownIndicators(
  { indicators: all, mapped }: Pick<Comparison, 'indicators' | 'mapped'>,
  words: ComparisonWords,
  names: SideNames,
): ShownBlock[] {
  const indicators = all ?? [];
  const different = indicators.filter(isIndicatorDifferent);
  if (different.length === 0) return [];
  const { columns } = words;
  const figures = [names.before, names.after, columns.absolute, columns.relative];
  const ofUnits = different.flatMap((one) => unitRows(one, words));
  const totals = different.flatMap((one) => totalRows(one, words));
  const groups = mapped.map(
    ({ before, after }) => `${unitNames(after).join(', ')} = ${unitNames(before).join(' + ')}`,
  );
  return [
    ...(groups.length === 0 ? [] : lineBlocks([words.mapped(groups)])),
    ...(different.length < indicators.length
      ? lineBlocks([words.unchanged('indicators', indicators.length - different.length)])
      : []),
    ...tableBlock({
      header: [columns.indicator, columns.unitOfMeasure, ...figures],
      numeric: new Set([2, 3, 4, 5]),
      widths: [12, 3, 4, 4, 4, 4],
      rows: totals,
    }),
    ...tableBlock({
      header: [columns.unit, ...figures],
      numeric: new Set([3, 4]),
      widths: [9, 5, 5, 4, 4],
      rows: ofUnits,
    }),
  ];
}

/** An indicator's totals; below them those over units that both sides have figures of, where these are not all. */
function totalRows(one: IndicatorComparison, words: ComparisonWords): ShownRow[] {
  const { name, unitOfMeasure, before, after, compared } = one;
  if (before === null && after === null) return compared === null ? [] : [partRow(one, compared, words)];
  const said = words.indicatorComparison(one);
  const isWhole = compared?.isWhole === true;
  const cells = isWhole ? [compared.before, compared.after] : [before?.actual ?? null, after?.actual ?? null];
  const rows = [
    row(
      [
        said === '' ? name : `${name} (${said})`,
        unitOfMeasure,
        ...cells.map(shownFigure),
        ...changeCells(isWhole ? compared.change : null),
      ],
      one.comparison === 'added' || one.comparison === 'gone'
        ? one.comparison
        : toneOf(isWhole ? compared.change : null),
    ),
  ];
  if (compared !== null && !isWhole) {
    const shown = [compared.before, compared.after].map(shownFigure);
    rows.push(
      row(
        [`– ${words.comparedRow(compared.groups)}`, '', ...shown, ...changeCells(compared.change)],
        toneOf(compared.change),
      ),
    );
  }
  const targets = [before?.target ?? null, after?.target ?? null];
  if (one.comparison === 'compared' && targets[0] !== targets[1]) {
    rows.push(row([`– ${words.target}`, '', ...targets.map(shownFigure), '', '']));
  }
  return rows;
}

/** Where not all units are compared, nothing is said of the whole. */
function partRow(
  { name, unitOfMeasure }: IndicatorComparison,
  compared: ComparedTotals,
  words: ComparisonWords,
): ShownRow {
  const { before, after, change, groups } = compared;
  const label = `${name} (${words.comparedRow(groups)})`;
  return row(
    [label, unitOfMeasure, shownFigure(before), shownFigure(after), ...changeCells(change)],
    toneOf(change),
  );
}

function unitRows({ name, unitOfMeasure, changes }: IndicatorComparison, words: ComparisonWords): ShownRow[] {
  if (changes.length === 0) return [];
  return [{ kind: 'band', text: `${name} (${unitOfMeasure})` }, ...changes.map((one) => unitRow(one, words))];
}

function unitRow(change: FiguresChange, words: ComparisonWords): ShownRow {
  const { before, after } = change;
  const [was = '', is = ''] = [before, after].map(({ units }) =>
    unitNames(units).map(capitalized).join(', '),
  );
  const label = was === is || is === '' ? was : was === '' ? is : `${is} (${was})`;
  const isOtherTarget =
    before.target !== after.target && before.state === 'reported' && after.state === 'reported';
  const isOnlyPrevious = before.actual === after.actual && before.state === after.state && !isOtherTarget;
  const shown = (side: UnitFigures) =>
    [
      side.state === 'reported' ? shownFigure(side.actual) : words.figureStates[side.state],
      ...(isOtherTarget && side.target !== null ? [words.targetNote(shownFigure(side.target))] : []),
      ...(isOnlyPrevious && side.previous !== null ? [words.previousNote(shownFigure(side.previous))] : []),
    ].join('; ');
  const tone =
    before.state === 'absent' ? 'added' : after.state === 'absent' ? 'gone' : toneOf(change.change);
  return row([label, shown(before), shown(after), ...changeCells(change.change)], tone);
}

const unitNames = (units: readonly ComparedUnit[]) => units.map(({ name }) => name);

function changeCells(change: FigureChange | null): string[] {
  return [signedFigure(change?.absolute ?? null), signedFigure(change?.relative ?? null)];
}

function toneOf(change: FigureChange | null): Tone | null {
  return change?.verdict === 'better' || change?.verdict === 'worse' ? change.verdict : null;
}
