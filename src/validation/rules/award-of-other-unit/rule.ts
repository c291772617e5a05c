import type { Unit } from '../../../campaign/campaign.ts';
import { type AwardRecord, awardGroups, awardRecords } from '../../../campaign/records.ts';
import type { DraftReview } from '../../../campaign/review.ts';
import { unitsNamedIn } from '../../../campaign/units-named-in-text.ts';
import { itemsOf } from '../../../intake/values.ts';
import { fileRule, type Violation } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** A unit reports the awards of its own people, and an award is of the unit that the recipient's name speaks of. */
export default fileRule<Arguments>(definition, 'warning', function* (review) {
  const nameOf = (id: string) => review.campaign.units.get(id)?.value.name;
  for (const { group, submitter } of awardGroups(review)) {
    if (submitter === null) continue;
    for (const recipient of itemsOf(group.get('recipients'))) {
      const unit = recipient.get('unit');
      if (unit === undefined || unit.value === submitter) continue;
      const [other, own] = [nameOf(unit.value), nameOf(submitter)];
      if (other === undefined || own === undefined) continue;
      const args = { isNamed: false, name: recipient.value.name, unit: other, submitter: own };
      yield { place: unit.place, args };
    }
  }
  for (const record of awardRecords(review)) yield* otherUnitNamed(record, review);
});

/** A recipient whose name, or position, speaks of another unit of the kind than the one that the award counts for. */
function* otherUnitNamed(
  { recipient, unitId }: AwardRecord,
  { campaign }: DraftReview,
): Generator<Violation<Arguments>> {
  const own = unitId === null ? undefined : campaign.units.get(unitId)?.value;
  if (own === undefined) return;
  for (const key of ['name', 'position'] as const) {
    const text = recipient.get(key);
    if (text === undefined) continue;
    const named: readonly Unit[] = unitsNamedIn(text.value, campaign);
    const [other] = named.filter(({ kind }) => kind === own.kind);
    // A name may speak of two units, as of the border between them.
    if (other === undefined || named.some(({ id }) => id === own.id)) continue;
    yield {
      place: text.place,
      args: { isNamed: true, name: text.value, unit: other.name, submitter: own.name },
    };
    return;
  }
}
