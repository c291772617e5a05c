import { characterCount } from './characters.ts';

/** A position as people count it: both from 1; columns count characters as seen, not bytes or code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a source: offsets in UTF-16 code units, `start` inclusive, `end` exclusive. */
export interface Place {
  readonly source: SourceText;
  readonly start: number;
  readonly end: number;
}

/** Columns of a line are counted anew from the last multiple of so many code units. */
const chunkLength = 4096;

/** One file's text, and the way from offsets (kept everywhere) to lines and columns (only ever shown). */
export class SourceText {
  /** Path as shown to people: relative to the campaign folder, with forward slashes. */
  readonly path: string;
  /** Whether the file holds this text letter by letter, so that columns are those of the file. */
  readonly isAsStored: boolean;
  readonly #text: string | (() => string);
  #lineStarts: readonly number[] | undefined;
  /** By line: how many characters stand before each multiple of `chunkLength`; made for who asks, as most files have no finding. */
  #counts: Map<number, readonly number[]> | undefined;

  /** @param text what reads it where it is not kept: it is asked whenever something of the text is needed */
  constructor(path: string, text: string | (() => string), isAsStored = true) {
    this.path = path;
    this.#text = text;
    this.isAsStored = isAsStored;
  }

  get text(): string {
    return typeof this.#text === 'string' ? this.#text : this.#text();
  }

  /** The place that stands for the file as a whole. */
  get whole(): Place {
    return { source: this, start: 0, end: 0 };
  }

  /** Offset → line and column. Offsets past the end are taken as the end. */
  position(offset: number): Position {
    const line = this.#lineIndex(offset);
    const start = this.#starts()[line] ?? 0;
    const { text } = this;
    const whole = Math.floor((Math.min(offset, text.length) - start) / chunkLength);
    const before = whole > 0 ? this.#countsIn(line)[whole] : 0;
    const rest = text.slice(start + whole * chunkLength, offset);
    return { line: line + 1, column: (before ?? 0) + characterCount(rest) + 1 };
  }

  /** Offset → line alone, which takes less time. */
  lineOf(offset: number): number {
    return this.#lineIndex(offset) + 1;
  }

  /** The text of a line, numbered from 1, without its line break. */
  line(number: number): string {
    const starts = this.#starts();
    const start = starts[number - 1];
    if (start === undefined) return '';
    const { text } = this;
    let end = starts[number] ?? text.length;
    if (text[end - 1] === '\n' && end > start) end -= text[end - 2] === '\r' ? 2 : 1;
    return text.slice(start, end);
  }

  /** The place of a line, numbered from 1, without its line break. */
  placeOfLine(number: number): Place {
    const start = this.#starts()[number - 1] ?? this.text.length;
    return { source: this, start, end: start + this.line(number).length };
  }

  #lineIndex(offset: number): number {
    const starts = this.#starts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #countsIn(line: number): readonly number[] {
    this.#counts ??= new Map();
    let counts = this.#counts.get(line);
    if (counts === undefined) {
      const text = this.line(line + 1);
      let count = 0;
      const all = [0];
      for (let at = 0; at < text.length; at += chunkLength) {
        count += characterCount(text.slice(at, at + chunkLength));
        all.push(count);
      }
      counts = all;
      this.#counts.set(line, counts);
    }
    return counts;
  }

  #starts(): readonly number[] {
    if (this.#lineStarts === undefined) {
      const starts = [0];
      const { text } = this;
      for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
        starts.push(at + 1);
      }
      this.#lineStarts = starts;
    }
    return this.#lineStarts;
  }
}

/** Order in which places are reported: by file, then from top to bottom. */
export function comparePlaces(a: Place, b: Place): number {
  if (a.source.path !== b.source.path) return a.source.path < b.source.path ? -1 : 1;
  return a.start - b.start || a.end - b.end;
}
