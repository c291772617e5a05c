import type { Format } from './format.ts';

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
