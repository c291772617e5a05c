import type { Part } from '../../layout/pages.ts';
import type { PdfFile } from './pdf-file.ts';

/** An element of the file's structure, as far as it is known. */
interface Element {
  /** The number of its object. */
  readonly id: number;
  /** The number of the page that content refers to by its number alone; 0 for none yet. */
  page: number;
  /** Content on pages and annotations, as the file has them. */
  kids: string;
}

/**
 * Writes a document's structure: which content of which page belongs to which of its parts (ISO 32000-1, 14.7). There is
 * an element for each cell of a table: they are written as text, without pdfkit's objects, which take ten times the room.
 */
export class StructureWriter {
  readonly #file: PdfFile;
  readonly #elements = new Map<Part, Element>();
  /** Where figures stand, from the page's lower left corner in points. */
  readonly #boxes = new Map<Part, string>();
  /** By the keys of pages and annotations, which count from 0: the elements that their content is of. */
  readonly #parents: number[] = [];
  /** The elements of the current page's content, by its numbers. */
  #page: { readonly dictionary: PdfReference; readonly elements: number[] } | null = null;
  #notes = 0;

  constructor(file: PdfFile) {
    this.#file = file;
  }

  /** Draws content of a part on the current page. */
  content(part: Part, draw: () => void): void {
    const { dictionary, elements } = this.#currentPage();
    const element = this.#elementOf(part);
    const id = elements.push(element.id) - 1;
    if (element.page === 0) element.page = dictionary.id;
    const isThere = element.page === dictionary.id;
    element.kids += isThere ? `${id} ` : `<</Type/MCR/Pg ${dictionary.id} 0 R/MCID ${id}>> `;
    this.#file.addContent(`/${part.role} <</MCID ${id}>> BDC`);
    draw();
    this.#file.addContent('EMC');
  }

  /** Draws content of a part on the current page that leads to other content: a mark above the line. */
  reference(part: Part, draw: () => void): void {
    const { dictionary, elements } = this.#currentPage();
    const parent = this.#elementOf(part);
    const id = this.#file.reserve();
    const content = elements.push(id) - 1;
    parent.kids += `${id} 0 R `;
    this.#file.write(id, `<</S/Reference/P ${parent.id} 0 R/K ${content}/Pg ${dictionary.id} 0 R>>`);
    this.#file.addContent(`/Reference <</MCID ${content}>> BDC`);
    draw();
    this.#file.addContent('EMC');
  }

  /** Notes where on the current page a figure stands, in points from its upper left corner. */
  box(part: Part, area: Readonly<Record<'left' | 'top' | 'width' | 'height', number>>): void {
    const bottom = this.#file.page.height - area.top - area.height;
    const box = [area.left, bottom, area.left + area.width, bottom + area.height];
    this.#boxes.set(part, box.map((length) => length.toFixed(2)).join(' '));
  }

  /** Joins an annotation of the current page to a part. @returns the key by which the annotation finds it */
  annotation(part: Part): { readonly key: number; readonly join: (annotation: PdfReference) => void } {
    const element = this.#elementOf(part);
    const key = this.#parents.push(element.id) - 1;
    const page = this.#file.page.dictionary.id;
    return {
      key,
      join: ({ id }) => {
        element.kids += `<</Type/OBJR/Obj ${id} 0 R/Pg ${page} 0 R>> `;
      },
    };
  }

  /** Writes the whole structure. */
  end(root: Part): void {
    this.#endPage();
    const tree = this.#file.reserve();
    const parents = this.#parents.map((id, key) => `${key} ${id} 0 R`).join(' ');
    const document = this.#written(root, tree);
    this.#file.write(
      tree,
      `<</Type/StructTreeRoot/K ${document} 0 R/ParentTree<</Nums[${parents}]>>/ParentTreeNextKey ${this.#parents.length}>>`,
    );
    this.#file.setStructure(tree);
  }

  #currentPage() {
    const { dictionary } = this.#file.page;
    if (this.#page?.dictionary !== dictionary) {
      this.#endPage();
      this.#page = { dictionary, elements: [] };
      dictionary.data.StructParents = this.#parents.push(0) - 1;
    }
    return this.#page;
  }

  #endPage(): void {
    if (this.#page === null) return;
    const { dictionary, elements } = this.#page;
    const list = this.#file.reserve();
    this.#file.write(list, `[${elements.map((id) => `${id} 0 R`).join(' ')}]`);
    this.#parents[Number(dictionary.data.StructParents)] = list;
  }

  #elementOf(part: Part): Element {
    let element = this.#elements.get(part);
    if (element === undefined) {
      element = { id: this.#file.reserve(), page: 0, kids: '' };
      this.#elements.set(part, element);
    }
    return element;
  }

  /** @returns the number of the element */
  #written(part: Part, parent: number): number {
    const { id, page, kids } = this.#elementOf(part);
    let all = kids;
    for (const child of part.children) all += `${this.#written(child, id)} 0 R `;
    const entries = [
      `/S/${part.role}/P ${parent} 0 R`,
      all === '' ? '' : `/K[${all.trimEnd()}]`,
      page === 0 ? '' : `/Pg ${page} 0 R`,
      part.alternative === undefined ? '' : `/Alt ${textString(part.alternative)}`,
      part.role === 'Note' ? `/ID ${this.#noteName()}` : '',
      this.#attributesOf(part),
    ];
    this.#file.write(id, `<<${entries.join('')}>>`);
    return id;
  }

  /** Every note has a name of its own (ISO 14289-1, 7.9). */
  #noteName(): string {
    this.#notes += 1;
    return `(note-${this.#notes})`;
  }

  #attributesOf(part: Part): string {
    const { role, span, numbering } = part;
    const box = this.#boxes.get(part);
    if (box !== undefined) return `/A<</O/Layout/Placement/Block/BBox[${box}]>>`;
    if (numbering !== undefined) return `/A<</O/List/ListNumbering/${numbering}>>`;
    const attributes = [
      role === 'TH' ? '/Scope/Column' : '',
      span !== undefined && span.columns > 1 ? `/ColSpan ${span.columns}` : '',
      span !== undefined && span.rows > 1 ? `/RowSpan ${span.rows}` : '',
    ].join('');
    return attributes === '' ? '' : `/A<</O/Table${attributes}>>`;
  }
}

/** A text as the file has it: in UTF-16, by hexadecimal digits, so that nothing in it can be mistaken. */
function textString(text: string): string {
  return `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
}
