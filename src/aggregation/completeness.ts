import type { Campaign } from '../campaign/campaign.ts';
import type { Facts } from './facts.ts';
import { grouped } from './grouping.ts';
import type { Completeness, UnitReceipt } from './summary.generated.ts';

/** Which units were due, and which have submitted, in time and free of errors. */
export function completenessOf(campaign: Campaign, { receipts }: Facts): Completeness {
  const { deadline } = campaign.file;
  const byUnit = grouped(receipts, (receipt) => receipt.unit);
  const units: UnitReceipt[] = campaign.file.units.map(({ id, name }) => {
    const received = byUnit.get(id) ?? [];
    const submitted = received[0]?.submitted ?? null;
    return {
      unit: id,
      name,
      state: received.length > 0 ? 'received' : 'missing',
      submitted,
      late: submitted !== null && submitted > deadline,
      valid: received.length > 0 && received.every((receipt) => receipt.valid),
      sources: received.map((receipt) => receipt.source),
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
