import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { ended, nodeAndProgram, started } from '../support/program.ts';
import { example, newFolder } from '../support/run.ts';
import { times } from '../support/runs.ts';

/** So many submissions are checked in threads, and kept. */
const many = 120;

let campaign = '';
/** What is found where nothing is kept. */
let found = '';

const validate = (cache: string, ...args: readonly string[]) => ({
  command: [...nodeAndProgram(), 'validate', '--format', 'json', ...args, campaign],
  options: { env: { ...process.env, XDG_CACHE_HOME: cache } },
});

const validated = async (cache: string, ...args: readonly string[]) => {
  const { command, options } = validate(cache, ...args);
  return ended(command, options);
};

beforeAll(async () => {
  campaign = join(await newFolder(), 'campaign');
  await cp(example, campaign, { recursive: true });
  const [name = ''] = await readdir(join(campaign, 'submissions'));
  const text = await readFile(join(campaign, 'submissions', name), 'utf8');
  // Each says what others say, and of units that nobody declared.
  for (let number = 1; number <= many; number += 1) {
    const other = text.replace(/^unit: .*/m, `unit: don-vi-${number}`);
    await writeFile(join(campaign, 'submissions', `don-vi-${number}.yaml`), other);
  }
  const { stdout, status } = await validated(await newFolder(), '--no-cache');
  expect(status).toBe(1);
  found = stdout;
}, 120_000);

describe('what is kept of checks', () => {
  it('is the same as what is found without, and is used', async () => {
    const cache = await newFolder();
    expect((await validated(cache, '--no-cache')).stdout).toBe(found);
    expect(await readdir(cache)).toEqual([]);
    for (let run = 0; run < 2; run += 1) expect((await validated(cache)).stdout).toBe(found);
    expect((await readdir(join(cache, 'review'))).map((name) => name.slice(32)).sort()).toEqual([
      '.beside.checked',
      '.findings.checked',
      '.submissions.checked',
    ]);
  }, 120_000);

  it('is whole or is not, whenever the program is killed', async () => {
    const cache = await newFolder();
    const { milliseconds } = await validated(await newFolder());
    for (let kill = 0; kill < times(50, 4, 1); kill += 1) {
      // Now and then most of it is known already.
      if (kill % 2 === 0)
        await writeFile(join(campaign, 'submissions', 'don-vi-1.yaml'), `unit: x-${kill}\n`);
      const { command, options } = validate(cache);
      const { child, ended: end } = started(command, options);
      await wait(Math.random() * milliseconds);
      child.kill('SIGKILL');
      await end;
      const { stdout } = await validated(cache);
      expect(stdout).toBe((await validated(cache, '--no-cache')).stdout);
    }
  }, 1_200_000);

  it.runIf(process.platform !== 'win32')(
    'nor does Ctrl-C wait for threads',
    async () => {
      const { command, options } = validate(await newFolder());
      const { child, ended: end } = started(command, options);
      await wait(400);
      const asked = performance.now();
      child.kill('SIGINT');
      const { signal, status } = await end;
      expect([signal, status]).toEqual(signal === null ? [null, 1] : ['SIGINT', null]);
      expect(performance.now() - asked).toBeLessThan(10_000);
    },
    120_000,
  );

  it('is not needed where Node permits nothing but to read', async () => {
    const [node = '', program = ''] = nodeAndProgram();
    const permissions = [
      Number(process.versions.node.split('.')[0]) >= 24 ? '--permission' : '--experimental-permission',
      `--allow-fs-read=${join(program, '../..')}`,
      `--allow-fs-read=${campaign}`,
    ];
    const { stdout } = await ended(
      [node, ...permissions, program, 'validate', '--format', 'json', campaign],
      validate('/nowhere').options,
    );
    expect(stdout).toBe((await validated(await newFolder(), '--no-cache')).stdout);
  }, 120_000);
});
