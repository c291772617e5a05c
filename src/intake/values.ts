import type { Place, SourceText } from '../diagnostics/source-text.ts';
import { sentenceMark } from '../vietnamese/like-sentences.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A YAML value that remembers where it stood. `data` is the same value as plain data. */
export type ValueNode = Span &
  (
    | {
        readonly kind: 'map';
        readonly entries: Map<string, MapEntry>;
        /** What is asked of a map of which not all is at hand, so that no more is made of it than is needed. */
        readonly lazy?: LazyMap;
        readonly data: Record<string, unknown>;
      }
    | {
        readonly kind: 'list';
        readonly items: ValueNode[];
        readonly data: unknown[];
        /** Adds the marks of its sentences, where these are known before its items are made. */
        addSentenceMarks?(marks: number[]): void;
      }
    | {
        readonly kind: 'scalar';
        readonly data: string | number | boolean | null;
        readonly typed: string;
        /** That of a text that is read again only when it is asked for. */
        readonly sentenceMark?: number;
      }
  );

/** A map of which single parts can be asked for. */
export interface LazyMap {
  entry(key: string): MapEntry | undefined;
  /** The plain data under a key. */
  dataAt(key: string): unknown;
  /** Visits the entries in their order. */
  visit(take: (key: string, start: number, end: number, value: ValueNode) => void): void;
  /** Visits the entries, which are maps, with what is a number under some of their keys. */
  visitNumbers(keys: readonly string[], take: TakeNumbers): void;
}

/**
 * Is given an entry's key, and of each of the keys that were asked for the number and as what it was typed; NaN and "" where there is
 * none. The lists change after that.
 */
export type TakeNumbers = (key: string, numbers: readonly number[], typed: readonly string[]) => void;

/** The entry of a key. */
function entryOf(node: ValueNode, key: string): MapEntry | undefined {
  if (node.kind !== 'map') return undefined;
  return node.lazy === undefined ? node.entries.get(key) : node.lazy.entry(key);
}

/** An entry of a map: where its key stands, and its value. */
export interface MapEntry {
  readonly key: Span;
  readonly value: ValueNode;
}

/**
 * Visits a value and all values within it, in their order.
 * @param visit is given each with the keys and numbers of items that lead to it, in a list that changes after that
 */
export function visitNodes(
  node: ValueNode,
  visit: (node: ValueNode, path: readonly string[]) => void,
  path: string[] = [],
): void {
  visit(node, path);
  if (node.kind === 'map') {
    for (const [key, { value }] of node.entries) {
      path.push(key);
      visitNodes(value, visit, path);
      path.pop();
    }
  } else if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) {
      path.push(String(index));
      visitNodes(item, visit, path);
      path.pop();
    }
  }
}

type Present<T> = Exclude<T, undefined>;

/**
 * A value of type `T` together with its place in a file. Made only from values that their JSON Schema has
 * accepted, so that the type can be trusted.
 */
export class Located<T> {
  readonly #source: SourceText;
  readonly #node: ValueNode;

  constructor(source: SourceText, node: ValueNode) {
    this.#source = source;
    this.#node = node;
  }

  /** The value as plain data. */
  get value(): T {
    // The schema has been checked: this is what makes the data a `T`.
    return this.#node.data as T;
  }

  get place(): Place {
    return this.#placeOf(this.#node);
  }

  /** The digits of a number exactly as typed, so that sums need no binary fractions. */
  get digits(): string {
    return this.#node.kind === 'scalar' ? this.#node.typed : '';
  }

  /** A number that is the same for texts that are alike as sentences are; `null` for what is none, or too short. */
  get sentenceMark(): number | null {
    if (this.#node.kind !== 'scalar') return null;
    if (this.#node.sentenceMark !== undefined) return this.#node.sentenceMark;
    return typeof this.#node.data === 'string' ? sentenceMark(this.#node.data) : null;
  }

  /** Adds the marks of all texts within the value. */
  addSentenceMarks(marks: number[]): void {
    const node = this.#node;
    if (node.kind === 'scalar') {
      const { sentenceMark: mark } = this;
      if (mark !== null) marks.push(mark);
    } else if (node.kind === 'list' && node.addSentenceMarks !== undefined) {
      node.addSentenceMarks(marks);
    } else {
      for (const { child } of this.children()) child.addSentenceMarks(marks);
    }
  }

  /** The value as intake knows it, to be kept as plain data. */
  static nodeOf<T>(located: Located<T>): ValueNode {
    return located.#node;
  }

  /** The value under `key`; `undefined` only where the type says that it may be absent. */
  get<K extends keyof T & string>(
    key: K,
  ): undefined extends T[K] ? Located<Present<T[K]>> | undefined : Located<T[K]> {
    const entry = entryOf(this.#node, key);
    const located = entry === undefined ? undefined : new Located<Present<T[K]>>(this.#source, entry.value);
    // A required key is present, or the schema would have refused the map.
    return located as undefined extends T[K] ? Located<Present<T[K]>> | undefined : Located<T[K]>;
  }

  /** The plain value under `key`, without its place, which takes less; `undefined` where there is none. */
  valueAt<K extends keyof T & string>(key: K): T[K] | undefined {
    const node = this.#node;
    if (node.kind !== 'map') return undefined;
    const data = node.lazy === undefined ? node.entries.get(key)?.value.data : node.lazy.dataAt(key);
    // As with `value`.
    return data as T[K] | undefined;
  }

  /** The place of a key itself; that of the whole value where the key is absent. */
  keyPlace(key: string): Place {
    const entry = entryOf(this.#node, key);
    return this.#placeOf(entry?.key ?? this.#node);
  }

  /** The place of the value under a key; that of the whole value where the key is absent. */
  placeAt(key: string): Place {
    const entry = entryOf(this.#node, key);
    return this.#placeOf(entry?.value ?? this.#node);
  }

  /** The value's children: those of a map with their keys, those of a list with their index as the key. */
  children(): { readonly key: string; readonly keyPlace: Place; readonly child: Located<unknown> }[] {
    if (this.#node.kind === 'map') {
      return [...this.#node.entries].map(([key, entry]) => ({
        key,
        keyPlace: this.#placeOf(entry.key),
        child: new Located(this.#source, entry.value),
      }));
    }
    if (this.#node.kind === 'scalar') return [];
    return this.#node.items.map((item, index) => ({
      key: String(index),
      keyPlace: this.#placeOf(item),
      child: new Located(this.#source, item),
    }));
  }

  /** The entries of a map, and none of anything else. */
  entries(): LocatedEntry<unknown>[] {
    const source = this.#source;
    const all: LocatedEntry<unknown>[] = [];
    if (this.#node.kind !== 'map') return all;
    const take = (key: string, start: number, end: number, node: ValueNode) => {
      all.push(new Entry(source, key, start, end, new Located(source, node)));
    };
    if (this.#node.lazy !== undefined) this.#node.lazy.visit(take);
    else
      for (const [key, entry] of this.#node.entries) take(key, entry.key.start, entry.key.end, entry.value);
    return all;
  }

  /**
   * Visits the entries of a map of maps with what is a number under some of their keys: where there are hundreds of thousands, nothing
   * else is made of them.
   */
  visitNumbers(keys: readonly string[], take: TakeNumbers): void {
    const node = this.#node;
    if (node.kind !== 'map') return;
    if (node.lazy !== undefined) {
      node.lazy.visitNumbers(keys, take);
      return;
    }
    for (const [key, { value }] of node.entries) {
      const scalars = keys.map((each) => entryOf(value, each)?.value);
      take(key, scalars.map(numberIn), scalars.map(typedIn));
    }
  }

  /** The items of a list, and none of anything else. */
  items(): Located<unknown>[] {
    return this.#node.kind === 'list' ? this.#node.items.map((item) => new Located(this.#source, item)) : [];
  }

  #placeOf({ start, end }: Span): Place {
    return { source: this.#source, start, end };
  }
}

const numberIn = (node: ValueNode | undefined): number =>
  typeof node?.data === 'number' ? node.data : Number.NaN;

const typedIn = (node: ValueNode | undefined): string =>
  node?.kind === 'scalar' && typeof node.data === 'number' ? node.typed : '';

/** One entry of a map from ids to values. */
export interface LocatedEntry<T> {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: Located<T>;
}

/** An entry whose key is placed when somebody asks for that: there are hundreds in a file. */
class Entry implements LocatedEntry<unknown> {
  readonly key: string;
  readonly value: Located<unknown>;
  readonly #source: SourceText;
  readonly #start: number;
  readonly #end: number;

  constructor(source: SourceText, key: string, start: number, end: number, value: Located<unknown>) {
    this.key = key;
    this.value = value;
    this.#source = source;
    this.#start = start;
    this.#end = end;
  }

  get keyPlace(): Place {
    return { source: this.#source, start: this.#start, end: this.#end };
  }
}

/** The entries of a map from ids to values, in the order of the file; none where the map is absent. */
export function entriesOf<T>(map: Located<{ readonly [id: string]: T }> | undefined): LocatedEntry<T>[] {
  // The children of a map of `T` are `T`s.
  return (map?.entries() ?? []) as LocatedEntry<T>[];
}

/** The items of a list, in the order of the file; none where the list is absent. */
export function itemsOf<T>(list: Located<readonly T[]> | undefined): Located<T>[] {
  // The items of a list of `T` are `T`s.
  return (list?.items() ?? []) as Located<T>[];
}
