import type { Part } from './figure.ts';
import type { IndicatorEntries } from './indicator-entries.ts';
import { leftOutOfCount } from './indicator-left-out.ts';
import { leaf, type NameNode } from './name-tree.ts';

/** How many units there are of those that have to report an indicator, by what follows the indicator in their names. */
export function indicatorCounts(of: IndicatorEntries): Readonly<Record<string, () => NameNode>> {
  const { table } = of;
  const { units } = table;
  // What units may report, and need not, is due from the host as well.
  const isHostDue = table.due > units.length;
  const hostIs = (count: number, rows: readonly unknown[]): readonly Part[] =>
    isHostDue && count > rows.length ? of.hostParts() : [];
  const applicable = units.filter(({ state }) => state !== 'not-applicable');
  const missing = units.filter(({ state }) => state === 'missing');
  const notApplicable = units.filter(({ state }) => state === 'not-applicable');
  const counted = (
    what:
      | 'due'
      | 'applicable'
      | 'reported'
      | 'missing'
      | 'not-applicable'
      | 'units-with-target'
      | 'units-reached',
    count: number,
    rows: IndicatorEntries['reported'],
  ) => {
    return () =>
      leaf(() => of.countOf(what, count, rows, hostIs(count, rows), () => leftOutOfCount(of, what)));
  };
  return {
    due: counted('due', table.due, units),
    applicable: counted('applicable', table.due - table.notApplicable, applicable),
    reported: counted('reported', table.reported, of.reported),
    missing: counted('missing', table.missing, missing),
    'not-applicable': counted('not-applicable', table.notApplicable, notApplicable),
    'units-with-target': counted(
      'units-with-target',
      table.unitsWithTarget,
      units.filter(({ reached }) => reached !== null),
    ),
    'units-reached': counted(
      'units-reached',
      table.unitsReached,
      units.filter(({ reached }) => reached === true),
    ),
  };
}
