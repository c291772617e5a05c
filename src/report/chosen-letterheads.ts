import type { DraftCampaign } from '../campaign/campaign.ts';
import { letterheadsChosen } from '../campaign/documents.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { closest } from '../diagnostics/suggestion.ts';
import type { FileOf } from '../intake/conforming-values.ts';
import { itemsOf, type Located } from '../intake/values.ts';
import { isKnownLetterhead, knownLetterheads } from '../letterheads/letterheads.ts';
import type { CampaignTemplates } from './campaign-templates.ts';
import { error } from './unfilled-findings.ts';

/** The folder of templates of letterheads, among the templates of a kind of document. */
const folder = 'letterhead/';

/** Letterheads that review.yaml or a kind.yaml of the campaign's chooses, and neither the program nor the campaign has. */
export function unknownLetterheads(
  { kinds, documents }: CampaignTemplates,
  { root }: DraftCampaign,
): Finding[] {
  const ofKindFiles = [...documents.files].flatMap(([kind, file]) =>
    letterheadsOfKindFile(file).map(({ value: id, place }) => ({ kind, id, place })),
  );
  // What is said once for all kinds is reported once.
  const reported = new Set<string>();
  return [...letterheadsChosen(root), ...ofKindFiles].flatMap(({ kind, id, place }) => {
    const templates = [...(kinds.get(kind)?.campaigns.keys() ?? [])];
    if (id === null || isKnownLetterhead(id) || templates.includes(folder + id)) return [];
    const key = `${place.source.path} ${place.start}`;
    if (reported.has(key)) return [];
    reported.add(key);
    const campaigns = templates
      .filter((one) => one.startsWith(folder))
      .map((one) => one.slice(folder.length));
    const known = [...knownLetterheads, ...campaigns];
    return [error('unknown-letterhead', place, { id, suggestion: closest(id, known), known })];
  });
}

/** The letterheads that a kind.yaml names: that of its documents, and those in which it cites something. */
function letterheadsOfKindFile(file: FileOf<'document-kind'>): Located<string>[] {
  const ofDocuments = file.get('defaults')?.get('letterhead');
  const ofBases = itemsOf(file.get('bases')).map((basis) => basis.get('letterhead'));
  return [ofDocuments, ...ofBases].filter((one) => one !== undefined);
}
