/**
 * An element with its attributes and what is in it; text is text, whatever it holds.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Readonly<Record<string, string>>} [attributes]
 * @param {readonly (Node | string)[]} content
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, attributes = {}, ...content) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  for (const child of content) made.append(child);
  return made;
}

/** The element that the page has by an id. @param {string} id */
export function byId(id) {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no "${id}".`);
  return found;
}

/** The first element within another that a selector finds. @param {ParentNode} root @param {string} selector */
export function within(root, selector) {
  const found = root.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`The page has no "${selector}".`);
  return found;
}

/** A button. @param {string} label @param {() => void} pressed */
export function button(label, pressed) {
  const made = element('button', { type: 'button' }, label);
  made.addEventListener('click', pressed);
  return made;
}

/** @type {import('../../src/preview/words.ts').PreviewWords} */
export const words = JSON.parse(byId('words').textContent ?? '');

/** Words with what they are about put in. @param {string} text @param {Readonly<Record<string, string | number>>} values */
export function filled(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ''));
}

/** Says something to who can't see what changed. @param {string} text */
export function say(text) {
  byId('status').textContent = text;
}

/**
 * What the program answers; nothing where it has no answer any more.
 * @param {readonly string[]} path
 */
export async function asked(...path) {
  const response = await fetch(path.map(encodeURIComponent).join('/')).catch(() => null);
  return response?.ok ? await response.json() : null;
}

/** A place in a file: a link that opens it in an editor, and what copies it. @param {string} shown @param {string | null} editor */
export function placeLine(shown, editor) {
  const copy = button(words.copy, async () => {
    await navigator.clipboard.writeText(shown);
    say(filled(words.copied, { text: shown }));
  });
  copy.setAttribute('aria-label', `${words.copy} ${shown}`);
  const name = element('code', {}, shown);
  if (editor === null) return element('p', { class: 'place' }, name, ' ', copy);
  const link = element('a', { href: editor, title: words.openEditor }, name);
  return element('p', { class: 'place' }, link, ' ', copy);
}
