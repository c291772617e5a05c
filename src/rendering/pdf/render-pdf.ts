import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { type Block, charactersIn, type DocumentTree } from '../../document/tree.ts';
import {
  exactWidthWith,
  type Family,
  type LoadedFont,
  lineHeightIn,
  measureWith,
  withoutGlyph,
} from '../../fonts/family.ts';
import { margins, sizes } from '../../layout/page.ts';
import type { Properties, Rendered } from '../format.ts';
import { annexHeading, contentOf, pageNumber } from './blocks.ts';
import { teachEscapedMetadata } from './metadata.ts';
import { blockId, type KeptTogether, keptTogether } from './page-breaks.ts';
import { HigherThanPage, installPresetLines } from './preset-lines.ts';
import { lineSpacing, type Setting } from './setting.ts';
import { annexId, type PageCount, tableOfContents } from './table-of-contents.ts';

const family = 'Document';
const pageMargins: [number, number, number, number] = [
  margins.left,
  margins.top,
  margins.right,
  margins.bottom,
];

/** Draws the document: its own pages first, then each annex and the contents, all on pages numbered from 1. */
export async function renderPdf(
  tree: DocumentTree,
  fonts: Family<LoadedFont>,
  properties: Properties,
): Promise<Rendered> {
  provideFonts(fonts);
  installPresetLines();
  teachEscapedMetadata();
  const bytes = await drawnFromPageToPage(tree, fonts, properties);
  return { bytes, unprintable: withoutGlyph(fonts, charactersIn(tree)) };
}

/** @returns the file, in which nothing is lost: what is higher than a page after all goes on from page to page */
async function drawnFromPageToPage(tree: DocumentTree, fonts: Family<LoadedFont>, properties: Properties) {
  try {
    return await drawnPages(laidOut(tree, fonts, true), properties);
  } catch (failure) {
    if (failure instanceof HigherThanPage) return drawnPages(laidOut(tree, fonts, false), properties);
    throw failure;
  }
}

/** A document as pdfmake is to set it. */
interface Layout {
  readonly kept: KeptTogether;
  /** What follows the document itself: the annexes, and the contents where they are wanted. */
  readonly following: readonly Content[];
}

function laidOut(tree: DocumentTree, fonts: Family<LoadedFont>, isKeptTogether: boolean): Layout {
  const setting = {
    style: tree.style,
    measure: measureWith(fonts),
    exactWidth: exactWidthWith(fonts),
    lineHeight: lineSpacing * lineHeightIn(fonts),
    family,
    isKeptTogether,
  };
  const portrait: Setting = { orientation: 'portrait', ...setting };
  const nodes = nestedInBookmarks(
    tree.blocks,
    tree.blocks.map((block) => contentOf(block, portrait)),
  );
  const annexes = tree.annexes.map((annex, index) => {
    const annexSetting: Setting = { orientation: annex.orientation, ...setting };
    const blocks = annex.blocks.map((block) => contentOf(block, annexSetting));
    const pages = { count: 0 };
    const content = [annexHeading(annex, annexId(index), annexSetting), ...blocks];
    return { pages, content: section(content, annex.orientation, pages) };
  });
  const annexPages = annexes.map(({ pages }) => pages);
  const contents = tree.hasContents ? [tableOfContents(tree, nodes, annexPages, portrait)] : [];
  return {
    kept: keptTogether(tree.blocks, nodes),
    following: [
      ...annexes.map(({ content }) => content),
      ...contents.map((content) => section([content], 'portrait', { count: 0 })),
    ],
  };
}

async function drawnPages({ kept, following }: Layout, properties: Properties): Promise<Uint8Array> {
  const sections = [section(kept.content, 'portrait', { count: 0 })];
  // Each page break that is found lays everything out again: the rest joins when all have been found.
  const pageBreakBefore = kept.pageBreakBefore(() => {
    for (const one of following) sections.push(one);
  });
  return pdfmake.createPdf({ ...definition(sections, properties), pageBreakBefore }).getBuffer();
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
    defaultStyle: { font: family, fontSize: sizes.body, lineHeight: lineSpacing },
    info: { title, author, creator: 'review', producer: 'review', creationDate: date, modDate: date },
  } as TDocumentDefinitions;
}
