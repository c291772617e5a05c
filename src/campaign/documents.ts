import type { Place } from '../diagnostics/source-text.ts';
import type { FileOf } from '../intake/conforming-values.ts';
import { type DocumentKindName, documentKindNames } from '../intake/document-kinds.ts';
import type { CampaignFile, DocumentSettings } from '../intake/schema.generated.ts';
import type { Located } from '../intake/values.ts';

/** What is said for a kind of document, with what is said for every kind where it says nothing else. */
export type DocumentOfKind = DocumentSettings & Omit<CampaignFile['documents'], DocumentKindName>;

/** The settings of a kind of document. @throws Error where review.yaml has none of the kind */
export function documentOfKind({ documents }: CampaignFile, kind: DocumentKindName): DocumentOfKind {
  // Kinds need not all have settings, though all that there are may.
  const settings: DocumentSettings | undefined = documents[kind];
  if (settings === undefined)
    throw new Error(`review.yaml has no settings for the kind of document "${kind}".`);
  return { ...documents, ...settings };
}

/** What review.yaml says for each kind of document alone, in the order of the schema. */
export function settingsOfKinds(root: FileOf<'campaign'>): [DocumentKindName, Located<DocumentSettings>][] {
  const documents = root.get('documents');
  return documentKindNames.flatMap((kind) => {
    const settings = documents?.get(kind);
    return settings === undefined ? [] : [[kind, settings]];
  });
}

/** The letterhead of each kind of document that review.yaml has settings for, and where it says so; `null` for the usual. */
export function letterheadsChosen(
  root: FileOf<'campaign'>,
): { readonly kind: DocumentKindName; readonly id: string | null; readonly place: Place }[] {
  const documents = root.get('documents');
  return settingsOfKinds(root).map(([kind, settings]) => {
    const located = settings.get('letterhead') ?? documents?.get('letterhead');
    return { kind, id: located?.value ?? null, place: located?.place ?? settings.place };
  });
}
