import { isToSendRollup, type Unit } from './campaign.ts';
import { type DraftReview, unitIdOf } from './review.ts';

/**
 * Whether a unit is to send a roll-up, as far as is known from what has come in: review.yaml says so, or others of its kind have sent
 * roll-ups, and nothing else.
 */
export function rollupSenders({
  campaign,
  submissions,
  rollups,
}: Pick<DraftReview, 'campaign' | 'submissions' | 'rollups'>): (unit: Pick<Unit, 'kind'>) => boolean {
  const kindOf = (id: string) => campaign.units.get(id)?.value.kind;
  const asRollup = new Set(rollups.map((one) => kindOf(unitIdOf(one))));
  const asForm = new Set(asRollup.size === 0 ? [] : submissions.map((one) => kindOf(unitIdOf(one))));
  return (unit) => isToSendRollup(campaign, unit) || (asRollup.has(unit.kind) && !asForm.has(unit.kind));
}
