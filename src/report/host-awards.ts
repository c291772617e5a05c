import type { AwardItem } from '../aggregation/summary.generated.ts';
import { hostAuthority } from '../campaign/host-authority.ts';
import { decisionNumberKey } from '../vietnamese/normal-forms.ts';
import type { ResultsContent } from './value-set.ts';

/** What the host itself gives: by one decision, where the document is of one, else by all. */
export function hostAwards({
  campaign,
  summary,
  subject,
}: Pick<ResultsContent, 'campaign' | 'summary' | 'subject'>): readonly AwardItem[] {
  const authority = hostAuthority(campaign);
  const key = subject === null ? null : decisionNumberKey(subject.key);
  return summary.awards.list.filter(
    ({ authority: by, decision }) =>
      by === authority && (key === null || decisionNumberKey(decision.number) === key),
  );
}
