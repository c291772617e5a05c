import { type DocumentKinds, isKindKey } from './document-kinds.ts';
import type { SchemaName } from './schema-files.ts';
import type { SchemaError } from './validators.generated.js';
import { nodeAt } from './value-paths.ts';
import type { ValueNode } from './values.ts';

/**
 * The errors of a schema, as of one that knew the kinds of document that there are: under `documents` in review.yaml, what
 * is the name of no kind is an unknown key, whatever it holds.
 */
export function unknownKinds(
  name: SchemaName,
  errors: readonly SchemaError[],
  root: ValueNode,
  kinds: DocumentKinds,
): readonly SchemaError[] {
  const unknown = unknownKindsIn(name, root, kinds);
  if (unknown.length === 0) return errors;
  const pointers = unknown.map((key) => `/documents/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  const isWithin = ({ instancePath }: SchemaError) =>
    pointers.some((pointer) => instancePath === pointer || instancePath.startsWith(`${pointer}/`));
  const alsoKnown = new Map([...kinds].map(([kind, { title }]) => [kind, title]));
  return [
    ...errors.filter((one) => !isWithin(one)),
    ...unknown.map((key) => ({
      keyword: 'additionalProperties',
      instancePath: '/documents',
      params: { additionalProperty: key },
      alsoKnown,
    })),
  ];
}

/** The keys under `documents` that are of no kind of document. */
export function unknownKindsIn(name: SchemaName, root: ValueNode, kinds: DocumentKinds): readonly string[] {
  const documents = name === 'campaign' ? nodeAt(root, ['documents']) : null;
  if (documents?.kind !== 'map') return [];
  return [...documents.entries.keys()].filter((key) => isKindKey(key) && !kinds.has(key));
}
