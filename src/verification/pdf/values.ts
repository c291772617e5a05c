/** A name of PDF's, such as /Type, without its stroke. */
export class PdfName {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** A text or other bytes, one character a byte. */
export class PdfString {
  readonly bytes: string;

  constructor(bytes: string) {
    this.bytes = bytes;
  }
}

/** Names an object. */
export class PdfReference {
  readonly number: number;
  readonly generation: number;

  constructor(number: number, generation: number) {
    this.number = number;
    this.generation = generation;
  }
}

/** What a dictionary has, by the names of its keys. */
export type PdfDictionary = ReadonlyMap<string, PdfValue>;

/** Bytes, as the file has them, and what they are. */
export class PdfStream {
  readonly dictionary: PdfDictionary;
  readonly bytes: Uint8Array;

  constructor(dictionary: PdfDictionary, bytes: Uint8Array) {
    this.dictionary = dictionary;
    this.bytes = bytes;
  }
}

/** Anything that a PDF is made of (ISO 32000-1, 7.3). */
export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfString
  | PdfReference
  | readonly PdfValue[]
  | PdfDictionary
  | PdfStream;

/** Why a file can't be read. */
export type PdfFlawCode = 'damaged' | 'encrypted' | 'too-large';

/** A file that can't be read as a PDF. */
export class PdfFlaw extends Error {
  readonly code: PdfFlawCode;
  /** Where in the file, in bytes from its beginning; `null` where that is not known. */
  readonly offset: number | null;

  constructor(code: PdfFlawCode, offset: number | null = null) {
    super(`${code} at ${offset ?? '?'}`);
    this.code = code;
    this.offset = offset;
  }
}

/** Whether a value is a dictionary, and no stream that has one. */
export const isDictionary = (value: PdfValue | undefined): value is PdfDictionary => value instanceof Map;

/** Whether a value is a list. */
export const isList = (value: PdfValue | undefined): value is readonly PdfValue[] => Array.isArray(value);

/** What a name says; `null` where there is none. */
export const nameIn = (value: PdfValue | undefined): string | null =>
  value instanceof PdfName ? value.name : null;

/** A whole number within bounds; `null` at anything else. */
export function wholeIn(value: PdfValue | undefined, most = 2 ** 31): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most ? value : null;
}
