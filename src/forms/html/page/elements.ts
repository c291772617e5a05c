/** What an element holds; a list of any length may stand among the others. */
type Content = Node | string | readonly (Node | string)[];

/** An element with its attributes and what is in it; text is text, whatever it holds. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  for (const child of content.flat()) made.append(child);
  return made;
}

/** Puts nodes in an element, in place of what it holds. */
export function replaceContent(place: Element, content: readonly Node[]): void {
  place.replaceChildren();
  for (const child of content) place.append(child);
}

/** The element that the page has by an id. */
export function elementById(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no "${id}".`);
  return found;
}
