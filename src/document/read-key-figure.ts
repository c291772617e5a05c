import { attribute, type Element, elementsIn, type ResolveText, runsOf } from './html-nodes.ts';
import type { KeyFigure } from './tree.ts';

/** Reads a template's `<figure>`: its number, then a paragraph on what it is, and one on how it stands; none without a number. */
export function keyFigureOf(element: Element, resolve: ResolveText): KeyFigure[] {
  const children = elementsIn(element.childNodes, ['number', 'p']);
  const [number = []] = children
    .filter((child) => child.tagName === 'number')
    .map((child) => runsOf(child.childNodes, resolve));
  const [caption = [], note = []] = children
    .filter((child) => child.tagName === 'p')
    .map((child) => runsOf(child.childNodes, resolve));
  if (number.length === 0) return [];
  return [{ kind: 'key-figure', number, unit: attribute(element, 'unit') ?? '', caption, note }];
}
