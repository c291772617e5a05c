import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { type Block, charactersIn, type DocumentTree } from '../../document/tree.ts';
import { type Family, type LoadedFont, measureWith, withoutGlyph } from '../fonts.ts';
import type { Properties, Rendered } from '../format.ts';
import { margins, sizes } from '../page.ts';
import { annexHeading, contentOf, pageNumber } from './content.ts';
import { blockId, keptTogether } from './page-breaks.ts';
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
  const measure = measureWith(fonts);
  const body = tree.blocks.map((block) => contentOf(block, { orientation: 'portrait', measure, family }));
  const annexes = tree.annexes.map((annex) => {
    const setting: Setting = { orientation: annex.orientation, measure, family };
    const blocks = annex.blocks.map((block) => contentOf(block, setting));
    return section([annexHeading(annex, setting), ...blocks], annex.orientation);
  });
  const kept = keptTogether(tree.blocks, nestedInBookmarks(tree.blocks, body));
  const sections = [section(kept.content, 'portrait')];
  // Each page break that is found lays everything out again: the annexes join when all have been found.
  const pageBreakBefore = kept.pageBreakBefore(() => sections.push(...annexes));
  const pdf = pdfmake.createPdf({ ...definition(sections, properties), pageBreakBefore });
  return { bytes: await pdf.getBuffer(), unprintable: withoutGlyph(fonts, charactersIn(tree)) };
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

/** A run of pages with one orientation, numbered from 1. */
function section(content: Content[], orientation: 'portrait' | 'landscape'): Content {
  let firstPage: number | null = null;
  const node = {
    section: content,
    pageSize: 'A4',
    pageOrientation: orientation,
    pageMargins,
    header: (page: number) => {
      firstPage ??= page;
      return pageNumber(page - firstPage + 1);
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
