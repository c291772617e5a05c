import { asked, byId, element, filled, placeLine, words } from './elements.js';

/** @typedef {import('../../src/preview/shown-place.ts').ShownPlace} ShownPlace */
/** @typedef {import('../../src/preview/part-places.ts').PartPlaces} PartPlaces */

/**
 * Shows where a part of a document came from.
 * @param {string} document its id
 * @param {string} part
 */
export async function showPlaces(document, part) {
  /** @type {PartPlaces | null} */
  const places = await asked('places', document, part);
  if (places === null) return;
  const { template, values, texts } = places;
  const content = [
    ...(template === null
      ? []
      : [
          element('h3', {}, words.template),
          placeElement(template),
          ...(template.isOfProgram ? [element('p', { class: 'hint' }, words.programTemplate)] : []),
        ]),
    ...(values.length === 0 ? [] : [element('h3', {}, words.values)]),
    ...values.flatMap(({ text, places: sources, more }) => [
      element('p', { class: 'value' }, text),
      ...sources.map(placeElement),
      ...(more === 0 ? [] : [element('p', { class: 'hint' }, filled(words.morePlaces, { count: more }))]),
    ]),
    ...(texts.length === 0 ? [] : [element('h3', {}, words.texts), ...texts.map(placeElement)]),
  ];
  if (values.length === 0 && texts.length === 0)
    content.push(element('p', { class: 'hint' }, words.noPlaces));
  byId('found-places').replaceChildren(...content);
  const panel = byId('places');
  panel.hidden = false;
  panel.focus();
}

/** @param {ShownPlace} place */
function placeElement({ shown, editor, lines }) {
  const texts = lines.map(({ number, text, isMeant }) =>
    element(isMeant ? 'mark' : 'span', {}, `${String(number).padStart(4)}  ${text}\n`),
  );
  return element(
    'div',
    { class: 'found' },
    placeLine(shown, editor),
    element('pre', { tabindex: '0' }, ...texts),
  );
}

byId('close-places').addEventListener('click', closePlaces);
byId('places').addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') closePlaces();
});

function closePlaces() {
  byId('places').hidden = true;
}
