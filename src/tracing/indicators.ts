import Big from 'big.js';
import { printedDifference } from '../aggregation/comparison.ts';
import type { IndicatorTable } from '../aggregation/summary.generated.ts';
import { isPercentSign } from '../campaign/campaign.ts';
import type { Derived } from './figure.ts';
import { type IndicatorFigure, indicatorFigure } from './figure-names.ts';
import { indicatorCounts } from './indicator-counts.ts';
import { IndicatorEntries } from './indicator-entries.ts';
import { branch, byId, type Entry, leaf, type NameNode } from './name-tree.ts';
import { asTyped, derivation, figurePart } from './parts.ts';
import type { Recorded } from './recorded.ts';
import type { Year } from './stated-indicator.ts';
import { unitFigures } from './unit-figures.ts';
import type { ExactFigure } from './words.ts';

/** The figures of indicators: of the whole, and of each unit. */
export function indicatorFigures(recorded: Recorded): NameNode {
  const { campaign, summary } = recorded;
  const tables = new Map((summary?.indicators ?? []).map((table) => [table.indicator, table]));
  return byId(campaign.indicators.keys(), (id) => {
    const indicator = campaign.indicators.get(id);
    if (indicator === undefined) return null;
    const table = tables.get(id) ?? null;
    const units = () => unitFigures(recorded, indicator, table);
    if (table === null) return recorded.group === null ? branch({ units }, { through: ['units'] }) : null;
    const entries = new IndicatorEntries(recorded, indicator, table);
    const figures = { ...figuresOfWhole(entries), ...indicatorCounts(entries) };
    // What single units state is the same, whatever group they are of.
    return recorded.group === null
      ? branch({ ...figures, units }, { usual: 'actual', through: ['units'] })
      : branch(figures, { usual: 'actual' });
  });
}

/** The figures of an indicator's whole, by what follows the indicator in their names. */
function figuresOfWhole(of: IndicatorEntries): Readonly<Record<string, () => NameNode>> {
  const { table } = of;
  const { change, percentOfTarget, exact } = table;
  const figure = (
    what: IndicatorFigure | ExactFigure,
    digits: string | null,
    unit: string,
    derived: () => Derived,
  ) => {
    return leaf((): Entry => ({ kind: 'number', title: of.title(what), digits, unit, derived }));
  };
  const { unitOfMeasure: unit } = table;
  const units = () =>
    leaf(() => {
      if (change === null) return null;
      return of.isHosts
        ? of.countOf('change.units', change.units, [], of.hostParts())
        : of.countOf('change.units', change.units, of.compared);
    });
  const exactFigure = (what: 'sum' | 'numerator' | 'denominator', digits: string | null) => () =>
    figure(`exact.${what}`, digits, unit, () => of.exactAmount(what, digits));
  return {
    target: () => figure('target', table.target, unit, () => of.target()),
    actual: () => figure('actual', table.actual, unit, () => of.ofYear('actual', table.actual)),
    previous: () => figure('previous', table.previous, unit, () => of.ofYear('previous', table.previous)),
    'percent-of-target': () => figure('percent-of-target', percentOfTarget, '%', () => shareOfTarget(of)),
    'above-target': () => {
      const above = percentOfTarget === null ? null : printedDifference(percentOfTarget, '100');
      const digits = above !== null && new Big(above).gt(0) ? above : null;
      return figure('above-target', digits, '%', () => excess(of, digits));
    },
    'distance-to-target': () => {
      const digits = distanceOf(table);
      return figure('distance-to-target', digits, differenceUnit(of), () => distance(of, digits));
    },
    change: () =>
      branch(
        {
          absolute: () =>
            figure('change.absolute', change?.absolute ?? null, differenceUnit(of), () => difference(of)),
          relative: () => figure('change.relative', change?.relative ?? null, '%', () => growth(of)),
          actual: () => {
            const digits = change === null ? null : of.comparedDigits();
            return figure('change.actual', digits, unit, () => of.comparedActual(digits));
          },
          units,
        },
        { usual: 'absolute' },
      ),
    exact: () =>
      branch({
        sum: exactFigure('sum', exact.sum),
        count: () => leaf(() => of.countOf('exact.count', exact.count, of.reported)),
        numerator: exactFigure('numerator', exact.numerator),
        denominator: exactFigure('denominator', exact.denominator),
      }),
  };
}

/** Percentages differ in points. */
function differenceUnit({ table, words }: IndicatorEntries): string {
  return isPercentSign(table.unitOfMeasure) ? words.percentagePoints : table.unitOfMeasure;
}

function shareOfTarget(of: IndicatorEntries): Derived {
  const { percentOfTarget, actual, target } = of.table;
  if (actual === null || target === null) return asTyped(null, of.leftOut('actual'));
  const parts = [yearPart(of, 'actual', 'dividend'), yearPart(of, 'target', 'divisor')].flatMap(
    (part) => part ?? [],
  );
  return { derivation: derivation('percentage', parts, percentOfTarget), leftOut: of.leftOut('actual') };
}

function excess(of: IndicatorEntries, digits: string | null): Derived {
  const { table, words } = of;
  if (digits === null || table.percentOfTarget === null) return asTyped(null);
  const share = indicatorFigure(table, 'percent-of-target');
  const parts = [
    figurePart('minuend', words.indicator['percent-of-target'], share, table.percentOfTarget),
    figurePart('subtrahend', words.whole, null, '100'),
  ];
  return { derivation: derivation('difference', parts, digits), leftOut: [] };
}

/** How far the whole is from its target, whichever of them is more. */
function distanceOf({ actual, target }: IndicatorTable): string | null {
  return actual === null || target === null ? null : printedDifference(actual, target).replace(/^-/, '');
}

function distance(of: IndicatorEntries, digits: string | null): Derived {
  const { actual, target } = of.table;
  if (digits === null || actual === null || target === null) return asTyped(null);
  const isAbove = new Big(actual).gte(target);
  const more = yearPart(of, isAbove ? 'actual' : 'target', 'minuend');
  const less = yearPart(of, isAbove ? 'target' : 'actual', 'subtrahend');
  const parts = [more, less].flatMap((part) => part ?? []);
  return { derivation: derivation('difference', parts, digits), leftOut: [] };
}

/** A figure of the whole as it is printed. */
function yearPart(
  { table, words }: IndicatorEntries,
  what: Year | 'target',
  role: 'dividend' | 'divisor' | 'minuend' | 'subtrahend',
) {
  const digits = table[what];
  return digits === null
    ? null
    : figurePart(role, words.indicator[what], indicatorFigure(table, what), digits);
}

/** The difference of both years as they are printed; of some units, that of their exact figures. */
function difference(of: IndicatorEntries): Derived {
  const { change } = of.table;
  if (change === null) return asTyped(null, of.leftOut('previous'));
  const parts = of.isWholeCompared
    ? [yearPart(of, 'actual', 'minuend'), yearPart(of, 'previous', 'subtrahend')].flatMap(
        (part) => part ?? [],
      )
    : of.comparedParts();
  return { derivation: derivation('difference', parts, change.absolute), leftOut: of.leftOut('previous') };
}

/** The change in percent, by the exact figures. */
function growth(of: IndicatorEntries): Derived {
  const { change } = of.table;
  const leftOut = of.leftOut('previous');
  if (change === null) return asTyped(null, leftOut);
  // Of nothing, there is no change in percent: the parts say so.
  return { derivation: derivation('growth', of.comparedParts(), change.relative), leftOut };
}
