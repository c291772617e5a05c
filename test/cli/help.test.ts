import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { schemaNames } from '../../src/init/campaign-schema.ts';
import { needs } from '../support/needs.ts';
import { run } from '../support/run.ts';

const commands = [
  'init',
  'build',
  'validate',
  'preview',
  'status',
  'trace',
  'verify',
  'format',
  'doctor',
  'schema',
  'explain',
  'completion',
  'help',
];
const topics = ['exit-status', 'files', 'limits', 'environment'];
const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

describe.each(['vi', 'en'])('help in %s', (language) => {
  it.each([[], ...commands.map((name) => [name]), ...topics.map((name) => [name])])(
    'help %s fits 80 columns',
    async (...about) => {
      const { status, stdout } = await run(['help', ...about, '--lang', language]);
      expect(status).toBe(0);
      const tooLong = stdout.split('\n').filter((line) => stringWidth(line) > 80);
      expect(tooLong).toEqual([]);
    },
  );

  it.each(commands)('%s has two examples, and the same help by --help', async (name) => {
    const { stdout } = await run(['help', name, '--lang', language]);
    expect(stdout.match(/^ {2}(?:source <\()?review /gm)?.length).toBeGreaterThanOrEqual(2);
    expect((await run([name, '--help', '--lang', language])).stdout).toBe(stdout);
  });
});

describe('help', () => {
  it('suggests what was meant', async () => {
    const { status, stderr } = await run(['help', 'enviroment']);
    expect(status).toBe(2);
    expect(stderr).toContain('"environment"');
    expect((await run(['vaildate'])).stderr).toContain('validate');
    expect((await run(['validate', '--fxi'])).stderr).toContain('--fix');
  });

  it('of schema names every schema', async () => {
    for (const language of ['vi', 'en']) {
      const { stdout } = await run(['help', 'schema', '--lang', language]);
      for (const name of schemaNames)
        expect(stdout.replace(/\s+/g, ' ')).toMatch(new RegExp(`\\b${name}\\b`));
    }
  });

  it('lists its topics', async () => {
    const { stdout } = await run(['help']);
    for (const name of topics) expect(stdout).toContain(name);
  });
});

/** Written anew by `npm run reference`; a stale one fails. */
describe('the reference', () => {
  it.each([
    ['bin/README.md', 'markdown', 'en'],
    ['bin/README.vi.md', 'markdown', 'vi'],
    ['bin/review.1', 'man', 'en'],
  ])('%s says what the program says', async (path, format, language) => {
    const { stdout } = await run(['help', '--format', format, '--lang', language]);
    await expect(stdout).toMatchFileSnapshot(fromRoot(path));
    for (const name of commands) expect(stdout).toContain(name);
  });

  it('is a page that man accepts', needs('man'), () => {
    const { stdout, stderr } = spawnSync('man', ['--warnings', '-l', fromRoot('bin/review.1')], {
      encoding: 'utf8',
      env: { ...process.env, MANWIDTH: '80', LC_ALL: 'C.UTF-8' },
    });
    expect(stderr).toBe('');
    expect(stdout).toContain('review build [options] [campaign-dir]');
  });
});
