import { completeCampaign } from './campaign.ts';
import { expandedCampaign } from './expanded-campaign.ts';
import { type DraftReview, type Review, unitIdOf } from './review.ts';
import type { RolledUp } from './rolled-up.ts';

/**
 * The records of a campaign in which no error was found, those of roll-ups among them.
 * @param rolledUp the roll-ups that count, in the campaign's own ids
 */
export function soundReview(draft: DraftReview, rolledUp: readonly RolledUp[]): Review {
  const { campaign, submissions } = draft;
  const kindOf = (unit: string) => campaign.units.get(unit)?.value.kind;
  const asRollup = new Set(rolledUp.map(({ unitId }) => kindOf(unitId)));
  const asForm = new Set(submissions.map((one) => kindOf(unitIdOf(one))));
  return {
    ...draft,
    // Of whom nothing has come, the kind says what is to come, or others of it do.
    campaign: expandedCampaign(
      completeCampaign(campaign),
      rolledUp,
      ({ kind }) =>
        campaign.unitKinds.get(kind)?.value.submits === 'rollup' || (asRollup.has(kind) && !asForm.has(kind)),
    ),
    rolledUp,
  };
}
