import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { error, type Finding } from '../diagnostics/finding.ts';
import { FindingError } from '../diagnostics/finding-error.ts';
import type { Place } from '../diagnostics/source-text.ts';
import { ordinal, pointLetter, roman } from '../vietnamese/lettering.ts';
import { nfc } from '../vietnamese/normal-forms.ts';
import { decimalIn } from '../vietnamese/numbers.ts';
import type {
  Annex,
  Block,
  Cell,
  Chart,
  DocumentTree,
  Formula,
  Heading,
  LetterheadLine,
  Rule,
  Run,
} from './tree.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * Reads what a template wrote into the document tree. Only the elements of templates/README.md are known;
 * sections that hold nothing are left out before numbers are given, so numbering has no holes.
 * @param placeOf finds the template that wrote some literal text, given its offset in `html`
 * @throws FindingError at an element that is not known where it stands, or text outside of any
 */
export function documentFromHtml(
  html: string,
  placeOf: (offset: number, literal: string) => Place,
): DocumentTree {
  try {
    return documentIn(parseFragment(html));
  } catch (reason) {
    if (!(reason instanceof Misplaced)) throw reason;
  }
  try {
    // Once more, with offsets, which take time that a sound document can do without.
    return documentIn(parseFragment(html, { sourceCodeLocationInfo: true }));
  } catch (reason) {
    if (!(reason instanceof Misplaced)) throw reason;
    const offset = reason.node.sourceCodeLocation?.startOffset ?? 0;
    throw new FindingError(reason.findingAt(placeOf(offset, reason.literal)));
  }
}

/** Something stands where the document has no room for it. */
class Misplaced extends Error {
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

function misplaced(node: Element, where: 'document' | 'sentence' = 'document'): Misplaced {
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

function documentIn(root: DefaultTreeAdapterTypes.DocumentFragment): DocumentTree {
  const top = elementsIn(root.childNodes);
  const annexes = top.filter((element) => element.tagName === 'annex');
  const charts = { count: 0 };
  const reader = new BlockReader(charts);
  const blocks = top
    .filter((element) => element.tagName !== 'annex')
    .flatMap((element) => reader.block(element, 0));
  return {
    blocks: withNoteInSignature(blocks),
    annexes: annexes
      .filter(hasContent)
      .map((annex, index, { length }) => annexOf(annex, { index, length }, charts)),
  };
}

/** A note right after the signature belongs to it. */
function withNoteInSignature(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block, index) => {
    const [before, after] = [blocks[index - 1], blocks[index + 1]];
    if (block.kind === 'note' && before?.kind === 'signature') return [];
    return block.kind === 'signature' && after?.kind === 'note' ? [{ ...block, note: after.text }] : [block];
  });
}

function annexOf(
  element: Element,
  { index, length }: { readonly index: number; readonly length: number },
  charts: ChartCounter,
): Annex {
  const reader = new BlockReader(charts);
  const children = elementsIn(element.childNodes);
  const title = children.find((child) => child.tagName === 'heading');
  const reference = children.find((child) => child.tagName === 'reference');
  const blocks = children
    .filter((child) => child !== title && child !== reference)
    .flatMap((child) => reader.block(child, 1));
  return {
    label: length > 1 ? `Phụ lục ${roman(index + 1)}` : 'Phụ lục',
    title: title === undefined ? '' : textOf(title),
    reference: reference === undefined ? '' : textOf(reference, true),
    orientation: attribute(element, 'orientation') === 'landscape' ? 'landscape' : 'portrait',
    blocks,
  };
}

/** Whether there is anything to print in an element besides its heading and the annex's reference. */
function hasContent(element: Element): boolean {
  return element.childNodes.some((child) => {
    if (!isElement(child)) return child.nodeName === '#text' && 'value' in child && child.value.trim() !== '';
    if (['heading', 'reference', 'note'].includes(child.tagName)) return false;
    if (child.tagName === 'tbody') return child.childNodes.some(isElement);
    if (child.tagName === 'thead') return false;
    return hasContent(child) || child.tagName === 'br';
  });
}

/** Charts are numbered through the whole document, annexes included. */
interface ChartCounter {
  count: number;
}

class BlockReader {
  readonly #counters = [0, 0, 0, 0];
  readonly #charts: ChartCounter;

  constructor(charts: ChartCounter) {
    this.#charts = charts;
  }

  block(element: Element, depth: number): Block[] {
    switch (element.tagName) {
      case 'letterhead':
        return [letterheadOf(element)];
      case 'abstract':
        return [{ kind: 'title', type: attribute(element, 'type') ?? '', abstract: textOf(element) }];
      case 'part':
      case 'section':
        return hasContent(element)
          ? this.#section(element, element.tagName === 'part' ? 0 : Math.max(1, depth))
          : [];
      case 'p':
        return paragraph(element, '');
      case 'ul':
        return elementsIn(element.childNodes, ['li']).flatMap((item) => paragraph(item, '-'));
      case 'ol':
        return elementsIn(element.childNodes, ['li'])
          .filter(hasContent)
          .flatMap((item, index) => paragraph(item, `${pointLetter(index + 1)})`));
      case 'table':
        return hasContent(element) ? [tableOf(element)] : [];
      case 'chart':
        return [this.#chart(element)];
      case 'signature':
        return [signatureOf(element)];
      case 'note':
        return textOf(element) === '' ? [] : [{ kind: 'note', text: textOf(element) }];
      default:
        throw misplaced(element);
    }
  }

  #chart(element: Element): Chart {
    const children = elementsIn(element.childNodes, ['heading', 'series', 'row']);
    const all = (tag: string) => children.filter((child) => child.tagName === tag);
    const series = all('series').map((one) => ({
      name: textOf(one),
      isAbsent: attribute(one, 'absent') !== null,
    }));
    this.#charts.count += 1;
    return {
      kind: 'chart',
      label: `Biểu đồ ${this.#charts.count}`,
      caption: all('heading').map((one) => textOf(one))[0] ?? '',
      arrangement: attribute(element, 'arrangement') === 'stacked' ? 'stacked' : 'grouped',
      scale: attribute(element, 'scale') === 'own' ? 'own' : 'shared',
      series,
      rows: all('row').map((row) => {
        const bars = elementsIn(row.childNodes, ['bar']).map(barOf);
        return { label: attribute(row, 'label') ?? '', bars: series.map((_, index) => bars[index] ?? null) };
      }),
    };
  }

  #section(element: Element, level: number): Block[] {
    const children = elementsIn(element.childNodes);
    const title = children.find((child) => child.tagName === 'heading');
    this.#counters[level] = (this.#counters[level] ?? 0) + 1;
    this.#counters.fill(0, level + 1);
    const number = this.#counters[level];
    const heading: Heading = {
      kind: 'heading',
      level: Math.min(level, 3) as Heading['level'],
      label: labelOf(level, number),
      text: title === undefined ? '' : textOf(title),
    };
    return [
      heading,
      ...children.filter((child) => child !== title).flatMap((child) => this.block(child, level + 1)),
    ];
  }
}

/** A bar without a number is none. */
function barOf(element: Element): Chart['rows'][number]['bars'][number] {
  const value = Number(attribute(element, 'value') ?? 'none');
  return Number.isFinite(value) ? { value, text: textOf(element) } : null;
}

/** Parts are counted in words, sections I., 1., a) (NĐ 30, F14 and F15). */
function labelOf(level: number, number: number): string {
  if (level === 0) return `Phần thứ ${ordinal(number)}`;
  if (level === 1) return `${roman(number)}.`;
  return level === 2 ? `${number}.` : `${pointLetter(number)})`;
}

function paragraph(element: Element, marker: string): Block[] {
  const runs = runsOf(element.childNodes);
  return runs.length === 0 ? [] : [{ kind: 'paragraph', marker, runs }];
}

const letterheadElements = ['superior', 'issuer', 'nation', 'motto', 'number', 'place-date', 'mark'];

function letterheadOf(element: Element): Block {
  const children = elementsIn(element.childNodes, letterheadElements);
  const lines = (...roles: readonly string[]): LetterheadLine[] =>
    children
      .filter((child) => roles.includes(child.tagName))
      .map((child) => ({
        // One of the roles asked for, which are the line's own.
        role: child.tagName as LetterheadLine['role'],
        text: textOf(child),
        rule: (attribute(child, 'rule') ?? 'none') as Rule,
      }))
      .filter((line) => line.text !== '');
  const one = (tag: string) => children.find((child) => child.tagName === tag);
  const [number, placeAndDate, mark] = [one('number'), one('place-date'), one('mark')];
  return {
    kind: 'letterhead',
    left: lines('superior', 'issuer'),
    right: lines('nation', 'motto'),
    number: number === undefined ? '' : textOf(number, true),
    placeAndDate: placeAndDate === undefined ? '' : textOf(placeAndDate, true),
    mark: mark === undefined ? null : textOf(mark) || null,
  };
}

function signatureOf(element: Element): Block {
  const children = elementsIn(element.childNodes, ['capacity', 'name', 'recipient']);
  const all = (tag: string) =>
    children.filter((child) => child.tagName === tag).map((child) => textOf(child));
  return {
    kind: 'signature',
    lines: all('capacity'),
    name: all('name')[0] ?? '',
    recipients: all('recipient'),
    note: '',
  };
}

function tableOf(element: Element): Block {
  const groups = elementsIn(element.childNodes, ['thead', 'tbody']);
  const rowsIn = (tag: string) =>
    groups.filter((group) => group.tagName === tag).flatMap((group) => elementsIn(group.childNodes, ['tr']));
  const cellsOf = (rows: readonly Element[]) =>
    withinTable(rows.map((row) => elementsIn(row.childNodes, ['th', 'td']).map(cellOf)));
  const bodyRows = rowsIn('tbody');
  const header = cellsOf(rowsIn('thead'));
  const body = cellsOf(bodyRows);
  const columns = Math.max(columnCount(header), columnCount(body));
  const given = (attribute(element, 'widths') ?? '')
    .split(/\s+/)
    .map(Number)
    .filter((width) => width > 0);
  const widths = Array.from({ length: columns }, (_, index) => given[index] ?? given.at(-1) ?? 1);
  const rowGroups = bodyRows.map((row) => attribute(row, 'group') ?? '');
  return { kind: 'table', widths, header, body, groups: rowGroups };
}

/** The same rows, in which no cell reaches below the last one. */
function withinTable(rows: readonly (readonly Cell[])[]): Cell[][] {
  return rows.map((row, index) =>
    row.map((cell) => ({ ...cell, rows: Math.min(cell.rows, rows.length - index) })),
  );
}

/** How many columns some rows take, given that cells reach into the rows below. */
function columnCount(rows: readonly (readonly Cell[])[]): number {
  const taken = rows.map(() => 0);
  for (const [index, row] of rows.entries()) {
    for (const cell of row) {
      for (let at = index; at < index + cell.rows; at += 1) taken[at] = (taken[at] ?? 0) + cell.columns;
    }
  }
  return Math.max(0, ...taken);
}

function cellOf(element: Element): Cell {
  const isHeader = element.tagName === 'th';
  const align = attribute(element, 'align') ?? (isHeader ? 'center' : 'left');
  const runs = runsOf(element.childNodes, { bold: isHeader, italic: false });
  return {
    runs,
    // Figures stand at the right; a number elsewhere is a name, such as that of a decision.
    number: align === 'right' ? decimalIn(runs.map((run) => run.text).join('')) : null,
    name: attribute(element, 'name') ?? '',
    formula: formulaOf(element),
    align: align === 'right' || align === 'center' ? align : 'left',
    columns: span(element, 'colspan'),
    rows: span(element, 'rowspan'),
  };
}

/** "sum", "sum of-group", "same name", "difference a b", "growth a b", "ratio a b 100". */
function formulaOf(element: Element): Formula | null {
  const [kind = '', ...rest] = (attribute(element, 'formula') ?? '').split(/\s+/);
  switch (kind) {
    case '':
      return null;
    case 'sum':
    case 'mean':
    case 'min':
    case 'max':
      return { kind, group: rest[0] ?? null };
    case 'same':
    case 'difference':
    case 'growth':
    case 'ratio':
      return { kind, of: rest.slice(0, 2), factor: Number(rest[2] ?? 1) };
    default:
      throw misplaced(element);
  }
}

/** How many columns or rows a cell takes: what is no whole number from 1 on counts as 1, as in HTML. */
function span(element: Element, name: 'colspan' | 'rowspan'): number {
  const given = attribute(element, name) ?? '';
  return /^[1-9]\d{0,2}$/.test(given) ? Number(given) : 1;
}

interface Style {
  readonly bold: boolean;
  readonly italic: boolean;
}

/** The text in some nodes, white space folded as HTML folds it, in runs of one style. */
function runsOf(nodes: readonly Node[], style: Style = { bold: false, italic: false }): Run[] {
  const runs = foldedRuns(rawRuns(nodes, style));
  const first = runs[0];
  if (first !== undefined) runs[0] = { ...first, text: first.text.replace(/^ +/, '') };
  const last = runs.at(-1);
  if (last !== undefined) runs[runs.length - 1] = { ...last, text: last.text.replace(/ +$/, '') };
  return runs.filter((run) => run.text !== '');
}

function rawRuns(nodes: readonly Node[], style: Style): Run[] {
  return nodes.flatMap((node) => {
    if (isElement(node)) return inlineRuns(node, style);
    return 'value' in node ? [{ text: nfc(node.value).replace(/[ \t\n\r\f]+/g, ' '), ...style }] : [];
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
function foldedRuns(runs: readonly Run[]): Run[] {
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

function textOf(element: Element, isPreformatted = false): string {
  if (isPreformatted) return nfc(preformatted(element.childNodes));
  return runsOf(element.childNodes)
    .map((run) => run.text)
    .join('');
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
function elementsIn(nodes: readonly Node[], known?: readonly string[]): Element[] {
  return nodes.filter((node): node is Element => {
    if ('value' in node && node.value.trim() !== '') throw looseText(node, node.value);
    if (isElement(node) && known !== undefined && !known.includes(node.tagName)) throw misplaced(node);
    return isElement(node);
  });
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}
