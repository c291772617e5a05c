import type { Format } from '../format.ts';

/** One file for the browser and the conference screen: nothing else is loaded, and it reads without scripts. */
export const format: Format = {
  extension: 'html',
  render: async (input) => {
    const { renderHtml } = await import('../html/render-html.ts');
    const [style = '', ...scripts] = await Promise.all(
      ['style.css', 'menu.js', 'frames.js', 'sort.js'].map(async (name) =>
        new TextDecoder().decode(await input.readProgramFile(`templates/html/${name}`)),
      ),
    );
    const page = renderHtml(await input.document(), await input.fonts(), {
      title: input.properties.title,
      style,
      script: scripts.join('\n'),
      markPart: input.markPart,
    });
    return { bytes: new TextEncoder().encode(page), unprintable: [] };
  },
};
