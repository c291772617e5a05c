import type { Summary } from '../../../../aggregation/summary.generated.ts';
import type { Campaign } from '../../../../campaign/campaign.ts';
import type { Printed } from '../../../printed.ts';
import { awardsAnnex } from './awards.ts';
import { completenessAnnex } from './completeness.ts';
import { indicatorsAnnex } from './indicators.ts';
import { ratingsAnnex } from './ratings.ts';
import { recipientsAnnex } from './recipients.ts';

/** What stands in the annexes. */
export function annexesView(
  campaign: Campaign,
  summary: Summary,
  {
    nouns,
    deadline,
    isWithoutData,
  }: {
    readonly nouns: Readonly<Record<'unit' | 'cluster', string>>;
    readonly deadline: Printed;
    readonly isWithoutData: boolean;
  },
) {
  return {
    ratings: ratingsAnnex(campaign, summary, nouns),
    indicators: indicatorsAnnex(campaign, summary, isWithoutData),
    awards: awardsAnnex(campaign, summary),
    recipients: recipientsAnnex(campaign, summary.awards.list),
    completeness: completenessAnnex(summary, nouns.unit, deadline),
  };
}
