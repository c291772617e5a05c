import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isLong, isUnhurried } from '../support/needs.ts';
import { type Ended, ended, nodeAndProgram, started } from '../support/program.ts';
import { newFolder } from '../support/run.ts';
import { times, tried } from '../support/runs.ts';
import {
  building,
  builtOnFaultyMachine,
  count,
  type Edition,
  expectFiles,
  expectOneEdition,
  expectRecovery,
  expectRewriting,
  expectWhole,
  type Files,
  folderWith,
  ofFormats,
  quick,
  remark,
  tellCounts,
  twoEditions,
  twoMadeUp,
  untilWriting,
  writing,
  writtenOnFaultyMachine,
} from './reports.ts';

afterAll(tellCounts);

/** All where everything is tried, else those that are made soonest. */
const formats = isLong ? 'all' : quick;
let short: [Edition, Edition];
/** The whole report where everything is tried, else the short one. */
let whole: [Edition, Edition];
/** The short one in those formats, and how it is built where nothing goes wrong. */
let small: [Edition, Edition];
let ofSmall: Ended;

beforeAll(async () => {
  short = await twoEditions(formats);
  whole = isLong ? await twoEditions(formats, 'whole') : short;
  small = isLong ? [await ofFormats(short[0], quick), await ofFormats(short[1], quick)] : short;
  ofSmall = await builtOnFaultyMachine(small[1], await folderWith(small[0]), 'count');
});

/** For each process that is to be killed so many are started: one that has ended by then does not count. */
const triesForKill = 20;

/** Kills what writes files in one folder, some at any time, most while it writes. */
async function killWriters(
  kills: number,
  out: string,
  [first, second]: readonly [Files, Files],
): Promise<void> {
  let next = second;
  let killed = 0;
  for (let tries = 0; killed < kills; tries += 1) {
    if (tries === triesForKill * kills) {
      expect.fail(`Of ${tries} that wrote, ${killed} were killed before their end, and not ${kills}.`);
    }
    const { child, ended } = started(await writing(next, out));
    const isAtAnyTime = killed % 4 === 0;
    if (!isAtAnyTime) await untilWriting(out, ended);
    // It takes this long to start, or to write all files and to name them.
    await Promise.race([setTimeout(Math.random() * (isAtAnyTime ? 60 : 10)), ended]);
    child.kill('SIGKILL');
    const { signal } = await ended;
    const left = await expectWhole(out, [first, second]);
    if (signal === 'SIGKILL') {
      killed += 1;
      count('killed at a random time');
    }
    if (left.length > 0) {
      count('of those, while writing');
      await expectRewriting(out, next);
    }
    next = next === first ? second : first;
  }
  await expectRewriting(out, next);
}

const kills = times(200, 25, 4);
const codes = ['EIO', 'ENOSPC', 'EACCES'];

describe('what writes files', () => {
  let files: [Files, Files];
  let steps = 0;

  beforeAll(async () => {
    // As many as it takes for some to have their names, and others not yet.
    files = await twoMadeUp(isLong ? ['docx', 'html', 'pdf'] : ['html', 'pdf']);
    const { stderr } = await writtenOnFaultyMachine(files[1], await folderWith(files[0]), 'count');
    steps = Number(/^steps: (\d+)$/m.exec(stderr)?.[1]);
    // At least: two files opened, written, flushed, closed and named.
    expect(steps).toBeGreaterThanOrEqual(10);
  });

  it(`killed ${kills} times, leaves whole files, and the next clears up`, async () => {
    // Two at a time, each in a folder of its own, as there are at least two processors.
    const all = await twoMadeUp(['docx', 'html', 'json', 'md', 'pdf', 'xlsx']);
    const folders = await Promise.all([folderWith(all[0]), folderWith(all[0])]);
    await Promise.all(folders.map((out) => killWriters(kills / folders.length, out, all)));
  }, 600_000);

  /** Each step where everything is tried, else every fourth one. */
  const stepsFrom = (first: 1 | 2) => {
    const all = Array.from({ length: steps }, (_, index) => index + 1);
    return isLong ? all : all.filter((at) => at % 4 === first);
  };

  it('killed at each step, leaves whole files, and the next clears up', async () => {
    for (const at of stepsFrom(2)) {
      const out = await folderWith(files[0]);
      const { signal } = await writtenOnFaultyMachine(files[1], out, `kill ${at}`);
      expect(signal).toBe('SIGKILL');
      count('killed at a step of writing');
      const left = await expectWhole(out, files);
      if (left.length > 0) await expectRewriting(out, files[1]);
    }
  });

  it('refused at each step, says so or succeeds, and leaves nothing behind', async () => {
    let refused = 0;
    for (const at of stepsFrom(1)) {
      for (const code of isUnhurried ? codes : [codes[Math.floor(at / (isLong ? 1 : 4)) % codes.length]]) {
        const out = await folderWith(files[0]);
        const { status, stderr } = await writtenOnFaultyMachine(files[1], out, `${code} ${at}`);
        count('steps of writing refused');
        const left = await expectWhole(out, files);
        count('temporary files left', left.length);
        expect(left).toEqual([]);
        if (status === 0) {
          expect(stderr).toBe('');
          await expectFiles(out, files[1].files);
        } else {
          refused += 1;
          expect([status, stderr]).toEqual([
            2,
            expect.stringMatching(new RegExp(`^lỗi: ".*bao-cao-2023\\.\\w+": \\(${code}\\)\\. \\n$`)),
          ]);
          await expectFiles(out, files[0].files);
        }
      }
    }
    expect(refused).toBeGreaterThanOrEqual(isLong ? 8 : 1);
  });
});

describe('a whole build', () => {
  let steps: readonly number[] = [];

  beforeAll(() => {
    const all = Number(/^steps: (\d+)$/m.exec(ofSmall.stderr)?.[1]);
    // At least: two files opened, written, flushed, closed and named.
    expect(all).toBeGreaterThanOrEqual(10);
    // Before what was kept of each file is removed, and the folder closed, a file has taken its name, and another has not.
    steps = isLong ? Array.from({ length: all }, (_, index) => index + 1) : [all - small[0].files.size - 1];
  });

  /** Every fourth one in CI: what only writes, above, is disturbed at each. */
  const stepsFrom = (first: 1 | 2) =>
    isLong && !isUnhurried ? steps.filter((at) => at % 4 === first) : steps;

  it('killed at a step of writing leaves whole files, and the next one clears up', async () => {
    for (const at of stepsFrom(2)) {
      const out = await folderWith(small[0]);
      const { signal } = await builtOnFaultyMachine(small[1], out, `kill ${at}`);
      expect(signal).toBe('SIGKILL');
      count('builds killed at a step of writing');
      const left = await expectWhole(out, small);
      if (left.length > 0) await expectRewriting(out, small[1]);
    }
  });

  it('refused a step of writing says so or succeeds, and leaves nothing behind', async () => {
    let refused = 0;
    for (const [index, at] of stepsFrom(1).entries()) {
      const code = codes[index % codes.length];
      const out = await folderWith(small[0]);
      const { status, stderr } = await builtOnFaultyMachine(small[1], out, `${code} ${at}`);
      count('steps of writing of builds refused');
      expect(await expectWhole(out, small)).toEqual([]);
      if (status === 0) {
        expect(stderr).toBe('');
        await expectFiles(out, small[1].files);
      } else {
        refused += 1;
        expect([status, stderr]).toEqual([
          2,
          expect.stringMatching(
            new RegExp(
              `^lỗi: ".*(?:bao-cao-2023\\.(?:json|md)|\\.review-build\\.json)": .* \\(${code}\\)\\. .*\\n$`,
            ),
          ),
        ]);
        await expectFiles(out, small[0].files);
      }
    }
    expect(refused).toBeGreaterThanOrEqual(times(8, 3, 1));
  });

  it('in several formats, killed while it writes, leaves whole files, and the next clears up', async () => {
    for (let round = 0; round < times(10, 3, 1); round += 1) {
      const out = await folderWith(short[0]);
      const { child, ended } = started(building(short[1], out, formats));
      await untilWriting(out, ended);
      await Promise.race([setTimeout(Math.random() * 30), ended]);
      child.kill('SIGKILL');
      await ended;
      count('builds in several formats killed');
      await expectWhole(out, short);
      // In CI one of them is cleared up by a whole build.
      const isRebuilt = isUnhurried || (isLong && round === 0);
      await (isRebuilt ? expectRecovery(out, short[1], formats) : expectRewriting(out, short[1]));
    }
  });
});

describe('a build that is stopped', () => {
  let milliseconds = 0;

  beforeAll(async () => {
    milliseconds = isLong
      ? (await ended(building(whole[1], await newFolder(), formats, []))).milliseconds
      : ofSmall.milliseconds;
  });

  const signals = [
    { name: 'SIGHUP', itsStatus: 129, rounds: times(2, 1, 1) },
    { name: 'SIGINT', itsStatus: 130, rounds: times(3, 2, 1) },
    { name: 'SIGTERM', itsStatus: 143, rounds: times(2, 1, 1) },
    { name: 'SIGQUIT', itsStatus: 131, rounds: times(2, 1, 1) },
  ] as const;

  it.each(tried(signals, 3))(
    'by $name ends at once and leaves nothing behind',
    async ({ name, itsStatus, rounds }) => {
      const delays: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const out = await folderWith(whole[0]);
        const { child, ended } = started(building(whole[1], out, formats, []));
        await Promise.race([setTimeout(Math.random() * milliseconds), ended]);
        const sent = performance.now();
        child.kill(name);
        const { status, signal } = await ended;
        expect(await expectWhole(out, whole)).toEqual([]);
        await expectOneEdition(out, whole);
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
    },
  );
});

it('leaves the temporary files of others alone', async () => {
  const out = await newFolder();
  await writeFile(join(out, '.somebody-else.tmp'), 'theirs');
  expect(await ended(await writing(short[0], out))).toMatchObject({ status: 0, stderr: '' });
  expect((await readdir(out)).sort()).toEqual(['.somebody-else.tmp', ...short[0].files.keys()].sort());
});

describe('a reader that stops reading', () => {
  const commands = [
    ['explain'],
    ['build', '--verbose', '--format', 'json'],
    ['validate', '--verbose'],
    ['validate', '--format', 'json'],
    ['schema', 'submission'],
    ['help'],
  ];

  it.each(tried(commands, 2))('does not keep review %s from its work', async (...args) => {
    const out = await newFolder();
    const rest = args[0] === 'build' ? [short[0].campaign, '--out', out] : [];
    const campaign = args[0] === 'validate' ? [short[0].campaign] : [];
    const { child, ended } = started([...nodeAndProgram(), ...args, ...rest, ...campaign]);
    child.stdout?.destroy();
    child.stderr?.destroy();
    expect(await ended).toMatchObject({ status: 0, signal: null });
    count('closed pipes');
    if (args[0] === 'build') expect(await readdir(out)).toContain('bao-cao-2023.json');
  });
});
