import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Finding } from '../diagnostics/finding.ts';
import type { Place } from '../diagnostics/source-text.ts';
import { most } from '../limits.ts';
import { error } from '../report/findings.ts';
import { paragraphEnd } from '../report/paragraphs.ts';
import type { Value } from '../report/printed.ts';
import { type TextWithValue, withoutReferences } from '../report/references.ts';
import { endsSentence } from '../vietnamese/end-marks.ts';
import { nfc } from '../vietnamese/normal-forms.ts';
import { type Look, lookAlike, lookOf } from './looks.ts';
import type { PlacedReference, PlacedValue, Run, Written } from './tree.ts';

/** What may stand in an element. */
export type Node = DefaultTreeAdapterTypes.ChildNode;
/** An element of a template's HTML. */
export type Element = DefaultTreeAdapterTypes.Element;

/** Finds where a template wrote an element: it is asked only where somebody wants to know. */
export type OriginOf = (element: Element) => Written;

/** What says nothing of where elements were written. */
export const unasked: OriginOf = () => ({});

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

/** @throws Misplaced at the first element that lies too deep in others to be read */
export function refuseTooDeep(nodes: readonly Node[]): void {
  const first = elementAt(most.elements, nodes);
  if (first === undefined) return;
  throw new Misplaced(first, `<${first.tagName}`, (place) =>
    error('template-too-deep', place, { of: 'elements', limit: most.elements }),
  );
}

/** The first element that lies so deep below some nodes. */
export function elementAt(depth: number, nodes: readonly Node[]): Element | undefined {
  let level: readonly Node[] = nodes;
  for (let at = 0; at < depth && level.length > 0; at += 1) {
    level = level.flatMap((node) => ('childNodes' in node ? node.childNodes : []));
  }
  return level.find(isElement);
}

interface Style {
  readonly bold: boolean;
  readonly italic: boolean;
}

/** What reads the text of nodes: a template's text, in which references to values stand. */
export type ResolveText = (text: string) => readonly TextWithValue[];

/** Text in one style that prints a value, or refers to something by its number, or neither. */
interface Piece extends Style {
  text: string;
  readonly value: Value | null;
  readonly target: string | null;
}

/** The text in some nodes, white space folded as HTML folds it, in runs of one style. */
export function runsOf(
  nodes: readonly Node[],
  resolve: ResolveText,
  style: Style = { bold: false, italic: false },
): Run[] {
  const pieces: Piece[] = [];
  addPieces(pieces, nodes, resolve, style);
  return runsOfPieces(pieces.map(inLines));
}

/** The same, a list of runs for each paragraph that the texts in the nodes hold. */
export function paragraphsOf(nodes: readonly Node[], resolve: ResolveText): Run[][] {
  const pieces: Piece[] = [];
  addPieces(pieces, nodes, resolve, { bold: false, italic: false });
  const paragraphs: Piece[][] = [[]];
  for (const piece of pieces) {
    const [first = '', ...others] = piece.text.split(paragraphEnd);
    paragraphs.at(-1)?.push({ ...piece, text: first });
    for (const text of others) paragraphs.push([{ ...piece, text }]);
  }
  return paragraphs.map(runsOfPieces);
}

/** Where there is no room for paragraphs, each has a line. */
function inLines(piece: Piece, index: number): Piece {
  if (!piece.text.includes(paragraphEnd)) return piece;
  const text = index === 0 && piece.text.startsWith(paragraphEnd) ? piece.text.slice(1) : piece.text;
  return { ...piece, text: text.replaceAll(paragraphEnd, '\n') };
}

function runsOfPieces(pieces: readonly Piece[]): Run[] {
  const folded = withSpacesFolded(pieces).filter(({ text }) => text !== '');
  const [first] = folded;
  const last = folded.at(-1);
  if (first !== undefined) first.text = first.text.replace(/^ /, '');
  if (last !== undefined) last.text = last.text.replace(/ $/, '');
  return joinedRuns(folded.filter(({ text }) => text !== ''));
}

function addPieces(pieces: Piece[], nodes: readonly Node[], resolve: ResolveText, style: Style): void {
  for (const node of nodes) {
    if (isElement(node)) {
      addInlinePieces(pieces, node, resolve, style);
    } else if ('value' in node) {
      for (const { text, value } of resolve(textIn(node.value))) {
        pieces.push({ text: text.replace(/[ \t\n\r\f]+/g, ' '), value, target: null, ...style });
      }
    }
  }
}

function addInlinePieces(pieces: Piece[], element: Element, resolve: ResolveText, style: Style): void {
  switch (element.tagName) {
    case 'b':
    case 'strong':
      addPieces(pieces, element.childNodes, resolve, { ...style, bold: true });
      break;
    case 'i':
    case 'em':
      addPieces(pieces, element.childNodes, resolve, { ...style, italic: true });
      break;
    case 'stop':
      pieces.push({ text: endsSentence(textBefore(pieces)) ? '' : '.', value: null, target: null, ...style });
      break;
    case 'br':
      pieces.push({ text: '\n', value: null, target: null, ...style });
      break;
    case 'see': {
      const [text, target] = [element.childNodes, attribute(element, 'to')];
      pieces.push({ text: preformatted(text), value: null, target, ...style });
      break;
    }
    default:
      throw misplaced(element, 'sentence');
  }
}

/** The last text that stands before what is read now. */
function textBefore(pieces: readonly Piece[]): string {
  return pieces.findLast(({ text }) => text.trim() !== '')?.text.trimEnd() ?? '';
}

/** Folds the spaces where two pieces of text meet. */
function withSpacesFolded<T extends { readonly text: string }>(pieces: readonly T[]): T[] {
  let endsInSpace = false;
  return pieces.map((piece) => {
    const isFolded = endsInSpace && piece.text.startsWith(' ');
    const folded = isFolded ? { ...piece, text: piece.text.slice(1) } : piece;
    if (folded.text !== '') endsInSpace = folded.text.endsWith(' ');
    return folded;
  });
}

/** Joins text of one style, with its values and references. */
function joinedRuns(pieces: readonly (Look & Partial<Piece> & { readonly text: string })[]): Run[] {
  const runs: (Look & { text: string; values?: PlacedValue[]; references?: PlacedReference[] })[] = [];
  for (const piece of pieces) {
    const { text, value = null, target = null } = piece;
    let run = runs.at(-1);
    const look = lookOf(piece);
    if (run === undefined || !lookAlike(run, look)) {
      run = { text: '', ...look };
      runs.push(run);
    }
    const start = run.text.length;
    run.text += text;
    if (target !== null)
      run.references = [...(run.references ?? []), { start, end: run.text.length, target }];
    if (value === null) continue;
    const placed = { start, end: run.text.length, value };
    if (run.values === undefined) run.values = [placed];
    else run.values.push(placed);
  }
  // A list that has grown keeps room for many more; there is one for each cell of a table.
  return runs.slice();
}

/** Joins runs of one style and folds the spaces where two meet; their values and references are not kept. */
export function foldedRuns(runs: readonly Run[]): Run[] {
  return joinedRuns(withSpacesFolded(runs));
}

/**
 * The text in an element, without its markup.
 * @param isPreformatted whether spaces and line breaks are kept as they are
 */
export function textOf(element: Element, resolve: ResolveText, isPreformatted = false): string {
  if (isPreformatted) return printedText(textIn(preformatted(element.childNodes)), resolve);
  return runsOf(element.childNodes, resolve)
    .map((run) => run.text)
    .join('');
}

function printedText(text: string, resolve: ResolveText): string {
  return resolve(text)
    .map((piece) => piece.text.replaceAll(paragraphEnd, '\n'))
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

/** Text without marks, letters that may be composed and characters that no file may hold: most attributes' are a word. */
const isPlain = /^[ -~]*$/;

/** The value of an attribute; `null` where the element has none of that name. */
export function attribute(element: Element, name: string): string | null {
  const found = element.attrs.find((one) => one.name === name);
  if (found === undefined) return null;
  // A value printed into an attribute is its text there.
  return isPlain.test(found.value) ? found.value : withoutReferences(textIn(found.value));
}

/** A text without styles, with the values that it prints. */
export interface ValuedText {
  readonly text: string;
  readonly values: readonly PlacedValue[];
}

/** The text of an attribute, with the values that it prints; empty where the element has none of that name. */
export function valuedAttribute(element: Element, name: string, resolve: ResolveText): ValuedText {
  const given = element.attrs.find((one) => one.name === name)?.value ?? '';
  let text = '';
  const values: PlacedValue[] = [];
  for (const piece of resolve(textIn(given))) {
    const start = text.length;
    text += withoutReferences(piece.text);
    if (piece.value !== null) values.push({ start, end: text.length, value: piece.value });
  }
  return { text, values };
}

/**
 * One of the words that an attribute may be.
 * @param usual what it is where the element has no such attribute
 * @throws Misplaced at any other word
 */
export function choiceOf<Choice extends string>(
  element: Element,
  name: string,
  choices: readonly Choice[],
  usual: Choice,
): Choice {
  const given = attribute(element, name);
  if (given === null) return usual;
  const chosen = choices.find((choice) => choice === given);
  if (chosen === undefined) throw wrongAttribute(element, name, given, choices.join(', '));
  return chosen;
}

/** What refuses an attribute of an element, to be thrown. @param allowed what may stand there */
export function wrongAttribute(element: Element, name: string, given: string, allowed: string): Misplaced {
  const args = { element: element.tagName, attribute: name, value: given.slice(0, 40), allowed };
  return new Misplaced(element, `<${element.tagName}`, (place) => error('template-attribute', place, args));
}
