import { largestOf } from '../../aggregation/largest.ts';
import type { ChoiceLists } from '../../rendering/xlsx/choice-lists.ts';
import { inputLooks } from '../../rendering/xlsx/input-looks.ts';
import {
  addressOf,
  type Content,
  type WrittenRow,
  type WrittenSheet,
} from '../../rendering/xlsx/sheet-xml.ts';
import { asText, type CellStyle, lineHeight, type Styles } from '../../rendering/xlsx/styles.ts';
import { Validations } from '../../rendering/xlsx/validations.ts';
import type { Form, Question } from '../form.ts';
import { markOf, type SheetKind, sheetNames, staticRow } from './keys.ts';

/** A column of a form's sheet. */
export interface FormColumn {
  /** The keys by which it is found, parted by spaces. */
  readonly keys: string;
  /** In points. */
  readonly width: number;
}

/** What all sheets of a form have in common. */
export interface FormParts {
  readonly form: Form;
  readonly styles: Styles;
  readonly lists: ChoiceLists;
}

/** A cell to fill in, or with a label: the columns that it takes count from the first that is seen. */
export interface FormCell {
  readonly column: number;
  /** How many columns it takes; one where it is left out. */
  readonly columns?: number;
  readonly content: CellPart;
}

type CellPart = Label | Field | { readonly kind: 'number'; readonly digits: string };

interface Label {
  readonly kind: 'label';
  readonly text: string;
  readonly isBold?: boolean;
  /** Where it is left out, there is a border. */
  readonly isBare?: boolean;
  readonly horizontal?: CellStyle['horizontal'];
}

interface Field {
  readonly kind: 'field';
  readonly question: Question;
  readonly unitOfMeasure: string;
}

/** How a line of text across a sheet looks. */
export interface LineLook {
  readonly named?: NonNullable<CellStyle['named']>;
  readonly horizontal?: CellStyle['horizontal'];
  /** What stands here in a submission, for what is said of it to be found: "unit". */
  readonly key?: string;
}

/** A sheet of a form while it is filled from the top. */
export class FormSheet {
  readonly #kind: SheetKind;
  readonly #parts: FormParts;
  readonly #columns: readonly FormColumn[];
  readonly #rows: WrittenRow[] = [];
  readonly #merged: string[] = [];
  readonly #validations: Validations;

  constructor(kind: SheetKind, columns: readonly FormColumn[], parts: FormParts) {
    this.#kind = kind;
    this.#columns = columns;
    this.#parts = parts;
    this.#validations = new Validations(parts.lists);
    const keys = [markOf(kind, parts.form), ...columns.map((column) => column.keys)];
    this.#rows.push({ cells: keys.map((text) => this.#key(text)), isHidden: true });
  }

  /** How many rows there are so far: also the number of the last one, from 1. */
  get height(): number {
    return this.#rows.length;
  }

  /** A line of text across all columns; an empty one gives room. */
  line(text: string, { named = 'Normal', horizontal = 'left', key }: LineLook = {}): void {
    const row = this.#rows.length;
    const style = this.#parts.styles.indexOf({ named, horizontal });
    const width = this.#columns.reduce((sum, column) => sum + column.width, 0);
    this.#rows.push({
      cells: [
        this.#key(key === undefined ? staticRow.across : `${staticRow.across} ${key}`),
        text === '' ? undefined : { content: { kind: 'text', text }, style },
      ],
      height: heightOf([{ text, width }]),
    });
    if (text !== '') this.#merge(row, row, 1, this.#columns.length);
  }

  /** The header of a table. @param key what the rows below it belong to; left out where each says so */
  header(labels: readonly string[], key?: string): void {
    const style = this.#parts.styles.indexOf({ named: 'Heading 3', horizontal: 'center', bordered: true });
    this.#rows.push({
      cells: [
        this.#key(key === undefined ? staticRow.inColumns : `${staticRow.inColumns} ${key}`),
        ...labels.map((text) => ({ content: { kind: 'text', text } as const, style })),
      ],
      height: heightOf(labels.map((text, index) => ({ text, width: this.#columns[index]?.width ?? 0 }))),
    });
  }

  /**
   * A row with something to fill in.
   * @param height in points; left out where it is to be that of the labels, and to grow with what is typed
   */
  row(key: string, cells: readonly FormCell[], height?: number): void {
    const row = this.#rows.length;
    const written: WrittenRow['cells'][number][] = [this.#key(key)];
    for (const { column, columns = 1, content } of cells) {
      const first = column + 1;
      const style = this.#parts.styles.indexOf(styleOf(content));
      // The borders of what is merged are those of all its cells.
      for (let at = first; at < first + columns; at += 1) written[at] = { content: { kind: 'empty' }, style };
      written[first] = { content: contentOf(content), style };
      if (columns > 1) this.#merge(row, row, first, columns);
      if (content.kind === 'field') this.#validate(content, row, row, first);
    }
    if (height !== undefined) this.#rows.push({ cells: written, height });
    else this.#rows.push({ cells: written, height: heightOf(this.#labelsOf(cells)), grows: true });
  }

  /** Several such rows alike, with room for two lines: they grow with what is typed, but not in every program. */
  rows(count: number, key: string, cells: readonly FormCell[]): void {
    const top = this.#rows.length;
    const written: WrittenRow['cells'][number][] = [this.#key(key)];
    for (const { column, content } of cells) {
      written[column + 1] = {
        content: contentOf(content),
        style: this.#parts.styles.indexOf(styleOf(content)),
      };
      if (content.kind === 'field') this.#validate(content, top, top + count - 1, column + 1);
    }
    for (let index = 0; index < count; index += 1)
      this.#rows.push({ cells: written, height: 2 * lineHeight, grows: true });
  }

  /** A label beside the last rows. */
  labelBeside(count: number, label: Label): void {
    const top = this.#rows.length - count;
    const style = this.#parts.styles.indexOf({ ...styleOf(label), vertical: 'top' });
    for (let row = top; row < this.#rows.length; row += 1) {
      const { cells } = this.#rows[row] ?? { cells: [] };
      const content: Content = row === top ? contentOf(label) : { kind: 'empty' };
      this.#rows[row] = { ...this.#rows[row], cells: [cells[0], { content, style }, ...cells.slice(2)] };
    }
    this.#merged.push(`${addressOf(top, 1)}:${addressOf(this.#rows.length - 1, 1)}`);
  }

  /** @param frozen how many rows stay while others move @param repeated the row that each page in print begins with */
  written(
    layout: Pick<WrittenSheet, 'orientation' | 'repeated'> & { readonly frozen: number },
  ): WrittenSheet {
    return {
      name: sheetNames[this.#kind],
      rows: this.#rows,
      widths: [60, ...this.#columns.map(({ width }) => width)],
      hidden: [0],
      merged: this.#merged,
      frozen: { rows: layout.frozen, columns: 0 },
      links: [],
      orientation: layout.orientation,
      repeated: layout.repeated,
      protection: { insertsRows: this.#kind !== 'figures' },
      validations: this.#validations.written(),
    };
  }

  #labelsOf(cells: readonly FormCell[]): MeasuredLabel[] {
    return cells.flatMap(({ column, columns = 1, content }) => {
      if (content.kind !== 'label') return [];
      const taken = this.#columns.slice(column, column + columns);
      return [{ text: content.text, width: taken.reduce((sum, { width }) => sum + width, 0) }];
    });
  }

  #key(text: string): WrittenRow['cells'][number] {
    const style = this.#parts.styles.indexOf({ horizontal: 'left', numberFormat: asText });
    return { content: { kind: 'text', text }, style };
  }

  #merge(top: number, bottom: number, first: number, columns: number): void {
    this.#merged.push(`${addressOf(top, first)}:${addressOf(bottom, first + columns - 1)}`);
  }

  #validate(
    { question: { input }, unitOfMeasure }: Field,
    top: number,
    bottom: number,
    column: number,
  ): void {
    const first = addressOf(top, column);
    const range = top === bottom ? first : `${first}:${addressOf(bottom, column)}`;
    this.#validations.add(range, input, { unitOfMeasure, year: this.#parts.form.year });
  }
}

/** No row can be much higher. */
const mostLines = 25;

interface MeasuredLabel {
  readonly text: string;
  /** The room that it has, in points. */
  readonly width: number;
}

/** How high a row is that has room for labels, in points. @param least so many lines it has at least */
export function heightOf(labels: readonly MeasuredLabel[], least = 1): number {
  const lines = largestOf(labels.map(linesIn), least);
  return lineHeight * Math.min(mostLines, lines);
}

/** Letters are about half as wide as they are high. */
function linesIn({ text, width }: MeasuredLabel): number {
  return Math.ceil((text.length * 5.9) / (width - 10));
}

function styleOf(content: CellPart): CellStyle {
  switch (content.kind) {
    case 'label': {
      const { isBold = false, isBare = false, horizontal = 'left' } = content;
      return { horizontal, bordered: !isBare, ...(isBold ? { bold: true } : {}) };
    }
    case 'number':
      return { horizontal: 'right', bordered: true };
    case 'field':
      return { bordered: true, isInput: true, ...inputLooks[content.question.input.kind] };
  }
}

function contentOf(content: CellPart): Content {
  switch (content.kind) {
    case 'label':
      return textContent(content.text);
    case 'number':
      return content;
    case 'field': {
      const { given } = content.question;
      if (given === null) return { kind: 'empty' };
      return fitsNumber(given) ? { kind: 'number', digits: given } : textContent(given);
    }
  }
}

const textContent = (text: string): Content => (text === '' ? { kind: 'empty' } : { kind: 'text', text });

/** Whether a spreadsheet keeps all digits of a number: it has fifteen. */
function fitsNumber(digits: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(digits) && digits.replace(/^-?0*(?:\.0*)?|\./g, '').length <= 15;
}
