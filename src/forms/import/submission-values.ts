import { SourceText } from '../../diagnostics/source-text.ts';
import type { ValueNode } from '../../intake/values.ts';
import { parseYaml } from '../../intake/yaml-text.ts';
import { notesIn } from './noted-problems.ts';

/**
 * All values of a submission but its revision, as one text: equal where two say the same, in whatever order, layout and with
 * whatever comments. What the schema refuses counts as well, and what of a form is noted as left out. `null` of what is no YAML.
 */
export function submissionValues(text: string): string | null {
  const { root } = parseYaml(new SourceText('', text));
  return root?.kind === 'map' ? JSON.stringify([valuesOf(root, true), ...notesIn(text)]) : null;
}

function valuesOf(node: ValueNode, isRoot: boolean): unknown {
  switch (node.kind) {
    case 'scalar':
      return typeof node.data === 'number' ? { digits: node.typed } : node.data;
    case 'list':
      return node.items.map((item) => valuesOf(item, false));
    case 'map':
      return [...node.entries]
        .filter(([key]) => !isRoot || key !== 'revision')
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, { value }]) => [key, valuesOf(value, false)]);
  }
}
