import { basename, dirname, join, resolve } from 'node:path';
import { type Disk, isBelow } from './world.ts';

/** Whether a path leads into a folder, links followed as far as there is anything. */
export async function liesIn(world: Pick<Disk, 'realPath'>, path: string, folder: string): Promise<boolean> {
  return isBelow(await realPathOf(world, path), await realPathOf(world, folder));
}

/** Where a path leads, links followed; of what is not there, the folder that it would be in, and its name. */
export async function realPathOf(world: Pick<Disk, 'realPath'>, path: string): Promise<string> {
  const absolute = resolve(path);
  try {
    return await world.realPath(absolute);
  } catch {
    const parent = dirname(absolute);
    return parent === absolute ? absolute : join(await realPathOf(world, parent), basename(absolute));
  }
}
