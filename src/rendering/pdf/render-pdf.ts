import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { type Block, charactersIn, type DocumentTree } from '../../document/tree.ts';
import { exactWidthWith, type Family, type LoadedFont, measureWith, withoutGlyph } from '../fonts.ts';
import type { Properties, Rendered } from '../format.ts';
import { margins, sizes } from '../page.ts';
import { annexHeading, contentOf, pageNumber } from './content.ts';
import { annexId, contentsOf, isLong, leastPages, type PageCount } from './contents.ts';
import { teachOwnLines } from './own-lines.ts';
import { blockId, type KeptTogether, keptTogether } from './page-breaks.ts';
import type { Setting } from './table.ts';

const family = 'Document';
const pageMargins: [number, number, number, number] = [
  margins.left,
  margins.top,
  margins.right,
  margins.bottom,
];

/** Draws the document: its own pages first, then each annex on pages numbered from 1. */
export async function renderPdf(
  tree: DocumentTree,
  fonts: Family<LoadedFont>,
  properties: Properties,
): Promise<Rendered> {
  provideFonts(fonts);
  teachOwnLines();
  const layout = laidOut(tree, fonts, null);
  const drawn = await drawnPages(layout, properties);
  // Where the estimate that decides on a table of contents fell short, the pages tell.
  const isMissed = !layout.hasContents && isLong(drawn.pages);
  const { bytes } = isMissed ? await drawnPages(laidOut(tree, fonts, true), properties) : drawn;
  return { bytes, unprintable: withoutGlyph(fonts, charactersIn(tree)) };
}

/** A document as pdfmake is to set it. */
interface Layout {
  readonly kept: KeptTogether;
  readonly body: PageCount;
  readonly annexes: readonly { readonly content: Content; readonly pages: PageCount }[];
  readonly hasContents: boolean;
}

/** @param isContentsWanted whether there is a table of contents; `null` where the length of the document decides */
function laidOut(tree: DocumentTree, fonts: Family<LoadedFont>, isContentsWanted: boolean | null): Layout {
  const setting = { measure: measureWith(fonts), exactWidth: exactWidthWith(fonts), family };
  const portrait: Setting = { orientation: 'portrait', ...setting };
  const nodes = nestedInBookmarks(
    tree.blocks,
    tree.blocks.map((block) => contentOf(block, portrait)),
  );
  let least = leastPages(nodes, 'portrait');
  const annexes = tree.annexes.map((annex, index) => {
    const own: Setting = { orientation: annex.orientation, ...setting };
    const blocks = annex.blocks.map((block) => contentOf(block, own));
    least += leastPages(blocks, annex.orientation);
    const pages = { count: 0 };
    const content = [annexHeading(annex, annexId(index), own), ...blocks];
    return { annex, pages, content: section(content, annex.orientation, pages) };
  });
  const hasContents = isContentsWanted ?? isLong(least);
  const contents = hasContents ? contentsOf(tree.blocks, nodes, annexes, portrait) : null;
  return { kept: keptTogether(tree.blocks, nodes, contents), body: { count: 0 }, annexes, hasContents };
}

async function drawnPages({ kept, body, annexes }: Layout, properties: Properties) {
  const sections = [section(kept.content, 'portrait', body)];
  // Each page break that is found lays everything out again: the annexes join when all have been found.
  const pageBreakBefore = kept.pageBreakBefore(() => {
    sections.push(...annexes.map(({ content }) => content));
  });
  const pdf = pdfmake.createPdf({ ...definition(sections, properties), pageBreakBefore });
  const bytes = await pdf.getBuffer();
  return { bytes, pages: annexes.reduce((sum, { pages }) => sum + pages.count, body.count) };
}

/** The content with each section's bookmark under that of the part before it. */
function nestedInBookmarks(blocks: readonly Block[], content: readonly Content[]): Content[] {
  let part: number | null = null;
  return content.map((node, index) => {
    const block = blocks[index];
    if (block?.kind !== 'heading') return node;
    if (block.level === 0) part = index;
    const isNested = part !== null && block.level === 1;
    return isNested
      ? (Object.assign(node as object, { outlineParentId: blockId(part ?? 0) }) as Content)
      : node;
  });
}

/** pdfmake is given the fonts' bytes; beside them it may read no file and open no address. */
function provideFonts({ regular, bold, italic, boldItalic }: Family<LoadedFont>): void {
  // The types leave out pdfmake's files in memory, which its server build has as well.
  const { virtualfs } = pdfmake as unknown as {
    virtualfs: { writeFileSync(name: string, content: Buffer): void };
  };
  // By a font's own name, which is how drawings find it once text has been set in it.
  const stored = ({ bytes, font }: LoadedFont) => {
    virtualfs.writeFileSync(font.postscriptName, bytes);
    return font.postscriptName;
  };
  pdfmake.setFonts({
    [family]: {
      normal: stored(regular),
      bold: stored(bold),
      italics: stored(italic),
      bolditalics: stored(boldItalic),
    },
  });
  pdfmake.setLocalAccessPolicy(() => false);
  pdfmake.setUrlAccessPolicy(() => false);
}

/** A run of pages with one orientation, numbered from 1 and counted. */
function section(content: Content[], orientation: 'portrait' | 'landscape', pages: PageCount): Content {
  let firstPage: number | null = null;
  const node = {
    section: content,
    pageSize: 'A4',
    pageOrientation: orientation,
    pageMargins,
    header: (page: number) => {
      // Each layout asks anew, from the first page on.
      firstPage = Math.min(firstPage ?? page, page);
      pages.count = page - firstPage + 1;
      return pageNumber(pages.count);
    },
  };
  // pdfmake's own type of content does not know its sections.
  return node as unknown as Content;
}

function definition(content: Content[], { title, author, date }: Properties): TDocumentDefinitions {
  return {
    content,
    pageSize: 'A4',
    pageMargins,
    version: '1.7',
    language: 'vi-VN',
    displayTitle: true,
    defaultStyle: { font: family, fontSize: sizes.body, lineHeight: 1.05 },
    info: { title, author, creator: 'review', producer: 'review', creationDate: date, modDate: date },
  } as TDocumentDefinitions;
}
