import type { DocumentTree } from '../../document/tree.ts';
import { type Format, propertiesIn, type RenderingInput } from '../format.ts';

/** One file for the browser and the conference screen: nothing else is loaded, and it reads without scripts. */
export const format: Format = {
  extension: 'html',
  render: async (input) => {
    const tree = await input.document();
    const page = await pages[tree.medium ?? 'paper'](tree, {
      ...input,
      properties: await propertiesIn(tree, input),
    });
    return { bytes: new TextEncoder().encode(page), unprintable: [] };
  },
};

/** The page of a document, by where it is read. */
const pages: Readonly<
  Record<
    NonNullable<DocumentTree['medium']> | 'paper',
    (tree: DocumentTree, input: RenderingInput) => Promise<string>
  >
> = {
  paper: async (tree, input) => {
    const { renderHtml } = await import('../html/render-html.ts');
    const [style = '', ...scripts] = await textsOf(input, [
      ...['style.css', 'menu.js', 'frames.js', 'sort.js', 'figures.js'],
    ]);
    const parts = partsOf(input, style, scripts.join('\n'));
    return renderHtml(tree, await input.fonts(), { ...parts, ledger: await input.ledger() });
  },
  web: async (tree, input) => {
    const { renderWeb } = await import('../html/render-web.ts');
    return renderWeb(tree, await input.fonts(), input.markPart);
  },
  screen: async (tree, input) => {
    const { renderPresentation } = await import('../html/render-presentation.ts');
    const [style = '', script = ''] = await textsOf(input, ['slides.css', 'slides.js']);
    return renderPresentation(tree, await input.fonts(), partsOf(input, style, script));
  },
};

function partsOf({ properties, markPart }: RenderingInput, style: string, script: string) {
  const { title, fingerprint } = properties;
  return { title, fingerprint, style, script, markPart };
}

function textsOf({ readProgramFile }: RenderingInput, names: readonly string[]): Promise<string[]> {
  return Promise.all(
    names.map(async (name) => new TextDecoder().decode(await readProgramFile(`templates/html/${name}`))),
  );
}
