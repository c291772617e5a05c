import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  parseDocument,
  type ScalarTag,
  type Tags,
  visit,
} from 'yaml';
import { presentNameOf } from '../intake/former-shape.ts';
import { type SchemaName, schemaAt } from '../intake/schema-files.ts';
import { putInPresentShape } from './present-shape.ts';

/** How wide lines are before they are broken; a comment at the end of a line may forbid to break it. */
const usualWidth = 110;

/** Numbers are written in the digits typed: some have more than the machine's numbers hold. */
const tagsOfTypedNumbers = (tags: Tags): Tags =>
  tags.map((tag) =>
    isNumberTag(tag) ? { ...tag, stringify: ({ source, value }) => source ?? String(value) } : tag,
  );

function isNumberTag(tag: Tags[number]): tag is ScalarTag {
  return typeof tag !== 'string' && /^tag:yaml\.org,2002:(?:int|float)$/.test(tag.tag);
}

/**
 * A text of YAML with its keys in the order of the schema, two spaces a level. The library that writes it may lose
 * or move comments: whether it did is for the caller to look at.
 * @param path of the value that the text holds; `[]` for a whole file
 * @param lineWidth 0 for lines that are never broken
 */
export function laidOut(
  text: string,
  name: SchemaName,
  path: readonly string[],
  lineWidth: number = usualWidth,
): string {
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    customTags: tagsOfTypedNumbers,
    logLevel: 'error',
    // Doubles have been refused; the parser would compare every key with every other.
    uniqueKeys: false,
  });
  const root = document.contents;
  const first = isMap(root) ? root.items[0]?.key : null;
  if (path.length === 0) putInPresentShape(root, name);
  order(root, name, path, text.includes('*'));
  const now = isMap(root) ? root.items[0]?.key : null;
  // What stands at the top of a file speaks of the file, not of the key that happened to come first.
  const isAtTop = document.commentBefore === null && isScalar(first) && !first.spaceBefore;
  if (isAtTop && now !== first && isScalar(now) && first.commentBefore) {
    // A comment of its own is set apart from that of the file by a blank line.
    if (now.commentBefore) document.commentBefore = first.commentBefore;
    else now.commentBefore = first.commentBefore;
    now.spaceBefore = false;
    first.commentBefore = null;
  }
  const options = { lineWidth, indent: 2, flowCollectionPadding: true, verifyAliasOrder: false };
  // Blank lines hold no spaces.
  return document.toString(options).replace(/^[ \t]+$/gm, '');
}

/** Where a key stands among those of a map at some path; keys of no schema, such as ids, stand last. */
export function rankOf(key: string, name: SchemaName, path: readonly string[]): number {
  const known = Object.keys(schemaAt(name, path)?.properties ?? {});
  const at = known.indexOf(presentNameOf(key, path.length === 0 ? name : null));
  return at === -1 ? known.length : at;
}

/** Puts the keys of every map into the order of its schema; keys of no schema, such as ids, keep theirs. */
function order(
  node: ParsedNode | null,
  name: SchemaName,
  path: readonly string[],
  hasAliases: boolean,
): void {
  if (isSeq(node)) for (const item of node.items) order(item, name, [...path, '0'], hasAliases);
  if (!isMap(node)) return;
  const rank = ({ key }: Pair<ParsedNode, ParsedNode | null>) =>
    rankOf(isScalar(key) ? String(key.value) : '', name, path);
  const [first] = node.items;
  const ranked = node.items
    .map((pair, index) => ({ pair, index, rank: rank(pair) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ pair }) => pair);
  const sorted = hasAliases ? anchorsFirst(ranked, node.items) : ranked;
  node.items = sorted;
  // A comment above the first key of a map is kept by the map: it goes where its key goes.
  if (path.length > 0 && sorted[0] !== first && node.commentBefore && isScalar(first?.key)) {
    first.key.commentBefore = node.commentBefore;
    node.commentBefore = null;
  }
  for (const { key, value } of node.items) {
    if (isScalar(key)) order(value, name, [...path, String(key.value)], hasAliases);
  }
}

type Entry = Pair<ParsedNode, ParsedNode | null>;

/** Entries in an order, but that what one calls by its name goes before it, as it did. */
function anchorsFirst(ranked: Entry[], original: readonly Entry[]): Entry[] {
  const byAnchor = new Map<string, Entry[]>();
  const needed = new Map<Entry, readonly Entry[]>();
  for (const entry of original) {
    const { anchors, aliases } = namesIn(entry);
    const before = aliases.flatMap((alias) => byAnchor.get(alias) ?? []);
    if (before.length > 0) needed.set(entry, before);
    for (const anchor of anchors) byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), entry]);
  }
  if (needed.size === 0) return ranked;
  const sorted = new Set<Entry>();
  const place = (entry: Entry): void => {
    if (sorted.has(entry)) return;
    for (const other of needed.get(entry) ?? []) place(other);
    sorted.add(entry);
  };
  ranked.forEach(place);
  return [...sorted];
}

/** What a key and its value name by "&", and what they call by "*". */
function namesIn({ key, value }: Entry): { anchors: string[]; aliases: string[] } {
  const anchors: string[] = [];
  const aliases: string[] = [];
  for (const part of [key, value]) {
    visit(part, (_, node) => {
      if (isAlias(node)) aliases.push(node.source);
      else if (isNode(node) && node.anchor !== undefined) anchors.push(node.anchor);
    });
  }
  return { anchors, aliases };
}
