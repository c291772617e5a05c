import type { Campaign } from '../campaign/campaign.ts';
import type { Facts } from './facts.ts';
import { grouped } from './grouping.ts';
import type { Completeness, UnitReceipt } from './summary.generated.ts';

/** Which units were due, and which have submitted, in time and free of errors. */
export function completenessOf(campaign: Campaign, { receipts }: Facts): Completeness {
  const { deadline } = campaign.file;
  const byUnit = grouped(receipts, (receipt) => receipt.unit);
  const units: UnitReceipt[] = campaign.file.units.map(({ id, name }) => {
    const revisions = [...(byUnit.get(id) ?? [])].sort((a, b) => a.revision - b.revision);
    const [first, current] = [revisions[0], revisions.at(-1)];
    return {
      unit: id,
      name,
      state: current === undefined ? 'missing' : 'received',
      submitted: current?.submitted ?? null,
      revision: current?.revision ?? null,
      history: revisions.map(({ revision, submitted, source }) => ({ revision, submitted, source })),
      // Who submitted in time may correct it later.
      late: (first?.submitted ?? '') > deadline,
      valid: current?.valid ?? false,
      sources: revisions.map((receipt) => receipt.source),
    };
  });
  const count = (test: (unit: UnitReceipt) => boolean) => units.filter(test).length;
  return {
    deadline,
    due: units.length,
    received: count((unit) => unit.state === 'received'),
    valid: count((unit) => unit.valid),
    late: count((unit) => unit.late),
    missing: count((unit) => unit.state === 'missing'),
    units,
  };
}
