import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { type Block, introducesNext } from '../../document/tree.ts';

type PageBreakBefore = NonNullable<TDocumentDefinitions['pageBreakBefore']>;

/** Where a node stands. */
export interface LaidOut {
  /** One position a line, set by pdfmake when it lays the node out. */
  readonly positions?: readonly { readonly pageNumber: number }[];
}

/** Blocks for pdfmake, and what makes it break pages so that they stay together. */
export interface KeptTogether {
  /** The blocks' content, with two empty lines that show the pages. */
  readonly content: Content[];
  /**
   * What pdfmake asks of each node after laying all out, from the first to the last.
   * @param whenSettled called once, before the last layout, when no further break is needed
   */
  readonly pageBreakBefore: (whenSettled: () => void) => PageBreakBefore;
}

/** The name that pdfmake knows a block of the body by. */
export const blockId = (index: number): string => `block-${index}`;

/**
 * Starts a new page where it must be: a heading is never the last on a page (F15), nor a line that leads to a
 * list; the signature has at least two lines of text above it on its page (F17), and no paragraph leaves a single
 * first line behind.
 * @param content the blocks as pdfmake is to lay them out, in the order of `blocks`
 */
export function keptTogether(blocks: readonly Block[], content: readonly Content[]): KeptTogether {
  const nodes = content.map((node, index) => Object.assign(node as object, { id: blockId(index) }));
  // Lines inside the signature are placed in a block of their own: this empty line shows its page.
  const signatureAt = blocks.findIndex((block) => block.kind === 'signature');
  const afterSignature = { text: ' ', fontSize: 1 };
  const last = { text: ' ', fontSize: 1, id: 'last' };
  const flow: Content[] = nodes.map((node, index) =>
    index === signatureAt ? withSecond(node, afterSignature) : (node as Content),
  );
  flow.push(last);
  const lines = nodes.map((node, index) => linesOf(node, index));
  const pageNumbers = ({ positions }: LaidOut) => positions?.map((position) => position.pageNumber) ?? [];
  const pagesOf = (index: number): readonly number[] => {
    const pages = lines[index] ?? [];
    return pages.length > 0 ? pages.flatMap(pageNumbers) : pageNumbers((nodes[index] ?? {}) as LaidOut);
  };
  const signaturePage = () => (afterSignature as LaidOut).positions?.[0]?.pageNumber ?? 0;

  return {
    content: flow,
    pageBreakBefore: (whenSettled) => (node) => {
      if (node.id === 'last') {
        // Taken out, so that the break asked for here, to have all laid out once more, breaks nothing.
        flow.pop();
        whenSettled();
        return true;
      }
      const [, block, line] = /^block-(\d+)(?:-line-(\d+))?$/.exec(node.id ?? '') ?? [];
      const index = Number(block ?? -1);
      if (line !== undefined) return leavesLastLineAlone(index, Number(line));
      return index > 0 && mustBreak(index);
    },
  };

  function mustBreak(index: number): boolean {
    const pages = pagesOf(index);
    const page = pages[0];
    if (page === undefined || pagesOf(index - 1).at(-1) !== page) return false;
    return isTornOff(index, page) || leavesSignatureAlone(index);
  }

  /** Whether too little of what starts here stands on its page. */
  function isTornOff(index: number, page: number): boolean {
    const block = blocks[index];
    const pages = pagesOf(index);
    if (block?.kind === 'heading' || (block !== undefined && introducesNext(block))) {
      return pages.at(-1) !== page || pagesOf(index + 1)[0] !== page || isTornOff(index + 1, page);
    }
    if (block?.kind !== 'paragraph') return false;
    const here = pages.filter((one) => one === page).length;
    // Two lines at least at either end: of three, none can go before the others.
    return pages.length > here && (here < 2 || pages.length < 4);
  }

  /** Whether a paragraph's last line would stand alone on its page, if the one before does not join it. */
  function leavesLastLineAlone(index: number, line: number): boolean {
    const pages = pagesOf(index);
    return (
      line > 1 &&
      line === pages.length - 2 &&
      pages[line] !== pages[line + 1] &&
      pages[line - 1] === pages[line]
    );
  }

  /** Whether breaking here is what it takes to bring some lines of text to the signature: the two of F17 look lost. */
  function leavesSignatureAlone(index: number): boolean {
    if (index >= signatureAt) return false;
    const page = signaturePage();
    const linesFrom = (start: number) => {
      let lines: readonly number[] = [];
      for (let at = start; at < signatureAt; at += 1) lines = [...lines, ...pagesOf(at)];
      return lines;
    };
    const isEnough = (lines: readonly number[]) => lines.length >= 4;
    const onPage = linesFrom(0).filter((one) => one === page);
    return !isEnough(onPage) && isEnough(linesFrom(index)) && !isEnough(linesFrom(index + 1));
  }
}

/** A stack with something after the first of what is in it: what recipients a signature has no room for come after. */
function withSecond(node: object, second: Content): Content {
  if (!('stack' in node) || !Array.isArray(node.stack)) return node as Content;
  node.stack.splice(1, 0, second);
  return node as Content;
}

/** A paragraph's lines, each with a name of its own; none of other blocks. */
function linesOf(node: object, index: number): readonly LaidOut[] {
  const stack = 'stack' in node && Array.isArray(node.stack) ? node.stack : [];
  const isParagraph = 'isParagraph' in node;
  return isParagraph
    ? stack.map((line, at) => Object.assign(line, { id: `${blockId(index)}-line-${at}` }))
    : [];
}
