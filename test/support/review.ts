import { summaryOf } from '../../src/aggregation/partial-summary.ts';
import type { Review } from '../../src/campaign/review.ts';
import { nodeEffects } from '../../src/cli/effects.ts';
import { readCampaignFolder } from '../../src/intake/campaign-folder.ts';
import { documentView } from '../../src/report/document-view.ts';
import type { DocumentContent } from '../../src/report/kind.ts';
import { validate } from '../../src/validation/validate.ts';

/** The records of a campaign on disk that has no errors. */
export async function reviewOf(folder: string): Promise<Review> {
  const { review } = validate(await readCampaignFolder(nodeEffects(), folder), {
    today: '2023-12-13',
    allowMissing: true,
  });
  if (review === null) throw new Error(`${folder} has errors.`);
  return review;
}

/** What the report of a campaign is made from. */
export function reportContentOf(review: Review): DocumentContent {
  const { campaign, host } = review;
  return {
    campaign,
    summary: summaryOf(review),
    host: host?.value ?? null,
    document: documentView(campaign, 'report'),
    isWithoutData: false,
  };
}
