import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { programKinds } from '../../src/intake/document-kinds.ts';
import { formats } from '../../src/rendering/formats.generated.ts';
import { valueSets } from '../../src/report/value-sets.generated.ts';

const program = fileURLToPath(new URL('../..', import.meta.url));
const source = join(program, 'src');

/** A set of values may be called as the kind is that it was made for. */
const named = (kind: string) => [
  ...(Object.hasOwn(valueSets, kind) ? [] : [`'${kind}'`, `\`${kind}\``]),
  `documents.${kind}`,
  `['documents', '${kind}']`,
];

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('document-kinds.generated.ts'))
  .map((path) => {
    // What a comment has for an example binds nobody.
    const code = readFileSync(join(source, path), 'utf8').replace(/\/\*\*[\s\S]*?\*\/|^ *\/\/.*$/gm, '');
    return { path, code };
  });

it.each([...programKinds])(
  'no TypeScript knows the kind of document "%s", or its files’ name',
  (name, kind) => {
    const found = files.flatMap(({ path, code }) =>
      [...named(name), `${kind.fileName}-`]
        .filter((one) => code.includes(one))
        .map((one) => `${path}: ${one}`),
    );
    expect(files.length).toBeGreaterThan(300);
    expect(found).toEqual([]);
  },
);

it.each([...programKinds])(
  'the kind "%s" has the template that calls its others, and asks for what there is',
  (name, kind) => {
    expect(existsSync(join(program, 'templates', name, `${name}.hbs`))).toBe(true);
    expect(kind.values.filter((set) => !Object.hasOwn(valueSets, set))).toEqual([]);
    expect(kind.formats.filter((format) => format !== 'all' && !Object.hasOwn(formats, format))).toEqual([]);
  },
);

it('every folder of templates that has one named like it is a kind of document', () => {
  const folders = readdirSync(join(program, 'templates')).filter((name) =>
    existsSync(join(program, 'templates', name, `${name}.hbs`)),
  );
  expect([...programKinds.keys()].sort()).toEqual(folders);
});
