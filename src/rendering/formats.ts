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

/** Every format of `review build --format`, by name. Each is loaded only when it is asked for. */
export const formats = {
  pdf: {
    extension: 'pdf',
    render: async ({ document, title, author, date, fonts, readFile }) => {
      const [{ renderPdf }, { readFamily, tinos }] = await Promise.all([
        import('./pdf/render-pdf.ts'),
        import('./pdf/fonts.ts'),
      ]);
      const family = await readFamily(readFile, fonts ?? tinos());
      return renderPdf(await document(), family, { title, author, date });
    },
  },
  json: {
    extension: 'json',
    render: async ({ summary }) => ({
      bytes: new TextEncoder().encode(`${JSON.stringify(summary, null, 2)}\n`),
      unprintable: [],
    }),
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;
