/** What is used here of a part of pdfmake's that its types leave out. */
declare module 'pdfmake/js/ElementWriter.js' {
  interface Inline {
    readonly text: string;
    /** Ours: whether the line fills the width. */
    readonly isSpread?: boolean;
    x: number;
  }

  interface Line {
    readonly inlines: readonly Inline[];
    getWidth(): number;
  }

  interface Writer {
    context(): { readonly availableWidth: number };
    alignLine(line: Line): void;
  }

  interface Constructor {
    readonly prototype: Writer;
  }

  /** Node and esbuild hand out the CommonJS module, others what it exports as its default. */
  const module: Constructor | { readonly default: Constructor };
  export default module;
}
