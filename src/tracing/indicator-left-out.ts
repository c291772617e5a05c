import type { UnitFigures } from '../aggregation/summary.generated.ts';
import { isDueFrom } from '../campaign/campaign.ts';
import type { LeftOut } from './figure.ts';
import type { IndicatorFigure } from './figure-names.ts';
import { placeOf, type Recorded } from './recorded.ts';
import type { StatedIndicator, Year } from './stated-indicator.ts';

/** What is in no figure of a year, or in no target, of an indicator. */
export function leftOutOfIndicator(of: StatedIndicator, what: Year | 'target'): LeftOut[] {
  if (of.isHosts) return [];
  const { units } = of.table;
  const ids = of.operands.map(({ id }) => id);
  return [
    ...units.flatMap((row) => leftOutOfUnit(of, row, what)),
    ...notAsked(of),
    ...units.flatMap((unit) => replacedFigures(of.recorded, unit, ids, what)),
    ...hostsOwn(of, what),
  ];
}

/** What some counts of units leave out. */
export function leftOutOfCount(of: StatedIndicator, what: IndicatorFigure): LeftOut[] {
  if (of.isHosts || what === 'missing' || what === 'not-applicable') return [];
  if (what === 'due') return notAsked(of);
  const units = of.table.units.flatMap((row) => leftOutOfUnit(of, row, 'actual'));
  return what === 'applicable' ? units.filter(({ why }) => why === 'not-applicable') : units;
}

function leftOutOfUnit(of: StatedIndicator, row: UnitFigures, what: Year | 'target'): LeftOut[] {
  const { unit, name, state } = row;
  if (state === 'not-applicable') {
    return [{ why: 'not-applicable', label: name, digits: null, ...of.reasonOf(unit) }];
  }
  const isMissing =
    state === 'missing' ||
    (what === 'previous' && !of.hasPrevious(row)) ||
    (what === 'target' && row.target === null);
  if (!isMissing) return [];
  const stated = what === 'target' ? row.target : null;
  return [
    { why: 'missing', label: name, reason: null, digits: stated, places: of.recorded.unitPlaces(unit) },
  ];
}

/** Units of kinds from which the indicator is not due. */
function notAsked({ recorded, indicator }: StatedIndicator): LeftOut[] {
  const { units, campaign } = recorded;
  return units
    .filter((unit) => !isDueFrom(unit, indicator.value, campaign))
    .map(({ id, name }) => ({
      why: 'not-asked',
      label: name,
      reason: null,
      digits: null,
      places: recorded.unitPlaces(id),
    }));
}

/** What the host stated for comparison with what units add up to. */
function hostsOwn(of: StatedIndicator, what: Year | 'target'): LeftOut[] {
  const number = what === 'target' ? undefined : of.ofHost?.get(what);
  if (number === undefined) return [];
  return [
    {
      why: 'not-asked',
      label: of.hostName,
      reason: null,
      digits: number.digits,
      places: [placeOf(number.place)],
    },
  ];
}

/** What earlier revisions of a unit's submission stated of some indicators. */
export function replacedFigures(
  recorded: Recorded,
  { unit, name }: Pick<UnitFigures, 'unit' | 'name'>,
  indicators: readonly string[],
  what: Year | 'target',
): LeftOut[] {
  return recorded.replaced(unit).flatMap(({ revision, root }) =>
    indicators.flatMap((id): LeftOut[] => {
      const stated = root.get('indicators');
      if (stated === undefined || !Object.hasOwn(stated.value, id)) return [];
      const number = stated.get(id)?.get(what);
      if (number === undefined) return [];
      return [
        {
          why: 'superseded',
          label: recorded.words.revision(name, revision),
          reason: root.value.correctionReason ?? null,
          digits: number.digits,
          places: [placeOf(number.place)],
        },
      ];
    }),
  );
}
