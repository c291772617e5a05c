import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type IPty, spawn } from '@lydell/node-pty';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { needs } from '../support/needs.ts';
import { newFolder, run } from '../support/run.ts';

async function scriptFor(shell: string): Promise<string> {
  const { status, stdout } = await run(['completion', shell]);
  expect(status).toBe(0);
  return stdout;
}

/** What shells ask for names of figures, with the campaign that they are of. */
const program = `#!/bin/sh
[ "$1 $2" = "trace --complete" ] || exit 2
for name in indicators.tuyen-quan. indicators.tin-bao. ratings.; do
  case "$name" in "$3"*) echo "$name" ;; esac
done
echo "$3of-$4"
echo "error" >&2
`;

/** A folder with something to complete, and the script. */
async function folderWith(script: string): Promise<string> {
  const folder = await newFolder();
  await mkdir(join(folder, 'cua lo'));
  await writeFile(join(folder, 'script'), script);
  await writeFile(join(folder, 'review'), program, { mode: 0o755 });
  return folder;
}

/** What is typed, and some of what is offered, with some that is not. */
const cases: readonly (readonly [typed: string, offered: string[], not: string[]])[] = [
  ['review ', ['init', 'build', 'validate', 'completion'], ['pdf']],
  ['review sta', ['status'], ['build']],
  ['review build --al', ['--allow-missing'], ['--fix']],
  ['review build --format ', ['pdf', 'json', 'docx', 'html', 'xlsx', 'md', 'all'], ['sarif']],
  ['review build --document ', ['report', 'tin-bai', 'all'], ['pdf']],
  ['review validate -f ', ['sarif', 'pretty'], ['pdf']],
  ['review schema ', ['submission', 'campaign'], ['validate']],
  ['review explain submission-m', ['submission-missing'], ['unknown-unit']],
  ['review init x --preset ', ['quoc-phong-an-ninh', 'co-ban'], []],
  ['review status --lang ', ['vi', 'en'], []],
  ['review texts --format ', ['pretty', 'docx', 'json'], ['pdf']],
  ['review trace --document ', ['report', 'tin-bai', 'all'], ['pdf']],
  [
    'review trace ky-2023 indicators.t',
    ['indicators.tuyen-quan.', 'indicators.tin-bao.'],
    ['ratings.', 'error'],
  ],
  ['review trace ky-2023 x.', ['x.of-ky-2023'], ['error']],
];

describe('completion in bash', needs('bash'), () => {
  it.each(cases)('offers what may follow "%s"', async (typed, offered, not) => {
    const folder = await folderWith(await scriptFor('bash'));
    const words = typed.split(' ').map((word) => `'${word}'`);
    const completing = `PATH="$PWD:$PATH"; source ./script; COMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}
      _review; printf '%s\n' "\${COMPREPLY[@]}"`;
    const shown = execFileSync('bash', ['--norc', '-c', completing], { cwd: folder, encoding: 'utf8' }).split(
      '\n',
    );
    expect(shown).toEqual(expect.arrayContaining(offered));
    for (const one of not) expect(shown).not.toContain(one);
  });
});

describe('completion in fish', needs('fish'), () => {
  it.each(cases)('offers what may follow "%s"', async (typed, offered, not) => {
    const folder = await folderWith(await scriptFor('fish'));
    const out = execFileSync(
      'fish',
      ['--no-config', '-c', `set -x PATH . $PATH; source ./script; complete -C '${typed}'`],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    const shown = out.split('\n').map((line) => line.split('\t')[0]);
    expect(shown).toEqual(expect.arrayContaining(offered));
    for (const one of not) expect(shown).not.toContain(one);
  });
});

describe('completion in zsh', { ...needs('zsh'), timeout: 20_000 }, () => {
  /** Types at one terminal after another line, and gives what it shows once that has come to some state. */
  let shownAfter: (keys: string, isReached: (screen: string) => boolean) => Promise<string>;
  let terminal: IPty | undefined;

  beforeAll(async () => {
    const folder = await folderWith(await scriptFor('zsh'));
    const zsh = spawn('zsh', ['-f', '-i'], { cwd: folder, cols: 200, rows: 50 });
    terminal = zsh;
    let screen = '';
    let look: () => void = () => undefined;
    zsh.onData((text) => {
      screen += text;
      look();
    });
    shownAfter = (keys, isReached) => {
      screen = '';
      zsh.write(keys);
      return new Promise((resolve) => {
        look = () => {
          if (isReached(screen)) resolve(screen);
        };
        look();
      });
    };
    await shownAfter(
      'PS1="%%> "; LISTMAX=0; path=($PWD $path); autoload -Uz compinit && compinit -u -D; source ./script\r',
      () => true,
    );
  });

  afterAll(() => terminal?.kill());

  let lines = 0;
  /** Gives up what is typed (Ctrl-U), and waits for a new prompt: what is typed before would not go to the line editor. */
  async function freshLine() {
    lines += 1;
    const prompt = new RegExp(`LINE-${lines}\\s[\\s\\S]*%> `);
    await shownAfter(`\u0015echo LINE-$((${lines}))\r`, (screen) => prompt.test(screen));
  }

  it.each(cases)('offers what may follow "%s"', async (typed, offered, not) => {
    await freshLine();
    // Ctrl-D lists what could follow, or Tab where there is but one.
    const keys = `${typed}${offered.length === 1 ? '\t' : '\u0004'}`;
    const shown = await shownAfter(keys, (text) => offered.every((one) => text.includes(one)));
    for (const one of not) expect(shown).not.toContain(one);
  });
});

describe('completion in PowerShell', () => {
  it('offers every command, with its options and their values', async () => {
    const script = await scriptFor('powershell');
    expect(script).toContain("'build --format' = @('docx', 'html', 'json', 'md', 'pdf', 'xlsx', 'all')");
    expect(script).toMatch(/'status' = @\(.*'--require-complete'/);
  });
});

it('knows four shells', async () => {
  const { status, stderr } = await run(['completion', 'tcsh']);
  expect(status).toBe(2);
  expect(stderr).toContain('"tcsh"');
});
