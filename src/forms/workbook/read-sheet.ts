import { addressOf } from '../../rendering/xlsx/sheet-xml.ts';
import { isOnSheet, placeOf, rangeOf } from './cell-address.ts';
import { CellText, unescaped, withinLongest } from './cell-text.ts';
import type { ShownAs } from './number-format.ts';
import { isoValue, numberValue } from './number-value.ts';
import { readXml, type XmlAttributes, type XmlBudget, type XmlReader } from './read-xml.ts';
import type { CellRange, CellValue, WorkbookCell } from './workbook.ts';
import { broken, WorkbookRefusal } from './workbook-refusal.ts';

/** What a workbook's sheets have in common. */
export interface SharedParts {
  readonly texts: readonly string[];
  /** By the styles' indexes. */
  readonly styles: readonly ShownAs[];
  readonly is1904: boolean;
  readonly budget: XmlBudget;
}

/** What a sheet's part holds. */
export interface SheetContent {
  readonly cells: readonly WorkbookCell[];
  readonly merged: readonly CellRange[];
}

/** So many formulas of a sheet fill more than a cell each: all cells are compared with all of them. */
const mostFilledRanges = 500;

/**
 * The cells of a sheet that are not blank.
 * @param mostCells how many there may be
 * @throws WorkbookRefusal
 */
export function readSheet(bytes: Uint8Array, shared: SharedParts, mostCells: number): SheetContent {
  const reader = new SheetReader(shared, mostCells);
  readXml(bytes, shared.budget, reader);
  return reader.content();
}

class SheetReader implements XmlReader {
  readonly root = 'worksheet';
  readonly #shared: SharedParts;
  readonly #mostCells: number;
  readonly #cells: WorkbookCell[] = [];
  readonly #merged: CellRange[] = [];
  /** What formulas fill that stand in one cell of it. */
  readonly #filled: CellRange[] = [];
  readonly #place = new Place();
  #list = '';
  #cell: OpenCell | null = null;

  constructor(shared: SharedParts, mostCells: number) {
    this.#shared = shared;
    this.#mostCells = mostCells;
  }

  content(): SheetContent {
    return { cells: withoutResults(inOrder(this.#cells), this.#filled), merged: this.#merged };
  }

  open(name: string, attributes: XmlAttributes, depth: number): void {
    if (depth === 2) this.#list = name;
    if (this.#list === 'mergeCells' && name === 'mergeCell') this.#merged.push(rangeIn(attributes));
    if (this.#list !== 'sheetData') return;
    if (depth === 3 && name === 'row') this.#place.enterRow(attributes.r);
    if (depth === 4 && name === 'c') {
      this.#place.enterCell(attributes.r);
      this.#cell = new OpenCell(attributes);
    }
    if (depth <= 4 || this.#cell === null) return;
    this.#cell.open(name, attributes, depth);
    if (depth === 5 && name === 'f') this.#openFormula(attributes);
  }

  close(name: string, depth: number): void {
    if (depth > 4) this.#cell?.close(name, depth);
    if (depth !== 4 || this.#cell === null) return;
    const value = heldBy(this.#cell, this.#shared);
    this.#cell = null;
    if (value === null) return;
    if (this.#cells.length === this.#mostCells) throw new WorkbookRefusal('too-many-cells');
    this.#cells.push({ ...this.#place.current(), value });
  }

  text(text: string): void {
    this.#cell?.text(text);
  }

  #openFormula(attributes: XmlAttributes): void {
    // A shared one stands in each cell that has it; others fill cells that show nothing but what it gave.
    if (attributes.ref === undefined || attributes.t === 'shared') return;
    if (this.#filled.length === mostFilledRanges) {
      throw new WorkbookRefusal('too-large', 'formulas of more than a cell');
    }
    this.#filled.push(rangeIn(attributes));
  }
}

function rangeIn(attributes: XmlAttributes): CellRange {
  const range = rangeOf(attributes.ref ?? '');
  if (range === null) throw broken(`no range: ${attributes.ref}`);
  return range;
}

/** Where a sheet is being read. Files need not say it: then a row, a cell follows the one before it. */
class Place {
  #row = -1;
  #column = -1;
  /** Whether the row says which it is, or a cell of it did. */
  #isSure = true;

  enterRow(number: string | undefined): void {
    this.#row = number === undefined ? this.#row + 1 : numberOf(number) - 1;
    this.#column = -1;
    this.#isSure = number !== undefined;
    this.#check();
  }

  enterCell(address: string | undefined): void {
    this.#column += 1;
    if (address !== undefined) {
      const place = placeOf(address);
      if (place === null || (this.#isSure && place.row !== this.#row)) throw broken(`a cell at ${address}`);
      this.#row = place.row;
      this.#column = place.column;
    }
    this.#isSure = true;
    this.#check();
  }

  current(): Pick<WorkbookCell, 'row' | 'column' | 'address'> {
    return { row: this.#row, column: this.#column, address: addressOf(this.#row, this.#column) };
  }

  #check(): void {
    if (!isOnSheet(this.#row, Math.max(0, this.#column))) throw broken('a cell beyond the sheet');
  }
}

/** What is gathered of a cell until it ends. */
class OpenCell {
  readonly type: string;
  readonly style: string;
  isFormula = false;
  formula = '';
  /** What stands as its value: a number, an index, a text that a formula gave. */
  written = '';
  /** A text that stands in the cell itself; `null` for none. */
  inline: CellText | null = null;
  #isIn: 'nothing' | 'f' | 'v' | 'is' = 'nothing';

  constructor({ t = 'n', s = '0' }: XmlAttributes) {
    this.type = t;
    this.style = s;
  }

  open(name: string, attributes: XmlAttributes, depth: number): void {
    if (depth > 5) {
      if (this.#isIn === 'is') this.inline?.open(name, attributes);
      return;
    }
    this.#isIn = name === 'f' || name === 'v' || name === 'is' ? name : 'nothing';
    if (name === 'f') this.isFormula = true;
    if (name === 'is') this.inline ??= new CellText();
  }

  close(name: string, depth: number): void {
    if (depth === 5) this.#isIn = 'nothing';
    else if (this.#isIn === 'is') this.inline?.close(name);
  }

  text(text: string): void {
    withinLongest(this.formula.length + this.written.length + text.length);
    if (this.#isIn === 'f') this.formula += text;
    else if (this.#isIn === 'v') this.written += text;
    else if (this.#isIn === 'is') this.inline?.text(text);
  }
}

/** `null` for a blank cell. */
function heldBy(cell: OpenCell, { texts, styles, is1904 }: SharedParts): CellValue | null {
  if (cell.isFormula) return { kind: 'formula', formula: cell.formula };
  const inline = cell.inline?.take() ?? '';
  const written = cell.written.trim();
  if (inline !== '') return { kind: 'text', text: inline };
  if (written === '' && (cell.type !== 'str' || cell.written === '')) return null;
  switch (cell.type) {
    case 's':
      return textValue(at(texts, written, 'text'));
    case 'b':
      return { kind: 'boolean', isTrue: written === '1' || written === 'true' };
    case 'e':
      return { kind: 'error', code: written };
    case 'd':
      return isoValue(written);
    case 'n':
      return numberValue(written, shownAs(styles, cell.style), is1904);
    default:
      // "str", "inlineStr", and what comes after us.
      return textValue(unescaped(cell.written));
  }
}

function textValue(text: string): CellValue | null {
  return text === '' ? null : { kind: 'text', text };
}

/** A file without styles has all cells refer to the first, which it does not state; one that has lost them, to others. */
function shownAs(styles: readonly ShownAs[], style: string): ShownAs {
  return styles.length === 0 && style === '0' ? 'number' : at(styles, style, 'style');
}

function at<Item>(list: readonly Item[], index: string, what: string): Item {
  const item = list[numberOf(index)];
  if (item === undefined) throw broken(`no ${what} ${index}`);
  return item;
}

function numberOf(digits: string): number {
  return /^\d{1,9}$/.test(digits) ? Number(digits) : Number.NaN;
}

function inOrder(cells: WorkbookCell[]): readonly WorkbookCell[] {
  cells.sort((one, other) => one.row - other.row || one.column - other.column);
  let last: WorkbookCell | null = null;
  for (const cell of cells) {
    // Which of two is meant, nobody knows.
    if (last?.row === cell.row && last.column === cell.column) throw broken(`two cells at ${cell.address}`);
    last = cell;
  }
  return cells;
}

/** Cells with formulas in place of what these gave to cells around them. */
function withoutResults(
  cells: readonly WorkbookCell[],
  filled: readonly CellRange[],
): readonly WorkbookCell[] {
  if (filled.length === 0) return cells;
  return cells.map((cell) => {
    const { row, column, value } = cell;
    const isResult = filled.some(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
    return isResult && value.kind !== 'formula' ? { ...cell, value: { kind: 'formula', formula: '' } } : cell;
  });
}
