/** What is used here of parts of pdfmake's, and of pdfkit's below it, that its types leave out. */

/** What an object of the file says, by the names that PDF has for it (ISO 32000-1). */
interface PdfDictionary {
  A?: unknown;
  AF?: readonly PdfReference[];
  Alt?: unknown;
  Count?: unknown;
  First?: unknown;
  ID?: unknown;
  K?: unknown;
  readonly Kids?: readonly PdfReference[];
  Last?: unknown;
  readonly MediaBox?: readonly number[];
  MarkInfo?: unknown;
  Metadata?: unknown;
  Next?: unknown;
  Outlines?: unknown;
  OutputIntents?: unknown;
  P?: unknown;
  PageLabels?: unknown;
  PageMode?: unknown;
  Pg?: unknown;
  Prev?: unknown;
  Size?: unknown;
  StructParents?: unknown;
  StructTreeRoot?: unknown;
}

/** An object of the file. */
interface PdfReference {
  readonly id: number;
  readonly data: PdfDictionary;
  compress: boolean;
  write(chunk: Uint8Array | string): void;
  /** Writes it into the file. */
  end(chunk?: Uint8Array): void;
}

/** A font that is embedded as far as it is used. */
interface PdfFont {
  readonly id: string;
  /** The glyphs that are embedded; what is included gets a number of its own, which is its place among `glyphs`. */
  readonly subset: { readonly glyphs: number[]; includeGlyph(id: number): number };
  /** By these numbers, in thousandths of the type size. */
  readonly widths: (number | undefined)[];
  readonly unicode: (readonly number[] | undefined)[];
  ref(): PdfReference;
}

interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly dictionary: PdfReference;
  readonly fonts: Record<string, PdfReference>;
  readonly xobjects: Record<string, PdfReference>;
  readonly annotations: PdfReference[];
}

/** Node and esbuild hand out the CommonJS module, others what it exports as its default. */
type PdfmakePart<Part> = Part | { readonly default: Part };

declare module 'pdfmake/js/PDFDocument.js' {
  import type { Readable } from 'node:stream';

  export interface PDFDocument extends Readable {
    readonly page: PdfPage;
    readonly _root: { readonly data: PdfDictionary & { readonly Pages: PdfReference } };
    /** How many bytes are written. */
    _offset: number;
    /** Where each object begins in the file, by its number less one. */
    readonly _offsets: (number | null)[];
    readonly _id: unknown;
    readonly _info: PdfReference;
    ref(data?: Record<string, unknown>): PdfReference;
    addContent(content: string): this;
    provideFont(family: string, isBold: boolean, isItalic: boolean): PdfFont;
    annotate(x: number, y: number, width: number, height: number, options: Record<string, unknown>): this;
    addNamedEmbeddedFile(name: string, file: PdfReference): void;
    fillColor(colour: string): this;
    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    scale(factor: number): this;
    end(): void;
    endMarkings(): void;
    endMetadata(): void;
    _write(data: string | Uint8Array): void;
    _finalize(): void;
  }

  export interface PDFDocumentConstructor {
    new (
      fonts: Readonly<Record<string, Readonly<Record<string, Uint8Array>>>>,
      images: object,
      patterns: object,
      attachments: object,
      options: object,
      virtualfs: null,
      localAccessPolicy: (path: string) => boolean,
    ): PDFDocument;
  }

  const part: PdfmakePart<PDFDocumentConstructor>;
  export default part;
}

declare module 'pdfmake/js/Renderer.js' {
  import type { PDFDocument } from 'pdfmake/js/PDFDocument.js';

  export interface PageItem {
    readonly type: 'line' | 'vector' | 'svg' | 'image';
    readonly item: unknown;
  }

  export interface PdfmakePage {
    readonly pageSize: { readonly width: number; readonly height: number };
    readonly items: readonly PageItem[];
  }

  export interface Renderer {
    readonly pdfDocument: PDFDocument;
    renderPages(pages: readonly PdfmakePage[]): void;
    // Methods, so that what draws our pages may know what they hold.
    renderLine(line: object, x: number, y: number): void;
    renderVector(vector: object): void;
    renderSVG(svg: object): void;
    renderImage(image: object): void;
  }

  export interface RendererConstructor {
    new (document: PDFDocument): Renderer;
  }

  const part: PdfmakePart<RendererConstructor>;
  export default part;
}
