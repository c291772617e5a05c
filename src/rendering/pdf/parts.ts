import pdfDocument, { type PDFDocumentConstructor } from 'pdfmake/js/PDFDocument.js';
import renderer, { type RendererConstructor } from 'pdfmake/js/Renderer.js';

/** pdfmake's file, which is pdfkit's with fonts by family and style. */
export const PdfmakeDocument: PDFDocumentConstructor = partOf(pdfDocument);

/** What draws pdfmake's pages. */
export const PdfmakeRenderer: RendererConstructor = partOf(renderer);

function partOf<Part extends object>(part: PdfmakePart<Part>): Part {
  return 'default' in part ? part.default : part;
}
