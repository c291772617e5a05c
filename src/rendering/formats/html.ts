import type { Format } from '../format.ts';

/** One file for the browser and the conference screen: nothing else is loaded, and it reads without scripts. */
export const format: Format = {
  extension: 'html',
  render: async (input) => {
    const { renderHtml } = await import('../html/render-html.ts');
    const [style, script] = await Promise.all(
      ['style.css', 'sort.js'].map((name) => input.readProgramFile(`templates/html/${name}`)),
    );
    const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
    const page = renderHtml(await input.document(), await input.fonts(), {
      title: input.properties.title,
      style: text(style),
      script: text(script),
    });
    return { bytes: new TextEncoder().encode(page), unprintable: [] };
  },
};
