import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bashCompletion } from '../../src/command-line/bash.ts';
import type { CommandOfProgram } from '../../src/command-line/command-line.ts';
import { fishCompletion } from '../../src/command-line/fish.ts';
import { powershellCompletion } from '../../src/command-line/powershell.ts';
import { zshCompletion } from '../../src/command-line/zsh.ts';
import { needs } from '../support/needs.ts';
import { newFolder } from '../support/run.ts';

/** Descriptions with everything that some shell reads as more than text. */
const nasty = '\\\'It\'s "so": $HOME `id` $(id) [x] {a,b} \\ %s; & | # * ?';

const commands: readonly CommandOfProgram[] = [
  {
    name: 'build',
    description: nasty,
    options: [
      { short: '-o', long: '--out', description: nasty, value: { kind: 'folder' } },
      {
        short: null,
        long: '--format',
        description: nasty,
        value: { kind: 'choice', choices: ['pdf', 'md'] },
      },
      { short: '-q', long: '--quiet', description: nasty, value: null },
    ],
    argument: { kind: 'folder' },
  },
  {
    name: 'explain',
    description: nasty,
    options: [
      { short: null, long: '--year', description: nasty, value: { kind: 'text' } },
      { short: null, long: '--units', description: nasty, value: { kind: 'file' } },
      { short: '-q', long: '--quiet', description: nasty, value: null },
    ],
    argument: { kind: 'choice', choices: ['wrong-year'] },
  },
  {
    name: 'trace',
    description: nasty,
    options: [{ short: '-q', long: '--quiet', description: nasty, value: null }],
    argument: { kind: 'figure' },
  },
];

describe.each([
  ['bash', bashCompletion],
  ['zsh', zshCompletion],
  ['fish', fishCompletion],
] as const)('the script for %s', (shell, completion) => {
  it('is read without error, whatever descriptions say', needs(shell), async () => {
    const script = join(await newFolder(), 'script');
    await writeFile(script, completion(commands));
    const { status, stderr } = spawnSync(shell, ['-n', script], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });
});

it('bash, before a command, offers the commands and the options that all of them have', () => {
  expect(bashCompletion(commands)).toContain('compgen -W "build explain trace --quiet" -- "$current"');
});

it('bash completes what follows an option by either of its names', () => {
  const script = bashCompletion(commands);
  expect(script).toContain('"build --out"|"build -o") COMPREPLY=($(compgen -d -- "$current")); return ;;');
  expect(script).toContain('"build --format") COMPREPLY=($(compgen -W "pdf md" -- "$current")); return ;;');
  expect(script).toContain('"explain --units") COMPREPLY=($(compgen -f -- "$current")); return ;;');
  expect(script).toContain('"explain --year") :; return ;;');
  expect(script).not.toContain('"build --quiet"');
});

it('fish shows a description as it is', needs('fish'), () => {
  const { stdout } = spawnSync(
    'fish',
    ['--no-config', '-c', `${fishCompletion(commands)}\ncomplete -C 'review b'`],
    {
      encoding: 'utf8',
    },
  );
  expect(stdout).toBe(`build\t${nasty}\n`);
});

it('zsh keeps an option’s two names apart from each other, and its brackets and colons as text', () => {
  const script = zshCompletion(commands);
  expect(script).toContain("'(-o --out)'{-o,--out}'[");
  expect(script).toContain('\\[x\\]');
  expect(script).toContain('so"\\: $HOME');
  expect(script).toContain(":format:(pdf md)'");
  expect(script).toContain("'*:explain:(wrong-year)'");
});

it('PowerShell has the values of each option by either of its names, in quotes of its own', () => {
  const script = powershellCompletion([
    ...commands,
    { name: "it's", description: '', options: [], argument: { kind: 'choice', choices: ["d'accord"] } },
  ]);
  expect(script).toContain("$commands = @('build', 'explain', 'trace', 'it''s')");
  expect(script).toContain("    'build --format' = @('pdf', 'md')\n");
  expect(script).toContain("    'build --out' = @()\n    'build -o' = @()\n");
  expect(script).toContain("    'explain' = @('wrong-year', '--year', '--units', '--quiet')\n");
  expect(script).toContain("    'it''s' = @('d''accord')\n");
});
