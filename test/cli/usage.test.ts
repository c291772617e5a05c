import { expect, it } from 'vitest';
import { isOutOfMemory } from '../../src/cli/terminal/out-of-memory.ts';
import { changed } from '../support/library.ts';
import { run } from '../support/run.ts';

/** Command lines that are wrong, what they are called for, and what is said of them in English. */
const wrong: readonly (readonly [kind: string, args: readonly string[], said: string])[] = [
  ['an unknown option', ['--nothing'], 'There is no option "--nothing".'],
  ['an unknown option with a quote', ["--it's"], 'There is no option "--it\'s".'],
  ['a misspelt option', ['build', '--formt', 'pdf'], 'There is no option "--formt". → --format?'],
  ['an option between two', ['init', 'x', '--unis'], 'There is no option "--unis". → --unit, --units?'],
  ['an unknown command', ["it's"], 'There is no command "it\'s".'],
  ['a misspelt command', ['buidl'], 'There is no command "buidl". → build?'],
  ['a missing argument', ['init'], 'The argument <dir> is missing.'],
  ['an empty argument', ['validate', ' '], 'The argument <paths> is missing.'],
  ['an option without its value', ['build', '--out'], 'The option "-o, --out <dir>" needs a value.'],
  [
    'one argument too many',
    ['build', 'one', 'another'],
    'Too many arguments. A path with spaces stands in quotation marks.',
  ],
  ['two options at odds', ['build', '-q', '-v'], '"-q, --quiet" can’t be used with "-v, --verbose".'],
  ['an option of some choices', ['help', '-f', 'x'], '"x" is not allowed. Choose from: text, markdown, man.'],
  [
    'an argument of some choices',
    ['completion', 'tcsh'],
    '"tcsh" is not allowed. Choose from: bash, zsh, fish, powershell.',
  ],
];

it.each(wrong)('a wrong command line is reported in the words of the program: %s', async (_, args, said) => {
  const { status, stderr } = await run([...args, '--lang', 'en']);
  expect(stderr, changed('commander', 'src/cli/localized-command.ts')).toBe(
    `error: ${said}\nSee review --help\n`,
  );
  expect(status).toBe(2);
});

it('a very long word of the command line is shortened in what is said of it', async () => {
  const { stderr } = await run(['validate', 'x'.repeat(5000), '--lang', 'en']);
  expect(stderr).toMatch(/^error: "[^"]*x…x+": /);
  expect(stderr.length).toBeLessThan(400);
});

it('a path with a quotation mark is said to come from a backslash before it, as Windows reads it', async () => {
  const { stderr } = await run(['validate', 'D:\\Ky 2026" -q', '--lang', 'en']);
  expect(stderr).toMatch(/^error: There is no file or folder .* A \\ right before a quotation mark .*\n$/);
});

it('a path that was torn at its spaces is said to want quotation marks', async () => {
  const { stderr } = await run(['validate', 'D:\\Ky', '2026', '--lang', 'en']);
  expect(stderr).toBe(
    'error: There is no file or folder "D:\\Ky". A path with spaces stands in quotation marks.\n',
  );
});

it('nothing of Commander’s own sentences is left in Vietnamese', async () => {
  for (const [, args] of wrong) {
    const { stderr } = await run(args);
    expect(stderr, changed('commander', 'src/cli/localized-command.ts')).not.toMatch(
      /error|option|command|Did you mean|Dùng lệnh sai/,
    );
  }
});

it.each([
  ['a text', () => 'x'.repeat(2 ** 30)],
  ['a list', () => new Array(-1)],
  ['a file', () => new ArrayBuffer(Number.MAX_SAFE_INTEGER)],
])('%s too large to be held is a lack of memory', (_, hold) => {
  let failure: unknown = null;
  try {
    hold();
  } catch (reason) {
    failure = reason;
  }
  expect(isOutOfMemory(failure), changed('node', 'src/cli/terminal/out-of-memory.ts')).toBe(true);
});

it('another error of range is none', () => {
  expect(isOutOfMemory(new RangeError('Maximum call stack size exceeded'))).toBe(false);
});
