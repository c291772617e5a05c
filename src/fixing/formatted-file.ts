import { isMap, isScalar, isSeq, type Pair, type ParsedNode, parseDocument } from 'yaml';
import { SourceText } from '../diagnostics/source-text.ts';
import { decode } from '../intake/bytes.ts';
import { type SchemaName, schemaAt } from '../intake/schema-files.ts';
import type { ValueNode } from '../intake/values.ts';
import { parseYaml } from '../intake/yaml-text.ts';

/** How wide lines are before they are broken. */
const lineWidth = 110;

/**
 * A file in the canonical order and layout: keys in the order of the schema, two spaces a level, comments kept with
 * what they stand at. The same values, digit for digit; formatting twice changes nothing more.
 * @returns `null` where the file is not well-formed YAML, or could not be laid out without changing a value
 */
export function formattedFile(path: string, bytes: Uint8Array, name: SchemaName): string | null {
  const { source, isUsable } = decode(path, bytes);
  if (!isUsable) return null;
  const before = parseYaml(source);
  if (before.root === null || before.findings.length > 0) return null;
  const after = laidOut(source.text, name);
  const root = parseYaml(new SourceText(path, after)).root;
  if (root === null || meaningOf(root) !== meaningOf(before.root)) return null;
  return laidOut(after, name) === after ? after : null;
}

function laidOut(text: string, name: SchemaName): string {
  const document = parseDocument(text.replaceAll('\r\n', '\n'), {
    version: '1.2',
    schema: 'core',
    logLevel: 'error',
    // Doubles have been refused; the parser would compare every key with every other.
    uniqueKeys: false,
  });
  const root = document.contents;
  const first = isMap(root) ? root.items[0]?.key : null;
  order(root, name, []);
  const now = isMap(root) ? root.items[0]?.key : null;
  // What stands at the top of a file speaks of the file, not of the key that happened to come first.
  if (now !== first && isScalar(first) && isScalar(now) && first.commentBefore && !first.spaceBefore) {
    // A comment of its own is told from that of the file by a blank line.
    if (now.commentBefore) document.commentBefore = first.commentBefore;
    else now.commentBefore = first.commentBefore;
    now.spaceBefore = false;
    first.commentBefore = null;
  }
  // Blank lines hold no spaces.
  return document.toString({ lineWidth, indent: 2, flowCollectionPadding: true }).replace(/^[ \t]+$/gm, '');
}

/** Puts the keys of every map into the order of its schema; keys of no schema, such as ids, keep theirs. */
function order(node: ParsedNode | null, name: SchemaName, path: readonly string[]): void {
  if (isSeq(node)) for (const item of node.items) order(item, name, [...path, '0']);
  if (!isMap(node)) return;
  const known = Object.keys(schemaAt(name, path)?.properties ?? {});
  const rank = ({ key }: Pair<ParsedNode, ParsedNode | null>) => {
    const at = isScalar(key) ? known.indexOf(String(key.value)) : -1;
    return at === -1 ? known.length : at;
  };
  const [first] = node.items;
  const sorted = node.items
    .map((pair, index) => ({ pair, index }))
    .sort((a, b) => rank(a.pair) - rank(b.pair) || a.index - b.index)
    .map(({ pair }) => pair);
  node.items = sorted;
  // A comment above the first key of a map is kept by the map: it goes where its key goes.
  if (path.length > 0 && sorted[0] !== first && node.commentBefore && isScalar(first?.key)) {
    first.key.commentBefore = node.commentBefore;
    node.commentBefore = null;
  }
  for (const { key, value } of node.items) {
    if (isScalar(key)) order(value, name, [...path, String(key.value)]);
  }
}

/** What a value says: the order of keys does not matter, every digit does. */
function meaningOf(node: ValueNode): string {
  if (node.kind === 'scalar') {
    return JSON.stringify([typeof node.data, typeof node.data === 'number' ? node.typed : node.data]);
  }
  if (node.kind === 'list') return JSON.stringify(node.items.map(meaningOf));
  const entries = [...node.entries].map(([key, { value }]) => [key, meaningOf(value)] as const);
  return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
