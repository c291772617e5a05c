import { defaultTreeAdapter } from 'parse5';
import { roman } from '../vietnamese/lettering.ts';
import { hasContent } from './has-content.ts';
import { attribute, type Element, isElement, type Node } from './html-nodes.ts';

/** An annex that is printed, and what it is called. */
export interface NumberedAnnex {
  readonly element: Element;
  /** "Phụ lục I"; "Phụ lục" where there is no other. */
  readonly label: string;
}

/**
 * Decides which annexes are printed, in which order, and puts their numbers where the text refers to them with
 * `<see annex="id …">`: once each, unless a reference is to be repeated, and nothing where the annex is not printed. An
 * annex that has an id is printed where it has something to say and the text refers to it (NĐ 30, F23); one without is
 * the template's own affair.
 * @param top the elements of the document; those that refer to annexes are replaced by text
 * @param order the ids of those that may be printed, in their order; `null` for all, as they stand
 */
export function settleAnnexes(top: readonly Element[], order: readonly string[] | null): NumberedAnnex[] {
  const [annexes, body] = [top.filter(isAnnex), top.filter((element) => !isAnnex(element))];
  const referred = new Set(referencesIn(body).flatMap(idsIn));
  const printed = inOrder(annexes, order).filter((annex) => {
    const id = attribute(annex, 'id');
    return (id === null || referred.has(id)) && hasContent(annex);
  });
  const numbered = printed.map((element, index) => ({
    element,
    label: printed.length > 1 ? `Phụ lục ${roman(index + 1)}` : 'Phụ lục',
  }));
  const labels = new Map(numbered.map(({ element, label }) => [attribute(element, 'id'), label]));
  const seen = new Set<string>();
  for (const reference of referencesIn(top)) {
    const isRepeated = attribute(reference, 'repeated') !== null;
    const ids = idsIn(reference).filter((id) => labels.has(id) && (isRepeated || !seen.has(id)));
    for (const id of ids) seen.add(id);
    const names = ids.map((id) => nameWithin(labels.get(id) ?? ''));
    if (names.length === 0) replaceByText(reference, '');
    else refer(reference, `chi tiết tại ${names.join(', ')}`);
  }
  return numbered;
}

/** The annexes that a reference names. */
function idsIn(reference: Element): string[] {
  return (attribute(reference, 'annex') ?? '').split(' ').filter((id) => id !== '');
}

/** What the text calls an annex: one that has no number is that which goes with the document. */
function nameWithin(label: string): string {
  return label === 'Phụ lục' ? 'Phụ lục kèm theo' : label;
}

function isAnnex({ tagName }: Element): boolean {
  return tagName === 'annex';
}

/** Annexes by the order of their ids; those without an id stand last. */
function inOrder(annexes: readonly Element[], order: readonly string[] | null): Element[] {
  if (order === null) return [...annexes];
  const [withId, others] = [
    annexes.filter((annex) => attribute(annex, 'id') !== null),
    annexes.filter((annex) => attribute(annex, 'id') === null),
  ];
  return [
    ...[...new Set(order)].flatMap((id) => withId.filter((annex) => attribute(annex, 'id') === id)),
    ...others,
  ];
}

/** The references in what is printed of some nodes: sections without content are not. */
function referencesIn(nodes: readonly Node[]): Element[] {
  return nodes.filter(isElement).flatMap((element) => {
    if (element.tagName === 'see') return [element];
    const isLeftOut = ['part', 'section', 'annex'].includes(element.tagName) && !hasContent(element);
    return isLeftOut ? [] : referencesIn(element.childNodes);
  });
}

/** Puts a reference to annexes in brackets, but for those that stand beside it: no bracket follows another. */
function refer(element: Element, text: string): void {
  const { parentNode } = element;
  const siblings = parentNode?.childNodes ?? [];
  const index = siblings.indexOf(element);
  const [before, after] = [siblings[index - 1], siblings[index + 1]];
  if (after !== undefined && defaultTreeAdapter.isTextNode(after) && after.value.startsWith(' (')) {
    after.value = after.value.slice(' ('.length);
    replaceByText(element, ` (${text}; `);
  } else if (before !== undefined && defaultTreeAdapter.isTextNode(before) && before.value.endsWith(')')) {
    replaceByText(element, `, ${text}`);
  } else replaceByText(element, ` (${text})`);
}

function replaceByText(element: Element, text: string): void {
  const { parentNode } = element;
  if (parentNode === null) return;
  defaultTreeAdapter.insertTextBefore(parentNode, text, element);
  defaultTreeAdapter.detachNode(element);
}
