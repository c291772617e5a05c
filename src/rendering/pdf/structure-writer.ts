import type { Part } from '../../layout/pages.ts';
import type { PdfFile } from './pdf-file.ts';

/** What an element of the file's structure consists of: content on pages, then annotations, then other elements. */
interface Element {
  readonly ref: PdfReference;
  readonly kids: unknown[];
  /** The page that content refers to by its number alone. */
  page: PdfReference | null;
}

/** Writes a document's structure: which content of which page belongs to which of its parts (ISO 32000-1, 14.7). */
export class StructureWriter {
  readonly #file: PdfFile;
  readonly #elements = new Map<Part, Element>();
  /** Where figures stand, from the page's lower left corner in points. */
  readonly #boxes = new Map<Part, readonly [number, number, number, number]>();
  #notes = 0;

  constructor(file: PdfFile) {
    this.#file = file;
  }

  /** Draws content of a part on the current page. */
  content(part: Part, draw: () => void): void {
    const { page } = this.#file;
    const element = this.#elementOf(part);
    const parents = this.#file.getStructParentTree().get(page.structParentTreeKey);
    const id = parents.push(element.ref) - 1;
    element.page ??= page.dictionary;
    element.kids.push(element.page === page.dictionary ? id : { Type: 'MCR', Pg: page.dictionary, MCID: id });
    this.#file.addContent(`/${part.role} <</MCID ${id}>> BDC`);
    draw();
    this.#file.addContent('EMC');
  }

  /** Notes where on the current page a figure stands, in points from its upper left corner. */
  box(
    part: Part,
    { left, top, width, height }: Readonly<Record<'left' | 'top' | 'width' | 'height', number>>,
  ) {
    const from = this.#file.page.height;
    this.#boxes.set(part, [left, from - top - height, left + width, from - top]);
  }

  /** Joins an annotation of the current page to a part. @returns the key by which the annotation finds it */
  annotation(part: Part): { readonly key: number; readonly join: (annotation: PdfReference) => void } {
    const element = this.#elementOf(part);
    const key = this.#file.createStructParentTreeNextKey();
    this.#file.getStructParentTree().add(key, element.ref);
    const page = this.#file.page.dictionary;
    return { key, join: (annotation) => element.kids.push({ Type: 'OBJR', Obj: annotation, Pg: page }) };
  }

  /** Writes the whole structure. */
  end(root: Part): void {
    const tree = this.#file.getStructTreeRoot();
    tree.data.K = [this.#written(root, tree)];
  }

  #elementOf(part: Part): Element {
    let element = this.#elements.get(part);
    if (element === undefined) {
      element = { ref: this.#file.ref({ S: part.role }), kids: [], page: null };
      this.#elements.set(part, element);
    }
    return element;
  }

  #written(part: Part, parent: PdfReference): PdfReference {
    const { ref, kids, page } = this.#elementOf(part);
    const all = [...kids];
    for (const child of part.children) all.push(this.#written(child, ref));
    const { data } = ref;
    data.P = parent;
    if (all.length > 0) data.K = all.length === 1 ? all[0] : all;
    if (page !== null) data.Pg = page;
    if (part.alternative !== undefined) data.Alt = new String(part.alternative);
    // Every note has a name of its own (ISO 14289-1, 7.9).
    if (part.role === 'Note') {
      this.#notes += 1;
      data.ID = new String(`note-${this.#notes}`);
    }
    const attributes = this.#attributesOf(part);
    if (attributes !== null) data.A = attributes;
    ref.end();
    return ref;
  }

  #attributesOf(part: Part): Record<string, unknown> | null {
    const { role, span, numbering } = part;
    const box = this.#boxes.get(part);
    if (box !== undefined) return { O: 'Layout', Placement: 'Block', BBox: [...box] };
    if (numbering !== undefined) return { O: 'List', ListNumbering: numbering };
    const attributes: { Scope?: string; ColSpan?: number; RowSpan?: number } = {};
    if (role === 'TH') attributes.Scope = 'Column';
    if (span !== undefined && span.columns > 1) attributes.ColSpan = span.columns;
    if (span !== undefined && span.rows > 1) attributes.RowSpan = span.rows;
    return Object.keys(attributes).length === 0 ? null : { O: 'Table', ...attributes };
  }
}
