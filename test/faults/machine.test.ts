import { chmod, cp, mkdir, open, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateCampaign } from '../../.build/bench/generated-campaign.js';
import { isLong, isUnhurried, needs, withMounts } from '../support/needs.ts';
import { ended, inShell, nodeAndProgram, started } from '../support/program.ts';
import { newFolder } from '../support/run.ts';
import { times, tried } from '../support/runs.ts';
import {
  building,
  builtOnFaultyMachine,
  count,
  type Edition,
  expectFiles,
  expectRewriting,
  expectWhole,
  filesIn,
  folderWith,
  noFault,
  quick,
  remark,
  submission,
  tellCounts,
  twoEditions,
  untilWriting,
  writing,
} from './reports.ts';

afterAll(tellCounts);

let editions: [Edition, Edition];

beforeAll(async () => {
  editions = await twoEditions(quick);
});

/** What the program says when the system refuses: one line. */
const refusal = (code: string) => new RegExp(`^lỗi: .*\\(${code}\\)\\. .*\\n$`);

describe('a disk', needs('mounts'), () => {
  /** Runs a command over an earlier edition on a small disk of its own, and copies out what is there in the end. */
  async function doneOnDisk(
    bytes: number,
    then: string,
    commandInto: (disk: string) => readonly string[] | Promise<readonly string[]>,
  ) {
    const [disk, before, out] = [await newFolder(), await folderWith(editions[0]), await newFolder()];
    const script = `
      disk="$1"; before="$2"; out="$3"; shift 3
      mount -t tmpfs -o size=${Math.ceil(bytes / 1024 + 4)}k none "$disk"
      cp -R "$before"/. "$disk"
      ${then}
      set +e; "$@"; status=$?; set -e
      cp -R "$disk"/. "$out"; exit $status`;
    const command = [
      ...withMounts,
      'sh',
      '-ec',
      script,
      'sh',
      disk,
      before,
      out,
      ...(await commandInto(disk)),
    ];
    const { status, stderr } = await ended(command);
    return { out, status, stderr };
  }

  const pageBytes = 4096;
  /** What files take of such a disk. */
  const onDisk = ({ files }: Edition) =>
    [...files.values()].reduce((sum, { length }) => sum + Math.ceil(length / pageBytes) * pageBytes, 0);

  it('that is full is reported, and what was there stays', async () => {
    for (const share of tried([0.6, 1.2, 0, 0.1, 0.3, 0.9], 2)) {
      // Whole pages, which such a disk rounds up to, and the one for its folder.
      const pages = (onDisk(editions[1]) / pageBytes) * share;
      const room = share < 1 ? Math.max(0, Math.floor(pages) - 1) : Math.ceil(pages);
      const bytes = onDisk(editions[0]) + pageBytes * room;
      // One of them is the whole program's.
      const { out, status, stderr } = await doneOnDisk(bytes, '', (disk) =>
        share === 0 ? building(editions[1], disk, quick) : writing(editions[1], disk),
      );
      count('full disks');
      expect(await expectWhole(out, editions)).toEqual([]);
      const hasRoom = share > 1;
      expect(status).toBe(hasRoom ? 0 : 2);
      if (!hasRoom) expect(stderr).toMatch(refusal('ENOSPC'));
      await expectFiles(out, editions[hasRoom ? 1 : 0].files);
    }
  });

  it('that can only be read is reported', async () => {
    const readOnly = 'mount -o remount,ro "$disk"';
    const { out, status, stderr } = await doneOnDisk(onDisk(editions[0]) * 3, readOnly, (disk) =>
      writing(editions[1], disk),
    );
    count('read-only disks');
    expect([status, stderr]).toEqual([2, expect.stringMatching(refusal('EROFS'))]);
    await expectFiles(out, editions[0].files);
  });
});

/** Somebody who may read everything here, and write nowhere but where all may. */
const nobody = { uid: 65_534, gid: 65_534 };
const isRoot = process.getuid?.() === 0;

describe('a folder', needs('a system other than Windows'), () => {
  it('that may only be read is reported, and what was there stays', async () => {
    const out = await folderWith(editions[0]);
    const { campaign } = editions[1];
    const readable = [out, campaign, dirname(campaign)];
    for (const one of readable) await chmod(one, 0o555);
    const { status, stderr } = await ended(building(editions[1], out, quick), isRoot ? nobody : {});
    for (const one of readable) await chmod(one, 0o755);
    count('read-only folders');
    // Where the program itself lies in somebody's own folder, nobody else can run it.
    if (!stderr.includes('Cannot find module')) {
      expect([status, stderr]).toEqual([2, expect.stringMatching(refusal('EACCES'))]);
    }
    await expectFiles(out, editions[0].files);
  });

  it('that is deleted meanwhile is made again, or missed in plain words', async () => {
    for (let round = 0; round < times(40, 12, 3); round += 1) {
      const out = await folderWith(editions[0]);
      // Where everything is tried, a few are whole builds.
      const isBuild = isLong && round % 10 === 0;
      const { ended } = started(
        isBuild ? building(editions[1], out, quick) : await writing(editions[1], out),
      );
      // Most rounds delete when there is something to be seen of the writing; the others at any time.
      await (round % 3 === 2 ? setTimeout(Math.random() * 60) : untilWriting(out, ended));
      await rm(out, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
      const { status, stderr } = await ended;
      count('folders deleted meanwhile');
      if (status !== 0) expect([status, stderr]).toEqual([2, expect.stringMatching(refusal('ENOENT'))]);
      await mkdir(out, { recursive: true });
      expect(await expectWhole(out, editions, new Map())).toEqual([]);
    }
  }, 240_000);

  it('that one works in and that is gone is no hindrance', needs('REVIEW_FAULTS=all'), async () => {
    const [gone, out] = [await newFolder(), await newFolder()];
    const leaving = 'rmdir "$PWD"';
    const command = inShell(leaving, building(editions[1], out, quick));
    expect(await ended(command, { cwd: gone })).toMatchObject({ status: 0, stderr: '' });
    await expectFiles(out, editions[1].files);
    const here = await ended(inShell(leaving, [...nodeAndProgram(), 'validate']), { cwd: await newFolder() });
    count('working folders gone');
    expect([here.status, here.stderr]).toEqual([2, expect.stringMatching(/^lỗi: .*\n$/)]);
  });
});

describe('a submission that changes while it is read', () => {
  /** Saves as editors do: some in place and in parts, some beside and by renaming. */
  const savings: Readonly<Record<string, (path: string, text: Buffer) => Promise<void>>> = {
    'in parts': async (path, text) => {
      const file = await open(path, 'w');
      for (let at = 0; at < text.length; at += 700) {
        await file.write(text.subarray(at, at + 700));
        await setTimeout(Math.random() * 4);
      }
      await file.close();
    },
    'at once': async (path, text) => {
      await writeFile(`${path}~`, text);
      await rename(`${path}~`, path);
    },
  };

  it.each(Object.keys(savings))(
    'and is saved %s gives a right report or none',
    async (how) => {
      const campaign = join(await newFolder(), 'campaign');
      await cp(editions[0].campaign, campaign, { recursive: true });
      const path = join(campaign, submission);
      const texts = await Promise.all(
        editions.map((edition) => readFile(join(edition.campaign, submission))),
      );
      const out = await folderWith(editions[0]);
      let isOver = false;
      const saving = (async () => {
        for (let turn = 0; !isOver; turn += 1) {
          await savings[how]?.(path, texts[turn % 2] ?? Buffer.alloc(0));
          // Long enough that some builds fall between two savings.
          await setTimeout(Math.random() * 1200);
        }
      })();
      const statuses = new Map<number | null, number>();
      for (let round = 0; round < times(6, 4, 1); round += 1) {
        const { status, stderr } = await ended(building({ campaign }, out, quick));
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        count('submissions changed meanwhile');
        expect(await expectWhole(out, editions)).toEqual([]);
        const files = [...(await filesIn(out))];
        const ofFirst = files.filter(([name, bytes]) => editions[0].files.get(name)?.equals(bytes));
        // Both files are of the same edition.
        expect(ofFirst.length).toBeOneOf([0, files.length]);
        if (status === 2) expect(stderr).toMatch(/^lỗi: .*(?:vừa thay đổi|\(ECHANGED\)).*\n$/);
        // What is saved in parts can be read as it stands for a moment, and then has errors.
        else if (status === 1) expect(stderr).toMatch(/phuong-an\.yaml:/);
        else expect(status).toBe(0);
      }
      isOver = true;
      await saving;
      remark(`saved ${how}: ${JSON.stringify(Object.fromEntries(statuses))} by exit status`);
    },
    240_000,
  );
});

describe('a clock', () => {
  it(
    'that goes backwards, or files from the future, change nothing',
    needs('REVIEW_FAULTS=all'),
    async () => {
      const out = await folderWith(editions[0]);
      for (const name of editions[0].files.keys()) await utimes(join(out, name), 4e9, 4e9);
      const campaign = join(await newFolder(), 'campaign');
      await cp(editions[1].campaign, campaign, { recursive: true });
      await utimes(join(campaign, submission), 4e9, 4e9);
      const { status, stderr } = await builtOnFaultyMachine({ campaign }, out, 'clock');
      count('clocks set back');
      expect([status, stderr]).toEqual([0, '']);
      await expectFiles(out, editions[1].files);
    },
  );
});

describe('a machine', needs('a system other than Windows'), () => {
  it('that gives no more files is reported, or the report is right', async () => {
    // Below that, Node itself does not start.
    const limits = tried([22, 18, 20, 25, 28, 32, 38, 44, 64], 1);
    let refused = 0;
    for (const limit of limits) {
      const out = await folderWith(editions[0]);
      const command = inShell(`ulimit -n ${limit}`, building(editions[1], out, quick));
      const { status, stderr } = await ended(command);
      count('limits on open files');
      expect(await expectWhole(out, editions)).toEqual([]);
      if (status === 0) {
        await expectFiles(out, editions[1].files);
        continue;
      }
      refused += 1;
      expect([limit, status, stderr]).toEqual([limit, 2, expect.stringMatching(/^lỗi: .*EMFILE.*\n$/)]);
      await expectFiles(out, editions[0].files);
    }
    expect(refused).toBeGreaterThan(0);
  }, 240_000);

  // CI tries a third of the communes with a third of the memory, of which what the program itself takes is as much.
  const [communes, megabytes] = isUnhurried ? [3321, 512] : [1107, 170];

  it(`with ${megabytes} MB makes the report of ${communes} communes, or says that it cannot`, {
    ...needs('REVIEW_FAULTS=all'),
    timeout: 600_000,
  }, async () => {
    const campaign = join(await newFolder(), 'campaign');
    await generateCampaign(campaign, communes, { isBrief: true });
    // CI tries the one that takes the most memory; `npm run faults` all, and whether they are as they usually are.
    for (const formats of isUnhurried ? ['html,json,md,xlsx', 'docx', 'pdf'] : ['pdf']) {
      const out = await newFolder();
      const command = building({ campaign }, out, formats, [`--max-old-space-size=${megabytes}`]);
      const { status, stderr, milliseconds } = await ended(command);
      count('builds with little memory');
      remark(`${communes} units, ${formats}: status ${status} after ${Math.round(milliseconds / 1000)} s`);
      const files = await filesIn(out);
      if (status === 0) {
        expect(stderr).toEqual(noFault);
        if (!isUnhurried) {
          expect(String(files.get('bao-cao-2023.pdf')?.subarray(-7))).toContain('%%EOF');
          continue;
        }
        const usual = await newFolder();
        expect(await ended(building({ campaign }, usual, formats, []))).toMatchObject({
          status: 0,
          stderr: noFault,
        });
        await expectFiles(out, await filesIn(usual));
      } else {
        expect([status, stderr]).toEqual([2, expect.stringMatching(/^lỗi: Không đủ bộ nhớ .*\n$/)]);
        expect(files).toEqual(new Map());
      }
    }
  });

  it('whose disk is full behind standard output is reported', async () => {
    for (const command of tried([['validate', editions[0].campaign], ['explain']], 1)) {
      const { status, stderr } = await ended(inShell('exec > /dev/full', [...nodeAndProgram(), ...command]));
      count('full standard outputs');
      expect([status, stderr]).toEqual([2, expect.stringMatching(refusal('ENOSPC'))]);
    }
  });
});

describe('several at the same time in one folder', () => {
  async function expectUndisturbed(
    howMany: number,
    commandFor: (edition: Edition, out: string) => readonly string[] | Promise<readonly string[]>,
  ): Promise<void> {
    const out = await folderWith(editions[0]);
    const commands = await Promise.all(
      Array.from({ length: howMany }, (_, index) => commandFor(editions[index % 2 === 0 ? 0 : 1], out)),
    );
    const results = await Promise.all(commands.map((command) => ended(command)));
    count('at once', howMany);
    expect(new Set(results.map(({ status, stderr }) => `${status} ${stderr}`))).toEqual(new Set(['0 ']));
    expect(await expectWhole(out, editions)).toEqual([]);
    await expectRewriting(out, editions[1]);
  }

  it('do not disturb each other', () => expectUndisturbed(times(40, 20, 4), writing));

  it('do not disturb each other: whole builds', needs('REVIEW_FAULTS=all'), () =>
    expectUndisturbed(times(8, 4, 0), (edition, out) => building(edition, out, quick)),
  );
});
