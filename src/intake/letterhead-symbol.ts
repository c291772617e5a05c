import type { Letterhead } from '../letterheads/letterhead.ts';
import { letterheadOf } from '../letterheads/letterheads.ts';
import type { SchemaName } from './schema-files.ts';
import type { SchemaError } from './validators.generated.js';
import { nodeAt, pathOf } from './value-paths.ts';
import type { ValueNode } from './values.ts';

const symbolPointer = '/document/symbol';

/** The form of a document's symbol, which its letterhead has and no schema knows; `null` of what is no symbol. */
export function symbolForm(
  name: SchemaName,
  pointer: string,
  root: ValueNode,
): Letterhead['number']['symbol'] | null {
  if (name !== 'campaign' || pointer !== symbolPointer) return null;
  const id = nodeAt(root, ['document', 'letterhead'])?.data;
  return letterheadOf(typeof id === 'string' ? id : undefined).number.symbol;
}

/** The symbols that are not of their letterheads' form, as errors of a schema that knew it. */
export function misformedSymbols(name: SchemaName, root: ValueNode): SchemaError[] {
  const symbol = nodeAt(root, pathOf(symbolPointer))?.data;
  const pattern = symbolForm(name, symbolPointer, root)?.pattern;
  if (typeof symbol !== 'string' || pattern === undefined || pattern.test(symbol)) return [];
  return [{ keyword: 'pattern', instancePath: symbolPointer, params: { pattern: pattern.source } }];
}
