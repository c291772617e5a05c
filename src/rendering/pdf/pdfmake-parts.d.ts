/** What is used here of parts of pdfmake's that its types leave out. */
interface PdfmakeInline {
  readonly text: string;
  /** Ours: by how much each space may be widened for the line to fill the width; of lines that are broken here alone. */
  readonly mostAdded?: number;
  x: number;
}

/** Node and esbuild hand out the CommonJS module, others what it exports as its default. */
type PdfmakePart<Prototype> =
  | { readonly prototype: Prototype }
  | { readonly default: { readonly prototype: Prototype } };

declare module 'pdfmake/js/ElementWriter.js' {
  interface Line {
    readonly inlines: readonly PdfmakeInline[];
    getWidth(): number;
  }

  interface ElementWriter {
    context(): { readonly availableWidth: number };
    alignLine(line: Line): void;
  }

  const part: PdfmakePart<ElementWriter>;
  export default part;
}

declare module 'pdfmake/js/TextInlines.js' {
  interface Measured {
    readonly items: readonly PdfmakeInline[];
  }

  interface TextInlines {
    buildInlines(text: unknown, styles: unknown): Measured;
  }

  const part: PdfmakePart<TextInlines>;
  export default part;
}

declare module 'pdfmake/js/PageElementWriter.js' {
  interface PageElementWriter {
    /** Draws something here or, where it has no room, on the next page; the result is false where that has none either. */
    _fitOnPage(draw: () => unknown): unknown;
  }

  const part: PdfmakePart<PageElementWriter>;
  export default part;
}

declare module 'pdfmake/js/PDFDocument.js' {
  interface PDFDocument {
    info: Readonly<Record<string, unknown>>;
    /** Writes the title, author and so on into the metadata. */
    _addInfo(): void;
  }

  const part: PdfmakePart<PDFDocument>;
  export default part;
}
