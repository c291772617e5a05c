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
    if (node.kind !== 'scalar' || typeof node.data !== 'string' || !/[\s.,;:]$/.test(node.data)) return;
    const { pattern, maxLength = Number.POSITIVE_INFINITY } = schemaAt(name, path) ?? {};
    if (pattern !== patterns.text || maxLength > longestName || isProse(name, path)) return;
    const data = withoutEndMark(node.data);
    const at = [...path];
    if (data !== '' && data !== node.data) changes.push(() => putAt(root, at, { ...node, data }));
  });
  for (const change of changes) change();
}
