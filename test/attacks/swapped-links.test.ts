import { cp, mkdir, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Effects, nodeEffects } from '../../src/cli/effects.ts';
import { writeFiles } from '../../src/cli/terminal/write-files.ts';
import { HeldFolder, holding } from '../../src/disk/held-folder.ts';
import { tinos } from '../../src/fonts/family.ts';
import { baseCampaign } from '../support/base-campaign.ts';
import { isLong, needs } from '../support/needs.ts';
import { writeTemplate } from '../support/run.ts';
import { times, tried } from '../support/runs.ts';
import { survived } from '../support/survived.ts';

/** A word of what lies outside of the campaign; and of what is in it, which shows that a file was read. */
const secret = 'xyzzy';

let campaign = '';
let outside = '';

/** A campaign that has everything that a link may stand for, and the same outside of it, with the secret in each. */
beforeEach(async () => {
  campaign = await baseCampaign({
    'review.yaml': [
      [
        'documents:',
        'documents:\n  fonts: { regular: fonts/a.ttf, bold: fonts/a.ttf, italic: fonts/a.ttf, boldItalic: fonts/a.ttf }',
      ],
    ],
  });
  await writeTemplate(campaign, 'closing.hbs', '<p>Hết.</p>');
  await mkdir(join(campaign, 'fonts'));
  await cp(tinos().regular.path, join(campaign, 'fonts', 'a.ttf'));
  await mkdir(join(campaign, 'out'));
  outside = join(dirname(campaign), 'outside');
  await cp(campaign, outside, { recursive: true });
  await writeFile(join(outside, 'fonts', 'a.ttf'), secret);
  await writeFile(join(outside, 'templates', 'report', 'closing.hbs'), `<p>${secret}</p>{{${secret}`);
  await writeFile(join(outside, 'submissions', `${secret}.yaml`), `unit: ${secret}   \n`);
  const file = join(outside, 'submissions', 'phuong-an.yaml');
  await writeFile(file, `${await readFile(file, 'utf8')}note: "${secret}"   \n`);
});

/** Everything that lies in a folder, by its path. */
async function contentOf(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(files.map(async (path) => [path, await readFile(path, 'latin1')] as const)),
  );
}

/** A link to a folder or file of the same name outside, which takes its place and leaves it again. */
async function swapping(name: string) {
  const [place, aside, link] = [name, `${name}-aside`, `${name}-link`].map((one) => join(campaign, one));
  if (place === undefined || aside === undefined || link === undefined) throw new Error(name);
  await symlink(join(outside, name), link);
  return {
    paths: [place, aside, link] as const,
    putIn: async () => {
      await rename(place, aside);
      await rename(link, place);
    },
    takeOut: async () => {
      await rename(place, link);
      await rename(aside, place);
    },
  };
}

/** What reads and writes the campaign; every day what reads most of it, and what alone reads fonts. */
const commands = (folder: string, name: string, round = 0): readonly (readonly string[])[] =>
  isLong
    ? [
        ['validate', folder],
        ['build', folder, '-f', name === 'fonts' ? 'docx' : 'md'],
        ['validate', '--fix', folder],
        ['format', folder],
        ['status', folder],
        ['doctor', folder],
        ['init', join(dirname(folder), `next-${round}`), '--from', folder],
      ]
    : [name === 'fonts' ? ['build', folder, '-f', 'docx'] : ['validate', '--fix', folder]];

/** What lies outside has been put nowhere else. */
async function expectNothingTaken(): Promise<void> {
  for (const [path, text] of await contentOf(dirname(campaign))) {
    if (!path.startsWith(outside)) expect([path, text.includes(secret)]).toEqual([path, false]);
  }
}

const places = ['submissions', 'submissions/phuong-an.yaml', 'templates', 'templates/report', 'fonts'];

describe('a link that takes the place of a folder', needs('a system other than Windows'), () => {
  it.each(places)('while a file is opened shows and changes nothing: %s', async (name) => {
    const before = await contentOf(outside);
    const { putIn, takeOut } = await swapping(name);
    const real = nodeEffects();
    let turn = Promise.resolve();
    /** Does something while the link is there; one after the other, since several files are read at once. */
    const meanwhile = <Result>(work: () => Promise<Result>): Promise<Result> => {
      const result = turn.then(putIn).then(work).finally(takeOut);
      turn = result.then(
        () => undefined,
        () => undefined,
      );
      return result;
    };
    const isOfCampaign = (path: string) => path.startsWith(campaign);
    const effects: Partial<Effects> = {
      readFile: (path, opening) =>
        isOfCampaign(path) ? meanwhile(() => real.readFile(path, opening)) : real.readFile(path, opening),
      listFolder: (path, within) =>
        isOfCampaign(path) ? meanwhile(() => real.listFolder(path, within)) : real.listFolder(path, within),
    };
    for (const args of commands(campaign, name)) {
      const { stdout, stderr } = await survived(args, effects);
      expect([args, stdout + stderr]).not.toEqual([args, expect.stringContaining(secret)]);
      if (name === 'fonts' && args[0] === 'build') expect(stderr).toContain('[font-outside]');
    }
    expect(await contentOf(outside)).toEqual(before);
    await expectNothingTaken();
  });

  it('that is written into takes none of what is written', needs('Linux'), async () => {
    const before = await contentOf(outside);
    const { putIn, takeOut } = await swapping('out');
    const folder = await HeldFolder.of(join(campaign, 'out'), campaign);
    await putIn();
    await writeFile(folder.at('x'), 'x');
    await folder.close();
    await expect(HeldFolder.of(join(campaign, 'out'), campaign)).rejects.toMatchObject({ code: 'EOUTSIDE' });
    await takeOut();
    expect(await readFile(join(campaign, 'out', 'x'), 'utf8')).toBe('x');
    expect(await contentOf(outside)).toEqual(before);
  });
});

it('what fails in a folder that is held names the folder as it is known', async () => {
  const listing = holding(campaign, campaign, (folder) => readdir(folder.at('not-there')));
  await expect(listing).rejects.toMatchObject({ code: 'ENOENT', path: campaign });
});

/** Puts a link in and takes it out again, time after time, until it is ended. */
const swapper = `
  const { renameSync, rmSync } = require('node:fs');
  const { workerData, parentPort } = require('node:worker_threads');
  const [place, aside, link] = workerData;
  const idle = new Int32Array(new SharedArrayBuffer(4));
  let isEnded = false;
  parentPort.on('message', () => { isEnded = true; });
  // Where nothing stands for a moment, the program may have made the folder.
  const isMade = ({ code }) => ['EISDIR', 'EEXIST', 'ENOTEMPTY'].includes(code);
  const put = (path) => {
    for (let isPut = false; !isPut; ) {
      try {
        renameSync(path, place);
        isPut = true;
      } catch (reason) {
        if (!isMade(reason)) throw reason;
        rmSync(place, { recursive: true, force: true, maxRetries: 10 });
      }
    }
  };
  const swap = () => {
    for (let times = 0; times < 20; times += 1) {
      renameSync(place, aside); put(link);
      Atomics.wait(idle, 0, 0, Math.random() * 0.6);
      renameSync(place, link); put(aside);
      Atomics.wait(idle, 0, 0, Math.random() * 1.2);
    }
    if (isEnded) parentPort.close(); else setImmediate(swap);
  };
  swap();
`;

describe('a link that comes and goes', needs('a system other than Windows'), () => {
  /** Runs every command, and writes into the place of the link as well. */
  async function disturbed(name: string, round: number): Promise<void> {
    for (const args of commands(campaign, name, round)) {
      const { stdout, stderr } = await survived(args);
      expect([args, stdout + stderr]).not.toEqual([args, expect.stringContaining(secret)]);
    }
    for (let file = 0; file < 10; file += 1) {
      const path = join(campaign, name, `written-${file}`);
      await writeFiles([{ path, bytes: Buffer.from('out'), within: campaign }], campaign).catch(
        () => undefined,
      );
    }
  }

  it.each(tried(['submissions', 'out', 'templates/report', 'fonts'], 2))(
    'while a command runs shows and changes nothing: %s',
    async (name) => {
      const before = await contentOf(outside);
      const { paths } = await swapping(name);
      const worker = new Worker(swapper, { eval: true, workerData: paths });
      const ended = new Promise((resolve) => worker.once('exit', resolve));
      try {
        for (let round = 0; round < times(15, 3, 1); round += 1) await disturbed(name, round);
      } finally {
        worker.postMessage('end');
        await ended;
      }
      expect(await contentOf(outside)).toEqual(before);
      await expectNothingTaken();
    },
    600_000,
  );
});
