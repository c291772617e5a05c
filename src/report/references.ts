import { randomBytes } from 'node:crypto';
import Handlebars from 'handlebars';
import { Printed, type PrintedText, type Value } from './printed.ts';

/** What stands between the marks of a reference: its key, then the text. */
const [opening, middle, closing] = ['\u{f0000}', '\u{f0001}', '\u{f0002}'] as const;

const pattern = /\u{f0000}([^\u{f0000}-\u{f0002}]*)\u{f0001}([^\u{f0000}-\u{f0002}]*)\u{f0002}/gu;

/** A text without the marks of references, each value as it is printed. */
export function withoutReferences(text: string): string {
  return text.replace(pattern, '$2');
}

/** A piece of text, and the value that it prints; `null` where it prints none. */
export interface TextWithValue {
  readonly text: string;
  readonly value: Value | null;
}

/** What a reference stands for: no template can name a symbol. */
const standsFor = Symbol('what a reference stands for');

interface Reference {
  readonly [standsFor]: Printed | PrintedText;
}

/**
 * The values that one filling of templates has printed. What is written of each carries a reference by which the
 * document's reader finds it again; its key cannot be guessed, so neither a submission nor a template can forge one.
 */
export class References {
  readonly #token = randomBytes(12).toString('hex');
  readonly #values: Value[] = [];
  /** What all references have in common. */
  readonly #prototype: object;

  constructor() {
    const written = (printed: Printed | PrintedText) => this.written(printed);
    this.#prototype = Object.create(null, {
      // What Handlebars writes into the document.
      toHTML: {
        value(this: Reference) {
          return written(this[standsFor]);
        },
      },
      // Handlebars compares contexts, for which JavaScript makes primitives of objects.
      [Symbol.toPrimitive]: { value: () => '' },
    });
  }

  /** What stands for a value where a template may print it, test it or hand it to a helper; it has no fields. */
  referenceTo(printed: Printed | PrintedText): object {
    const reference = Object.create(this.#prototype);
    reference[standsFor] = printed;
    return reference;
  }

  /** What a reference stands for; `null` where the object is none. */
  printedOf(reference: unknown): Printed | PrintedText | null {
    if (typeof reference !== 'object' || reference === null || !(standsFor in reference)) return null;
    // Only references have what the symbol names.
    return (reference as Reference)[standsFor];
  }

  /** The text of a value between marks, safe within HTML. */
  written(printed: Printed | PrintedText): string {
    if (!(printed instanceof Printed)) {
      return printed.parts
        .map((part) => (typeof part === 'string' ? Handlebars.escapeExpression(part) : this.written(part)))
        .join('');
    }
    this.#values.push(printed.value);
    const key = `${this.#token}.${this.#values.length - 1}`;
    return `${opening}${key}${middle}${Handlebars.escapeExpression(printed.text)}${closing}`;
  }

  /** The pieces of a text that was written, each with its value. Marks that none of these references made are text. */
  resolved(text: string): TextWithValue[] {
    if (!text.includes(opening)) return text === '' ? [] : [{ text, value: null }];
    const pieces: TextWithValue[] = [];
    let end = 0;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const [whole, key = '', printed = ''] = match;
      const value = this.#valueOf(key);
      if (value === null) continue;
      if (match.index > end) pieces.push({ text: text.slice(end, match.index), value: null });
      pieces.push({ text: printed, value });
      end = match.index + whole.length;
    }
    if (end < text.length) pieces.push({ text: text.slice(end), value: null });
    return pieces;
  }

  #valueOf(key: string): Value | null {
    const [token, index] = key.split('.');
    return token === this.#token ? (this.#values[Number(index)] ?? null) : null;
  }
}
