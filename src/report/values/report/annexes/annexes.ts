import type { Summary } from '../../../../aggregation/summary.generated.ts';
import type { Campaign } from '../../../../campaign/campaign.ts';
import type { Printed } from '../../../printed.ts';
import { awardsAnnex } from './awards.ts';
import { completenessAnnex } from './completeness.ts';
import { indicatorsAnnex } from './indicators.ts';
import { annexLines } from './lines.ts';
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
    isDrilledDown,
  }: {
    readonly nouns: Readonly<Record<'unit' | 'cluster', string>>;
    readonly deadline: Printed;
    readonly isWithoutData: boolean;
    /** Whether it is listed what roll-ups are made of. */
    readonly isDrilledDown: boolean;
  },
) {
  const linesOf = annexLines(campaign, summary, isDrilledDown);
  return {
    ratings: ratingsAnnex(campaign, summary, nouns, linesOf, isDrilledDown),
    indicators: indicatorsAnnex(campaign, summary, isWithoutData, linesOf),
    awards: awardsAnnex(campaign, summary, linesOf),
    recipients: recipientsAnnex(campaign, summary.awards.list),
    completeness: completenessAnnex(campaign, summary, nouns.unit, deadline, linesOf, isDrilledDown),
  };
}
