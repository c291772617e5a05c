import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import type { Files } from './memory-world.ts';

/** Areas within one another or not, and what each unit is in: an area, an earlier unit, or nothing. */
export const placesInAreas = fc.tuple(
  fc.array(fc.option(fc.nat(5)), { maxLength: 4 }),
  fc.array(fc.option(fc.nat(8)), { minLength: 5, maxLength: 5 }),
);

/** The same campaign with units in areas. */
export function withAreas(
  files: Files,
  [within, inside]: readonly [readonly (number | null)[], readonly (number | null)[]],
): Files {
  const campaign = parse(Buffer.from(files.get('review.yaml') ?? []).toString());
  const parent = (ids: readonly string[], at: number | null | undefined) => {
    const id = at === null || at === undefined ? undefined : ids[at];
    return id === undefined ? {} : { parent: id };
  };
  const areas = within.map((_, index) => `khu-${index}`);
  campaign.areas = within.map((at, index) => ({
    id: areas[index],
    name: `khu ${index}`,
    ...parent(areas.slice(0, index), at),
  }));
  const units: string[] = campaign.units.map(({ id }: { id: string }) => id);
  campaign.units = campaign.units.map((unit: { id: string }, index: number) => ({
    ...unit,
    ...parent([...areas, ...units.slice(0, index)], inside[index]),
  }));
  return new Map([...files, ['review.yaml', Buffer.from(stringify(campaign))]]);
}
