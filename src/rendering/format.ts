import type { Summary } from '../aggregation/summary.generated.ts';
import type { DocumentTree } from '../document/tree.ts';
import type { Family, FontFile } from './pdf/fonts.ts';

/** What a format is made from. */
export interface RenderingInput {
  readonly summary: Summary;
  /** The document, made from the templates when a format asks for it. */
  readonly document: () => Promise<DocumentTree>;
  readonly title: string;
  readonly author: string;
  readonly date: Date;
  /** The campaign's own fonts, or `null` for those that come with the program. */
  readonly fonts: Family<FontFile> | null;
  readonly readFile: (path: string) => Promise<Uint8Array>;
}

export interface Rendered {
  readonly bytes: Uint8Array;
  /** Characters of the document that the format can't show. */
  readonly unprintable: readonly string[];
}

export interface Format {
  readonly extension: string;
  /** @throws FindingError where the campaign's templates or fonts can't be used */
  readonly render: (input: RenderingInput) => Promise<Rendered>;
}
