import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Language } from '../../diagnostics/definition.ts';
import type { DocumentTree } from '../../document/tree.ts';
import { contentPolicy, inlineSource } from './content-policy.ts';
import type { PageFigures } from './page-figures.ts';

/** What a page of a document's is made of. */
interface Page {
  readonly title: string;
  /** What the document's figures are known by; left out, or `null`, where it has no results. */
  readonly fingerprint?: string | null | undefined;
  /** The style sheet's text. */
  readonly style: string;
  /** The script's text; empty where the page has none. */
  readonly script: string;
  /** What the script tells of the page's figures; left out where that is nothing. */
  readonly figures?: PageFigures | null;
  readonly body: readonly Element[];
  /** Whether its elements may have styles of their own; else the style sheet alone says how they look. */
  readonly hasStyledElements?: boolean;
  /** Whether it shows pictures, which it carries along. */
  readonly hasPictures?: boolean;
  /** The language of its words; left out where it is Vietnamese, as documents are. */
  readonly language?: Language;
  /** The schemes of colours that its style sheet knows: "light dark". */
  readonly colourScheme?: string;
}

/** By which a page's fingerprint is found among what else it says of itself. */
const fingerprintName = 'review-fingerprint';

/** By which the script finds what it tells of figures. */
const figuresId = 'nguon-so-lieu';

/** Whether a document's page shows pictures. */
export function showsPictures({ blocks, sheets, annexes }: DocumentTree): boolean {
  return [{ blocks }, ...sheets, ...annexes].some((part) => part.blocks.some(({ kind }) => kind === 'image'));
}

/** A file that works alone: it loads nothing, and runs no script but its own. */
export function htmlPage({ title, fingerprint = null, style, script, body, ...page }: Page): string {
  const {
    figures = null,
    hasStyledElements = false,
    hasPictures = false,
    language = 'vi',
    colourScheme,
  } = page;
  const styles = hasStyledElements ? "'unsafe-inline'" : inlineSource(style);
  const root: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: language }, [
        h('head', [
          h('meta', { charset: 'utf-8' }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', {
            httpEquiv: 'Content-Security-Policy',
            content: contentPolicy(styles, script, hasPictures),
          }),
          colourScheme === undefined ? null : h('meta', { name: 'color-scheme', content: colourScheme }),
          fingerprint === null ? null : h('meta', { name: fingerprintName, content: fingerprint }),
          h('title', title),
          h('style', style),
        ]),
        h('body', [
          ...body,
          figures === null
            ? null
            : h('script', { type: 'application/json', id: figuresId }, dataText(figures)),
          script === '' ? null : h('script', script),
        ]),
      ]),
    ],
  };
  // Parts that have been written are the program's own, too.
  return `${toHtml(root, { allowDangerousHtml: true })}\n`;
}

/** Data as the text of an element that holds a script, which nothing in the data ends. */
function dataText(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
