import { type Element, isElement } from './html-nodes.ts';

/** Whether there is anything to print in an element besides its heading and the annex's reference. */
export function hasContent(element: Element): boolean {
  return element.childNodes.some((child) => {
    if (!isElement(child)) return child.nodeName === '#text' && 'value' in child && child.value.trim() !== '';
    if (['heading', 'reference', 'note', 'see'].includes(child.tagName)) return false;
    if (child.tagName === 'tbody') return child.childNodes.some(isElement);
    if (child.tagName === 'thead') return false;
    return hasContent(child) || child.tagName === 'br';
  });
}
