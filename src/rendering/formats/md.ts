import type { Format } from '../format.ts';

/** The text for those who paste it elsewhere: Markdown with GitHub's tables. */
export const format: Format = {
  extension: 'md',
  render: async (input) => {
    const { renderMarkdown } = await import('../markdown/render-markdown.ts');
    return { bytes: new TextEncoder().encode(renderMarkdown(await input.document())), unprintable: [] };
  },
};
