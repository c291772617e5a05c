import campaign from '../../schemas/campaign.schema.json' with { type: 'json' };
import common from '../../schemas/common.schema.json' with { type: 'json' };
import documentKind from '../../schemas/document-kind.schema.json' with { type: 'json' };
import host from '../../schemas/host.schema.json' with { type: 'json' };
import rollup from '../../schemas/rollup.schema.json' with { type: 'json' };
import submission from '../../schemas/submission.schema.json' with { type: 'json' };
import { once } from '../once.ts';

/** The part of JSON Schema that our schemas use to describe a value. */
export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly enum?: readonly unknown[];
  readonly propertyNames?: Schema;
  readonly examples?: readonly string[];
  readonly format?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  /** A choice: of `then` where the value is so, else of `else`. */
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  /** What may stand in the place of a plain value, of the schema of a choice. */
  readonly alternatives?: readonly Schema[];
}

/** The name of the schema of a campaign's file. */
export type SchemaName = 'campaign' | 'host' | 'submission' | 'rollup' | 'document-kind';

const roots: Readonly<Record<SchemaName, Schema>> = {
  campaign,
  host,
  submission,
  rollup,
  'document-kind': documentKind,
};
/** The files whose keys are known wherever somebody may have typed them. */
const recordSchemas: readonly Schema[] = [campaign, host, submission];
const definitions: Readonly<Record<string, Schema>> = {
  ...common.$defs,
  ...campaign.$defs,
  ...host.$defs,
  ...rollup.$defs,
};

/** The patterns that have words of their own where a text is not like them. */
export const patterns = {
  id: common.$defs.id.pattern,
  text: common.$defs.text.pattern,
  textReference: common.$defs.textReference.pattern,
};

/**
 * The schema of the value at `path`, its title being that of the place where it is used. Of a choice, that of the plain
 * value, with the entries and items that there may be instead.
 */
export function schemaAt(name: SchemaName, path: readonly string[]): Schema | null {
  let schema: Schema | null = roots[name];
  for (const key of path) {
    if (schema === null) return null;
    schema = childSchema(schema, key);
  }
  return schema;
}

/** The schema of a file, as it is written. */
export function schemaOf(name: SchemaName): Schema {
  return roots[name];
}

/** What a reference refers to; `null` where there is no such definition. */
export function definitionOf(reference: string): Schema | null {
  return definitions[reference.replace(/^.*#\/\$defs\//, '')] ?? null;
}

/** Whether a list is of paragraphs, which are prose, and not of names. */
export function isParagraphs(name: SchemaName, path: readonly string[]): boolean {
  const schema = schemaAt(name, path);
  if (schema?.items === undefined) return false;
  const item = resolved(schema.items);
  // Where some entries may stand in the place of a text, it is a paragraph that they stand for; in the place of an id it is none.
  const isText = item.alternatives !== undefined && item.pattern === '\\S';
  return schema.$ref?.endsWith('/paragraphs') === true || isText;
}

/** Whether a text is a paragraph, which may also be several: one of a list, the wording of one, or the closing. */
export function isProse(name: SchemaName, path: readonly string[]): boolean {
  const last = path.at(-1);
  if (last === 'as') return isParagraphs(name, path.slice(0, -2));
  return (last === 'closing' && path.length === 2) || isParagraphs(name, path.slice(0, -1));
}

/** What the entries of a map are called in Vietnamese, by their keys. */
export function titlesIn({ properties = {} }: Schema): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(properties).flatMap(([key, property]) => {
      const { title } = resolved(property);
      return title === undefined ? [] : [[key, title] as const];
    }),
  );
}

function childSchema(parent: Schema, key: string): Schema | null {
  if (parent.items !== undefined) return itemSchema(parent, parent.items);
  if (parent.properties !== undefined && Object.hasOwn(parent.properties, key)) {
    const property = parent.properties[key];
    return property === undefined ? null : resolved(property);
  }
  return typeof parent.additionalProperties === 'object' ? resolved(parent.additionalProperties) : null;
}

/** A plain text in a list is called what the list is: its definition has no name for it but "text". */
function itemSchema({ title }: Schema, items: Schema): Schema {
  const item = resolved(items);
  return item.type === 'string' && items.title === undefined && title !== undefined
    ? { ...item, title }
    : item;
}

/** A schema with what it refers to. */
function resolved(schema: Schema): Schema {
  let whole = resolvedSchemas.get(schema);
  if (whole === undefined) {
    whole = withDefinition(schema);
    resolvedSchemas.set(schema, whole);
  }
  return whole;
}

/** Every value of every file is looked up; there are as many as the schemas have parts. */
const resolvedSchemas = new WeakMap<Schema, Schema>();

function withDefinition(schema: Schema): Schema {
  if (schema.then !== undefined && schema.else !== undefined) {
    const [chosen, plain] = [resolved(schema.then), resolved(schema.else)];
    const { properties, items } = chosen;
    return {
      ...schema,
      ...plain,
      alternatives: [chosen, ...(plain.alternatives ?? [])],
      ...(properties === undefined ? {} : { properties: { ...plain.properties, ...properties } }),
      ...(items === undefined ? {} : { items }),
    };
  }
  if (schema.$ref === undefined) return schema;
  const definition = definitionOf(schema.$ref);
  return definition === null ? schema : { ...resolved(definition), ...schema };
}

/** Every entry of every map that the schemas describe, by its key. */
function* entriesWithin(schema: Schema): Generator<readonly [key: string, Schema]> {
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    yield [key, resolved(property)];
    yield* entriesWithin(property);
  }
  for (const inner of [schema.items, schema.additionalProperties, schema.then, schema.else]) {
    if (typeof inner === 'object') yield* entriesWithin(inner);
  }
  for (const inner of Object.values(schema.$defs ?? {})) yield* entriesWithin(inner);
}

const allEntries = once(() => [...recordSchemas, common].flatMap((root) => [...entriesWithin(root)]));

/** Every key that some file may have, other than ids. */
export const knownKeys = once<ReadonlySet<string>>(() => new Set(allEntries().map(([key]) => key)));

/** What each is called in Vietnamese, unless in several ways. */
export const knownTitles = once<ReadonlyMap<string, string>>(() => {
  const differing = keysThatDiffer(({ title }) => title);
  return new Map(
    allEntries().flatMap(([key, { title }]) =>
      title === undefined || differing.has(key) ? [] : [[key, title] as const],
    ),
  );
});

/** Those of them whose value is any text, wherever they stand. */
export const knownTexts = once<ReadonlySet<string>>(() => {
  const differing = keysThatDiffer(({ pattern }) => pattern);
  return new Set(
    allEntries()
      .filter(([key, { pattern }]) => pattern === patterns.text && !differing.has(key))
      .map(([key]) => key),
  );
});

/** Those of them below which stand entries or items. */
export const knownContainers = once<ReadonlySet<string>>(
  () =>
    new Set(
      allEntries()
        .filter(([, { type }]) => type === 'object' || type === 'array')
        .map(([key]) => key),
    ),
);

/** Those of them that stand at the margin. */
export const knownTopKeys = once<ReadonlySet<string>>(
  () => new Set(recordSchemas.flatMap(({ properties = {} }) => Object.keys(properties))),
);

/** The keys whose entries differ in something. */
function keysThatDiffer(of: (schema: Schema) => string | undefined): ReadonlySet<string> {
  const first = new Map<string, string | undefined>();
  const differing = new Set<string>();
  for (const [key, schema] of allEntries()) {
    if (!first.has(key)) first.set(key, of(schema));
    else if (first.get(key) !== of(schema)) differing.add(key);
  }
  return differing;
}
