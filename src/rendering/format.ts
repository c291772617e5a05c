import { aboutIn } from '../document/about.ts';
import type { Annex, Block, Cell, DocumentTree } from '../document/tree.ts';
import type { Family, LoadedFont } from '../fonts/family.ts';
import type { Data } from '../report/data.ts';
import type { Ledger } from '../tracing/ledger.ts';
import type { Attachment } from './attachments.ts';

/** What a file says of itself. */
export interface Properties {
  /** What it is called where the document does not say what it is about. */
  readonly title: string;
  readonly author: string;
  /** The date that the file bears: never the clock's, so that the same input gives the same bytes. */
  readonly date: Date;
  /** What its figures are known by: "4821 0937 …"; left out, or `null`, where it has no results. */
  readonly fingerprint?: string | null;
}

/** What a file says of itself, whose document says itself what it is about. */
export async function propertiesIn(
  tree: DocumentTree,
  { properties, fingerprint }: Pick<RenderingInput, 'properties' | 'fingerprint'>,
): Promise<Properties> {
  return { ...properties, title: aboutIn(tree) ?? properties.title, fingerprint: await fingerprint() };
}

/** Of what campaign a document is, and of which kind: so is a file known again that comes back filled in. */
export interface DocumentOrigin {
  readonly kind: string;
  readonly host: string;
  readonly title: string;
  readonly year: number;
}

/** What of a document can be asked about. */
export type DocumentPart = Block | Cell | Annex;

/** Marks a part of a document, so that who reads it can ask where it came from. */
export type MarkPart = (part: DocumentPart) => string;

/** What a format is made from. */
export interface RenderingInput {
  /** The figures as JSON, in pieces that are made when they are asked for. */
  readonly summaryFile: () => Promise<Iterable<Uint8Array>>;
  /** What each figure was made of; `null` where files do not tell. */
  readonly ledger: () => Promise<Ledger | null>;
  /** The figures that the document is made of, a row for each unit and indicator. */
  readonly data: () => Promise<Data>;
  /** The document, made from the templates when a format first asks for it. */
  readonly document: () => Promise<DocumentTree>;
  readonly properties: Properties;
  readonly origin: DocumentOrigin;
  /** What the document's figures are known by: "4821 0937 …"; `null` where it has no results. */
  readonly fingerprint: () => Promise<string | null>;
  /**
   * How the campaign's folder is reached from the one that the file is written to: ".." or ""; `null` where it lies elsewhere, so
   * that no file tells where.
   */
  readonly pathToCampaign: string | null;
  /** The campaign's own fonts, or those that come with the program, read when a format first asks for them. */
  readonly fonts: () => Promise<Family<LoadedFont>>;
  /** What a file carries along, in formats that can; none where that is not wanted. */
  readonly attachments: () => Promise<Iterable<Attachment>>;
  /** A file that comes with the program, by its path in the program's folder. */
  readonly readProgramFile: (path: string) => Promise<Uint8Array>;
  /** What web pages mark their parts with; left out in files that are to be kept. */
  readonly markPart?: MarkPart | undefined;
}

/** A document in some format. */
export interface Rendered {
  /** The file as a whole, or in pieces that are made as they are asked for, the same each time. */
  readonly bytes: Uint8Array | Iterable<Uint8Array>;
  /** Characters of the document that the format can't show. */
  readonly unprintable: readonly string[];
}

/**
 * A format of `review build --format`: each file in formats/ is one, by the file's name, and exports it as
 * `format`. What it needs is to be loaded only when it renders.
 */
export interface Format {
  readonly extension: string;
  /** Whether it asks which figures of the data the document's cells print. */
  readonly readsData?: true;
  /** Whether it has figures, and nothing of the text that prints them. */
  readonly hasNoText?: true;
  /** @throws FindingError where the campaign's templates or fonts can't be used */
  readonly render: (input: RenderingInput) => Promise<Rendered>;
}
