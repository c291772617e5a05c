import { completeCampaign } from './campaign.ts';
import { expandedCampaign } from './expanded-campaign.ts';
import { type DraftReview, type Review, withRecordsOf } from './review.ts';
import type { RolledUp } from './rolled-up.ts';
import { rollupSenders } from './rollup-senders.ts';

/**
 * The records of a campaign in which no error was found, those of roll-ups among them.
 * @param rolledUp the roll-ups that count, in the campaign's own ids
 */
export function soundReview(draft: DraftReview, rolledUp: readonly RolledUp[]): Review {
  const review = {
    ...draft,
    campaign: expandedCampaign(completeCampaign(draft.campaign), rolledUp, rollupSenders(draft)),
    rolledUp,
  };
  return rolledUp.length + draft.rollups.length === 0 ? withRecordsOf(draft, review) : review;
}
