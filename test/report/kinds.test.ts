import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { documentKindNames } from '../../src/intake/document-kinds.ts';
import { documentKinds } from '../../src/report/kinds.generated.ts';

const program = fileURLToPath(new URL('../..', import.meta.url));
const source = join(program, 'src');

/** Where a kind's folder is, and what is made of all of them. */
const ofKinds = ['report/kinds/', 'report/kinds.generated.ts'];

it.each(documentKindNames)('only the folder of the kind "%s" knows its name and its files’', (kind) => {
  const names = [`'${kind}'`, `\`${kind}\``, documentKinds[kind].fileName('')];
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !ofKinds.some((own) => path.startsWith(own)),
  );
  const found = files.flatMap((path) => {
    // What a comment has for an example binds nobody.
    const code = readFileSync(join(source, path), 'utf8').replace(/\/\*\*[\s\S]*?\*\/|^ *\/\/.*$/gm, '');
    return names.filter((name) => code.includes(name)).map((name) => `${path}: ${name}`);
  });
  expect(files.length).toBeGreaterThan(300);
  expect(found).toEqual([]);
});

it.each(documentKindNames)('the kind "%s" has the template that calls its others', (kind) => {
  expect(existsSync(join(program, 'templates', kind, `${kind}.hbs`))).toBe(true);
});
