import { describe, expect, it } from 'vitest';
import { repositoryAbove } from '../../src/intake/repository.ts';
import { root, worldOf } from '../support/memory-world.ts';

const worldWith = (...paths: string[]) => worldOf(new Map(paths.map((path) => [path, new Uint8Array()])));

describe('the repository that a folder lies in', () => {
  it('is the nearest folder that git keeps its records in, be they a folder or a file', async () => {
    const world = worldWith('.git/HEAD', 'a/b/review.yaml', 'c/.git', 'c/d/review.yaml');
    expect(await repositoryAbove(world, `${root}/a/b`, [])).toBe(root);
    expect(await repositoryAbove(world, `${root}/c/d`, [])).toBe(`${root}/c`);
    expect(await repositoryAbove(world, root, [])).toBe(root);
  });

  it('is a checkout of the service where git left no records, if the folder lies in it', async () => {
    const world = worldWith('a/b/review.yaml');
    expect(await repositoryAbove(world, `${root}/a/b`, [root])).toBe(root);
    expect(await repositoryAbove(world, `${root}/a/b`, ['/other', `${root}/a`])).toBe(`${root}/a`);
    expect(await repositoryAbove(world, `${root}/a/b`, ['/other', `${root}/a/bc`])).toBeNull();
  });

  it('is followed through links, and none where folders above may not be looked at', async () => {
    const world = worldWith('r/.git/HEAD', 'r/c/review.yaml');
    const linked = { ...world, realPath: async (path: string) => path.replace('/link', `${root}/r/c`) };
    expect(await repositoryAbove(linked, '/link', [])).toBe(`${root}/r`);
    const denied = {
      ...world,
      inspect: async () => {
        throw Object.assign(new Error(), { code: 'ERR_ACCESS_DENIED' });
      },
    };
    expect(await repositoryAbove(denied, `${root}/r/c`, [])).toBeNull();
  });
});
