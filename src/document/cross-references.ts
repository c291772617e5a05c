import { defaultTreeAdapter } from 'parse5';
import { grouped } from '../campaign/grouping.ts';
import { hasContent } from './has-content.ts';
import { attribute, type Element, isElement, type Node } from './html-nodes.ts';
import { annexLabel, annexWord, chartLabel } from './labels.ts';

/** An annex that is printed, and what it is called. */
export interface NumberedAnnex {
  readonly element: Element;
  /** "Phụ lục I"; "Phụ lục" where there is no other. */
  readonly label: string;
}

/** What the text can refer to by its number. */
export interface Numbered {
  readonly annexes: readonly NumberedAnnex[];
  /** "Biểu đồ 1", by the charts' elements. */
  readonly chartLabels: ReadonlyMap<Element, string>;
}

/**
 * Decides which annexes are printed, in which order, numbers them and the charts, and puts their numbers where the text
 * refers to them with `<see annex="id …">` and `<see chart="id …">`: once each, unless a reference is to be repeated, and
 * nothing where what is referred to is not printed. An annex that has an id is printed where it has something to say and the
 * text refers to it (NĐ 30, F23); one without is the template's own affair.
 * @param top the elements of the document; those that refer are replaced by text, in which what is called by its number stands
 *   as `<see to="Phụ lục I">`
 * @param order the ids of the annexes that may be printed, in their order; `null` for all, as they stand
 * @param further how many annexes follow those of the templates
 */
export function settleReferences(
  top: readonly Element[],
  order: readonly string[] | null,
  further = 0,
): Numbered {
  const [all, body] = [top.filter(isAnnex), top.filter((element) => !isAnnex(element))];
  const referred = new Set(referencesIn(body).flatMap((reference) => idsIn(reference, 'annex')));
  const printed = inOrder(all, order).filter((annex) => {
    const id = attribute(annex, 'id');
    return (id === null || referred.has(id)) && hasContent(annex);
  });
  const annexes = printed.map((element, index) => ({
    element,
    label: annexLabel(index + 1, printed.length + further),
  }));
  const chartLabels = new Map(
    chartsIn([...body, ...printed]).map((element, index) => [element, chartLabel(index + 1)]),
  );
  const targets = targetsById(annexes, chartLabels);
  const seen = new Set<string>();
  for (const references of besideEachOther(referencesIn(top))) {
    const found = references.flatMap((reference) => {
      const isRepeated = attribute(reference, 'repeated') !== null;
      return (['annex', 'chart'] as const)
        .flatMap((kind) => idsIn(reference, kind).flatMap((id) => targets.get(`${kind} ${id}`) ?? []))
        .filter(({ label }) => isRepeated || !seen.has(label));
    });
    for (const { label } of found) seen.add(label);
    refer(references, found);
  }
  return { annexes, chartLabels };
}

/** What a reference leads to. */
interface Target {
  /** "Phụ lục I", "Biểu đồ 1". */
  readonly label: string;
  /** What the text calls it. */
  readonly name: string;
  readonly isAnnex: boolean;
}

/** What can be referred to, by kind and id; charts may share an id, such as one for each scale of ratings. */
function targetsById(
  annexes: readonly NumberedAnnex[],
  chartLabels: ReadonlyMap<Element, string>,
): ReadonlyMap<string, readonly Target[]> {
  const all = [
    ...annexes.map(({ element, label }) => ({
      key: `annex ${attribute(element, 'id')}`,
      label,
      // One that has no number is that which goes with the document.
      name: label === annexWord ? 'Phụ lục kèm theo' : label,
      isAnnex: true,
    })),
    ...[...chartLabels].map(([element, label]) => ({
      key: `chart ${attribute(element, 'id')}`,
      label,
      name: label,
      isAnnex: false,
    })),
  ];
  return grouped(all, ({ key }) => key);
}

/** The annexes, or the charts, that a reference names. */
function idsIn(reference: Element, kind: 'annex' | 'chart'): string[] {
  return (attribute(reference, kind) ?? '').split(' ').filter((id) => id !== '');
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

/** The references in what is printed of some nodes. */
const referencesIn = (nodes: readonly Node[]) => printedIn(nodes, ({ tagName }) => tagName === 'see');

/** The charts in what is printed of some nodes: those that have rows. */
function chartsIn(nodes: readonly Node[]): Element[] {
  return printedIn(nodes, ({ tagName }) => tagName === 'chart').filter((chart) =>
    chart.childNodes.some((child) => isElement(child) && child.tagName === 'row'),
  );
}

/** Some elements in what is printed of some nodes: sections without content are not. */
function printedIn(nodes: readonly Node[], isSought: (element: Element) => boolean): Element[] {
  return nodes.filter(isElement).flatMap((element) => {
    if (isSought(element)) return [element];
    const isLeftOut = ['part', 'section', 'annex', 'sheet'].includes(element.tagName) && !hasContent(element);
    return isLeftOut ? [] : printedIn(element.childNodes, isSought);
  });
}

/** References in the order of the text, those together between which nothing stands. */
function besideEachOther(references: readonly Element[]): Element[][] {
  const groups: Element[][] = [];
  for (const reference of references) {
    const last = groups.at(-1);
    const siblings = reference.parentNode?.childNodes ?? [];
    const before = siblings[siblings.indexOf(reference) - 1];
    if (last !== undefined && before !== undefined && last.at(-1) === before) last.push(reference);
    else groups.push([reference]);
  }
  return groups;
}

/** Puts what is referred to, with what goes around it, in the place of references that stand beside each other. */
function refer(references: readonly Element[], targets: readonly Target[]): void {
  const [first, ...others] = references;
  for (const other of others) defaultTreeAdapter.detachNode(other);
  const parent = first?.parentNode ?? null;
  if (first === undefined || parent === null) return;
  if (targets.length > 0) {
    const insert = (text: string) => defaultTreeAdapter.insertTextBefore(parent, text, first);
    const { opening, closing } = bracketsFor(first);
    insert(opening + (targets.some(({ isAnnex }) => isAnnex) ? 'chi tiết tại ' : ''));
    for (const [place, { label, name }] of targets.entries()) {
      if (place > 0) insert(', ');
      const mark = defaultTreeAdapter.createElement('see', first.namespaceURI, [
        { name: 'to', value: label },
      ]);
      defaultTreeAdapter.insertText(mark, name);
      defaultTreeAdapter.insertBefore(parent, mark, first);
    }
    if (closing !== '') insert(closing);
  }
  defaultTreeAdapter.detachNode(first);
}

/** The brackets around a reference; where one stands beside it, there is one for both: no bracket follows another. */
function bracketsFor(reference: Element): { readonly opening: string; readonly closing: string } {
  const siblings = reference.parentNode?.childNodes ?? [];
  const index = siblings.indexOf(reference);
  const [before, after] = [siblings[index - 1], siblings[index + 1]];
  if (after !== undefined && defaultTreeAdapter.isTextNode(after) && after.value.startsWith(' (')) {
    after.value = after.value.slice(' ('.length);
    return { opening: ' (', closing: '; ' };
  }
  const isAfterBracket =
    before !== undefined && defaultTreeAdapter.isTextNode(before) && before.value.endsWith(')');
  return isAfterBracket ? { opening: ', ', closing: '' } : { opening: ' (', closing: ')' };
}
