import type { SourceText } from '../diagnostics/source-text.ts';
import { error, type IntakeFinding } from './findings.ts';
import { type SchemaName, schemaAt } from './schema-files.ts';
import type { ValueNode } from './values.ts';

/**
 * Whole numbers typed with a point, such as a report's number typed "1.000": YAML reads a 1, and the schema has
 * nothing against that.
 */
export function pointsInWholeNumbers(name: SchemaName, source: SourceText, root: ValueNode): IntakeFinding[] {
  const findings: IntakeFinding[] = [];
  const visit = (node: ValueNode, path: readonly string[]): void => {
    if (node.kind === 'map') {
      for (const [key, { value }] of node.entries) visit(value, [...path, key]);
    } else if (node.kind === 'list') {
      for (const [index, item] of node.items.entries()) visit(item, [...path, String(index)]);
    } else if (Number.isInteger(node.data) && node.typed.includes('.')) {
      const schema = schemaAt(name, path);
      if (schema?.type !== 'integer') return;
      const { start, end } = node;
      const args = {
        problem: 'type',
        title: schema.title ?? null,
        expected: ['integer'],
        found: 'number',
        readings: [],
        letter: null,
      } as const;
      findings.push(error('invalid-value', { source, start, end }, args));
    }
  };
  visit(root, []);
  return findings;
}
