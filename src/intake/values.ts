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
        /** Finds an entry where not all are at hand. */
        entry?(key: string): MapEntry | undefined;
        readonly data: Record<string, unknown>;
      }
    | { readonly kind: 'list'; readonly items: ValueNode[]; readonly data: unknown[] }
    | {
        readonly kind: 'scalar';
        readonly data: string | number | boolean | null;
        readonly typed: string;
        /** That of a text that is read again only when it is asked for. */
        readonly sentenceMark?: number;
      }
  );

/** The entry of a key. */
function entryOf(node: ValueNode, key: string): MapEntry | undefined {
  if (node.kind !== 'map') return undefined;
  return node.entry === undefined ? node.entries.get(key) : node.entry(key);
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
    const all: LocatedEntry<unknown>[] = [];
    if (this.#node.kind !== 'map') return all;
    for (const [key, entry] of this.#node.entries) {
      const value = new Located<unknown>(this.#source, entry.value);
      all.push({ key, keyPlace: this.#placeOf(entry.key), value });
    }
    return all;
  }

  /** The items of a list, and none of anything else. */
  items(): Located<unknown>[] {
    return this.#node.kind === 'list' ? this.#node.items.map((item) => new Located(this.#source, item)) : [];
  }

  #placeOf({ start, end }: Span): Place {
    return { source: this.#source, start, end };
  }
}

/** One entry of a map from ids to values. */
export interface LocatedEntry<T> {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: Located<T>;
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
