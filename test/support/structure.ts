import { getDocument, OPS } from './pdfjs.ts';

/** A node of the tree that pdfjs-dist makes of a page's structure. */
interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}

/**
 * A PDF as a screen reader goes through it, page by page: a line for each part, indented by how deep it is, with its text.
 * Parts that go on come once more on the next page.
 */
export async function spokenOutline(file: Uint8Array): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
  const lines: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const texts = new Map<string, string>();
    let open = '';
    for (const item of items) {
      if ('str' in item) texts.set(open, `${texts.get(open) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
      else if (item.type === 'endMarkedContent') open = '';
      else open = item.id ?? '';
    }
    lines.push(`--- ${number}`);
    const tree = (await page.getStructTree()) as Node | null;
    if (tree !== null) lines.push(...linesOf(tree, texts, 0));
  }
  return lines;
}

/** The structure of a page, by its number from 1. */
export async function structureOf(file: Uint8Array, number: number): Promise<Node | null> {
  const document = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
  return (await (await document.getPage(number)).getStructTree()) as Node | null;
}

/** The text of each marked content of a PDF as its glyphs have it, wherever these stand. */
export async function writtenContents(file: Uint8Array): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
  const contents: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { fnArray, argsArray } = await (await document.getPage(number)).getOperatorList();
    for (const [index, operator] of fnArray.entries()) {
      if (operator === OPS.beginMarkedContentProps) contents.push('');
      if (operator !== OPS.showText) continue;
      const [glyphs] = argsArray[index] as [readonly (number | { readonly unicode: string })[]];
      const text = glyphs.map((glyph) => (typeof glyph === 'number' ? '' : glyph.unicode)).join('');
      contents.push(`${contents.pop() ?? ''}${text}`);
    }
  }
  return contents;
}

function linesOf(node: Node, texts: ReadonlyMap<string, string>, depth: number): string[] {
  const children = node.children ?? [];
  const text = children
    .filter(({ type }) => type === 'content')
    .map(({ id = '' }) => texts.get(id) ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  const parts = children.filter(({ role }) => role !== undefined);
  const line = `${'  '.repeat(depth)}${node.role ?? ''}${node.alt === undefined ? '' : ` [${node.alt}]`}${text === '' ? '' : `: ${text}`}`;
  return [line, ...parts.flatMap((part) => linesOf(part, texts, depth + 1))];
}
