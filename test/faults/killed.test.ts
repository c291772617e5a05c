import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isLong } from '../support/needs.ts';
import { ended, nodeAndProgram, started } from '../support/program.ts';
import { newFolder, run } from '../support/run.ts';
import {
  building,
  buildingWhole,
  builtOnFaultyMachine,
  count,
  type Edition,
  expectFiles,
  expectRecovery,
  expectWhole,
  folderWith,
  quick,
  remark,
  tellCounts,
  twoEditions,
  untilWriting,
} from './reports.ts';

afterAll(tellCounts);

let short: [Edition, Edition];
let whole: [Edition, Edition];

beforeAll(async () => {
  short = await twoEditions('all');
  whole = await twoEditions('all', 'whole');
});

/** How long it takes to write all files and to name them, once the first one is there. */
const writingMs = 30;

/** Kills builds in one folder, which take this long when they are left alone. */
async function killBuilds(
  kills: number,
  out: string,
  editions: [Edition, Edition],
  milliseconds: number,
): Promise<void> {
  let [inOut, next] = editions;
  let time = milliseconds;
  for (let killed = 0, tried = 0; killed < kills; tried += 1) {
    const { child, ended } = started(building(next, out));
    // Writing takes so little of the time that most kills miss it: some wait for it.
    const isAtWriting = tried % 10 === 0;
    if (isAtWriting) await untilWriting(out, ended);
    await Promise.race([setTimeout(Math.random() * (isAtWriting ? writingMs : time)), ended]);
    child.kill('SIGKILL');
    const { signal, milliseconds: took } = await ended;
    // The machine may be less busy by now.
    if (signal === null && !isAtWriting) time = took;
    const left = await expectWhole(out, editions);
    if (signal === 'SIGKILL') {
      killed += 1;
      count('killed at a random time');
    }
    if (left.length > 0) {
      count('of those, while writing');
      await expectRecovery(out, next);
    }
    if (signal === null || left.length > 0) [inOut, next] = [next, inOut];
  }
  await expectRecovery(out, next);
}

const kills = isLong ? 200 : 8;

it(`killed ${kills} times, builds leave whole files, and the next clears up`, async () => {
  // Two at a time, each in a folder of its own, as there are at least two processors.
  const folders = await Promise.all([folderWith(short[0]), folderWith(short[0])]);
  const alone = await Promise.all(folders.map((out) => ended(building(short[0], out))));
  const slowest = Math.max(...alone.map(({ milliseconds }) => milliseconds));
  await Promise.all(folders.map((out) => killBuilds(kills / folders.length, out, short, slowest)));
}, 600_000);

describe('at each step of writing', () => {
  let small: [Edition, Edition];
  let steps = 0;

  beforeAll(async () => {
    small = await twoEditions(quick);
    const { stderr } = await builtOnFaultyMachine(small[1], await folderWith(small[0]), 'count');
    steps = Number(/^steps: (\d+)$/m.exec(stderr)?.[1]);
    // At least: two files opened, written, flushed, closed and named.
    expect(steps).toBeGreaterThanOrEqual(10);
  });

  it('killed, a build leaves whole files, and the next one clears up', async () => {
    for (let at = 1; at <= steps; at += 1) {
      const out = await folderWith(small[0]);
      const { signal } = await builtOnFaultyMachine(small[1], out, `kill ${at}`);
      expect(signal).toBe('SIGKILL');
      count('killed at a step of writing');
      const left = await expectWhole(out, small);
      if (left.length > 0) await expectRecovery(out, small[1], quick);
    }
  });

  const codes = ['EIO', 'ENOSPC', 'EACCES'];

  it('refused, a build says so or succeeds, and leaves nothing behind', async () => {
    let refused = 0;
    for (let at = 1; at <= steps; at += 1) {
      const code = codes[at % codes.length];
      const out = await folderWith(small[0]);
      const { status, stderr } = await builtOnFaultyMachine(small[1], out, `${code} ${at}`);
      count('steps of writing refused');
      const left = await expectWhole(out, small);
      count('temporary files left', left.length);
      expect(left).toEqual([]);
      if (status === 0) {
        expect(stderr).toBe('');
        await expectFiles(out, small[1].files);
      } else {
        refused += 1;
        expect(status).toBe(2);
        expect(stderr).toMatch(
          new RegExp(`^lỗi: ".*bao-cao-2023\\.(?:json|md)": .* \\(${code}\\)\\. .*\\n$`),
        );
      }
    }
    expect(refused).toBeGreaterThanOrEqual(8);
  });
});

describe('a build that is stopped', () => {
  it.each([
    { name: 'SIGINT', itsStatus: 130, rounds: isLong ? 4 : 1 },
    { name: 'SIGTERM', itsStatus: 143, rounds: isLong ? 2 : 1 },
  ] as const)('by $name ends at once and leaves nothing behind', async ({ name, itsStatus, rounds }) => {
    const delays: number[] = [];
    const { milliseconds } = await ended(buildingWhole(whole[1], await newFolder()));
    for (let round = 0; round < rounds; round += 1) {
      const out = await folderWith(whole[0]);
      const { child, ended } = started(buildingWhole(whole[1], out));
      await Promise.race([setTimeout(Math.random() * milliseconds), ended]);
      const sent = performance.now();
      child.kill(name);
      const { status, signal } = await ended;
      expect(await expectWhole(out, whole)).toEqual([]);
      if (status === 0) continue;
      delays.push(performance.now() - sent);
      count(`stopped by ${name}`);
      // Either the shell's own status for a signal, or the signal itself, which shells turn into that.
      expect(signal ?? status).toBeOneOf([name, itsStatus]);
    }
    const slowest = Math.max(0, ...delays);
    remark(`${name}: at most ${Math.round(slowest)} ms until the end`);
    // It takes less than 200; more on a machine that is busy with other tests.
    expect(slowest).toBeLessThan(1000);
  });
});

it('leaves the temporary files of others alone', async () => {
  const out = await newFolder();
  await writeFile(join(out, '.somebody-else.tmp'), 'theirs');
  expect((await run(['build', short[0].campaign, '--format', 'md', '--out', out])).status).toBe(0);
  expect((await readdir(out)).sort()).toEqual(['.somebody-else.tmp', 'bao-cao-2023.md']);
});

describe('a reader that stops reading', () => {
  it.each([
    ['help'],
    ['explain'],
    ['schema', 'submission'],
    ['validate', '--format', 'json'],
    ['validate', '--verbose'],
    ['build', '--verbose', '--format', 'json'],
  ])('does not keep review %s from its work', async (...args) => {
    const out = await newFolder();
    const rest = args[0] === 'build' ? [short[0].campaign, '--out', out] : [];
    const campaign = args[0] === 'validate' ? [short[0].campaign] : [];
    const { child, ended } = started([...nodeAndProgram(), ...args, ...rest, ...campaign]);
    child.stdout?.destroy();
    child.stderr?.destroy();
    expect(await ended).toMatchObject({ status: 0, signal: null });
    count('closed pipes');
    if (args[0] === 'build') expect(await readdir(out)).toEqual(['bao-cao-2023.json']);
  });
});
