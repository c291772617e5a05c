import {
  chmod,
  mkdir,
  readdir,
  readFile,
  realpath,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { GitFailure } from '../../src/disk/git/git-failure.ts';
import { revisionDisk } from '../../src/disk/git/revision-disk.ts';
import { most } from '../../src/limits.ts';
import { committed, git } from '../support/git.ts';
import { needs } from '../support/needs.ts';
import { newFolder } from '../support/run.ts';

let root: string;
const nameForeignToWindows = 'a\\b.txt';
/** Much the same text, so that a pack stores one version as a change of the other. */
const lines = (changed: string) =>
  Array.from({ length: 200 }, (_, line) => `Dòng thứ ${line}${line === 100 ? changed : ''}`).join('\n');

/** A file at a revision. */
async function textAt(revision: string, path = 'ky/review.yaml', at = root): Promise<string> {
  const disk = await revisionDisk(at, revision);
  return new TextDecoder().decode(await disk.readFile(join(at, path)));
}

const flawOf = async (revision: string, at = root) =>
  textAt(revision, 'ky/review.yaml', at).then(
    () => 'none',
    (reason: unknown) => (reason instanceof GitFailure ? reason.flaw : String(reason)),
  );

describe('files at a revision in git', needs('git'), () => {
  beforeAll(async () => {
    root = await realpath(await newFolder());
    git(root, 'init', '--quiet', '--initial-branch=chinh');
    committed(root, { 'ky/review.yaml': lines(' một'), 'ky/submissions/thủy.yaml': 'unit: a' });
    git(root, 'tag', '--annotate', '--message', 'Bản một', 'v1');
    if (process.platform !== 'win32') {
      await symlink('thủy.yaml', join(root, 'ky/submissions/link.yaml'));
      await symlink('../../..', join(root, 'ky/submissions/out'));
      await writeFile(join(root, 'ky', nameForeignToWindows), '');
    }
    committed(root, { 'ky/review.yaml': lines(' hai') });
    committed(root, { 'ky/review.yaml': lines(' ba') });
  });

  it('are found by branches, tags, beginnings of names, and steps back from them', async () => {
    const second = git(root, 'rev-parse', '--short=8', 'HEAD~1');
    const found = await Promise.all(
      [
        'HEAD',
        '@',
        'chinh',
        'refs/heads/chinh',
        'HEAD~1',
        'HEAD^',
        second,
        'v1',
        'HEAD~2',
        'HEAD^~',
        'chinh^^0^',
      ].map(async (one) => [one, /100 (\S+)/.exec(await textAt(one))?.[1]]),
    );
    expect(found).toEqual([
      ['HEAD', 'ba'],
      ['@', 'ba'],
      ['chinh', 'ba'],
      ['refs/heads/chinh', 'ba'],
      ['HEAD~1', 'hai'],
      ['HEAD^', 'hai'],
      [second, 'hai'],
      ['v1', 'một'],
      ['HEAD~2', 'một'],
      ['HEAD^~', 'một'],
      ['chinh^^0^', 'một'],
    ]);
  });

  it('are no others than it has', async () => {
    const flaws = await Promise.all(
      [
        'nope',
        'HEAD~3',
        'HEAD^2',
        'HEAD@{1}',
        '../../x',
        'chinh.lock',
        '',
        'config',
        'abcdef12',
        'HEAD~x',
        'HEAD^{tree}',
      ].map((one) => flawOf(one)),
    );
    expect(new Set(flaws)).toEqual(new Set(['unknown-revision']));
  });

  it('are listed and looked at as on a disk, links followed no farther than the repository', async () => {
    const disk = await revisionDisk(root, 'HEAD');
    const at = (path: string) => join(root, path);
    expect(await disk.listFolder(root)).toEqual(['ky']);
    expect(await disk.inspect(at('ky'))).toEqual({ kind: 'folder', size: 0, isLink: false });
    expect(await disk.inspect(at('ky/submissions/thủy.yaml'))).toEqual({
      kind: 'file',
      size: 7,
      isLink: false,
    });
    expect(await disk.inspect(at('ky/none/thing'))).toMatchObject({ kind: 'nothing' });
    expect(await disk.inspect(join(root, '..'))).toMatchObject({ kind: 'nothing' });
    await expect(disk.readFile(at('ky'))).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(disk.listFolder(at('ky/review.yaml'))).rejects.toMatchObject({ code: 'ENOTDIR' });
    if (process.platform !== 'win32') {
      expect(await disk.listFolder(at('ky'))).toContain(nameForeignToWindows);
      expect(await disk.inspect(at('ky/submissions/link.yaml'))).toEqual({
        kind: 'file',
        size: 7,
        isLink: true,
      });
      expect(await disk.realPath(at('ky/submissions/link.yaml'))).toBe(at('ky/submissions/thủy.yaml'));
      expect(await disk.inspect(at('ky/submissions/out'))).toMatchObject({ kind: 'dangling-link' });
    }
  });

  it('are read from packs, from worktrees, and from what a copy borrows', async () => {
    const [tree, copy] = [await realpath(await newFolder()), await realpath(await newFolder())];
    git(root, 'worktree', 'add', '--quiet', join(tree, 'w'), 'v1');
    git(root, 'gc', '--quiet');
    git(root, 'pack-refs', '--all');
    expect(await readdir(join(root, '.git/refs/tags'))).toEqual([]);
    for (const [revision, word] of [
      ['HEAD', 'ba'],
      ['v1', 'một'],
      [git(root, 'rev-parse', '--short=6', 'HEAD~1'), 'hai'],
    ] as const) {
      expect(await textAt(revision)).toContain(`100 ${word}`);
    }
    expect(await textAt('HEAD', 'ky/review.yaml', join(tree, 'w'))).toContain('100 một');
    expect(await textAt('chinh', 'ky/review.yaml', join(tree, 'w'))).toContain('100 ba');
    git(copy, 'clone', '--quiet', '--shared', root, 'c');
    expect(await textAt('origin/chinh~1', 'ky/review.yaml', join(copy, 'c'))).toContain('100 hai');
    git(join(copy, 'c'), 'fetch', '--quiet', 'origin', 'chinh', 'v1');
    expect(await textAt('FETCH_HEAD~1', 'ky/review.yaml', join(copy, 'c'))).toContain('100 hai');
    git(copy, 'clone', '--quiet', '--depth', '1', `file://${root}`, 'shallow');
    expect(await flawOf('HEAD', join(copy, 'shallow'))).toBe('none');
    expect(await flawOf('HEAD~1', join(copy, 'shallow'))).toBe('missing-object');
  });

  it('are refused where a pack is damaged, or larger than memory should hold', async () => {
    const copy = await realpath(await newFolder());
    git(copy, 'clone', '--quiet', '--depth', '1', `file://${root}`, '.');
    const folder = join(copy, '.git/objects/pack');
    const path = join(folder, (await readdir(folder)).find((one) => one.endsWith('.pack')) ?? '');
    const bytes = await readFile(path);
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    await chmod(path, 0o644);
    await writeFile(path, bytes);
    expect(await flawOf('HEAD', copy)).toBe('damaged');
    await truncate(path, most.gitPackBytes + 1);
    expect(await flawOf('HEAD', copy)).toBe('too-large');
  });

  it('are refused where the repository is damaged, or kept in a way that is not known', async () => {
    const broken = await realpath(await newFolder());
    git(broken, 'init', '--quiet', '--initial-branch=chinh');
    expect(await flawOf('HEAD', broken)).toBe('unknown-revision');
    committed(broken, { 'ky/review.yaml': 'year: 2023' });
    const name = git(broken, 'rev-parse', 'HEAD:ky/review.yaml');
    const path = join(broken, '.git/objects', name.slice(0, 2), name.slice(2));
    await rm(path);
    expect(await flawOf('HEAD', broken)).toBe('missing-object');
    await writeFile(path, 'no object');
    expect(await flawOf('HEAD', broken)).toBe('damaged');
    await writeFile(join(broken, '.git/config'), '[extensions]\n\tobjectFormat = sha256\n');
    expect(await flawOf('HEAD', broken)).toBe('unknown-storage');
    await rm(join(broken, '.git'), { recursive: true });
    await mkdir(join(broken, '.git'));
    expect(await flawOf('HEAD', broken)).toBe('no-repository');
  });
});
