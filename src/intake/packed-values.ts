import { most } from '../limits.ts';
import { sentenceMark } from '../vietnamese/like-sentences.ts';
import type { LazyMap, MapEntry, TakeNumbers, ValueNode } from './values.ts';

/**
 * Values of files as numbers and texts, which cross threads and lie on a disk as they are: each value is a few numbers, in the order
 * of the file, and texts are numbers of a list that many files share. Sentences stay in their files, and leave a mark behind.
 */
export interface PackedValues {
  readonly numbers: Int32Array;
  readonly texts: readonly string[];
}

/** What a value's first number says that it is. After it come where it starts and ends, and what is said here. */
const kinds = {
  /** How many numbers it takes, and entries it has; of each the key's text, start and end, and its value. */
  map: 0,
  /** How many numbers it takes, and items it has; its items. */
  list: 1,
  /** As what it was typed. */
  null: 2,
  true: 3,
  false: 4,
  /** As what it was typed, which is the number itself. */
  number: 5,
  /** As what it was typed, and the number as a text. */
  otherNumber: 6,
  /** The text. */
  text: 7,
  /** The text, and as what it was typed. */
  otherText: 8,
  /** Which of the file's values it is, and both halves of its mark. */
  sentence: 9,
} as const;

/** How many numbers each kind of scalar takes. */
const lengths: readonly number[] = [0, 0, 4, 4, 4, 4, 5, 4, 5, 6];
const headLength = 5;
const keyLength = 3;
const half = 2 ** 32;

/** Packs the values of files. */
export class ValuePacker {
  readonly #leavesSentences: boolean;
  readonly #texts: string[] = [];
  readonly #textNumbers = new Map<string, number>();
  #numbers = new Int32Array(4096);
  #length = 0;
  /** How many of the file's values have been packed. */
  #count = 0;

  /** @param leavesSentences whether sentences stay in their files, which are then read again where one is asked for */
  constructor(leavesSentences = true) {
    this.#leavesSentences = leavesSentences;
  }

  /** Adds the values of a file. @returns where they begin */
  add(root: ValueNode): number {
    const start = this.#length;
    this.#count = 0;
    this.#node(root);
    return start;
  }

  /** All that was added. */
  packed(): PackedValues {
    return { numbers: this.#numbers.slice(0, this.#length), texts: this.#texts };
  }

  /** A file's values by themselves, with a list of texts that those of others share. */
  packedAlone(root: ValueNode): PackedValues {
    this.#length = 0;
    this.add(root);
    return this.packed();
  }

  #node(node: ValueNode): void {
    const ordinal = this.#count;
    this.#count += 1;
    const { start, end } = node;
    const at = this.#length;
    if (node.kind === 'scalar') {
      this.#scalar(node, ordinal);
      return;
    }
    if (node.kind === 'map') {
      this.#push(kinds.map, start, end);
      this.#pushMore(0, node.entries.size);
      for (const [name, { key, value }] of node.entries) {
        this.#push(this.#text(name), key.start, key.end);
        this.#node(value);
      }
    } else {
      this.#push(kinds.list, start, end);
      this.#pushMore(0, node.items.length);
      for (const item of node.items) this.#node(item);
    }
    this.#numbers[at + 3] = this.#length - at;
  }

  #scalar(node: ScalarNode, ordinal: number): void {
    const { start, end } = node;
    const mark = this.#leavesSentences ? markOf(node) : null;
    if (mark !== null) {
      this.#push(kinds.sentence, start, end);
      this.#push(ordinal, Math.floor(mark / half), (mark % half) | 0);
      return;
    }
    const { data, typed } = node;
    const text = this.#text(typed);
    if (typeof data === 'string') {
      this.#push(data === typed ? kinds.text : kinds.otherText, start, end);
      if (data === typed) this.#pushMore(text);
      else this.#pushMore(this.#text(data), text);
    } else if (typeof data === 'number') {
      const isTyped = Object.is(Number(typed), data);
      this.#push(isTyped ? kinds.number : kinds.otherNumber, start, end);
      if (isTyped) this.#pushMore(text);
      else this.#pushMore(text, this.#text(String(data)));
    } else {
      this.#push(data === null ? kinds.null : data ? kinds.true : kinds.false, start, end);
      this.#pushMore(text);
    }
  }

  #text(text: string): number {
    let number = this.#textNumbers.get(text);
    if (number === undefined) {
      number = this.#texts.length;
      this.#texts.push(text);
      this.#textNumbers.set(text, number);
    }
    return number;
  }

  /** Three numbers, as most come; a list of them would be made for each value. */
  #push(first: number, second: number, third: number): void {
    const at = this.#length;
    const numbers = this.#withRoom();
    numbers[at] = first;
    numbers[at + 1] = second;
    numbers[at + 2] = third;
    this.#length = at + 3;
  }

  #pushMore(first: number, second?: number): void {
    const at = this.#length;
    const numbers = this.#withRoom();
    numbers[at] = first;
    if (second !== undefined) numbers[at + 1] = second;
    this.#length = second === undefined ? at + 1 : at + 2;
  }

  /** The numbers, with room for three more. */
  #withRoom(): Int32Array {
    if (this.#length + 3 > this.#numbers.length) {
      const longer = new Int32Array(this.#numbers.length * 2);
      longer.set(this.#numbers);
      this.#numbers = longer;
    }
    return this.#numbers;
  }
}

function markOf(node: ScalarNode): number | null {
  // What is known is not read for it.
  if (node.sentenceMark !== undefined) return node.sentenceMark;
  return typeof node.data === 'string' ? sentenceMark(node.data) : null;
}

type ScalarNode = Extract<ValueNode, { kind: 'scalar' }>;

/** A file's values as they were before they were packed, in their order: for the sentences among them. */
export type ReadAgain = () => readonly ValueNode[];

/** A file's values, unpacked as far as they are asked for. */
export function unpacked({ numbers, texts }: PackedValues, at: number, readAgain: ReadAgain): ValueNode {
  return nodeAt({ numbers, texts, readAgain, keyNumbers: sharedKeyNumbers(texts) }, at);
}

/** The same values as if they had just been read, for what is looked at again and again. */
export function unpackedWhole(node: ValueNode): ValueNode {
  const { start, end } = node;
  if (node.kind === 'scalar') return { kind: 'scalar', start, end, data: node.data, typed: node.typed };
  if (node.kind === 'list') {
    const items = node.items.map(unpackedWhole);
    return { kind: 'list', start, end, items, data: items.map(({ data }) => data) };
  }
  const entries = new Map<string, MapEntry>();
  const data: Record<string, unknown> = Object.create(null);
  for (const [name, { key, value }] of node.entries) {
    const whole = unpackedWhole(value);
    entries.set(name, { key, value: whole });
    data[name] = whole.data;
  }
  return { kind: 'map', start, end, entries, data };
}

/** A value and all within it, in the order in which they are packed. */
export function valuesInOrder(root: ValueNode): ValueNode[] {
  const all: ValueNode[] = [];
  const add = (node: ValueNode): void => {
    all.push(node);
    if (node.kind === 'map') for (const { value } of node.entries.values()) add(value);
    else if (node.kind === 'list') for (const item of node.items) add(item);
  };
  add(root);
  return all;
}

interface Packed extends PackedValues {
  readonly readAgain: ReadAgain;
  /** The numbers of keys that were found before, which are compared sooner than their texts. */
  readonly keyNumbers: Map<string, number>;
}

const keyNumbersOf = new WeakMap<PackedValues['texts'], Map<string, number>>();

/** Those of all files that share their texts. */
function sharedKeyNumbers(texts: PackedValues['texts']): Map<string, number> {
  let known = keyNumbersOf.get(texts);
  if (known === undefined) {
    known = new Map();
    keyNumbersOf.set(texts, known);
  }
  return known;
}

function nodeAt(packed: Packed, at: number): ValueNode {
  const { numbers } = packed;
  const kind = numbers[at];
  if (kind === kinds.map) return new PackedMap(packed, at);
  if (kind === kinds.list) return new PackedList(packed, at);
  if (kind === kinds.sentence) return new PackedSentence(packed, at);
  const { texts } = packed;
  const third = texts[numbers[at + 3] ?? 0] ?? '';
  return {
    kind: 'scalar',
    start: numbers[at + 1] ?? 0,
    end: numbers[at + 2] ?? 0,
    data: dataOf(kind, third, packed, at),
    typed: kind === kinds.otherText ? (texts[numbers[at + 4] ?? 0] ?? '') : third,
  };
}

/** A value as plain data, without what it is made of. */
function dataAt(packed: Packed, at: number): unknown {
  const { numbers, texts } = packed;
  const kind = numbers[at] ?? 0;
  if (kind <= kinds.list || kind === kinds.sentence) return nodeAt(packed, at).data;
  return dataOf(kind, texts[numbers[at + 3] ?? 0] ?? '', packed, at);
}

/** The number that a value is; NaN of anything else. */
function numberAt(packed: Packed, at: number): number {
  const data = dataAt(packed, at);
  return typeof data === 'number' ? data : Number.NaN;
}

/** What a scalar is. @param text the first of its texts */
function dataOf(
  kind: number | undefined,
  text: string,
  { numbers, texts }: Packed,
  at: number,
): string | number | boolean | null {
  switch (kind) {
    case kinds.text:
    case kinds.otherText:
      return text;
    case kinds.number:
      return Number(text);
    case kinds.otherNumber:
      return Number(texts[numbers[at + 4] ?? 0]);
    default:
      return kind === kinds.null ? null : kind === kinds.true;
  }
}

/** Where a value behind another one begins. */
function behind({ numbers }: Packed, at: number): number {
  const kind = numbers[at] ?? 0;
  return at + (kind <= kinds.list ? (numbers[at + 3] ?? 0) : (lengths[kind] ?? 0));
}

/** Where the entry of a key is in a map; -1 where there is none. */
function findEntry(packed: Packed, map: number, key: string): number {
  const { numbers, texts, keyNumbers } = packed;
  const known = keyNumbers.get(key);
  let at = map + headLength;
  for (let left = numbers[map + 4] ?? 0; left > 0; left -= 1) {
    const number = numbers[at] ?? 0;
    if (known === undefined ? texts[number] === key : known === number) {
      if (known === undefined) keyNumbers.set(key, number);
      return at;
    }
    at = behind(packed, at + keyLength);
  }
  return -1;
}

/** What is unpacked is not kept: who asks again is given the same anew. */
abstract class PackedValue {
  protected readonly packed: Packed;
  protected readonly at: number;

  constructor(packed: Packed, at: number) {
    this.packed = packed;
    this.at = at;
  }

  get start(): number {
    return this.packed.numbers[this.at + 1] ?? 0;
  }

  get end(): number {
    return this.packed.numbers[this.at + 2] ?? 0;
  }

  protected get count(): number {
    return this.packed.numbers[this.at + 4] ?? 0;
  }
}

class PackedMap extends PackedValue {
  readonly kind = 'map';

  get lazy(): LazyMap {
    return this;
  }

  entry(key: string): MapEntry | undefined {
    const at = this.#find(key);
    if (at === -1) return undefined;
    const { numbers } = this.packed;
    const span = { start: numbers[at + 1] ?? 0, end: numbers[at + 2] ?? 0 };
    return { key: span, value: nodeAt(this.packed, at + keyLength) };
  }

  dataAt(key: string): unknown {
    const at = this.#find(key);
    return at === -1 ? undefined : dataAt(this.packed, at + keyLength);
  }

  visit(take: (key: string, start: number, end: number, value: ValueNode) => void): void {
    const { packed } = this;
    const { numbers, texts } = packed;
    let at = this.at + headLength;
    for (let left = this.count; left > 0; left -= 1) {
      const value = at + keyLength;
      take(texts[numbers[at] ?? 0] ?? '', numbers[at + 1] ?? 0, numbers[at + 2] ?? 0, nodeAt(packed, value));
      at = behind(packed, value);
    }
  }

  visitNumbers(keys: readonly string[], take: TakeNumbers): void {
    const { packed } = this;
    const { numbers, texts } = packed;
    const [found, typed] = [keys.map(() => Number.NaN), keys.map(() => '')];
    let at = this.at + headLength;
    for (let left = this.count; left > 0; left -= 1) {
      const map = at + keyLength;
      for (let index = 0; index < keys.length; index += 1) {
        const entry = numbers[map] === kinds.map ? findEntry(packed, map, keys[index] ?? '') : -1;
        const number = entry === -1 ? Number.NaN : numberAt(packed, entry + keyLength);
        found[index] = number;
        typed[index] = Number.isNaN(number) ? '' : (texts[numbers[entry + keyLength + 3] ?? 0] ?? '');
      }
      take(texts[numbers[at] ?? 0] ?? '', found, typed);
      at = behind(packed, map);
    }
  }

  get entries(): Map<string, MapEntry> {
    const entries = new Map<string, MapEntry>();
    this.visit((key, start, end, value) => entries.set(key, { key: { start, end }, value }));
    return entries;
  }

  #find(key: string): number {
    return findEntry(this.packed, this.at, key);
  }

  get data(): Record<string, unknown> {
    const data: Record<string, unknown> = Object.create(null);
    for (const [name, { value }] of this.entries) data[name] = value.data;
    return data;
  }
}

class PackedList extends PackedValue {
  readonly kind = 'list';

  get items(): ValueNode[] {
    const items: ValueNode[] = [];
    let at = this.at + headLength;
    for (let left = this.count; left > 0; left -= 1) {
      items.push(nodeAt(this.packed, at));
      at = behind(this.packed, at);
    }
    return items;
  }

  get data(): unknown[] {
    return this.items.map(({ data }) => data);
  }

  addSentenceMarks(marks: number[]): void {
    const { packed } = this;
    let at = this.at + headLength;
    for (let left = this.count; left > 0; left -= 1) {
      // What is no sentence has no mark, and holds none.
      if (packed.numbers[at] === kinds.sentence) marks.push(markAt(packed, at));
      at = behind(packed, at);
    }
  }
}

function markAt({ numbers }: Packed, at: number): number {
  return (numbers[at + 4] ?? 0) * half + ((numbers[at + 5] ?? 0) >>> 0);
}

class PackedSentence extends PackedValue {
  readonly kind = 'scalar';

  get sentenceMark(): number {
    return markAt(this.packed, this.at);
  }

  get data(): string {
    const { data } = this.#scalar();
    return typeof data === 'string' ? data : '';
  }

  get typed(): string {
    return this.#scalar().typed;
  }

  #scalar(): ScalarNode {
    const node = this.packed.readAgain()[this.packed.numbers[this.at + 3] ?? 0];
    if (node?.kind !== 'scalar') throw new Error('What was read again has other values than before.');
    return node;
  }
}

/**
 * Whether what lies at a place are a file's values, whoever wrote them: so that they can be unpacked, though not that they are
 * any file's.
 * @returns where they end; `null` where they are none
 */
export function endOfPacked(values: PackedValues, at: number, depth = 0): number | null {
  const { numbers } = values;
  const kind = numbers[at] ?? -1;
  const [start = -1, end = -1] = [numbers[at + 1], numbers[at + 2]];
  if (start < 0 || end < start || kind < 0 || kind > kinds.sentence) return null;
  if (kind > kinds.list) return endOfScalar(values, at, kind);
  if (depth > most.depth) return null;
  let next: number | null = at + headLength;
  for (let left = numbers[at + 4] ?? -1; left > 0 && next !== null; left -= 1) {
    const value: number = kind === kinds.map ? next + keyLength : next;
    const isSound: boolean = kind === kinds.list || isText(values, next);
    next = isSound ? endOfPacked(values, value, depth + 1) : null;
  }
  return next !== null && next === at + (numbers[at + 3] ?? -1) ? next : null;
}

function endOfScalar(values: PackedValues, at: number, kind: number): number | null {
  const { numbers } = values;
  const length = lengths[kind] ?? 0;
  if (at + length > numbers.length) return null;
  const [third = -1, fourth = -1] = [numbers[at + 3], numbers[at + 4]];
  const isSound =
    kind === kinds.sentence
      ? third >= 0 && fourth >= 0 && fourth < 2 ** 21
      : isText(values, at + 3) && (length === 4 || isText(values, at + 4));
  return isSound ? at + length : null;
}

/** Whether the number at a place is that of a text. */
function isText({ numbers, texts }: PackedValues, at: number): boolean {
  const number = numbers[at] ?? -1;
  return number >= 0 && number < texts.length;
}
