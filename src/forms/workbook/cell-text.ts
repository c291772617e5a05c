import type { XmlAttributes } from './read-xml.ts';
import { WorkbookRefusal } from './workbook-refusal.ts';

/** So many characters are written of a text: a cell holds 32,767, each of which may be escaped with seven. */
const longestWritten = 7 * 32_767;

/**
 * A length as it is.
 * @throws WorkbookRefusal where no cell holds a text of it
 */
export function withinLongest(length: number): number {
  if (length > longestWritten) throw new WorkbookRefusal('too-large', 'a text');
  return length;
}

/** Gathers the text of a cell or of a shared one: its runs one after the other, without what says how it is read aloud. */
export class CellText {
  #pieces: string[] = [];
  #length = 0;
  /** Whether the first and the last run keep their spaces; `null` before there is any. */
  #keeps: { readonly start: boolean; end: boolean } | null = null;
  #isIn: 'nothing' | 'run' | 'reading' = 'nothing';
  #keepsSpaces = false;

  /** @param name of an element within the one whose text it is */
  open(name: string, attributes: XmlAttributes): void {
    if (name === 'rPh') this.#isIn = 'reading';
    if (name !== 't' || this.#isIn === 'reading') return;
    this.#isIn = 'run';
    this.#keepsSpaces = attributes['xml:space'] === 'preserve';
    this.#keeps ??= { start: this.#keepsSpaces, end: this.#keepsSpaces };
  }

  close(name: string): void {
    if (name === 'rPh') this.#isIn = 'nothing';
    if (name !== 't' || this.#isIn !== 'run') return;
    this.#isIn = 'nothing';
    if (this.#keeps !== null) this.#keeps.end = this.#keepsSpaces;
  }

  text(text: string): void {
    if (this.#isIn !== 'run') return;
    this.#pieces.push(text);
    this.#length = withinLongest(this.#length + text.length);
  }

  /** The whole text, after which another may be gathered. */
  take(): string {
    let written = this.#pieces.join('');
    // Spreadsheets leave out spaces that are not marked to be kept. Those between runs stay: they are between words.
    if (this.#keeps?.start === false) written = written.replace(/^[ \t\r\n]+/, '');
    if (this.#keeps?.end === false) written = withoutSpacesAtEnd(written);
    this.#pieces = [];
    this.#length = 0;
    this.#keeps = null;
    this.#isIn = 'nothing';
    return unescaped(written);
  }
}

/** A text without its escapes ("_x000D_", ECMA-376 ST_Xstring), its lines ended with LF. */
export function unescaped(written: string): string {
  return written
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
}

/** As an expression it would take more than linear time. */
function withoutSpacesAtEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t\r\n'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
