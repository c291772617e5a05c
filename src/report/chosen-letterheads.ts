import type { DraftCampaign } from '../campaign/campaign.ts';
import { letterheadsChosen } from '../campaign/documents.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { closest } from '../diagnostics/suggestion.ts';
import { isKnownLetterhead, knownLetterheads } from '../letterheads/letterheads.ts';
import type { CampaignTemplates } from './campaign-templates.ts';
import { error } from './unfilled-findings.ts';

/** The folder of templates of letterheads, among the templates of a kind of document. */
const folder = 'letterhead/';

/** Letterheads that review.yaml chooses, and neither the program nor the campaign has. */
export function unknownLetterheads({ kinds }: CampaignTemplates, { root }: DraftCampaign): Finding[] {
  const reported = new Set<number>();
  return letterheadsChosen(root).flatMap(({ kind, id, place }) => {
    const templates = [...(kinds.get(kind)?.campaigns.keys() ?? [])];
    if (id === null || isKnownLetterhead(id) || templates.includes(folder + id)) return [];
    if (reported.has(place.start)) return [];
    reported.add(place.start);
    const campaigns = templates
      .filter((one) => one.startsWith(folder))
      .map((one) => one.slice(folder.length));
    const known = [...knownLetterheads, ...campaigns];
    return [error('unknown-letterhead', place, { id, suggestion: closest(id, known), known })];
  });
}
