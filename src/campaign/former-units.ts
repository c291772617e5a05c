import type { FormerUnit as WrittenFormerUnit } from '../intake/schema.generated.ts';
import type { Unit } from './campaign.ts';

/** A unit of an earlier campaign that one of this campaign's stands in the place of. */
export interface FormerUnit {
  /** Its id in the earlier campaign. */
  readonly id: string;
  /** What it was called; `null` where review.yaml does not say. */
  readonly name: string | null;
  /** The first year that the new unit reports on. */
  readonly from: number;
}

/** The id of an old unit, however it is written. */
export function formerUnitId(written: WrittenFormerUnit): string {
  return typeof written === 'string' ? written : written.unit;
}

/**
 * The old units that a unit stands in the place of, each once.
 * @param year of the campaign: what says no year of its own changed in it
 */
export function formerUnitsOf({ formerly = [] }: Pick<Unit, 'formerly'>, year: number): FormerUnit[] {
  const byId = new Map<string, FormerUnit>();
  for (const written of formerly) {
    const id = formerUnitId(written);
    const { name = null, from = year } = typeof written === 'string' ? {} : written;
    if (!byId.has(id)) byId.set(id, { id, name, from });
  }
  return [...byId.values()];
}
