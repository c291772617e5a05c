import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';
import { expect, it } from 'vitest';

const source = fileURLToPath(new URL('../src', import.meta.url));

/**
 * What follows one fixed form, which is described in one place: the words of a rule, with `Rule` in validation/rule.ts, and
 * the words of a language, with `Words` in words/words.ts.
 */
const isOfFixedForm = (path: string, name: string) =>
  (/^validation\/rules\/[^/]+\/words\.ts$/.test(path) && name === 'definition') ||
  /^words\/[a-z]{2}\/\w+\.ts$/.test(path);

/** The exports of a module without a docstring right above them. */
function undocumented(path: string, text: string): string[] {
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed.`);
  return program.body.flatMap((node) => {
    if (node.type === 'ExportDefaultDeclaration') return isDocumented(node.start) ? [] : [`${path}: default`];
    // What is exported under another module's name is documented there.
    if (node.type !== 'ExportNamedDeclaration' || node.declaration === null || isDocumented(node.start))
      return [];
    const name = /\b(?:function\*?|class|interface|type|const|let|enum)\s+(\w+)/.exec(
      text.slice(node.start),
    )?.[1];
    return isOfFixedForm(path, name ?? '') ? [] : [`${path}: ${name}`];
  });

  function isDocumented(start: number): boolean {
    const above = comments.filter(({ end }) => end <= start).at(-1);
    if (above === undefined || above.type !== 'Block') return false;
    return above.value.startsWith('*') && text.slice(above.end, start).trim() === '';
  }
}

const modules = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !/\.(?:generated|d)\.ts$/.test(path));

it('everything that a module exports says what it is', () => {
  expect(modules.length).toBeGreaterThan(300);
  expect(modules.flatMap((path) => undocumented(path, readFileSync(join(source, path), 'utf8')))).toEqual([]);
});

it('what says nothing is found', () => {
  const text = [
    '/** Says. */',
    'export function a() {}',
    '// Says to few.',
    'export const b = 1;',
    'export interface C {}',
    '/** Says. */',
    '',
    'const between = 1;',
    'export default between;',
    "export { d } from './d.ts';",
  ].join('\n');
  expect(undocumented('x.ts', text)).toEqual(['x.ts: b', 'x.ts: C', 'x.ts: default']);
});
