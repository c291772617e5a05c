import { dirname, join } from 'node:path';
import { realPathOf } from './real-path.ts';
import { type Disk, exists } from './world.ts';

/**
 * The root of the repository that a folder lies in, links followed: the nearest folder at or above it that git keeps its
 * records in, or that is a checkout; `null` where there is none, or that can't be known.
 * @param checkouts folders where services have put repositories, perhaps without git's records
 */
export async function repositoryAbove(
  world: Disk,
  folder: string,
  checkouts: readonly string[],
): Promise<string | null> {
  const roots = await Promise.all(checkouts.map((checkout) => realPathOf(world, checkout)));
  let at = await realPathOf(world, folder);
  for (;;) {
    // What may not be looked at is no repository that could be named.
    if (roots.includes(at) || (await exists(world, join(at, '.git')).catch(() => false))) return at;
    const parent = dirname(at);
    if (parent === at) return null;
    at = parent;
  }
}
