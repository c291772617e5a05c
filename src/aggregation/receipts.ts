import type { Unit } from '../campaign/campaign.ts';
import { grouped } from '../campaign/grouping.ts';

/** A submission that arrived. */
export interface Receipt {
  /** From 1; a corrected submission has a higher one. */
  readonly revision: number;
  /** "2023-11-28"; `null` where the submission does not say. */
  readonly submitted: string | null;
}

/** What has arrived from one unit. */
export interface UnitReceipts<R extends Receipt> {
  readonly unit: Unit;
  /** Every revision, the first one first. */
  readonly revisions: readonly R[];
  /** The one that counts; `undefined` where nothing has arrived. */
  readonly current: R | undefined;
  /** Whether all revisions came after the deadline: who submitted in time may correct it later. */
  readonly isLate: boolean;
}

/**
 * What has arrived, by unit, in the campaign's order.
 * @param deadlineOf by when a unit was to submit: "2023-11-30"
 */
export function receiptTable<R extends Receipt>(
  units: readonly Unit[],
  deadlineOf: (unit: Unit) => string | null,
  receipts: readonly R[],
  unitOf: (receipt: R) => string,
): UnitReceipts<R>[] {
  const byUnit = grouped(receipts, unitOf);
  return units.map((unit) => {
    const revisions = [...(byUnit.get(unit.id) ?? [])].sort((a, b) => a.revision - b.revision);
    const days = revisions.flatMap(({ submitted }) => submitted ?? []);
    const deadline = deadlineOf(unit);
    const isLate = deadline !== null && days.length > 0 && days.every((day) => day > deadline);
    return { unit, revisions, current: revisions.at(-1), isLate };
  });
}
