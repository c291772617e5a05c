import { Argument, Command, Option } from 'commander';
import { expect, it } from 'vitest';
import { commandsOf } from '../../src/command-line/command-line.ts';

function programWith(command: Command): Command {
  return new Command('review')
    .helpCommand(false)
    .addOption(new Option('--lang <lang>', 'Language').choices(['vi', 'en']))
    .addCommand(command);
}

it('a command has its own options, then those of the whole program, each once', () => {
  const command = new Command('build')
    .description('Make it')
    .option('-o, --out <dir>', 'Where')
    .option('--lang <x>', 'Its');
  const [build, ...others] = commandsOf(programWith(command), {});
  expect(others).toEqual([]);
  expect(build).toMatchObject({ name: 'build', description: 'Make it', argument: null });
  expect(build?.options.map(({ short, long }) => [short, long])).toEqual([
    ['-o', '--out'],
    [null, '--lang'],
    ['-h', '--help'],
  ]);
});

it.each([
  ['--quiet', null],
  ['--out <dir>', { kind: 'folder' }],
  ['--campaign <campaign-dir>', { kind: 'folder' }],
  ['--units <file>', { kind: 'file' }],
  ['--only [paths]', { kind: 'file' }],
  ['--year <year>', { kind: 'text' }],
  ['--profile <name>', { kind: 'text' }],
])('%s takes what its placeholder says', (flags, value) => {
  const [command] = commandsOf(programWith(new Command('x').option(flags, '')), {});
  expect(command?.options[0]?.value).toEqual(value);
});

it('choices are those that Commander knows, else words known otherwise', () => {
  const command = new Command('x')
    .addOption(new Option('--format <format>', '').choices(['pdf', 'md']))
    .option('--preset <file>', '')
    .addArgument(new Argument('[code]'));
  const known = { 'x --format': ['no'], 'x --preset': ['co-ban'], 'x code': ['a', 'b'] };
  const [found] = commandsOf(programWith(command), known);
  expect(found?.options.slice(0, 2).map(({ value }) => value)).toEqual([
    { kind: 'choice', choices: ['pdf', 'md'] },
    { kind: 'choice', choices: ['co-ban'] },
  ]);
  expect(found?.argument).toEqual({ kind: 'choice', choices: ['a', 'b'] });
});

it('what is hidden is not offered', () => {
  const program = programWith(new Command('x').addOption(new Option('--secret', '').hideHelp()));
  program.command('y', { hidden: true });
  const found = commandsOf(program, {});
  expect(found.map(({ name }) => name)).toEqual(['x']);
  expect(found[0]?.options.map(({ long }) => long)).not.toContain('--secret');
});
