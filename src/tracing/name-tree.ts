import { once } from '../once.ts';
import { Remembered } from '../remembered.ts';
import type { Derived, FigureHeading } from './figure.ts';

/** A figure before it is looked up what it was made of, which takes longer. */
export interface Entry extends Omit<FigureHeading, 'name'> {
  readonly derived: () => Derived;
}

/** The figures whose names begin alike. Nothing of it is made before it is asked for. */
export interface NameNode {
  /** The figure whose name ends here. */
  readonly entry?: () => Entry | null;
  /** What stands next in names, and what is there: all that is listed, in the order of the documents. */
  readonly members: () => Iterable<readonly [string, NameNode]>;
  /** What is there by the next part of a name, or by several where that part has dots; also what is not listed. */
  readonly member: (path: readonly string[]) => Member | null;
  /** The member that is meant where a name ends here. */
  readonly usual?: string;
  /** Members whose own members may be named without them. */
  readonly through?: readonly string[];
  /** Members that may be named by others' keys, where these have no such figure. */
  readonly synonyms?: Readonly<Record<string, string>>;
}

interface Member {
  readonly key: string;
  readonly node: NameNode;
  /** How many parts of the path it takes. */
  readonly length: number;
}

type Shorter = Pick<NameNode, 'usual' | 'through' | 'synonyms' | 'entry'>;

/** The end of a name. */
export function leaf(entry: () => Entry | null): NameNode {
  return { entry, members: () => [], member: () => null };
}

/** Figures by a word of the names' own. */
export function branch(members: Readonly<Record<string, () => NameNode>>, shorter: Shorter = {}): NameNode {
  const nodeOf = (key: string) => (Object.hasOwn(members, key) ? (members[key]?.() ?? null) : null);
  return byId(Object.keys(members), nodeOf, shorter);
}

/**
 * Figures by the ids of things.
 * @param nodeOf `null` where there is none of that id
 */
export function byId(
  ids: Iterable<string>,
  nodeOf: (id: string) => NameNode | null,
  shorter: Shorter = {},
): NameNode {
  // They may be such as can be gone through once.
  const listedIds = once(() => [...ids]);
  const known = new Remembered<NameNode>();
  const at = (id: string) => known.get(id, nodeOf);
  return {
    *members() {
      for (const id of listedIds()) {
        const node = at(id);
        if (node !== null) yield [id, node];
      }
    },
    member([key = '']) {
      const node = at(key);
      return node === null ? null : { key, node, length: 1 };
    },
    ...shorter,
  };
}

/** A figure by its name. */
export interface Named {
  readonly name: string;
  readonly entry: Entry;
}

/** The figure that a name means, by its full name; `null` where it means none, or one of several. */
export function resolved(root: NameNode, name: string): Named | null {
  const found = resolvedAt(root, name.split('.'));
  return found === null ? null : { name: found.path.join('.'), entry: found.entry };
}

interface Resolved {
  readonly path: readonly string[];
  readonly entry: Entry;
}

function resolvedAt(node: NameNode, path: readonly string[]): Resolved | null {
  if (path.length === 0) {
    const entry = node.entry?.() ?? null;
    if (entry !== null) return { path: [], entry };
    return node.usual === undefined ? null : within(node, [node.usual], []);
  }
  const found = within(node, path, null);
  if (found !== null) return found;
  const [first = '', ...rest] = path;
  const synonym = node.synonyms?.[first];
  if (synonym !== undefined) return within(node, [synonym], rest);
  const others = (node.through ?? []).flatMap((key) => within(node, [key], path) ?? []);
  const [only, ...more] = others;
  return only === undefined || more.length > 0 ? null : only;
}

/** What a path means that begins with a member. @param rest what follows; `null` for the rest of the path itself */
function within(node: NameNode, path: readonly string[], rest: readonly string[] | null): Resolved | null {
  const member = node.member(path);
  if (member === null) return null;
  const found = resolvedAt(member.node, rest ?? path.slice(member.length));
  return found === null ? null : { path: [member.key, ...found.path], entry: found.entry };
}

/** All that is listed, by names. */
export function* listed(node: NameNode, path: readonly string[] = []): Generator<Named> {
  const entry = node.entry?.() ?? null;
  if (entry !== null) yield { name: path.join('.'), entry };
  for (const [key, member] of node.members()) yield* listed(member, [...path, key]);
}

/**
 * The names that go on from an unfinished one, up to the next dot: "indicators.tu" to "indicators.tuyen-quan.". What ends with a dot goes
 * on.
 */
export function continued(root: NameNode, begun: string): string[] {
  const path = begun.split('.');
  const last = path.pop() ?? '';
  const node = nodeAt(root, path);
  if (node === null) return [];
  const before = path.map((key) => `${key}.`).join('');
  return [...node.members()]
    .filter(([key]) => key.startsWith(last))
    .map(([key, member]) => `${before}${key}${isEnd(member) ? '' : '.'}`);
}

function isEnd(node: NameNode): boolean {
  return [...firstOf(node.members())].length === 0;
}

function* firstOf<T>(all: Iterable<T>): Generator<T> {
  for (const one of all) {
    yield one;
    return;
  }
}

function nodeAt(root: NameNode, path: readonly string[]): NameNode | null {
  let node: NameNode = root;
  for (let at = 0; at < path.length; ) {
    const member = node.member(path.slice(at));
    if (member === null) return null;
    node = member.node;
    at += member.length;
  }
  return node;
}

/**
 * The names that one that means nothing was probably meant to be.
 * @param nearest those of some words that are nearest to one
 */
export function meant(
  root: NameNode,
  name: string,
  nearest: (word: string, words: Iterable<string>) => readonly string[],
): string[] {
  const path = name.split('.');
  const visit = (node: NameNode, at: number, before: readonly string[]): string[] => {
    const [key] = path.slice(at);
    if (key === undefined) {
      const found = resolvedAt(node, []);
      if (found !== null) return [[...before, ...found.path].join('.')];
      return [...firstOf(listed(node, before))].map((one) => one.name);
    }
    const known = node.member(path.slice(at));
    if (known !== null) return visit(known.node, at + known.length, [...before, known.key]);
    const keys = [...node.members()].map(([one]) => one);
    const direct = nearest(key, keys).flatMap((one) => goOn(node, [one], at, before));
    if (direct.length > 0) return direct;
    return (node.through ?? []).flatMap((one) => {
      const member = node.member([one]);
      return member === null ? [] : visit(member.node, at, [...before, member.key]);
    });
  };
  const goOn = (node: NameNode, key: readonly string[], at: number, before: readonly string[]): string[] => {
    const member = node.member(key);
    return member === null ? [] : visit(member.node, at + 1, [...before, member.key]);
  };
  return visit(root, 0, []).filter((one) => resolved(root, one) !== null);
}
