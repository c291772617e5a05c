import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { watchFolders } from '../../src/cli/terminal/followed-folders.ts';
import { needs } from '../support/needs.ts';
import { newFolder } from '../support/run.ts';

let folder = '';
let changes = 0;
let stop = async () => {};

beforeEach(async () => {
  folder = join(await newFolder(), 'campaign');
  await mkdir(join(folder, 'submissions'), { recursive: true });
  changes = 0;
  const changed = () => {
    changes += 1;
  };
  stop = await watchFolders([folder], (name) => name.endsWith('.yaml'), changed, 5);
});

afterEach(() => stop());

/** Does something, and waits until it is reported. */
async function reported(work: () => Promise<unknown>): Promise<void> {
  const before = changes;
  await work();
  await expect.poll(() => changes, { interval: 5, timeout: 20_000 }).toBeGreaterThan(before);
}

/** Waits until a file that is saved is reported, which is soon after the folder is watched anew. */
const saved = () =>
  reported(async () => {
    await mkdir(join(folder, 'submissions'), { recursive: true });
    await writeFile(join(folder, 'submissions', 'a.yaml'), `${changes}`);
  });

it('a folder that is moved away and back is followed', needs('a system other than Windows'), async () => {
  await saved();
  await reported(() => rename(folder, `${folder}-away`));
  await reported(() => rename(`${folder}-away`, folder));
  await saved();
});

it('a folder that another takes the place of is followed', needs('a system other than Windows'), async () => {
  await mkdir(`${folder}-other`);
  await reported(async () => {
    await rename(folder, `${folder}-away`);
    await rename(`${folder}-other`, folder);
  });
  await saved();
});

it('a folder that is deleted, and made again, is followed', async () => {
  await reported(() => rm(folder, { recursive: true }));
  await reported(() => mkdir(folder));
  await saved();
});
