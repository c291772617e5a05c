import campaign from '../../schemas/campaign.schema.json' with { type: 'json' };
import type { CampaignFile, DocumentSettings } from './schema.generated.ts';
import type { Schema } from './schema-files.ts';

type Documents = CampaignFile['documents'];

/** The name of a kind of document that review.yaml may have settings for, under `documents`. */
export type DocumentKindName = Exclude<keyof Documents, keyof DocumentSettings | 'fonts'>;

const properties: Readonly<Record<string, Schema>> = campaign.properties.documents.properties;

/** The kinds of document that review.yaml may have settings for, in the order of its schema. */
export const documentKindNames = Object.keys(properties).filter(isKind);

/** The kinds that each review.yaml has settings for. */
export const requiredKindNames = documentKindNames.filter((kind) =>
  campaign.properties.documents.required.includes(kind),
);

/** The keys of what is said for a kind of document alone, such as its number. */
export const keysOfOneKind = Object.keys(campaign.$defs.documentSettings.properties).filter(
  (key) => !Object.hasOwn(properties, key),
);

/** The keys of what is said for every kind of document, and those of the kinds. */
export const keysOfDocuments = Object.keys(properties);

/** What a kind of document is called, at the beginning of a sentence: "Báo cáo". */
export function titleOfKind(kind: DocumentKindName): string {
  return properties[kind]?.title ?? kind;
}

/** Something for each kind of document, by the kind. */
export function byKind<T>(make: (kind: DocumentKindName) => T): Readonly<Record<DocumentKindName, T>> {
  // The names are all that there are.
  return Object.fromEntries(documentKindNames.map((kind) => [kind, make(kind)])) as Record<
    DocumentKindName,
    T
  >;
}

/** Whether a key under `documents` is the name of a kind of document. */
export function isKind(key: string): key is DocumentKindName {
  return properties[key]?.$ref === '#/$defs/documentSettings';
}
