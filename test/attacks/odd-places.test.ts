import { execFileSync } from 'node:child_process';
import { mkdir, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { baseCampaign } from '../support/base-campaign.ts';
import { needs } from '../support/needs.ts';
import { ended, nodeAndProgram } from '../support/program.ts';
import { tried } from '../support/runs.ts';
import { survived } from '../support/survived.ts';

/** What may stand where a file should. */
const kinds = {
  'more bytes than any text has': async (path: string) => {
    await writeFile(path, '');
    await truncate(path, 3 * 2 ** 30);
  },
  'a pipe': async (path: string) => void execFileSync('mkfifo', [path]),
  'a device': (path: string) => symlink('/dev/zero', path),
  'a folder': (path: string) => mkdir(path),
  'a link to itself': (path: string) => symlink(basename(path), path),
} as const;

const places = [
  'submissions/phuong-an.yaml',
  'review.yaml',
  'host.yaml',
  'templates/report/closing.hbs',
  'templates/report',
  'submissions',
  'forms/phuong-an.yaml',
  'out/bao-cao-2023.json',
  'out',
];

describe('what stands where a file or folder should', needs('a system other than Windows'), () => {
  it.each(Object.entries(kinds))('%s is a finding or one line', async (_, make) => {
    for (const place of tried(places, 1)) {
      const campaign = await baseCampaign();
      const path = join(campaign, place);
      await mkdir(dirname(path), { recursive: true });
      await rm(path, { recursive: true, force: true });
      await make(path);
      const commands = [
        ['validate', campaign],
        ['format', campaign],
        ['validate', '--fix', campaign],
        ['status', campaign],
        ['doctor', campaign],
        ['build', campaign, '-f', 'json'],
        ['init', join(dirname(campaign), 'next'), '--from', campaign],
        ['init', campaign],
        ['validate', path],
        ['format', path],
      ];
      for (const args of tried(commands, 1)) {
        const { status, stderr } = await survived(args);
        if (status === 2) expect([args, stderr.trimEnd().split('\n').length]).toEqual([args, 1]);
      }
    }
  });
});

describe('a variable of the environment', needs('REVIEW_FAULTS=all'), () => {
  const names = [
    'HOME',
    'PATH',
    'COLUMNS',
    'LINES',
    'LANG',
    'LC_ALL',
    'TERM',
    'TZ',
    'PWD',
    'TMPDIR',
    'CI',
    'NO_COLOR',
  ];
  const ours = [
    'REVIEW_LANG',
    'GITHUB_ACTIONS',
    'GITLAB_CI',
    'UV_THREADPOOL_SIZE',
    'DEBUG',
    'NODE_PATH',
    'npm_config_x',
  ];
  const values = ['', '0', '-5', '999999999', 'zz_ZZ.FOO', '/not/there', '__proto__', '\u001b[31m\n\u0007'];
  const all = [...names, ...ours];

  it('may have any value', async () => {
    const campaign = await baseCampaign();
    const usual = await ended([...nodeAndProgram(), 'validate', campaign]);
    // All at once, each of another value than those beside it, as it takes longer to start than to look at them; in as many turns
    // as there are values, each has had every one.
    for (const turn of values.keys()) {
      const odd = Object.fromEntries(all.map((name, at) => [name, values[(at + turn) % values.length]]));
      const env = { ...process.env, ...odd };
      const { status, stdout, stderr } = await ended([...nodeAndProgram(), 'validate', campaign], { env });
      expect([odd, status, stdout, stderr]).toEqual([odd, 0, usual.stdout, '']);
    }
  }, 600_000);
});
