import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { DocumentTree } from '../../document/tree.ts';
import { annexHeading, contentOf, pageNumber } from './content.ts';
import { type FontFiles, measureWith } from './fonts.ts';
import { margins, sizes } from './page.ts';
import { keepTogether } from './page-breaks.ts';
import type { Setting } from './table.ts';

export interface PdfProperties {
  readonly title: string;
  readonly author: string;
  /** The date that the file bears: never the clock's, so that the same input gives the same bytes. */
  readonly date: Date;
}

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
  fonts: FontFiles,
  properties: PdfProperties,
): Promise<Uint8Array> {
  const { regular, bold, italic, boldItalic } = fonts;
  pdfmake.setFonts({ [family]: { normal: regular, bold, italics: italic, bolditalics: boldItalic } });
  const files: readonly string[] = Object.values(fonts);
  pdfmake.setLocalAccessPolicy((path) => files.includes(path));
  pdfmake.setUrlAccessPolicy(() => false);
  const measure = measureWith(fonts);
  const body = (): Content[] =>
    tree.blocks.map((block) => contentOf(block, { orientation: 'portrait', measure }));
  const breaks = await keepTogether(tree.blocks, body(), (content, pageBreakBefore) =>
    bytesOf({ ...definition([section(content, 'portrait')], properties), pageBreakBefore }),
  );
  const content = body().map((node, index) =>
    breaks.has(index) && typeof node === 'object' ? Object.assign(node, { pageBreak: 'before' }) : node,
  );
  const annexes = tree.annexes.map((annex) => {
    const setting: Setting = { orientation: annex.orientation, measure };
    const blocks = annex.blocks.map((block) => contentOf(block, setting));
    return section([annexHeading(annex, setting), ...blocks], annex.orientation);
  });
  return bytesOf(definition([section(content, 'portrait'), ...annexes], properties));
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

function definition(content: Content[], { title, author, date }: PdfProperties): TDocumentDefinitions {
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

async function bytesOf(document: TDocumentDefinitions): Promise<Uint8Array> {
  return pdfmake.createPdf(document).getBuffer();
}
