import { type IXmlableObject, TableRow } from 'docx';
import type { Cell, Run } from '../../document/tree.ts';

/** A cell in one of its rows. */
export interface CellInRow {
  readonly cell: Cell;
  /** In twips. */
  readonly width: number;
  readonly isFirstRow: boolean;
}

/** How the rows of a stretch look, each by its index in it. */
export interface RowLook {
  readonly style: string;
  /** In half points; `null` where it is the style's. */
  readonly size: number | null;
  /** Whether a row is kept with the next one. */
  readonly isKept: (index: number) => boolean;
}

/**
 * The rows of a document's tables that hold nothing but words, as most of thousands do. The library would make some thirty objects of
 * each cell, all of them held at once; so it is shown what stands for a stretch of them, and they are written when the file is.
 */
export class PlainRows {
  readonly #stretches: (() => Iterable<string>)[] = [];

  /** What stands for some rows in the library's table. */
  standIn(rows: readonly (readonly CellInRow[])[], look: RowLook): TableRow {
    this.#stretches.push(() => rowsXml(rows, look));
    return new StandIn(this.#stretches.length - 1);
  }

  /** The document's XML in pieces, with its rows. */
  *within(xml: string): Generator<string> {
    let end = 0;
    for (const { 0: found, 1: number, index } of xml.matchAll(/<review:rows number="(\d+)"\/>/g)) {
      yield xml.slice(end, index);
      yield* this.#stretches[Number(number)]?.() ?? [];
      end = index + found.length;
    }
    yield xml.slice(end);
  }
}

class StandIn extends TableRow {
  readonly #number: number;

  constructor(number: number) {
    super({ children: [] });
    this.#number = number;
  }

  override prepForXml(): IXmlableObject {
    return { 'review:rows': { _attr: { number: this.#number } } };
  }
}

/** Whether a cell's text is written without any of Word's own marks. */
export function isPlain({ runs }: Cell): boolean {
  return runs.every(({ text, isRaised }) => isRaised !== true && !/[\n\u2011]/.test(text));
}

function* rowsXml(rows: readonly (readonly CellInRow[])[], look: RowLook): Generator<string> {
  for (const [index, cells] of rows.entries()) {
    let xml = '<w:tr><w:trPr><w:cantSplit/></w:trPr>';
    for (const cell of cells) xml += cellXml(cell, look, look.isKept(index));
    yield `${xml}</w:tr>`;
  }
}

function cellXml({ cell, width, isFirstRow }: CellInRow, { style, size }: RowLook, isKept: boolean): string {
  const { columns, rows, align, runs } = cell;
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
  const kept = isKept ? '<w:keepNext/>' : '';
  const start = `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/>${span}`;
  const paragraph = `</w:tcPr><w:p><w:pPr><w:pStyle w:val="${style}"/>${kept}`;
  if (!isFirstRow) return `${start}<w:vMerge w:val="continue"/>${paragraph}</w:pPr></w:p></w:tc>`;
  const below = rows > 1 ? '<w:vMerge w:val="restart"/><w:vAlign w:val="center"/>' : '';
  const alignment = align === 'left' ? '' : `<w:jc w:val="${align}"/>`;
  let text = '';
  for (const run of runs) text += runXml(run, size);
  return `${start}${below}${paragraph}${alignment}</w:pPr>${text}</w:p></w:tc>`;
}

function runXml({ text, bold, italic }: Run, size: number | null): string {
  if (text === '') return '';
  const weight = bold ? '<w:b/><w:bCs/>' : '';
  const slant = italic ? '<w:i/><w:iCs/>' : '';
  const high = size === null ? '' : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`;
  const look = `${weight}${slant}${high}`;
  return `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${escapedText(text)}</w:t></w:r>`;
}

/** As the library writes it. */
function escapedText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
