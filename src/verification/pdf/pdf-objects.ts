import { filters } from './filters.ts';
import { latin1, PdfParser } from './parser.ts';
import {
  isDictionary,
  isList,
  nameIn,
  type PdfDictionary,
  PdfFlaw,
  PdfReference,
  PdfStream,
  type PdfValue,
  wholeIn,
} from './values.ts';

/** Where an object is: in the file, or packed with others in a stream. */
export type PdfEntry =
  | { readonly kind: 'free' }
  | { readonly kind: 'offset'; readonly offset: number; readonly generation: number }
  | { readonly kind: 'packed'; readonly pack: number; readonly index: number };

/** A table of objects, as one writing of the file left it. */
export interface PdfSection {
  /** Where it begins and ends, in bytes. */
  readonly start: number;
  readonly end: number;
  readonly entries: ReadonlyMap<number, PdfEntry>;
  readonly trailer: PdfDictionary;
  /** The number of the object that it is; `null` where it is a table of its own. */
  readonly object: number | null;
  /** Where the one before begins. */
  readonly previous: number | null;
}

/** What may be made of a file, so that none keeps the program busy without end. */
const bounds = {
  sections: 1000,
  objects: 8_000_000,
  /** Bytes of all streams that are read, unpacked; each as often as it is. */
  bytes: 2 ** 31,
  /** Bytes of one stream. */
  streamBytes: 2 ** 28,
  /** Objects that must be read for one other, such as the length of a stream. */
  opening: 50,
  /** Operators of all pages that are read, each as often as it is. */
  operators: 20_000_000,
};

/** The objects of a PDF, read as its latest table says, each when it is asked for. */
export class PdfObjects {
  readonly bytes: Uint8Array;
  /** The tables, the latest first. */
  readonly sections: readonly PdfSection[];
  readonly trailer: PdfDictionary;
  readonly #entries = new Map<number, PdfEntry>();
  readonly #known = new Map<number, PdfValue>();
  readonly #packs = new Map<number, Pack>();
  readonly #opening = new Set<number>();
  #bytesLeft = bounds.bytes;
  #entriesLeft = bounds.objects;
  #operatorsLeft = bounds.operators;

  /** @throws PdfFlaw where the file can't be read as a PDF, or only with a password */
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    if (latin1(bytes.subarray(0, 5)) !== '%PDF-') throw new PdfFlaw('damaged', 0);
    this.sections = this.#allSections(lastTable(bytes));
    for (const { entries } of this.sections) {
      for (const [number, entry] of entries) if (!this.#entries.has(number)) this.#entries.set(number, entry);
      if (this.#entries.size > bounds.objects) throw new PdfFlaw('too-large');
    }
    this.trailer = this.sections[0]?.trailer ?? new Map();
    if (this.trailer.has('Encrypt')) throw new PdfFlaw('encrypted');
  }

  /** How many objects there are at most: the next number that is free. */
  get size(): number {
    return wholeIn(this.trailer.get('Size')) ?? 0;
  }

  has(number: number): boolean {
    const entry = this.#entries.get(number);
    return entry !== undefined && entry.kind !== 'free';
  }

  /** Counts what is read of pages: a thousand of them may have one content. @throws PdfFlaw where it is too much */
  countOperator(): void {
    this.#operatorsLeft -= 1;
    if (this.#operatorsLeft < 0) throw new PdfFlaw('too-large');
  }

  numbers(): Iterable<number> {
    return this.#entries.keys();
  }

  /** What a value is, references followed. What refers to no object is nothing. @throws PdfFlaw at what can't be read */
  resolved(value: PdfValue | undefined): Exclude<PdfValue, PdfReference> {
    let found = value ?? null;
    for (let step = 0; found instanceof PdfReference; step += 1) {
      if (step > 30) throw new PdfFlaw('damaged');
      found = this.#object(found);
    }
    return found;
  }

  /** What a dictionary has by a key, references followed. */
  get(dictionary: PdfValue | undefined, key: string): Exclude<PdfValue, PdfReference> {
    const whole = this.resolved(dictionary);
    if (isDictionary(whole)) return this.resolved(whole.get(key));
    return whole instanceof PdfStream ? this.resolved(whole.dictionary.get(key)) : null;
  }

  /** A dictionary that must be there. @throws PdfFlaw */
  dictionary(value: PdfValue | undefined): PdfDictionary {
    const found = this.resolved(value);
    if (!isDictionary(found)) throw new PdfFlaw('damaged');
    return found;
  }

  /** The items of a list; none where there is no list. */
  list(value: PdfValue | undefined): readonly PdfValue[] {
    const found = this.resolved(value);
    return isList(found) ? found : [];
  }

  /**
   * A stream's bytes unpacked, as far as that is done here.
   * @returns `packing`: what the bytes are still packed by, as pictures are
   * @throws PdfFlaw where they can't be unpacked, or are too many
   */
  unpacked({ dictionary, bytes }: PdfStream): {
    readonly bytes: Uint8Array;
    readonly packing: readonly string[];
  } {
    const asList = (value: PdfValue) => (isList(value) ? value : value === null ? [] : [value]);
    const names = asList(this.resolved(dictionary.get('Filter') ?? dictionary.get('F'))).map(
      (one) => nameIn(this.resolved(one)) ?? '',
    );
    const all = asList(this.resolved(dictionary.get('DecodeParms') ?? dictionary.get('DP')));
    let plain = bytes;
    for (const [index, name] of names.entries()) {
      const filter = filters.get(name);
      if (filter === undefined) return { bytes: plain, packing: names.slice(index) };
      const parameters = this.resolved(all[index]);
      plain = filter(plain, isDictionary(parameters) ? parameters : new Map(), bounds.streamBytes);
      this.#bytesLeft -= plain.length;
      if (this.#bytesLeft < 0) throw new PdfFlaw('too-large');
    }
    return { bytes: plain, packing: [] };
  }

  #object({ number, generation }: PdfReference): PdfValue {
    const known = this.#known.get(number);
    if (known !== undefined) return known;
    const entry = this.#entries.get(number);
    if (entry === undefined || entry.kind === 'free') return null;
    // A stream whose length is an object in itself would never be read.
    if (this.#opening.has(number) || this.#opening.size >= bounds.opening) throw new PdfFlaw('damaged');
    if ((entry.kind === 'packed' ? 0 : entry.generation) !== generation) return null;
    this.#opening.add(number);
    try {
      const value = this.#read(number, entry);
      this.#known.set(number, value);
      return value;
    } finally {
      this.#opening.delete(number);
    }
  }

  #read(number: number, entry: Exclude<PdfEntry, { kind: 'free' }>): PdfValue {
    if (entry.kind === 'packed') return this.#packOf(entry.pack).valueOf(number, entry.index);
    const found = new PdfParser(this.bytes, entry.offset).object((length) => wholeIn(this.resolved(length)));
    if (found.number !== number || found.generation !== entry.generation)
      throw new PdfFlaw('damaged', entry.offset);
    return found.value;
  }

  #packOf(number: number): Pack {
    let pack = this.#packs.get(number);
    if (pack === undefined) {
      if (this.#entries.get(number)?.kind !== 'offset') throw new PdfFlaw('damaged');
      const stream = this.resolved(new PdfReference(number, this.#generationOf(number)));
      if (!(stream instanceof PdfStream)) throw new PdfFlaw('damaged');
      pack = new Pack(this.unpacked(stream).bytes, stream.dictionary);
      this.#packs.set(number, pack);
    }
    return pack;
  }

  #generationOf(number: number): number {
    const entry = this.#entries.get(number);
    return entry?.kind === 'offset' ? entry.generation : 0;
  }

  #allSections(start: number): PdfSection[] {
    const sections: PdfSection[] = [];
    const seen = new Set<number>();
    const add = (section: PdfSection) => {
      sections.push(section);
      this.#entriesLeft -= section.entries.size;
      if (this.#entriesLeft < 0) throw new PdfFlaw('too-large', section.start);
    };
    for (let next: number | null = start; next !== null; ) {
      if (seen.has(next) || seen.size > bounds.sections) throw new PdfFlaw('damaged', next);
      seen.add(next);
      const section = this.#sectionAt(next);
      add(section);
      // Tables for older programs, with a stream for newer ones beside them.
      const beside = wholeIn(section.trailer.get('XRefStm'), 2 ** 40);
      if (beside !== null && !seen.has(beside)) {
        seen.add(beside);
        add(this.#sectionAt(beside));
      }
      next = section.previous;
    }
    return sections;
  }

  #sectionAt(start: number): PdfSection {
    if (start >= this.bytes.length) throw new PdfFlaw('damaged', start);
    const parser = new PdfParser(this.bytes, start);
    return parser.hasWord('xref') ? tableIn(parser, start) : this.#streamOfEntries(parser, start);
  }

  #streamOfEntries(parser: PdfParser, start: number): PdfSection {
    const { number, value } = parser.object(() => null);
    if (!(value instanceof PdfStream) || nameIn(value.dictionary.get('Type')) !== 'XRef') {
      throw new PdfFlaw('damaged', start);
    }
    const { dictionary } = value;
    const { bytes } = this.unpacked(value);
    const size = wholeIn(dictionary.get('Size'));
    const widths = this.list(dictionary.get('W')).map((one) => wholeIn(one, 8));
    const [kindWidth, secondWidth, thirdWidth] = widths;
    if (
      size === null ||
      widths.length !== 3 ||
      kindWidth == null ||
      secondWidth == null ||
      thirdWidth == null
    ) {
      throw new PdfFlaw('damaged', start);
    }
    const width = kindWidth + secondWidth + thirdWidth;
    const index = dictionary.has('Index') ? this.list(dictionary.get('Index')) : [0, size];
    const entries = new Map<number, PdfEntry>();
    let at = 0;
    const field = (length: number, usual: number) => {
      if (length === 0) return usual;
      let number = 0;
      for (let byte = 0; byte < length; byte += 1) number = 256 * number + (bytes[at + byte] ?? 0);
      at += length;
      return number;
    };
    for (let pair = 0; pair < index.length; pair += 2) {
      const [first, count] = [wholeIn(index[pair]), wholeIn(index[pair + 1])];
      if (first === null || count === null || width === 0 || at + count * width > bytes.length) {
        throw new PdfFlaw('damaged', start);
      }
      if (entries.size + count > bounds.objects) throw new PdfFlaw('too-large', start);
      for (let offset = 0; offset < count; offset += 1) {
        const kind = field(kindWidth, 1);
        const second = field(secondWidth, 0);
        const third = field(thirdWidth, 0);
        if (kind === 1) entries.set(first + offset, { kind: 'offset', offset: second, generation: third });
        else if (kind === 2) entries.set(first + offset, { kind: 'packed', pack: second, index: third });
        else entries.set(first + offset, { kind: 'free' });
      }
    }
    const previous = wholeIn(dictionary.get('Prev'), 2 ** 40);
    return { start, end: parser.at, entries, trailer: dictionary, object: number, previous };
  }
}

/** Objects that are packed together, read from their stream each when it is asked for. */
class Pack {
  readonly #bytes: Uint8Array;
  readonly #objects: readonly { readonly number: number; readonly offset: number }[];

  constructor(bytes: Uint8Array, dictionary: PdfDictionary) {
    this.#bytes = bytes;
    const [count, first] = [wholeIn(dictionary.get('N'), 1e6), wholeIn(dictionary.get('First'))];
    if (nameIn(dictionary.get('Type')) !== 'ObjStm' || count === null || first === null)
      throw new PdfFlaw('damaged');
    const head = new PdfParser(bytes);
    this.#objects = Array.from({ length: count }, () => ({
      number: head.whole(),
      offset: first + head.whole(),
    }));
  }

  /** What is wrong with an index that names another object is for programs to guess. @throws PdfFlaw */
  valueOf(number: number, index: number): PdfValue {
    const object = this.#objects[index];
    if (object?.number !== number) throw new PdfFlaw('damaged');
    return new PdfParser(this.#bytes, object.offset).value();
  }

  numbers(): readonly number[] {
    return this.#objects.map(({ number }) => number);
  }
}

/** Where the latest table begins, as the file's last lines say. */
function lastTable(bytes: Uint8Array): number {
  const from = Math.max(0, bytes.length - 2048);
  const end = latin1(bytes.subarray(from));
  const at = end.lastIndexOf('startxref');
  if (at === -1) throw new PdfFlaw('damaged', from);
  const parser = new PdfParser(bytes, from + at);
  parser.word('startxref');
  return parser.whole();
}

/** A table in text (ISO 32000-1, 7.5.4), after its first word. */
function tableIn(parser: PdfParser, start: number): PdfSection {
  const entries = new Map<number, PdfEntry>();
  while (!parser.hasWord('trailer')) {
    const first = parser.whole();
    const count = parser.whole();
    for (let number = first; number < first + count; number += 1) {
      if (entries.size >= bounds.objects) throw new PdfFlaw('too-large', start);
      const offset = parser.whole();
      const generation = parser.whole();
      if (parser.hasWord('n')) entries.set(number, { kind: 'offset', offset, generation });
      else {
        parser.word('f');
        entries.set(number, { kind: 'free' });
      }
    }
  }
  const trailer = parser.value();
  if (!isDictionary(trailer)) throw parser.flaw();
  const previous = wholeIn(trailer.get('Prev'), 2 ** 40);
  return { start, end: parser.at, entries, trailer, object: null, previous };
}
