import campaign from '../../schemas/campaign.schema.json' with { type: 'json' };
import type { Finding } from '../diagnostics/finding.ts';
import type { FileOf } from './conforming-values.ts';
import { kindFiles } from './document-kinds.generated.ts';
import type { DocumentKindFile } from './schema.generated.ts';

/** The name of a kind of document: that of its folder of templates, and of its settings under `documents` in review.yaml. */
export type DocumentKindName = string;

/** A kind of document, as its kind.yaml says, with what that leaves out. */
export interface DocumentKind extends Omit<DocumentKindFile, 'fileName' | 'formats' | 'onResults'> {
  /** What its kind.yaml says, and no more. */
  readonly file: DocumentKindFile;
  /** What the names of its files begin with. */
  readonly fileName: string;
  /** The names of the formats that it is made in, the usual one first. */
  readonly formats: readonly string[];
  /** Whether it is published once there are results. */
  readonly onResults: boolean;
}

/** Kinds of documents by their names. */
export type DocumentKinds = ReadonlyMap<DocumentKindName, DocumentKind>;

/** In which formats a kind is made that does not say so. */
const usualFormats = ['pdf', 'docx', 'html', 'md'] as const;

/** A kind of document of that name. */
export function documentKind(name: DocumentKindName, file: DocumentKindFile): DocumentKind {
  return {
    ...file,
    file,
    fileName: file.fileName ?? name,
    formats: file.formats ?? usualFormats,
    onResults: file.onResults !== false,
  };
}

const { properties, required } = campaign.properties.documents;

/** The kinds that each review.yaml has settings for, and that are made where no other is asked for. */
export const requiredKindNames: readonly DocumentKindName[] = required.filter((key) =>
  Object.hasOwn(kindFiles, key),
);

/** The kinds of document that come with the program: first those that every campaign has, the others by their names. */
export const programKinds: DocumentKinds = new Map(
  [...new Set([...requiredKindNames, ...Object.keys(kindFiles)])].flatMap((name) => {
    const file = kindFiles[name];
    return file === undefined ? [] : [[name, documentKind(name, file)] as const];
  }),
);

/** The kinds of document that a campaign can have made, as they were read. */
export interface KindsRead {
  readonly kinds: DocumentKinds;
  /** The campaign's own kind.yaml files, by the names of their kinds, as far as they can be used. */
  readonly files: ReadonlyMap<DocumentKindName, FileOf<'document-kind'>>;
  readonly findings: readonly Finding[];
}

/** The kinds of a campaign that has none of its own. */
export const onlyProgramKinds: KindsRead = { kinds: programKinds, files: new Map(), findings: [] };

/** The keys of what is said for every kind of document, and of those that each campaign has. */
export const keysOfDocuments = Object.keys(properties);

/** The keys of what is said for every kind of document. */
const keysOfAllKinds = keysOfDocuments.filter((key) => !requiredKindNames.includes(key));

/** The keys of what is said for a kind of document alone, such as its number; a note may be said for all that have none. */
export const keysOfOneKind = Object.keys(campaign.$defs.documentSettings.properties).filter(
  (key) => key === 'note' || !keysOfAllKinds.includes(key),
);

/** Whether a key under `documents` is the name of a kind of document, if it is known at all. */
export function isKindKey(key: string): boolean {
  return !keysOfAllKinds.includes(key);
}
