import type { DraftCampaign } from '../campaign/campaign.ts';
import { type Finding, hasErrors } from '../diagnostics/finding.ts';
import { keysOfLine } from '../intake/line-keys.ts';

/**
 * The errors in review.yaml that forms can't be made or taken in with. Who signs the report, and who receives it, is no matter
 * of theirs.
 */
export function errorsForForms(
  findings: readonly Finding[],
  { place: { source: campaignFile } }: DraftCampaign['root'],
): Finding[] {
  return findings.filter((finding) => {
    const { source, start } = finding.place;
    const isOfCampaign = source === campaignFile && hasErrors([finding]);
    return isOfCampaign && keysOfLine(source, source.lineOf(start))[0] !== 'documents';
  });
}
