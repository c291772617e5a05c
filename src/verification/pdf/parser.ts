import {
  isDictionary,
  PdfFlaw,
  PdfName,
  PdfReference,
  PdfStream,
  PdfString,
  type PdfValue,
} from './values.ts';

/** How deep lists and dictionaries may stand in each other. */
const mostDepth = 100;

/** A word that is no value: an operator of a page's content, or one that frames an object. */
export class PdfWord {
  readonly word: string;

  constructor(word: string) {
    this.word = word;
  }
}

const space = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]);
const delimiters = new Set([...'()<>[]{}/%'].map((one) => one.charCodeAt(0)));

/**
 * Reads PDF's values from bytes, as its grammar has them and no other way: what another program might read differently is
 * a flaw.
 */
export class PdfParser {
  readonly bytes: Uint8Array;
  /** Where reading goes on. */
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  /** Whether nothing is left but white space and comments. */
  isAtEnd(): boolean {
    this.skipSpace();
    return this.at >= this.bytes.length;
  }

  skipSpace(): void {
    for (; this.at < this.bytes.length; this.at += 1) {
      const byte = this.bytes[this.at] ?? 0;
      if (byte === 0x25) {
        while (this.at < this.bytes.length && !isLineEnd(this.bytes[this.at])) this.at += 1;
        this.at -= 1;
      } else if (!space.has(byte)) return;
    }
  }

  /** The next value. @throws PdfFlaw at a word, and where there is none */
  value(): PdfValue {
    const found = this.#token(0, true);
    if (found instanceof PdfWord) throw this.flaw();
    return found;
  }

  /** The next value or operator of a page's content, in which nothing is referred to. */
  token(): PdfValue | PdfWord {
    return this.#token(0, false);
  }

  /** Whether a word comes next, which is read then. */
  hasWord(word: string): boolean {
    this.skipSpace();
    const end = this.at + word.length;
    if (latin1(this.bytes.subarray(this.at, end)) !== word || !this.#isBoundary(end)) return false;
    this.at = end;
    return true;
  }

  /** @throws PdfFlaw where another comes next */
  word(word: string): void {
    if (!this.hasWord(word)) throw this.flaw();
  }

  /** A whole number. @throws PdfFlaw at anything else */
  whole(): number {
    this.skipSpace();
    const start = this.at;
    while (isDigit(this.bytes[this.at])) this.at += 1;
    if (start === this.at || this.at - start > 15 || !this.#isBoundary(this.at)) throw this.flaw(start);
    return Number(latin1(this.bytes.subarray(start, this.at)));
  }

  /**
   * An object with its number, as it stands in the file.
   * @param lengthOf what a stream's length comes to that is an object of its own
   */
  object(lengthOf: (reference: PdfReference) => number | null): {
    readonly number: number;
    readonly generation: number;
    readonly value: PdfValue;
  } {
    const number = this.whole();
    const generation = this.whole();
    this.word('obj');
    let value = this.value();
    if (isDictionary(value) && this.hasWord('stream')) {
      const start = this.#streamStart();
      const length = value.get('Length');
      const known = length instanceof PdfReference ? lengthOf(length) : length;
      if (typeof known !== 'number' || known < 0 || start + known > this.bytes.length) throw this.flaw(start);
      this.at = start + known;
      this.word('endstream');
      value = new PdfStream(value, this.bytes.subarray(start, start + known));
    }
    this.word('endobj');
    return { number, generation, value };
  }

  flaw(at = this.at): PdfFlaw {
    return new PdfFlaw('damaged', at);
  }

  #streamStart(): number {
    if (this.bytes[this.at] === 0x0d) this.at += 1;
    if (this.bytes[this.at] !== 0x0a) throw this.flaw();
    return this.at + 1;
  }

  #token(depth: number, hasReferences: boolean): PdfValue | PdfWord {
    if (depth > mostDepth) throw new PdfFlaw('too-large', this.at);
    this.skipSpace();
    const byte = this.bytes[this.at];
    if (byte === undefined) throw this.flaw();
    switch (byte) {
      case 0x2f:
        return this.#name();
      case 0x28:
        return this.#literal();
      case 0x5b:
        return this.#list(depth, hasReferences);
      case 0x3c:
        return this.bytes[this.at + 1] === 0x3c
          ? this.#dictionary(depth, hasReferences)
          : this.#hexadecimal();
    }
    if (isDigit(byte) || byte === 0x2b || byte === 0x2d || byte === 0x2e) return this.#number(hasReferences);
    const start = this.at;
    while (!this.#isBoundary(this.at)) this.at += 1;
    if (start === this.at) throw this.flaw();
    const word = latin1(this.bytes.subarray(start, this.at));
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' ? null : new PdfWord(word);
  }

  #isBoundary(at: number): boolean {
    const byte = this.bytes[at];
    return byte === undefined || space.has(byte) || delimiters.has(byte);
  }

  #name(): PdfName {
    const start = this.at + 1;
    this.at = start;
    while (!this.#isBoundary(this.at)) this.at += 1;
    const written = latin1(this.bytes.subarray(start, this.at));
    if (!written.includes('#')) return new PdfName(written);
    return new PdfName(
      written.replace(/#([0-9a-f]{2})/gi, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16))),
    );
  }

  #number(hasReferences: boolean): number | PdfReference {
    const start = this.at;
    while (!this.#isBoundary(this.at)) this.at += 1;
    const written = latin1(this.bytes.subarray(start, Math.min(this.at, start + 60)));
    if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(written)) throw this.flaw(start);
    const number = Number(written);
    if (!hasReferences || !/^\d+$/.test(written)) return number;
    const after = this.at;
    this.skipSpace();
    if (isDigit(this.bytes[this.at])) {
      const generation = this.#wholeOrNull();
      if (generation !== null && this.hasWord('R')) return new PdfReference(number, generation);
    }
    this.at = after;
    return number;
  }

  #wholeOrNull(): number | null {
    const start = this.at;
    while (isDigit(this.bytes[this.at]) && this.at - start < 6) this.at += 1;
    return this.#isBoundary(this.at) ? Number(latin1(this.bytes.subarray(start, this.at))) : null;
  }

  #list(depth: number, hasReferences: boolean): readonly PdfValue[] {
    this.at += 1;
    const items: PdfValue[] = [];
    for (;;) {
      this.skipSpace();
      if (this.bytes[this.at] === 0x5d) {
        this.at += 1;
        return items;
      }
      const item = this.#token(depth + 1, hasReferences);
      if (item instanceof PdfWord) throw this.flaw();
      items.push(item);
    }
  }

  #dictionary(depth: number, hasReferences: boolean): Map<string, PdfValue> {
    this.at += 2;
    const entries = new Map<string, PdfValue>();
    for (;;) {
      this.skipSpace();
      if (this.bytes[this.at] === 0x3e) {
        if (this.bytes[this.at + 1] !== 0x3e) throw this.flaw();
        this.at += 2;
        return entries;
      }
      if (this.bytes[this.at] !== 0x2f) throw this.flaw();
      const { name } = this.#name();
      const value = this.#token(depth + 1, hasReferences);
      // Of two entries one program takes the first, another the last.
      if (value instanceof PdfWord || entries.has(name)) throw this.flaw();
      entries.set(name, value);
    }
  }

  #hexadecimal(): PdfString {
    const start = this.at;
    const end = this.bytes.indexOf(0x3e, start);
    if (end === -1) throw this.flaw();
    this.at = end + 1;
    const digits = latin1(this.bytes.subarray(start + 1, end)).replace(/[\0\t\n\f\r ]/g, '');
    if (!/^[0-9a-f]*$/i.test(digits)) throw this.flaw(start);
    return new PdfString(
      Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex').toString('latin1'),
    );
  }

  #literal(): PdfString {
    const start = this.at;
    const bytes: number[] = [];
    let depth = 1;
    for (this.at += 1; ; this.at += 1) {
      const byte = this.bytes[this.at];
      if (byte === undefined) throw this.flaw(start);
      if (byte === 0x5c) this.#escaped(bytes);
      else if (byte === 0x0d) {
        bytes.push(0x0a);
        if (this.bytes[this.at + 1] === 0x0a) this.at += 1;
      } else {
        if (byte === 0x28) depth += 1;
        if (byte === 0x29) depth -= 1;
        if (depth === 0) break;
        bytes.push(byte);
      }
    }
    this.at += 1;
    return new PdfString(Buffer.from(bytes).toString('latin1'));
  }

  /** What a backslash and what follows it stand for. Reading stands at the last byte of it then. */
  #escaped(bytes: number[]): void {
    this.at += 1;
    const byte = this.bytes[this.at];
    if (byte === undefined) throw this.flaw();
    const known = escapes.get(byte);
    if (known !== undefined) bytes.push(known);
    else if (byte === 0x0d) {
      if (this.bytes[this.at + 1] === 0x0a) this.at += 1;
    } else if (isOctal(byte)) {
      let code = byte - 0x30;
      for (let more = 0; more < 2 && isOctal(this.bytes[this.at + 1]); more += 1) {
        this.at += 1;
        code = 8 * code + (this.bytes[this.at] ?? 0) - 0x30;
      }
      bytes.push(code & 0xff);
    } else if (byte !== 0x0a) bytes.push(byte);
  }
}

const escapes: ReadonlyMap<number, number> = new Map([
  [0x6e, 0x0a],
  [0x72, 0x0d],
  [0x74, 0x09],
  [0x62, 0x08],
  [0x66, 0x0c],
]);

const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 0x30 && byte <= 0x39;
const isOctal = (byte: number | undefined) => byte !== undefined && byte >= 0x30 && byte <= 0x37;
const isLineEnd = (byte: number | undefined) => byte === 0x0a || byte === 0x0d;

/** Bytes as text, one character each. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}
