import type { Letterhead } from '../letterheads/letterhead.ts';
import { letterheadOf } from '../letterheads/letterheads.ts';
import { isKindKey } from './document-kinds.ts';
import type { SchemaName } from './schema-files.ts';
import type { SchemaError } from './validators.generated.js';
import { nodeAt, pathOf } from './value-paths.ts';
import type { ValueNode } from './values.ts';

/**
 * The form of a document's symbol, which its letterhead has and no schema knows; `null` of what is no symbol.
 * @param pointer "/documents/report/symbol"
 */
export function symbolForm(
  name: SchemaName,
  pointer: string,
  root: ValueNode,
): Letterhead['number']['symbol'] | null {
  const [documents, kind, key, ...more] = pathOf(pointer);
  if (name !== 'campaign' || documents !== 'documents' || key !== 'symbol' || more.length > 0) return null;
  if (kind === undefined || !isKindKey(kind)) return null;
  const ids = [
    ['documents', kind, 'letterhead'],
    ['documents', 'letterhead'],
  ];
  const [id] = ids.map((path) => nodeAt(root, path)?.data).filter((one) => typeof one === 'string');
  return letterheadOf(id).number.symbol;
}

/** The symbols that are not of their letterheads' form, as errors of a schema that knew it. */
export function misformedSymbols(name: SchemaName, root: ValueNode): SchemaError[] {
  const documents = nodeAt(root, ['documents']);
  const keys = documents?.kind === 'map' ? [...documents.entries.keys()] : [];
  return keys.filter(isKindKey).flatMap((kind) => {
    const pointer = `/documents/${kind}/symbol`;
    const symbol = nodeAt(root, pathOf(pointer))?.data;
    const pattern = symbolForm(name, pointer, root)?.pattern;
    if (typeof symbol !== 'string' || pattern === undefined || pattern.test(symbol)) return [];
    return [{ keyword: 'pattern', instancePath: pointer, params: { pattern: pattern.source } }];
  });
}
