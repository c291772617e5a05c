import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Language } from '../diagnostics/definition.ts';
import type { PreviewWords } from './words.ts';

/** The files that the page loads, by the program's folder of them: all that is answered of it. */
export const pageFiles: Readonly<Record<string, string>> = {
  'style.css': 'text/css; charset=utf-8',
  'preview.js': 'text/javascript; charset=utf-8',
  'elements.js': 'text/javascript; charset=utf-8',
  'panes.js': 'text/javascript; charset=utf-8',
  'places.js': 'text/javascript; charset=utf-8',
};

/** The policy of the preview's page: it loads from the preview alone, and no other page can show it in itself. */
export const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The page on which documents are seen beside each other, and what was found. */
export function previewPage(words: PreviewWords, language: Language, campaign: string): string {
  const pane = (number: number) =>
    h(
      'section',
      { id: `pane-${number}`, class: 'pane', ariaLabel: words.pane.replace('{number}', String(number)) },
      [
        h('div', { class: 'bar' }, [
          h('select', { ariaLabel: words.show.replace('{number}', String(number)) }),
          h('p', { class: 'age' }),
        ]),
        h('div', {
          class: 'content',
          tabIndex: 0,
          role: 'group',
          ariaLabel: words.pane.replace('{number}', String(number)),
        }),
      ],
    );
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: language }, [
        h('head', [
          h('meta', { charset: 'utf-8' }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', { name: 'color-scheme', content: 'light dark' }),
          h('title', `${words.title} – ${campaign}`),
          h('link', { rel: 'stylesheet', href: 'page/style.css' }),
        ]),
        h('body', [
          h('header', [h('h1', `${words.title} – ${campaign}`), h('p', { id: 'status', role: 'status' })]),
          h('nav', { ariaLabel: words.documents }, [
            h('div', { id: 'documents' }),
            h('h2', words.downloads),
            h('ul', { id: 'downloads' }),
            h('p', { class: 'how' }, words.how),
          ]),
          h('main', [h('noscript', h('p', words.needsScript)), pane(1), pane(2)]),
          h('aside', { id: 'places', ariaLabelledBy: 'places-title', tabIndex: -1, hidden: true }, [
            h('div', { class: 'bar' }, [
              h('h2', { id: 'places-title' }, words.places),
              h('button', { type: 'button', id: 'close-places' }, words.close),
            ]),
            h('div', { id: 'found-places' }),
          ]),
          h(
            'script',
            { id: 'words', type: 'application/json' },
            JSON.stringify(words).replaceAll('<', '\\u003c'),
          ),
          h('script', { type: 'module', src: 'page/preview.js' }),
        ]),
      ]),
    ],
  };
  return `${toHtml(page)}\n`;
}
