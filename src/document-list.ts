import { documentsOf, formatNamesOf, needsOf } from './documents.ts';
import { type DocumentKind, type DocumentKindName, programKinds } from './intake/document-kinds.ts';
import type { Needs } from './report/value-set.ts';
import { type Checked, hasSoundCampaignFile } from './review.ts';

/** What can be said of a kind of document before it is made. */
export interface ListedKind {
  readonly kind: DocumentKindName;
  readonly title: string;
  /** What it is for; `null` where its kind.yaml does not say. */
  readonly description: string | null;
  readonly needs: Needs;
  /** What there is one document for each of; `null` where there is one for the campaign. */
  readonly each: NonNullable<DocumentKind['each']> | null;
  readonly formats: readonly string[];
  /** The names of its files without what says their format; none where none can be made now. */
  readonly files: readonly string[];
  /** Why it can't be made now; `null` where it can, or there is no campaign to make it of. */
  readonly hindrance: Hindrance | null;
  /** Whether the campaign has templates, or a kind.yaml, of its own for it. */
  readonly isOfCampaign: boolean;
}

/** Why documents of a kind can't be made now: the campaign is not sound enough, something is missing, or none are due. */
export type Hindrance = 'campaign' | 'errors' | 'missing' | 'none-due';

/** The kinds of document that there are, in their order. @param checked the campaign, where there is one */
export function documentList(checked: Checked | null): ListedKind[] {
  const kinds = checked?.draft?.campaign.kinds ?? checked?.folder.documents.kinds ?? programKinds;
  return [...kinds].map(([name, kind]) => listed(name, kind, checked));
}

function listed(name: DocumentKindName, kind: DocumentKind, checked: Checked | null): ListedKind {
  const needs = needsOf(kind);
  const unmade = checked === null ? null : hindranceTo(needs, checked);
  const documents = checked === null || unmade === 'campaign' ? [] : documentsOf(checked, name);
  return {
    kind: name,
    title: kind.title,
    description: kind.description ?? null,
    needs,
    each: kind.each ?? null,
    formats: formatNamesOf(kind),
    files: documents.map(({ fileName }) => fileName),
    hindrance: unmade ?? (checked !== null && documents.length === 0 ? 'none-due' : null),
    isOfCampaign: checked !== null && isOfCampaign(name, checked),
  };
}

function hindranceTo(needs: Needs, checked: Checked): Hindrance | null {
  if (!isCampaignSound(checked)) return 'campaign';
  if (needs !== 'results' || checked.review !== null) return null;
  const errors = checked.findings.filter(({ severity }) => severity === 'error');
  return errors.every(({ code }) => code === 'submission-missing') ? 'missing' : 'errors';
}

/** Whether review.yaml can be used; that units have not submitted is said of it, and no fault of it. */
function isCampaignSound({ draft, findings }: Checked): boolean {
  return hasSoundCampaignFile({
    draft,
    findings: findings.filter(({ code }) => code !== 'submission-missing'),
  });
}

function isOfCampaign(name: DocumentKindName, { folder, templates }: Checked): boolean {
  return folder.documents.files.has(name) || templates.kinds.has(name);
}
