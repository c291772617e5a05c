import { withoutEndMark } from '../vietnamese/end-marks.ts';
import { isProse, patterns, type SchemaName, schemaAt } from './schema-files.ts';
import { putAt } from './value-paths.ts';
import { type ValueNode, visitNodes } from './values.ts';

/** What may be longer stands by itself, with marks of its own: a reason, a note. */
const longestName = 500;

/**
 * Takes the marks off the ends of names and titles: a comma or full stop typed there is no part of the name, and whatever the
 * name is printed in has marks of its own.
 */
export function takeOffEndMarks(name: SchemaName, root: ValueNode): void {
  const changes: (() => void)[] = [];
  visitNodes(root, (node, path) => {
    if (node.kind !== 'scalar' || !mayEndInMark(node.data) || !losesEndMark(name, path)) return;
    const changed = withoutMark(node);
    const at = [...path];
    if (changed !== node) changes.push(() => putAt(root, at, changed));
  });
  for (const change of changes) change();
}

/** Whether the marks at the ends of texts at a place are no part of them. */
export function losesEndMark(name: SchemaName, path: readonly string[]): boolean {
  const { pattern, maxLength = Number.POSITIVE_INFINITY } = schemaAt(name, path) ?? {};
  return pattern === patterns.text && maxLength <= longestName && !isProse(name, path);
}

/** Whether a value is a text with something at its end that may be such a mark. */
function mayEndInMark(data: unknown): data is string {
  return typeof data === 'string' && /[\s.,;:]$/.test(data);
}

/** A text without such a mark; the same where it is nothing else. */
export function withoutMark<Node extends Extract<ValueNode, { kind: 'scalar' }>>(node: Node): Node {
  if (!mayEndInMark(node.data)) return node;
  const data = withoutEndMark(node.data);
  return data === '' || data === node.data ? node : { ...node, data };
}
