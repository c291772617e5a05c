import { receiptTable } from './receipts.ts';
import { type Presented, placeIn } from './source.ts';
import type { ReceiptStatement } from './statements.ts';
import type { Completeness, UnitReceipt } from './summary.generated.ts';

/** Which units were due, and which have submitted, in time. */
export function completenessOf(of: Presented, statements: readonly ReceiptStatement[]): Completeness {
  const { deadline, units: due } = of.campaign.file;
  const receipts = statements.filter(({ source }) => source.campaign === of.campaignId);
  const table = receiptTable(due, deadline, receipts, ({ unit }) => unit);
  const units = table.map(({ unit, revisions, current, isLate }): UnitReceipt => {
    const history = revisions.map(({ revision, submitted, source }) => ({
      revision,
      submitted,
      source: placeIn(of, source),
    }));
    return {
      unit: unit.id,
      name: unit.name,
      state: current === undefined ? 'missing' : 'received',
      submitted: current?.submitted ?? null,
      revision: current?.revision ?? null,
      history,
      late: isLate,
      sources: history.map(({ source }) => source),
    };
  });
  const count = (test: (unit: UnitReceipt) => boolean) => units.filter(test).length;
  return {
    deadline,
    due: units.length,
    received: count((unit) => unit.state === 'received'),
    late: count((unit) => unit.late),
    missing: count((unit) => unit.state === 'missing'),
    units,
  };
}
