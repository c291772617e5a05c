import { spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, open, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { generateCampaign } from '../../.build/generated-campaign.js';
import { ended, nodeAndProgram, started } from '../reading/program.ts';
import {
  building,
  count,
  type Edition,
  expectRecovery,
  expectWhole,
  filesIn,
  isLong,
  newFolder,
  put,
  quick,
  remark,
  submission,
  twoEditions,
} from './reports.ts';

const faultyMachine = fileURLToPath(new URL('faulty-machine.cjs', import.meta.url));

let editions: [Edition, Edition];

beforeAll(async () => {
  editions = await twoEditions(quick);
});

/** What the program says when the system refuses: one line. */
const refusal = (code: string) => new RegExp(`^lỗi: .*\\(${code}\\)\\. .*\\n$`);

/** A command that has a file system of its own to try things on, where the system allows that. */
const withMounts = ['unshare', '--mount', '--map-root-user', 'sh', '-ec'];
const canMount = spawnSync('unshare', [...withMounts.slice(1), 'mount -t tmpfs none /mnt']).status === 0;

describe.skipIf(!canMount)('a disk', () => {
  /** Builds over an earlier edition on a small disk of its own, and copies out what is there in the end. */
  async function builtOnDisk(bytes: number, then: string): Promise<{ out: string; told: string[] }> {
    const [disk, before, out] = [await newFolder(), await newFolder(), await newFolder()];
    await put(editions[0], before);
    const script = `
      mount -t tmpfs -o size=${Math.ceil(bytes / 1024 + 4)}k none "$1"
      cp "$2"/* "$1"
      ${then}
      shift 3; set +e; "$@"; status=$?; set -e
      cp -R "$disk"/. "$out"; exit $status`;
    const place = `disk="$1"; out="$3"; ${script}`;
    const command = [...withMounts, place, 'sh', disk, before, out, ...building(editions[1], disk, quick)];
    const { status, complained } = await ended(command);
    return { out, told: [String(status), complained] };
  }

  const pageBytes = 4096;
  /** What files take of such a disk. */
  const onDisk = ({ files }: Edition) =>
    [...files.values()].reduce((sum, { length }) => sum + Math.ceil(length / pageBytes) * pageBytes, 0);

  it('that is full is told, and what was there stays', async () => {
    const shares = isLong ? [0, 0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 1.2] : [0, 0.5, 1.2];
    for (const share of shares) {
      const { out, told } = await builtOnDisk(onDisk(editions[0]) + onDisk(editions[1]) * share, '');
      count('full disks');
      expect(await expectWhole(out, editions)).toEqual([]);
      if (share > 1) expect([told[0], await filesIn(out)]).toEqual(['0', editions[1].files]);
      else expect([told[0], await filesIn(out)]).toEqual(['2', editions[0].files]);
      if (share < 1) expect(told[1]).toMatch(refusal('ENOSPC'));
    }
  });

  it('that can only be read is told', async () => {
    const { out, told } = await builtOnDisk(onDisk(editions[0]) * 3, 'mount -o remount,ro "$disk"');
    count('read-only disks');
    expect(told).toEqual(['2', expect.stringMatching(refusal('EROFS'))]);
    expect(await filesIn(out)).toEqual(editions[0].files);
  });
});

/** Somebody who may read everything here, and write nowhere but where all may. */
const nobody = { uid: 65_534, gid: 65_534 };
const isRoot = process.getuid?.() === 0;

describe.skipIf(process.platform === 'win32')('a folder', () => {
  it('that may only be read is told, and what was there stays', async () => {
    const out = await newFolder();
    await put(editions[0], out);
    await chmod(out, 0o555);
    for (const one of [out, editions[1].campaign, dirname(editions[1].campaign)]) await chmod(one, 0o555);
    const { status, complained } = await ended(building(editions[1], out, quick), isRoot ? nobody : {});
    for (const one of [out, editions[1].campaign, dirname(editions[1].campaign)]) await chmod(one, 0o755);
    count('read-only folders');
    // Where the program itself lies in somebody's own folder, nobody else can run it.
    if (!complained.includes('Cannot find module')) {
      expect([status, complained]).toEqual([2, expect.stringMatching(refusal('EACCES'))]);
    }
    expect(await filesIn(out)).toEqual(editions[0].files);
  });

  it('that is deleted meanwhile is made again, or missed in plain words', async () => {
    const { milliseconds } = await ended(building(editions[1], await newFolder(), quick));
    for (let round = 0; round < (isLong ? 12 : 4); round += 1) {
      const out = join(await newFolder(), 'out');
      await mkdir(out);
      await put(editions[0], out);
      const { ended } = started(building(editions[1], out, quick));
      let isOver = false;
      const deleting = (async () => {
        // Most rounds delete when there is something to be seen of the build; the others at any time.
        if (round % 3 === 0) await setTimeout(Math.random() * milliseconds);
        else while (!isOver && !(await hasTemporary(out))) await setTimeout(1);
        await rm(out, { recursive: true, force: true, maxRetries: 5 });
      })();
      const { status, complained } = await ended;
      isOver = true;
      await deleting.catch(() => undefined);
      count('folders deleted meanwhile');
      if (status !== 0) expect([status, complained]).toEqual([2, expect.stringMatching(refusal('ENOENT'))]);
      await mkdir(out, { recursive: true });
      expect(await expectWhole(out, editions, new Map())).toEqual([]);
    }
  }, 240_000);

  it('that one works in and that is gone is no hindrance', async () => {
    const [gone, out] = [await newFolder(), await newFolder()];
    const command = ['sh', '-ec', 'rmdir "$PWD"; exec "$@"', 'sh', ...building(editions[1], out, quick)];
    expect(await ended(command, { cwd: gone })).toMatchObject({ status: 0, complained: '' });
    expect(await filesIn(out)).toEqual(editions[1].files);
    const here = await ended(
      ['sh', '-ec', 'rmdir "$PWD"; exec "$@"', 'sh', ...nodeAndProgram(), 'validate'],
      {
        cwd: await newFolder(),
      },
    );
    count('working folders gone');
    expect([here.status, here.complained]).toEqual([2, expect.stringMatching(/^lỗi: .*\n$/)]);
  });
});

const hasTemporary = (folder: string) =>
  filesIn(folder).then(
    (files) => [...files.keys()].some((name) => name.endsWith('.tmp')),
    () => false,
  );

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
      const out = await newFolder();
      await put(editions[0], out);
      let isOver = false;
      const saving = (async () => {
        for (let turn = 0; !isOver; turn += 1) {
          await savings[how]?.(path, texts[turn % 2] ?? Buffer.alloc(0));
          // Long enough that some builds fall between two savings.
          await setTimeout(Math.random() * 1200);
        }
      })();
      const told = new Map<number | null, number>();
      for (let round = 0; round < (isLong ? 15 : 5); round += 1) {
        const { status, complained } = await ended(building({ campaign }, out, quick));
        told.set(status, (told.get(status) ?? 0) + 1);
        count('submissions changed meanwhile');
        expect(await expectWhole(out, editions)).toEqual([]);
        const [json, md] = ['bao-cao-2023.json', 'bao-cao-2023.md'].map(
          (name) => async (edition: Edition) =>
            edition.files.get(name)?.equals(await readFile(join(out, name))),
        );
        // Both files are of the same edition.
        expect(await json?.(editions[0])).toBe(await md?.(editions[0]));
        if (status === 2) expect(complained).toMatch(/^lỗi: .*(?:vừa thay đổi|\(ECHANGED\)).*\n$/);
        // What is saved in parts can be read as it stands for a moment, and then has errors.
        else if (status === 1) expect(complained).toMatch(/nghi-thuy\.yaml:/);
        else expect(status).toBe(0);
      }
      isOver = true;
      await saving;
      remark(`saved ${how}: ${JSON.stringify(Object.fromEntries(told))} by exit status`);
    },
    240_000,
  );
});

describe('a clock', () => {
  it('that goes backwards, or files from the future, change nothing', async () => {
    const out = await newFolder();
    await put(editions[0], out);
    for (const name of editions[0].files.keys()) await utimes(join(out, name), 4e9, 4e9);
    const campaign = join(await newFolder(), 'campaign');
    await cp(editions[1].campaign, campaign, { recursive: true });
    await utimes(join(campaign, submission), 4e9, 4e9);
    const [node = '', ...rest] = building({ campaign }, out, quick);
    const { status, complained } = await ended([node, '--require', faultyMachine, ...rest], {
      env: { ...process.env, REVIEW_FAULT: 'clock' },
    });
    count('clocks set back');
    expect([status, complained]).toEqual([0, '']);
    expect(await filesIn(out)).toEqual(editions[1].files);
  });
});

describe.skipIf(process.platform === 'win32')('a machine', () => {
  it('that gives no more files is told, or the report is right', async () => {
    // Below that, Node itself does not start.
    const limits = isLong ? [18, 20, 22, 24, 26, 28, 30, 34, 38, 44, 52, 64] : [22, 32, 44];
    let refused = 0;
    for (const limit of limits) {
      const out = await newFolder();
      await put(editions[0], out);
      const command = [
        'sh',
        '-ec',
        `ulimit -n ${limit}; exec "$@"`,
        'sh',
        ...building(editions[1], out, quick),
      ];
      const { status, complained } = await ended(command);
      count('limits on open files');
      expect(await expectWhole(out, editions)).toEqual([]);
      if (status === 0) {
        expect(await filesIn(out)).toEqual(editions[1].files);
        continue;
      }
      refused += 1;
      expect([limit, status, complained]).toEqual([limit, 2, expect.stringMatching(/^lỗi: .*EMFILE.*\n$/)]);
      expect(await filesIn(out)).toEqual(editions[0].files);
    }
    expect(refused).toBeGreaterThan(0);
  }, 240_000);

  it.skipIf(!isLong)(
    'with 512 MB makes the report of the 3,321 communes, or says that it cannot',
    async () => {
      const campaign = join(await newFolder(), 'campaign');
      await generateCampaign(campaign, 3321);
      const possible = 'html,json,md,xlsx';
      const usual = await newFolder();
      const withMuch = ended(building({ campaign }, usual, possible));
      for (const formats of ['html,json,md', 'xlsx', 'docx', 'pdf']) {
        const out = await newFolder();
        const [node = '', ...rest] = building({ campaign }, out, formats);
        const { status, complained, milliseconds } = await ended([node, '--max-old-space-size=512', ...rest]);
        count('builds with 512 MB');
        remark(`3,321 units, ${formats}: status ${status} after ${Math.round(milliseconds / 1000)} s`);
        const files = await filesIn(out);
        if (status === 0) {
          expect(await withMuch).toMatchObject({ status: 0, complained: '' });
          expect(files.size).toBe(formats.split(',').length);
          for (const [name, bytes] of files)
            expect(bytes.equals(await readFile(join(usual, name))), name).toBe(true);
        } else {
          expect([status, complained]).toEqual([2, expect.stringMatching(/^lỗi: Không đủ bộ nhớ .*\n$/)]);
          expect(files).toEqual(new Map());
        }
      }
    },
    600_000,
  );

  it('whose disk is full behind standard output is told', async () => {
    for (const command of [['validate', editions[0].campaign], ['explain']]) {
      const { status, complained } = await ended([
        'sh',
        '-ec',
        'exec "$@" > /dev/full',
        'sh',
        ...nodeAndProgram(),
        ...command,
      ]);
      count('full standard outputs');
      expect([status, complained]).toEqual([2, expect.stringMatching(refusal('ENOSPC'))]);
    }
  });
});

describe('builds at the same time in one folder', () => {
  it.each(isLong ? [2, 20] : [5])('do not disturb each other: %i of them', async (howMany) => {
    const out = await newFolder();
    await put(editions[0], out);
    const both = [editions[0], editions[1]];
    const builds = Array.from({ length: howMany }, (_, index) =>
      ended(building(both[index % 2] ?? editions[0], out, quick)),
    );
    const results = await Promise.all(builds);
    count('builds at once', howMany);
    expect(new Set(results.map(({ status, complained }) => `${status} ${complained}`))).toEqual(
      new Set(['0 ']),
    );
    expect(await expectWhole(out, editions)).toEqual([]);
    await expectRecovery(out, editions[1], quick);
  });
});
