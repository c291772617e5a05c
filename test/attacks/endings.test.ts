import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { nodeEffects } from '../../src/cli/effects.ts';
import { baseCampaign } from '../support/base-campaign.ts';
import { needs } from '../support/needs.ts';
import { ended, inShell, nodeAndProgram, started } from '../support/program.ts';
import { newFolder, run } from '../support/run.ts';
import { tried } from '../support/runs.ts';
import { survived } from '../support/survived.ts';

/** Runs the built program with its streams led elsewhere; what does not end is killed. */
const withStreams = (streams: string, args: readonly string[]) =>
  ended(inShell(`exec ${streams}`, [...nodeAndProgram(), ...args]), {
    timeout: 30_000,
    killSignal: 'SIGKILL',
  });

const lines = (text: string) => text.split('\n').filter((line) => line !== '');

describe('streams that take nothing', needs('Linux'), () => {
  it.each(['2>/dev/full', '>/dev/full', '>/dev/full 2>/dev/full', '2>&-'])(
    'end a command that fails: %s',
    async (streams) => {
      for (const args of tried([['frob'], ['validate', '/not/there']], 1)) {
        expect(await withStreams(streams, args)).toMatchObject({ status: 2, signal: null });
      }
    },
  );

  it('end a command that has something to say, and the report is written all the same', async () => {
    const campaign = await baseCampaign();
    const building = ['build', campaign, '--allow-missing', '-v', '-f', 'json'];
    expect(await withStreams('2>/dev/full', building)).toMatchObject({ status: 2, signal: null });
    expect(await readdir(join(campaign, 'out'))).toEqual(['.review-build.json', 'bao-cao-2023.json']);
    const validating = await withStreams('>/dev/full', ['validate', campaign]);
    expect(validating).toMatchObject({ status: 2, stderr: expect.stringMatching(/^lỗi: .*ENOSPC.*\n$/) });
  });

  it('are no failure when nobody reads them any more', async () => {
    const campaign = await baseCampaign();
    const { status } = await ended([
      'sh',
      '-c',
      '{ "$@" 2>&1; echo $? >&3; } 3>&1 | true',
      'sh',
      ...nodeAndProgram(),
      'validate',
      campaign,
    ]);
    expect(status).toBe(0);
  });
});

describe('a folder that cannot be made', needs('Linux'), () => {
  it.each(['/proc/nowhere', '/proc/self/x/y', '/sys/kernel/debug/q/x', '/dev/null/x'])(
    'is one line: %s',
    async (folder) => {
      const campaign = await baseCampaign();
      for (const args of [
        ['build', campaign, '--allow-missing', '-f', 'json', '-o', folder],
        ['validate', campaign, '-f', 'json', '-o', join(folder, 'x.json')],
        ['init', folder, '--host', 'UBND xã Minh Họa', '--unit', 'xóm 1'],
      ]) {
        const { status, stderr } = await survived(args);
        expect([args[0], status, lines(stderr)]).toEqual([
          args[0],
          2,
          [expect.stringMatching(/^lỗi: "\/.*\((?:ENOFOLDER|ENOTDIR|EACCES|EPERM)\)/)],
        ]);
      }
    },
  );

  it('because a file or a link to nothing is in its place is one line, too', async () => {
    const campaign = await baseCampaign();
    await symlink('/not/there', join(campaign, 'link'));
    for (const folder of ['review.yaml', 'review.yaml/x', 'link', 'link/x']) {
      const out = join(campaign, folder);
      const { status, stderr } = await survived(['build', campaign, '-f', 'json', '-o', out]);
      expect([folder, status, lines(stderr).length]).toEqual([folder, 2, 1]);
      if (folder.startsWith('link')) expect(stderr).toMatch(/là lối tắt .*\((?:EDANGLING|EOUTSIDE)\)/);
    }
  });
});

describe('what is no file, where a file is to be written,', needs('a system other than Windows'), () => {
  it('is not waited for', async () => {
    const campaign = await baseCampaign();
    const out = join(campaign, 'out');
    await mkdir(out);
    execFileSync('mkfifo', [
      join(out, 'bao-cao-2023.json'),
      join(out, 'pipe'),
      join(out, 'nhac-phuong-chin.txt'),
    ]);
    const socket = createServer().listen(join(out, 'socket'));
    try {
      for (const args of [
        ['build', campaign, '-f', 'json'],
        ['validate', campaign, '-f', 'json', '-o', join(out, 'pipe')],
        ['validate', campaign, '-f', 'json', '-o', join(out, 'socket')],
        ['validate', campaign, '-f', 'json', '-o', '/dev/zero'],
      ]) {
        const { status, stderr } = await survived(args);
        expect([args, status, lines(stderr)]).toEqual([
          args,
          2,
          [expect.stringMatching(/^lỗi: ".*": không phải tệp mà là .* \(ENOTREGULAR\)/)],
        ]);
      }
    } finally {
      socket.close();
    }
  });

  it('is written to where it is one of the program’s streams', async () => {
    const campaign = await baseCampaign();
    for (const [path, stream] of [
      ['/dev/stdout', 'stdout'],
      ['/dev/stderr', 'stderr'],
    ] as const) {
      const result = await ended([...nodeAndProgram(), 'validate', campaign, '-f', 'gitlab', '-o', path]);
      expect([path, result.status, result[stream]]).toEqual([path, 0, '[]\n']);
    }
    const file = join(campaign, 'standard-output');
    await withStreams(`>${file}`, ['validate', campaign, '-f', 'gitlab', '-o', '/dev/stdout']);
    expect(await readFile(file, 'utf8')).toBe('[]\n');
  });
});

it('a table of units that is no file is not said to be missing', needs('Linux'), async () => {
  const folder = dirname(await baseCampaign());
  execFileSync('mkfifo', [join(folder, 'pipe.csv')]);
  for (const table of [join(folder, 'pipe.csv'), folder, '/dev/zero']) {
    const opening = ['init', join(folder, 'new'), '--host', 'UBND xã Minh Họa', '--units', table];
    const { status, stderr } = await survived(opening);
    expect([status, lines(stderr).length]).toEqual([2, 1]);
    expect(stderr).not.toContain('Không có tệp hay thư mục');
  }
});

describe('input without end', () => {
  it('is read to the limit', needs('a system other than Windows'), async () => {
    const campaign = await baseCampaign();
    for (const limit of tried([['--max-file-size', '0.01'], []], 1)) {
      const { child, ended: end } = started(
        [
          'sh',
          '-c',
          'yes | "$@"',
          'sh',
          ...nodeAndProgram(),
          'validate',
          '-',
          '--campaign',
          campaign,
          ...limit,
        ],
        { timeout: 30_000, killSignal: 'SIGKILL' },
      );
      child.stdin?.end();
      expect(await end).toMatchObject({ status: 1, stdout: expect.stringContaining('[file-too-large]') });
    }
  });

  it('is not asked for beyond the limit', async () => {
    const campaign = await baseCampaign();
    const limits: number[] = [];
    const readInput = async (limit: number) => {
      limits.push(limit);
      return new Uint8Array(limit + 1);
    };
    for (const megabytes of ['0.5', '3', '1000000']) {
      const { stdout } = await run(['validate', '-', '--campaign', campaign, '--max-file-size', megabytes], {
        readInput,
      });
      expect(stdout).toContain('[file-too-large]');
    }
    expect(limits).toEqual([500_000, 3_000_000, 2 ** 28]);
  });
});

it('a file that is larger than any text is one line, wherever it lies', async () => {
  const campaign = await baseCampaign();
  const enormous = async (path: string) => {
    await mkdir(dirname(join(campaign, path)), { recursive: true });
    await writeFile(join(campaign, path), '');
    await truncate(join(campaign, path), 3 * 2 ** 30);
  };
  await enormous('units.csv');
  const units = join(campaign, 'units.csv');
  const opened = await survived(['init', join(campaign, 'new'), '--host', 'UBND xã A', '--units', units]);
  expect([opened.status, lines(opened.stderr).length]).toEqual([2, 1]);
  await enormous('templates/report/closing.hbs');
  const carried = await survived(['init', join(campaign, 'new'), '--from', campaign]);
  expect([carried.status, lines(carried.stderr).length]).toEqual([2, 1]);
  await enormous('submissions/phuong-an.yaml');
  for (const limit of [[], ['--max-file-size', '4000']]) {
    const { stdout } = await survived(['validate', campaign, ...limit]);
    expect(stdout).toContain('[file-too-large]');
  }
  await expect(nodeEffects().readFile(units)).rejects.toMatchObject({ code: 'EFBIG' });
});

describe('what watches', needs('a system other than Windows'), () => {
  it.each(tried(['SIGTERM', 'SIGINT'] as const, 1))(
    'stops when asked to though nobody reads it: %s',
    async (signal) => {
      const campaign = await baseCampaign();
      const file = join(campaign, 'submissions', 'phuong-an.yaml');
      const unknown = Array.from({ length: 1000 }, (_, index) => `unknown-${index}: 1\n`).join('');
      await writeFile(file, `${await readFile(file, 'utf8')}${unknown}`);
      const watching = ['validate', '--watch', '--max-findings', '1000', '-f', 'json', campaign];
      const child = spawn(process.execPath, [...nodeAndProgram().slice(1), ...watching], {
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      try {
        // What it prints before is more than a pipe holds.
        await once(child.stderr, 'data');
        const end = once(child, 'exit', { signal: AbortSignal.timeout(5000) });
        child.kill(signal);
        expect(await end).toEqual([null, signal]);
      } finally {
        child.kill('SIGKILL');
      }
    },
  );
});

describe('a signal', needs('a system other than Windows'), () => {
  it('that Node opens a port to debuggers at opens none', async () => {
    const { child, ended } = started([...nodeAndProgram(), 'validate', '--watch', await baseCampaign()]);
    if (child.stderr === null) throw new Error('Nothing is to be read.');
    await once(child.stderr, 'data');
    child.kill('SIGUSR1');
    await setTimeout(100);
    child.kill('SIGTERM');
    expect((await ended).stderr).not.toContain('Debugger');
  });

  it('that stops a program lets it go on when it is continued', needs('REVIEW_FAULTS=all'), async () => {
    const campaign = await baseCampaign();
    const { child, ended } = started([...nodeAndProgram(), 'validate', campaign]);
    child.kill('SIGTSTP');
    child.kill('SIGCONT');
    expect(await ended).toMatchObject({ status: 0, stdout: 'Đã kiểm tra 4 tệp: không có lỗi.\n' });
  });
});

it('a working folder that is gone is not made anew', needs('a system other than Windows'), async () => {
  const campaign = await baseCampaign();
  const opening = ['init', 'x', '--host', 'UBND xã Minh Họa', '--unit', 'xóm 1'];
  for (const args of tried([opening, ['build', campaign, '-f', 'json', '-o', 'out']], 1)) {
    const gone = await newFolder();
    const { status, stderr } = await ended(inShell('rmdir "$PWD"', [...nodeAndProgram(), ...args]), {
      cwd: gone,
    });
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^lỗi: .* không còn nữa \(EGONE\)\. .*\n$/)]);
    await expect(readdir(gone)).rejects.toMatchObject({ code: 'ENOENT' });
  }
});
