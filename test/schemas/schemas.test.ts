import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { example } from '../support/run.ts';

const folder = fileURLToPath(new URL('../../schemas', import.meta.url));
const names = (await readdir(folder)).filter((name) => name.endsWith('.schema.json'));
const schemas = new Map<string, Schema>(
  await Promise.all(
    names.map(async (name) => [name, JSON.parse(await readFile(join(folder, name), 'utf8'))] as const),
  ),
);

interface Schema {
  readonly $schema?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly $ref?: string;
  readonly additionalProperties?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
}

/** Every schema within a schema, with the path to it. */
function* within(schema: Schema, path: string): Generator<readonly [string, Schema]> {
  yield [path, schema];
  for (const [key, child] of Object.entries({ ...schema.properties, ...schema.$defs })) {
    yield* within(child, `${path}/${key}`);
  }
  for (const key of ['items', 'then', 'else'] as const) {
    const inner = schema[key];
    if (inner !== undefined) yield* within(inner, `${path}/${key}`);
  }
  if (typeof schema.additionalProperties === 'object' && schema.additionalProperties !== null) {
    yield* within(schema.additionalProperties, `${path}/*`);
  }
}

/** A property with the explanation of the definition in the same schema that it is, where it has none itself. */
function explained(property: Schema, { $defs = {} }: Schema): Schema {
  const [, name = ''] = /^#\/\$defs\/(\w+)$/.exec(property.$ref ?? '') ?? [];
  return { ...$defs[name], ...property };
}

describe.each([...schemas])('the schema %s', (name, schema) => {
  it('is of draft 2020-12', () =>
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema'));

  it('explains every property, in Vietnamese', () => {
    const unexplained = [...within(schema, name)]
      .flatMap(([path, one]) =>
        Object.entries(one.properties ?? {}).map(
          ([key, property]) => [`${path}/${key}`, explained(property, schema)] as const,
        ),
      )
      .filter(([, { title, description }]) => !title || !description || title === description);
    expect(unexplained.map(([path]) => path)).toEqual([]);
    const words = [...within(schema, name)].map(([, { description }]) => description ?? '').join(' ');
    expect(words).toMatch(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệ]/);
  });

  it('lets no unknown key pass', () => {
    const open = [...within(schema, name)].filter(
      ([, { properties, additionalProperties }]) =>
        properties !== undefined && additionalProperties !== false,
    );
    // Kinds of document are known to the program, which refuses others.
    const ofKinds = name === 'campaign.schema.json' ? [`${name}/documents`] : [];
    expect(open.map(([path]) => path)).toEqual(ofKinds);
  });
});

describe('the example’s files', async () => {
  const ajv = new Ajv2020({ strict: false });
  // The package types its default export as a namespace under NodeNext.
  (addFormats as unknown as (one: Ajv2020) => void)(ajv);
  for (const schema of schemas.values()) ajv.addSchema(schema);
  const files = (await readdir(example, { recursive: true })).filter((path) => path.endsWith('.yaml'));

  it.each(files)('%s names its schema in its first line, and conforms to it', async (path) => {
    const text = await readFile(join(example, path), 'utf8');
    const [, named = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? [];
    const schema = relative(folder, join(example, dirname(path), named));
    expect([...schemas.keys()]).toContain(schema);
    ajv.validate(schema, parse(text));
    expect(ajv.errors).toBeNull();
  });
});
