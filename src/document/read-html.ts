import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { ordinal, pointLetter, roman } from '../vietnamese/lettering.ts';
import { nfc } from '../vietnamese/normal-forms.ts';
import { TemplateError } from './template-error.ts';
import type { Annex, Block, Cell, DocumentTree, Heading, LetterheadLine, Rule, Run } from './tree.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * Reads what a template wrote into the document tree. Only the elements of templates/README.md are known;
 * sections that hold nothing are left out before numbers are given, so numbering has no holes.
 * @throws TemplateError at an element that is not known where it stands
 */
export function documentFromHtml(html: string): DocumentTree {
  const root = parseFragment(html);
  const top = elementsIn(root.childNodes, 'the document');
  const annexes = top.filter((element) => element.tagName === 'annex');
  const reader = new BlockReader();
  const blocks = top
    .filter((element) => element.tagName !== 'annex')
    .flatMap((element) => reader.block(element, 0));
  return { blocks, annexes: annexes.filter(hasContent).map(annexOf) };
}

function annexOf(element: Element, index: number, all: readonly Element[]): Annex {
  const reader = new BlockReader();
  const children = elementsIn(element.childNodes, '<annex>');
  const title = children.find((child) => child.tagName === 'heading');
  const reference = children.find((child) => child.tagName === 'reference');
  const blocks = children
    .filter((child) => child !== title && child !== reference)
    .flatMap((child) => reader.block(child, 1));
  return {
    label: all.length > 1 ? `Phụ lục ${roman(index + 1)}` : 'Phụ lục',
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

class BlockReader {
  readonly #counters = [0, 0, 0, 0];

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
        return elementsIn(element.childNodes, '<ul>').flatMap((item) => paragraph(item, '-'));
      case 'ol':
        return elementsIn(element.childNodes, '<ol>')
          .filter(hasContent)
          .flatMap((item, index) => paragraph(item, `${pointLetter(index + 1)})`));
      case 'table':
        return hasContent(element) ? [tableOf(element)] : [];
      case 'signature':
        return [signatureOf(element)];
      case 'note':
        return textOf(element) === '' ? [] : [{ kind: 'note', text: textOf(element) }];
      default:
        throw new TemplateError(
          `Mẫu báo cáo dùng phần tử <${element.tagName}> không có trong templates/README.md.`,
        );
    }
  }

  #section(element: Element, level: number): Block[] {
    const children = elementsIn(element.childNodes, `<${element.tagName}>`);
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

function letterheadOf(element: Element): Block {
  const children = elementsIn(element.childNodes, '<letterhead>');
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
  const children = elementsIn(element.childNodes, '<signature>');
  const all = (tag: string) =>
    children.filter((child) => child.tagName === tag).map((child) => textOf(child));
  return {
    kind: 'signature',
    lines: all('capacity'),
    name: all('name')[0] ?? '',
    recipients: all('recipient'),
  };
}

function tableOf(element: Element): Block {
  const groups = elementsIn(element.childNodes, '<table>');
  const rows = (tag: string) =>
    groups
      .filter((group) => group.tagName === tag)
      .flatMap((group) => elementsIn(group.childNodes, `<${tag}>`))
      .map((row) => elementsIn(row.childNodes, '<tr>').map(cellOf));
  const header = rows('thead');
  const body = rows('tbody');
  const columns = (header[0] ?? body[0] ?? []).reduce((sum, cell) => sum + cell.columns, 0);
  const given = (attribute(element, 'widths') ?? '')
    .split(/\s+/)
    .map(Number)
    .filter((width) => width > 0);
  const widths = Array.from({ length: columns }, (_, index) => given[index] ?? given.at(-1) ?? 1);
  return { kind: 'table', widths, header, body };
}

function cellOf(element: Element): Cell {
  const isHeader = element.tagName === 'th';
  const align = attribute(element, 'align') ?? (isHeader ? 'center' : 'left');
  return {
    runs: runsOf(element.childNodes, { bold: isHeader, italic: false }),
    align: align === 'right' || align === 'center' ? align : 'left',
    columns: Number(attribute(element, 'colspan') ?? 1),
    rows: Number(attribute(element, 'rowspan') ?? 1),
  };
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
      throw new TemplateError(
        `Mẫu báo cáo đặt phần tử <${element.tagName}> trong câu chữ; ở đó chỉ dùng b, i, br.`,
      );
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
  if (!isPreformatted)
    return runsOf(element.childNodes)
      .map((run) => run.text)
      .join('');
  return nfc(element.childNodes.map((node) => ('value' in node ? node.value : '')).join(''));
}

function elementsIn(nodes: readonly Node[], where: string): Element[] {
  return nodes.filter((node): node is Element => {
    if ('value' in node && node.value.trim() !== '') {
      throw new TemplateError(
        `Mẫu báo cáo có chữ nằm ngoài đoạn văn, trong ${where}: "${node.value.trim().slice(0, 60)}". Đặt chữ trong <p>.`,
      );
    }
    return isElement(node);
  });
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}
