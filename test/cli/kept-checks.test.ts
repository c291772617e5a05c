import { mkdir, readdir, readFile, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cacheFolder, keepingIn } from '../../src/cli/terminal/kept-checks.ts';
import { newFolder } from '../support/run.ts';

it.each([
  ['linux', {}, '/home/an', '/home/an/.cache/review'],
  ['linux', { XDG_CACHE_HOME: '/var/an' }, '/home/an', '/var/an/review'],
  ['linux', { XDG_CACHE_HOME: 'an' }, '/home/an', '/home/an/.cache/review'],
  ['darwin', { XDG_CACHE_HOME: '/var/an' }, '/Users/an', '/Users/an/Library/Caches/review'],
  ['linux', {}, '', null],
  ['win32', {}, 'C:\\Users\\an', null],
] as const)('on %s with %o the cache of %s is in %s', (platform, variables, home, folder) =>
  expect(cacheFolder(variables, platform, home)).toBe(folder),
);

it('what is kept of a campaign is read again, and nothing of another', async () => {
  const folder = join(await newFolder(), 'cache');
  const keeping = keepingIn(folder, 'review');
  expect(keeping.read('/a', 'submissions')).toBe(null);
  keeping.write('/a', 'submissions', [Buffer.from('mot '), Buffer.from('hai')]);
  keeping.write(
    '/b',
    'submissions',
    Array.from({ length: 3000 }, () => Buffer.from('ba')),
  );
  expect(Buffer.from(keeping.read('/a', 'submissions') ?? []).toString()).toBe('mot hai');
  expect(keeping.read('/b', 'submissions')?.length).toBe(6000);
  expect(keeping.read('/a', 'findings')).toBe(null);
  expect(await readdir(folder)).toHaveLength(2);
});

it('what nobody finished is removed after an hour, and nothing else', async () => {
  const folder = await newFolder();
  const before = new Date(Date.now() - 7_200_000);
  for (const name of ['a.checked.1.unfinished', 'b.checked.2.unfinished', 'c.txt'])
    await writeFile(join(folder, name), '');
  for (const name of ['a.checked.1.unfinished', 'c.txt']) await utimes(join(folder, name), before, before);
  keepingIn(folder, 'review').write('/a', 'submissions', [Buffer.from('1')]);
  const left = (await readdir(folder)).filter((name) => !name.endsWith('.checked'));
  expect(left.sort()).toEqual(['b.checked.2.unfinished', 'c.txt']);
});

it('no more than 300 files are kept: what has not been used for longest goes first', async () => {
  const folder = await newFolder();
  const before = new Date(Date.now() - 60_000);
  for (let index = 0; index < 300; index += 1) {
    const path = join(folder, `${index}.findings.checked`);
    await writeFile(path, '1');
    await utimes(path, before, index === 170 ? new Date(0) : before);
  }
  keepingIn(folder, 'review').write('/a', 'findings', [Buffer.from('1')]);
  const left = await readdir(folder);
  expect(left).toHaveLength(300);
  expect(left).not.toContain('170.findings.checked');
});

it('whatever lies in its place, nothing fails', async () => {
  const folder = await newFolder();
  const keeping = keepingIn(folder, 'review');
  keeping.write('/a', 'submissions', [Buffer.from('1')]);
  const [name = ''] = await readdir(folder);
  const other = await newFolder();
  await mkdir(join(other, name));
  await writeFile(join(other, name, 'x'), '');
  const inPlace = keepingIn(other, 'review');
  inPlace.write('/a', 'submissions', [Buffer.from('1')]);
  expect(inPlace.read('/a', 'submissions')).toBe(null);
  const file = join(await newFolder(), 'file');
  await writeFile(file, 'x');
  const inFile = keepingIn(file, 'review');
  inFile.write('/a', 'submissions', [Buffer.from('1')]);
  expect(inFile.read('/a', 'submissions')).toBe(null);
  expect(await readFile(file, 'utf8')).toBe('x');
  const loop = join(await newFolder(), 'loop');
  await symlink(loop, loop);
  keepingIn(loop, 'review').write('/a', 'submissions', [Buffer.from('1')]);
  expect(keepingIn(loop, 'review').read('/a', 'submissions')).toBe(null);
});
