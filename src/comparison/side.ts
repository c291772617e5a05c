import type { Progress } from '../aggregation/progress.ts';
import type { Summary } from '../aggregation/summary.generated.ts';
import type { Campaign, Unit } from '../campaign/campaign.ts';
import { periodOf } from '../campaign/period.ts';
import type { Review } from '../campaign/review.ts';
import type { UnitGroup } from '../campaign/unit-groups.ts';
import type { ComparedUnit } from './comparison.generated.ts';

/** One of the two campaigns that are compared: what of it is sound, and its figures. */
export interface Side {
  /** How the command names it: "ky-2023", "ky-2023@HEAD~1". */
  readonly name: string;
  readonly review: Review;
  readonly summary: Summary;
  /** Who has submitted, also with errors. */
  readonly progress: Progress;
  /** Files with errors, which have no part in it; by their paths, with the unit that each is of. */
  readonly leftOut: readonly LeftOut[];
}

/** A file that is not compared, since there are errors in it. */
export interface LeftOut {
  readonly file: string;
  readonly unit: string | null;
}

/** Both campaigns, the earlier one first, and which of their units are compared with which. */
export interface Sides {
  readonly before: Side;
  readonly after: Side;
  /** Those that were asked for. */
  readonly groups: readonly UnitGroup[];
  /** Of these, those whose records are sound on both sides. */
  readonly soundGroups: readonly UnitGroup[];
  /** Whether a unit was asked for: then the host and the clusters have no part in it. */
  readonly isOfUnit: boolean;
  /** Whether all units are compared; otherwise nothing is said of the whole. */
  readonly isWhole: boolean;
  /** Whether the host's records are sound on both sides. */
  readonly isHostSound: boolean;
}

/** Whether both are of one period: then what differs was corrected, and did not change with the years. */
export function areOfOnePeriod({ before, after }: Pick<Sides, 'before' | 'after'>): boolean {
  return periodOf(before.review.campaign.file).name === periodOf(after.review.campaign.file).name;
}

/** A unit as a comparison names it. */
export function comparedUnit({ units }: Pick<Campaign, 'units'>, id: string): ComparedUnit {
  return { id, name: units.get(id)?.value.name ?? id };
}

/** A side's units by their ids, in its order. */
export function unitsOf({ review }: Side): readonly Unit[] {
  return review.campaign.file.units;
}

/** Things of both sides by a key, in the order of the later one; what is gone comes last. */
export function paired<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
): { readonly before: T | null; readonly after: T | null }[] {
  const old = new Map(before.map((item) => [keyOf(item), item]));
  const now = new Set(after.map(keyOf));
  return [
    ...after.map((item) => ({ before: old.get(keyOf(item)) ?? null, after: item })),
    ...before.flatMap((item) => (now.has(keyOf(item)) ? [] : [{ before: item, after: null }])),
  ];
}
