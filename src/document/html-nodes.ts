import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Finding } from '../diagnostics/finding.ts';
import type { Place } from '../diagnostics/source-text.ts';
import { error } from '../report/findings.ts';
import { nfc } from '../vietnamese/normal-forms.ts';
import type { Run } from './tree.ts';

/** What may stand in an element. */
export type Node = DefaultTreeAdapterTypes.ChildNode;
/** An element of a template's HTML. */
export type Element = DefaultTreeAdapterTypes.Element;

/** Something stands where the document has no room for it. */
export class Misplaced extends Error {
  readonly node: Node;
  /** What to look for in the template. */
  readonly literal: string;
  readonly findingAt: (place: Place) => Finding;

  constructor(node: Node, literal: string, findingAt: Misplaced['findingAt']) {
    super(literal);
    this.node = node;
    this.literal = literal;
    this.findingAt = findingAt;
  }
}

/** What refuses an element that has no place where it stands, to be thrown. */
export function misplaced(node: Element, where: 'document' | 'sentence' = 'document'): Misplaced {
  const args = { element: node.tagName, where };
  return new Misplaced(node, `<${node.tagName}`, (place) => error('template-element', place, args));
}

function looseText(node: Node, whole: string): Misplaced {
  const text =
    whole
      .trim()
      .split(/\s{2,}|\n/)[0]
      ?.slice(0, 60) ?? '';
  return new Misplaced(node, text, (place) => error('template-loose-text', place, { text }));
}

const maximumDepth = 100;

/** @throws Misplaced at the first element that lies too deep in others to be read */
export function refuseTooDeep(nodes: readonly Node[]): void {
  let level: readonly Node[] = nodes;
  for (let depth = 0; depth < maximumDepth; depth += 1) {
    level = level.flatMap((node) => ('childNodes' in node ? node.childNodes : []));
  }
  const first = level.find(isElement);
  if (first === undefined) return;
  throw new Misplaced(first, `<${first.tagName}`, (place) => error('template-too-deep', place, {}));
}

interface Style {
  readonly bold: boolean;
  readonly italic: boolean;
}

/** The text in some nodes, white space folded as HTML folds it, in runs of one style. */
export function runsOf(nodes: readonly Node[], style: Style = { bold: false, italic: false }): Run[] {
  const runs = foldedRuns(rawRuns(nodes, style));
  const first = runs[0];
  if (first !== undefined) runs[0] = { ...first, text: first.text.replace(/^ /, '') };
  const last = runs.at(-1);
  if (last !== undefined) runs[runs.length - 1] = { ...last, text: last.text.replace(/ $/, '') };
  return runs.filter((run) => run.text !== '');
}

function rawRuns(nodes: readonly Node[], style: Style): Run[] {
  return nodes.flatMap((node) => {
    if (isElement(node)) return inlineRuns(node, style);
    return 'value' in node ? [{ text: textIn(node.value).replace(/[ \t\n\r\f]+/g, ' '), ...style }] : [];
  });
}

function inlineRuns(element: Element, style: Style): Run[] {
  switch (element.tagName) {
    case 'b':
    case 'strong':
      return rawRuns(element.childNodes, { ...style, bold: true });
    case 'i':
    case 'em':
      return rawRuns(element.childNodes, { ...style, italic: true });
    case 'br':
      return [{ text: '\n', ...style }];
    default:
      throw misplaced(element, 'sentence');
  }
}

/** Joins runs of one style and folds the spaces where two meet. */
export function foldedRuns(runs: readonly Run[]): Run[] {
  const folded: Run[] = [];
  for (const run of runs) {
    const last = folded.at(-1);
    const text = last?.text.endsWith(' ') ? run.text.replace(/^ /, '') : run.text;
    if (last !== undefined && last.bold === run.bold && last.italic === run.italic) {
      folded[folded.length - 1] = { ...last, text: last.text + text };
    } else {
      folded.push({ ...run, text });
    }
  }
  return folded;
}

/**
 * The text in an element, without its markup.
 * @param isPreformatted whether spaces and line breaks are kept as they are
 */
export function textOf(element: Element, isPreformatted = false): string {
  if (isPreformatted) return textIn(preformatted(element.childNodes));
  return runsOf(element.childNodes)
    .map((run) => run.text)
    .join('');
}

/** What a node holds, in NFC; characters that no file may hold, which a template can write as &#27;, are replaced. */
function textIn(value: string): string {
  return nfc(value).replace(/[^\P{Cc}\t\n\f\r]|[\ufffe\uffff]|\p{Cs}/gu, '\ufffd');
}

/** Text with its white space as it stands. */
function preformatted(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (isElement(node)) throw misplaced(node);
      return 'value' in node ? node.value : '';
    })
    .join('');
}

/** The elements among some nodes, of which there are none but those `known` and no text beside them. */
export function elementsIn(nodes: readonly Node[], known?: readonly string[]): Element[] {
  return nodes.filter((node): node is Element => {
    if ('value' in node && node.value.trim() !== '') throw looseText(node, node.value);
    if (isElement(node) && known !== undefined && !known.includes(node.tagName)) throw misplaced(node);
    return isElement(node);
  });
}

/** Whether a node is an element, and no text or comment. */
export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

/** The value of an attribute; `null` where the element has none of that name. */
export function attribute(element: Element, name: string): string | null {
  const found = element.attrs.find((one) => one.name === name);
  return found === undefined ? null : textIn(found.value);
}
