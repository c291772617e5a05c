import { expect } from 'vitest';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import { plainYaml } from '../../src/intake/plain-yaml.ts';
import type { ValueNode } from '../../src/intake/values.ts';
import { positionedYaml } from '../../src/intake/yaml-text.ts';

/**
 * Reads a text as plain YAML; where that gives values, the YAML parser must give the same in the same places, and find
 * nothing. @returns the values as plain data, `null` where the parser decides
 */
export function plainlyRead(text: string): { readonly data: unknown } | null {
  const source = new SourceText('a.yaml', text);
  const plain = plainYaml(source);
  if (plain === null) return null;
  const { root, findings } = positionedYaml(source);
  expect([text, findings]).toEqual([text, []]);
  expect([text, told(plain)]).toEqual([text, root === null ? null : told(root)]);
  return { data: plain.data };
}

/** All that there is to a value and those within it; its data is that of its parts. */
function told(node: ValueNode): unknown {
  const { kind, start, end } = node;
  if (kind === 'scalar') return [kind, start, end, node.data, node.typed];
  if (kind === 'list') {
    const parts = node.items.map((item, index) => [told(item), Object.is(node.data[index], item.data)]);
    return [kind, start, end, node.data.length, parts];
  }
  const parts = Array.from(node.entries, ([key, entry]) => {
    return [key, entry.key, told(entry.value), Object.is(node.data[key], entry.value.data)];
  });
  return [kind, start, end, Object.keys(node.data), parts];
}
