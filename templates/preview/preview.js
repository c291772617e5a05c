import { button, byId, element, filled, say, within, words } from './elements.js';
import { Pane } from './panes.js';

/** @typedef {import('../../src/preview/preview-state.ts').PreviewState} PreviewState */

/** What can be shown in a pane. @type {readonly (keyof typeof words.views)[]} */
const views = ['html', 'pdf', 'md', 'findings'];

/** Those that show a document. @type {readonly string[]} */
const ofDocuments = ['html', 'pdf', 'md'];

/** How long to wait whether more is saved, before what takes long to make is asked for. */
const quietMs = 300;

const panes = ['pane-1', 'pane-2'].map((id) => new Pane(id));

/** What is chosen: a document, and what the panes show. It is kept in the address, so that the page can be loaded again. */
let [chosen = '', ...shownViews] = location.hash.slice(1).split('/').map(decodeURIComponent);
if (shownViews.length !== 2) shownViews = ['html', 'findings'];

/** @type {PreviewState | null} */
let state = null;

const selects = panes.map((_, index) => {
  const select = /** @type {HTMLSelectElement} */ (within(document, `#pane-${index + 1} select`));
  const offered = index === 0 ? views : [...views, /** @type {const} */ ('nothing')];
  select.append(...offered.map((view) => element('option', { value: view }, words.views[view])));
  select.addEventListener('change', () => {
    shownViews[index] = select.value;
    choose(chosen);
  });
  return select;
});

/** @param {string} id */
function choose(id) {
  chosen = id;
  history.replaceState(null, '', `#${[chosen, ...shownViews].map(encodeURIComponent).join('/')}`);
  if (state !== null) show(state);
}

/** Shows a state: where nothing but findings is new, nothing is asked for. @param {PreviewState} newState */
function show(newState) {
  state = newState;
  const { documents, errors, warnings, failure } = newState;
  if (documents.length > 0 && !documents.some(({ id }) => id === chosen)) chosen = documents[0]?.id ?? '';
  showDocuments(newState);
  for (const [index, pane] of panes.entries()) {
    const { formats = [] } = documents.find(({ id }) => id === chosen) ?? {};
    const select = selects[index];
    const isOffered = (/** @type {string} */ view) => !ofDocuments.includes(view) || formats.includes(view);
    for (const option of select?.options ?? []) option.disabled = !isOffered(option.value);
    const wanted = shownViews[index] ?? 'findings';
    const view = isOffered(wanted) || formats.length === 0 ? wanted : 'findings';
    pane.choose(view, chosen);
    if (select !== undefined) select.value = view;
  }
  say(
    failure ?? `${filled(words.errors, { count: errors })}, ${filled(words.warnings, { count: warnings })}`,
  );
  void refresh(newState);
}

/** @param {PreviewState} newState */
async function refresh(newState) {
  const isPdf = (/** @type {Pane} */ pane) => pane.view === 'pdf';
  await Promise.all(panes.filter((pane) => !isPdf(pane)).map((pane) => pane.refresh(newState)));
  const slow = panes.filter(isPdf);
  if (slow.length === 0) return;
  await new Promise((resolve) => setTimeout(resolve, quietMs));
  if (state === newState) for (const pane of slow) await pane.refresh(newState);
}

/** What the list of documents was made of. */
let shownList = '';

/** The kinds whose documents are unfolded. @type {Set<string>} */
const openKinds = new Set();

/**
 * @param {PreviewState['documents'][number]} shown
 * @param {boolean} isUnderKind whether the name of its kind stands above it
 */
function documentItem({ id, kind, title }, isUnderKind) {
  const whole = title === kind ? title : `${kind}: ${title}`;
  const one = button(isUnderKind ? title : whole, () => choose(id));
  if (isUnderKind) one.setAttribute('aria-label', whole);
  if (id === chosen) one.setAttribute('aria-current', 'true');
  return element('li', {}, one);
}

/** @param {PreviewState} state */
function showDocuments({ documents }) {
  // What has the focus is left where it is, unless there is something new.
  const newList = JSON.stringify([chosen, documents]);
  if (newList === shownList) return;
  shownList = newList;
  const kinds = [...new Set(documents.map(({ kind }) => kind))];
  byId('documents').replaceChildren(
    ...kinds.map((kind) => {
      const ofKind = documents.filter((one) => one.kind === kind);
      const items = ofKind.map((one) => documentItem(one, ofKind.length > 1));
      const list = element('ul', {}, ...items);
      if (ofKind.length === 1) return list;
      const group = element('details', {}, element('summary', {}, `${kind} (${ofKind.length})`), list);
      group.open = openKinds.has(kind) || ofKind.some(({ id }) => id === chosen);
      group.addEventListener('toggle', () => {
        if (group.open) openKinds.add(kind);
        else openKinds.delete(kind);
      });
      return group;
    }),
  );
  const { formats = [] } = documents.find(({ id }) => id === chosen) ?? {};
  byId('downloads').replaceChildren(
    ...formats
      .filter((format) => !ofDocuments.includes(format))
      .map((format) => {
        const address = `files/${encodeURIComponent(chosen)}/${format}`;
        return element('li', {}, element('a', { href: address, download: '' }, format));
      }),
  );
}

const events = new EventSource('events');
events.addEventListener('message', ({ data }) => show(JSON.parse(data)));
events.addEventListener('error', () => say(words.notReached));
