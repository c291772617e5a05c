import type { Summary } from '../aggregation/summary.generated.ts';
import type { DocumentTree } from '../document/tree.ts';
import type { World } from '../intake/world.ts';
import type { Family } from './pdf/fonts.ts';

/** What a format is made from. */
export interface RenderingInput {
  readonly summary: Summary;
  /** The document, made from the templates when a format asks for it. */
  readonly document: () => Promise<DocumentTree>;
  readonly title: string;
  readonly author: string;
  readonly date: Date;
  /** Paths of the campaign's own font files, or `null` for those that come with the program. */
  readonly fonts: Family<string> | null;
  readonly world: World;
}

export interface Format {
  readonly extension: string;
  readonly render: (input: RenderingInput) => Promise<Uint8Array>;
}

/** Every format of `review build --format`, by name. Each is loaded only when it is asked for. */
export const formats = {
  pdf: {
    extension: 'pdf',
    render: async ({ document, title, author, date, fonts, world }) => {
      const [{ renderPdf }, { readFamily, tinos }] = await Promise.all([
        import('./pdf/render-pdf.ts'),
        import('./pdf/fonts.ts'),
      ]);
      const family = await readFamily(world, fonts ?? tinos());
      return renderPdf(await document(), family, { title, author, date });
    },
  },
  json: {
    extension: 'json',
    render: async ({ summary }) => new TextEncoder().encode(`${JSON.stringify(summary, null, 2)}\n`),
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;
