import { type DraftCampaign, isDueFrom, isReportedByUnits, type Unit } from './campaign.ts';
import { idsUsed, type MappedList } from './rollup-mapping.ts';
import { type IdentifiedRollup, isMappedAmiss, unknownIdsOf } from './rollup-mismatches.ts';

/** What a campaign asks of units, and a roll-up of such units does not have. */
export interface Lacking {
  readonly list: Extract<MappedList, 'programmes' | 'indicators'>;
  /** Its id here. */
  readonly id: string;
  readonly name: string;
  /** Whether nothing there has this meaning, so that it can be said that there is none: a programme may be there without ratings. */
  readonly isUnknown: boolean;
}

/** What is asked here of units like those of a roll-up, and is nothing that was asked there; where ids are not known, nobody can say. */
export function lackingIn(rollup: IdentifiedRollup, campaign: DraftCampaign): Lacking[] {
  const { root, mapping } = rollup;
  if (unknownIdsOf(rollup, campaign).length > 0 || isMappedAmiss(rollup, campaign)) return [];
  const kinds = [...idsUsed(root, 'unitKinds')].flatMap((id) => mapping.idHere('unitKinds', id) ?? []);
  const units = kinds.map((kind): Unit => ({ id: '', name: '', kind }));
  const { programmes = [], indicators = [] } = root.value.declared ?? {};
  const idsHere = (list: Lacking['list'], ids: readonly string[]) =>
    new Set(ids.map((id) => mapping.idHere(list, id)));
  const figures = idsHere(
    'indicators',
    indicators.map(({ id }) => id),
  );
  const rated = idsHere(
    'programmes',
    programmes.flatMap(({ id, rating }) => (rating === undefined ? [] : id)),
  );
  const known = idsHere(
    'programmes',
    programmes.map(({ id }) => id),
  );
  return [
    ...[...campaign.programmes.values()].flatMap(({ value: { id, title, rating } }): Lacking[] => {
      const isDue = rating !== undefined && kinds.some((kind) => rating.kinds?.includes(kind) ?? true);
      const one = { list: 'programmes', id, name: title, isUnknown: !known.has(id) } as const;
      return isDue && !rated.has(id) ? [one] : [];
    }),
    ...[...campaign.indicators.values()].flatMap(({ value }): Lacking[] => {
      const isDue = isReportedByUnits(value) && units.some((unit) => isDueFrom(unit, value, campaign));
      const one = { list: 'indicators', id: value.id, name: value.name, isUnknown: true } as const;
      return isDue && !figures.has(value.id) ? [one] : [];
    }),
  ];
}
