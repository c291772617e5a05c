import { asked, element, filled, placeLine, within, words } from './elements.js';
import { showPlaces } from './places.js';

/** @typedef {import('../../src/preview/preview-state.ts').PreviewState} PreviewState */
/** @typedef {import('../../src/preview/previewed-campaign.ts').Making} Making */

/** How a document's parts show that they can be asked about. */
const partStyle = `
  [data-part] { cursor: help; }
  [data-part]:hover { outline: 2px solid #4a90d9; outline-offset: 1px; }
  [data-part]:hover:has([data-part]:hover) { outline: none; }
  [data-part].chosen { outline: 3px solid #d9822b; outline-offset: 1px; }
`;

/** One of the two in which a document or the findings are shown. */
export class Pane {
  /** @readonly */ #root;
  /** @readonly */ #content;
  /** @readonly */ #age;
  #view = '';
  #document = '';
  /** What is shown of the document: changes with it. */
  #version = '';
  /** Counts what was asked for: what comes late is not shown. */
  #asked = 0;

  /** @param {string} id */
  constructor(id) {
    this.#root = within(document, `#${id}`);
    this.#content = within(this.#root, '.content');
    this.#age = within(this.#root, '.age');
  }

  get view() {
    return this.#view;
  }

  /** Shows another document, or the same otherwise. @param {string} view @param {string} id */
  choose(view, id) {
    if (view === this.#view && id === this.#document) return;
    this.#view = view;
    this.#document = id;
    this.#version = '';
    this.#age.textContent = '';
    this.#content.replaceChildren();
    this.#root.classList.remove('older');
    this.#root.dataset.view = view;
  }

  /** Shows what is new. @param {PreviewState} state */
  async refresh(state) {
    this.#asked += 1;
    const number = this.#asked;
    if (this.#view === 'nothing') return;
    if (this.#view === 'findings') {
      this.#content.replaceChildren(...findingsElements(state));
      return;
    }
    if (this.#version === '') this.#age.textContent = words.building;
    const [id, view] = [this.#document, this.#view];
    /** @type {Making | null} */
    const made = id === '' ? { version: null, time: '', isOlder: false } : await asked('make', id, view);
    // There is a newer state, by which it is asked for again.
    if (made === null || number !== this.#asked) return;
    const { version, time, isOlder } = made;
    this.#root.classList.toggle('older', isOlder);
    this.#age.textContent = version === null ? '' : filled(isOlder ? words.older : words.current, { time });
    if (version === null) {
      this.#version = '';
      this.#content.replaceChildren(element('p', { class: 'message' }, words.noDocument));
    } else if (version !== this.#version) {
      this.#version = version;
      await this.#show(`files/${encodeURIComponent(id)}/${view}?${version}`, number);
    }
  }

  /** @param {string} address @param {number} number */
  async #show(address, number) {
    if (this.#view === 'md') {
      const text = await fetch(address).then((response) => response.text());
      if (number !== this.#asked) return;
      const place = this.#content.scrollTop;
      this.#content.replaceChildren(element('pre', {}, text));
      this.#content.scrollTop = place;
      return;
    }
    const name = words.views[this.#view === 'pdf' ? 'pdf' : 'html'];
    const frame = element('iframe', { src: address, title: name });
    if (this.#view === 'pdf') {
      this.#content.replaceChildren(frame);
      return;
    }
    // The old one is seen until the new one can be.
    const old = this.#content.querySelector('iframe:not(.next)');
    for (const earlier of this.#content.querySelectorAll('.next, p')) earlier.remove();
    frame.classList.add('next');
    const id = this.#document;
    frame.addEventListener('load', () => {
      if (!frame.isConnected) return;
      if (old instanceof HTMLIFrameElement) restoreView(old.contentWindow, frame.contentWindow);
      frame.classList.remove('next');
      old?.remove();
      letAsk(frame, id);
    });
    this.#content.append(frame);
  }
}

/** Has what was in view before in view again. @param {Window | null} from @param {Window | null} to */
function restoreView(from, to) {
  if (from === null || to === null || from.scrollY === 0) return;
  to.scrollTo(0, from.scrollY);
  const seen = [...from.document.querySelectorAll('[data-part]')].find(
    (part) => part.getBoundingClientRect().bottom > 0,
  );
  if (seen === undefined) return;
  const top = seen.getBoundingClientRect().top;
  const distances = [...to.document.querySelectorAll('[data-part]')]
    .filter((part) => part.textContent === seen.textContent)
    .map((part) => part.getBoundingClientRect().top - top);
  const [nearest] = distances.sort((a, b) => Math.abs(a) - Math.abs(b));
  if (nearest !== undefined) to.scrollBy(0, nearest);
}

/** Lets who reads a document ask where its parts came from. @param {HTMLIFrameElement} frame @param {string} id */
function letAsk(frame, id) {
  const { contentDocument: shown, contentWindow } = frame;
  if (shown === null || contentWindow === null) return;
  const style = new /** @type {typeof window} */ (contentWindow).CSSStyleSheet();
  style.replaceSync(partStyle);
  shown.adoptedStyleSheets = [style];
  /** @param {Element | null} part */
  const choose = (part) => {
    for (const other of shown.querySelectorAll('.chosen')) other.classList.remove('chosen');
    part?.classList.add('chosen');
  };
  const ask = (/** @type {Element} */ part) => {
    choose(part);
    void showPlaces(id, part.getAttribute('data-part') ?? '').then(() =>
      part.scrollIntoView({ block: 'nearest' }),
    );
  };
  shown.addEventListener('click', ({ target }) => {
    // Of the frame's own kind, not of this page's.
    const clicked = /** @type {Element | null} */ (target);
    if (clicked?.closest('a, button, summary')) return;
    const part = clicked?.closest('[data-part]');
    if (part) ask(part);
  });
  shown.addEventListener('keydown', (event) => {
    const { key, altKey } = event;
    const chosen = shown.querySelector('.chosen');
    if (altKey && (key === 'ArrowDown' || key === 'ArrowUp')) {
      event.preventDefault();
      const parts = [...shown.querySelectorAll('[data-part]')];
      const at = chosen === null ? -1 : parts.indexOf(chosen);
      const next = parts[key === 'ArrowDown' ? at + 1 : Math.max(0, at - 1)];
      if (next === undefined) return;
      choose(next);
      next.setAttribute('tabindex', '-1');
      /** @type {HTMLElement} */ (next).focus();
    } else if (key === 'Enter' && chosen !== null && shown.activeElement === chosen) {
      ask(chosen);
    }
  });
}

/** @param {PreviewState} state */
function findingsElements({ findings, errors, warnings, failure }) {
  const more = errors + warnings - findings.length;
  return [
    ...(failure === null ? [] : [element('p', { class: 'message error' }, failure)]),
    ...(findings.length === 0 && failure === null
      ? [element('p', { class: 'message' }, words.nothingFound)]
      : []),
    element(
      'ul',
      { class: 'findings' },
      ...findings.map(({ severity, code, shown, editor, message, hint }) =>
        element(
          'li',
          { class: severity },
          placeLine(shown, editor),
          element(
            'p',
            {},
            element('strong', {}, `${words[severity]}: `),
            message,
            ' ',
            element('small', {}, `[${code}]`),
          ),
          ...(hint === null ? [] : [element('p', { class: 'hint' }, hint)]),
        ),
      ),
    ),
    ...(more === 0 ? [] : [element('p', { class: 'message' }, filled(words.moreFindings, { count: more }))]),
  ];
}
