import type { Place, SourceText } from '../diagnostics/source-text.ts';
import { error, type IntakeFinding } from './finding-makers.ts';
import { type SchemaName, schemaAt } from './schema-files.ts';
import type { ValueNode } from './values.ts';
import { waysToWrite } from './written-otherwise.ts';

/** Braces that hold values without their keys, "{ 15/QĐ-UBND, 2025-08-19 }": YAML sees keys without values. */
export function keylessBraces(name: SchemaName, source: SourceText, root: ValueNode): IntakeFinding[] {
  if (!source.text.includes('{')) return [];
  const findings: IntakeFinding[] = [];
  const visit = (node: ValueNode, path: readonly string[], start: number): void => {
    if (node.kind === 'list') {
      for (const [index, item] of node.items.entries()) visit(item, [...path, String(index)], item.start);
    }
    if (node.kind !== 'map') return;
    if (isKeyless(node)) {
      const found = findingOf({ source, start, end: node.end }, node, path);
      if (found !== null) findings.push(found);
      return;
    }
    for (const [key, { key: place, value }] of node.entries) visit(value, [...path, key], place.start);
  };
  const isKeyless = ({ start, entries }: Extract<ValueNode, { kind: 'map' }>) =>
    source.text[start] === '{' &&
    entries.size > 0 &&
    [...entries.values()].every(
      ({ key, value }) => value.data === null && !/^\s{0,9}:/.test(source.text.slice(key.end, key.end + 10)),
    );
  const findingOf = (place: Place, node: ValueNode, path: readonly string[]): IntakeFinding | null => {
    const schema = schemaAt(name, path);
    const keys = Object.keys(schema?.properties ?? {});
    const isKnown = node.kind === 'map' && [...node.entries.keys()].some((key) => keys.includes(key));
    if (schema?.required === undefined || isKnown) return null;
    const written = waysToWrite(name, path, source, node);
    const none = { readings: [], letter: null, keys: [] } as const;
    const args = { title: schema.title ?? null, expected: ['object'], found: 'array', written, ...none };
    return error('invalid-value', place, { problem: 'type', ...args });
  };
  visit(root, [], root.start);
  return findings;
}
