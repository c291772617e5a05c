import type { Unit } from '../campaign/campaign.ts';
import { receiptTable } from './receipts.ts';
import { type Presented, placeIn } from './source.ts';
import type { ReceiptStatement } from './statements.ts';
import type { Completeness, UnitReceipt } from './summary.generated.ts';

/** Which units were due, and which have submitted, in time: by the deadline of the host that they submit to. */
export function completenessOf(of: Presented, statements: readonly ReceiptStatement[]): Completeness {
  const { deadline } = of.campaign.file;
  const units = unitReceipts(of, of.campaign.file.units, statements);
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

/** What has come of each of some units. */
export function unitReceipts(
  of: Presented,
  units: readonly Unit[],
  statements: readonly ReceiptStatement[],
): UnitReceipt[] {
  const { campaign, campaignId } = of;
  const receipts = statements.filter(({ source }) => source.campaign === campaignId);
  const deadlineOf = ({ id }: Unit) => campaign.deadlines.get(id) ?? campaign.file.deadline;
  const table = receiptTable(units, deadlineOf, receipts, ({ unit }) => unit);
  return table.map(({ unit, revisions, current, isLate }) => {
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
}
