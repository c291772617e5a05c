import type { Summary } from '../../aggregation/summary.generated.ts';
import type { Campaign } from '../../campaign/campaign.ts';
import { periodOf } from '../../campaign/period.ts';
import { PrintedText } from '../printed.ts';
import type { Words } from '../sentence-figures.ts';
import { titleWithin } from '../titles.ts';
import { isReported, missedWords } from './indicator.ts';
import { reviewedIndicators } from './indicator-list.ts';
import { shortcomingWords } from './rating-names.ts';
import { ratedSubjects } from './ratings.ts';

/** What figures say of limitations: facts by name and figure, without a judgement. */
export interface Shortcoming {
  /** A target that was not reached; units that have not achieved, or that the appraisal has lowered. */
  readonly kind: 'target' | 'rating';
  readonly programme: string;
  /** Without its full stop. */
  readonly sentence: PrintedText;
}

/** What may be said of limitations from a campaign's figures, in the order of its programmes: ratings, then targets. */
export function shortcomingsOf(campaign: Campaign, summary: Summary): Shortcoming[] {
  return campaign.file.programmes
    .filter(({ reviewed }) => reviewed !== false)
    .flatMap(({ id, title }) => {
      const ratings = ratedSubjects(campaign, summary, id)
        .flatMap(shortcomingWords)
        .flatMap((words): Words[] =>
          words === null ? [] : [[`Trong ${titleWithin(campaign, title)}, `, ...words]],
        );
      return [
        ...ratings.map((words) => ({ kind: 'rating' as const, words })),
        ...missedTargets(campaign, summary, id).map((words) => ({ kind: 'target' as const, words })),
      ].map(({ kind, words }) => ({ kind, programme: id, sentence: new PrintedText(words) }));
    });
}

/** Only when the year's targets are due can they be missed. */
function missedTargets(campaign: Campaign, summary: Summary, programme: string): Words[] {
  if (!periodOf(campaign.file).isYearEnd) return [];
  const reviewed = reviewedIndicators(campaign, summary);
  return summary.indicators
    .filter((table) => table.programme === programme && table.reached === false)
    .filter(isReported)
    .map((table) => missedWords(reviewed, table));
}
