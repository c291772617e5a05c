import { draftCampaign, soundCampaign } from '../campaign/campaign.ts';
import type { DraftReview, Review } from '../campaign/review.ts';
import { type Finding, hasErrors, sortedFindings } from '../diagnostics/finding.ts';
import type { CampaignFolder } from '../intake/campaign-folder.ts';
import { withoutConsequences } from './consequences.ts';
import type { ValidationOptions } from './rule.ts';
import { rules } from './rules.ts';

export interface Validated {
  /** Everything found in all files, in reporting order. */
  readonly findings: readonly Finding[];
  /** The records, if there was no error among the findings. */
  readonly review: Review | null;
}

/** Gathers what intake found in each file and applies every rule to what can be used of them. */
export function validate(folder: CampaignFolder, options: ValidationOptions): Validated {
  const files = [folder.campaign, ...(folder.host === null ? [] : [folder.host]), ...folder.submissions];
  const findings = files.flatMap((file) => file.findings);
  const { root, isPartial } = folder.campaign;
  if (root === null) return { findings: sortedFindings(findings), review: null };
  const draft: DraftReview = {
    campaign: draftCampaign(root, isPartial),
    host: folder.host?.root ?? null,
    submissions: folder.submissions.map((file) => ({
      source: file.source,
      root: file.root,
      isWellFormed: !hasErrors(file.findings),
    })),
  };
  for (const rule of Object.values(rules)) findings.push(...rule(draft, options));
  const review = hasErrors(findings) ? null : { ...draft, campaign: soundCampaign(draft.campaign) };
  return { findings: sortedFindings(withoutConsequences(findings)), review };
}
