import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Block } from '../../document/tree.ts';

type PageBreakBefore = NonNullable<TDocumentDefinitions['pageBreakBefore']>;

interface LaidOut {
  /** One position a line, set by pdfmake when it lays the node out. */
  readonly positions?: readonly { readonly pageNumber: number }[];
}

interface KeptTogether {
  /** The blocks' content, with two empty lines by which pages are told. */
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
  // Lines inside the signature are placed in a block of their own: this empty line tells its page.
  const signatureAt = blocks.findIndex((block) => block.kind === 'signature');
  const afterSignature = { text: ' ', fontSize: 1 };
  const last = { text: ' ', fontSize: 1, id: 'last' };
  const flow: Content[] = nodes.flatMap((node, index) =>
    index === signatureAt ? [node as Content, afterSignature] : [node as Content],
  );
  flow.push(last);
  const pagesOf = (index: number): readonly number[] =>
    ((nodes[index] ?? {}) as LaidOut).positions?.map((position) => position.pageNumber) ?? [];
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
      const index = Number(/^block-(\d+)$/.exec(node.id ?? '')?.[1] ?? -1);
      return index > 0 && mustBreak(index);
    },
  };

  function mustBreak(index: number): boolean {
    const own = pagesOf(index);
    const page = own[0];
    if (page === undefined || pagesOf(index - 1).at(-1) !== page) return false;
    return isTornOff(index, page) || leavesSignatureAlone(index);
  }

  /** Whether too little of what starts here stands on its page. */
  function isTornOff(index: number, page: number): boolean {
    const block = blocks[index];
    const own = pagesOf(index);
    if (block?.kind === 'heading' || introduces(block)) {
      return own.at(-1) !== page || pagesOf(index + 1)[0] !== page || isTornOff(index + 1, page);
    }
    if (block?.kind !== 'paragraph') return false;
    return own.length > 1 && own.filter((one) => one === page).length < 2;
  }

  /** Whether a block is a line that leads to what follows, such as "Kết quả thực hiện các chỉ tiêu:". */
  function introduces(block: Block | undefined): boolean {
    return block?.kind === 'paragraph' && block.runs.at(-1)?.text.endsWith(':') === true;
  }

  /** Whether breaking here is what it takes to bring two lines of text to the signature. */
  function leavesSignatureAlone(index: number): boolean {
    if (index >= signatureAt) return false;
    const page = signaturePage();
    const linesFrom = (start: number) => {
      let lines: readonly number[] = [];
      for (let at = start; at < signatureAt; at += 1) lines = [...lines, ...pagesOf(at)];
      return lines;
    };
    const isEnough = (lines: readonly number[]) => lines.length >= 2;
    const onPage = linesFrom(0).filter((one) => one === page);
    return !isEnough(onPage) && isEnough(linesFrom(index)) && !isEnough(linesFrom(index + 1));
  }
}
