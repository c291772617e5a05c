import type { SourceText } from '../diagnostics/source-text.ts';
import { most } from '../limits.ts';
import { once } from '../once.ts';
import { plainYaml } from './plain-yaml.ts';
import type { ValueNode } from './values.ts';
import { parseYaml } from './yaml-text.ts';

/**
 * What leads to a place in a text of YAML: keys, and the ids, names or titles of items of lists, or their numbers from 1. The text is read
 * when it is first asked for.
 */
export function entryNames(source: SourceText): (offset: number) => readonly string[] {
  const root = once(() => plainYaml(source, most.rollupValues) ?? parseYaml(source).root);
  return (offset) => {
    const names: string[] = [];
    for (let node = root(); node !== null; ) {
      const found: Step | null = stepTo(node, offset);
      if (found === null) break;
      // By that it is known already.
      if (names.length > 0 && found.node.kind === 'scalar' && found.node.data === names.at(-1)) break;
      names.push(found.name);
      node = found.node;
    }
    return names;
  };
}

interface Step {
  readonly name: string;
  readonly node: ValueNode;
}

function stepTo(node: ValueNode, offset: number): Step | null {
  if (node.kind === 'map') {
    for (const [name, { key, value }] of node.entries) {
      if (key.start <= offset && offset < Math.max(key.end, value.end)) return { name, node: value };
    }
  } else if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) {
      if (item.start <= offset && offset < item.end)
        return { name: nameOf(item) ?? String(index + 1), node: item };
    }
  }
  return null;
}

/** By what an item of a list is known; of an award, its recipient's name. */
function nameOf(item: ValueNode): string | null {
  if (item.kind === 'scalar') return String(item.data);
  if (item.kind === 'list') return null;
  for (const key of ['id', 'name', 'title', 'file']) {
    const value = item.entries.get(key)?.value;
    if (value?.kind === 'scalar' && typeof value.data === 'string') return value.data;
  }
  return null;
}
