import type { SourceText } from '../diagnostics/source-text.ts';
import { slug } from '../vietnamese/slug.ts';
import { patterns, type SchemaName, schemaAt } from './schema-files.ts';
import { smartMarkOn } from './smart-punctuation.ts';
import type { SchemaError } from './validators.generated.js';
import { keyPlace, nodeAt, pathOf, putAt } from './value-paths.ts';
import type { ValueNode } from './values.ts';

/**
 * Whether an error is that a place names something otherwise than by an id, such as by its name. What is meant can be
 * said only where the campaign is known, so that it is left to the rules that look up every reference.
 */
export function isAboutReference(
  { keyword, instancePath, params }: SchemaError,
  name: SchemaName,
  source: SourceText,
  root: ValueNode,
): boolean {
  const path = pathOf(instancePath);
  const node = nodeAt(root, path);
  if (node === null) return false;
  if (keyword === 'propertyNames') {
    const key = String(params.propertyName);
    return slug(key) !== null && !isOnSmartLine(source, keyPlace(source, node, key).start);
  }
  if (keyword !== 'pattern' || params.pattern !== patterns.id || declaresId(name, path)) return false;
  return typeof node.data === 'string' && slug(node.data) !== null && !isOnSmartLine(source, node.start);
}

/** Digits in the place of an id are looked up as any id is, so that what there is to choose from can be listed. */
export function takeDigitsForIds(errors: readonly SchemaError[], name: SchemaName, root: ValueNode): void {
  for (const { keyword, instancePath } of errors) {
    const path = pathOf(instancePath);
    const node = nodeAt(root, path);
    const { pattern } = schemaAt(name, path) ?? {};
    if (keyword !== 'type' || node?.kind !== 'scalar' || typeof node.data !== 'number') continue;
    if (pattern !== patterns.id && pattern !== patterns.textReference) continue;
    if (declaresId(name, path)) continue;
    putAt(root, path, { ...node, data: node.typed });
  }
}

function isOnSmartLine(source: SourceText, offset: number): boolean {
  return smartMarkOn(source, source.lineOf(offset)) !== null;
}

/** Whether an id stands at a path for something that is declared there, or is no name of anything else, as files are called. */
export function declaresId(name: SchemaName, path: readonly string[]): boolean {
  if (name === 'document-kind') return path.length === 1 && path[0] === 'fileName';
  return name === 'campaign' && path.at(-1) === 'id';
}

/**
 * The id that a name would make where one is declared, if no other in the list has it or would have it.
 * @param around the list of things that are declared; anything else where an id is referred to
 */
export function freeId(name: string, around: ValueNode | null): string | null {
  const id = slug(name);
  if (id === null || around?.kind !== 'list') return null;
  const ids = around.items.map((item) => {
    const node = nodeAt(item, ['id']);
    return node?.kind === 'scalar' ? slug(String(node.data)) : null;
  });
  return ids.filter((other) => other === id).length > 1 ? null : id;
}
