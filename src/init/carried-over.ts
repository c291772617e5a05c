import { join, relative, resolve } from 'node:path';
import type { DraftReview } from '../campaign/review.ts';
import { liesIn, realPathOf } from '../intake/real-path.ts';
import type { Disk } from '../intake/world.ts';

/** Last year's own templates and fonts. */
export interface CarriedOver {
  /** By their paths from the campaign's folder. */
  readonly files: readonly [string, Uint8Array][];
  /** The paths of what is no file of the campaign's, and not carried over. */
  readonly leftOut: readonly string[];
}

/** Reads last year's own templates and fonts. @param root last year's folder */
export async function carriedOver(root: string, draft: DraftReview, disk: Disk): Promise<CarriedOver> {
  const files: [string, Uint8Array][] = [];
  const leftOut: string[] = [];
  /** Real paths: a link may lead to a folder that it lies in. */
  const entered = new Set<string>();
  const add = async (path: string) => {
    const { kind } = await disk.inspect(path);
    if (kind === 'nothing') return;
    // What lies outside is no part of the campaign, and refused where it is used.
    if (kind !== 'file' || !(await liesIn(disk, path, root))) leftOut.push(path);
    else files.push([relative(root, path), await disk.readFile(path, { within: root })]);
  };
  const addAll = async (path: string): Promise<void> => {
    const { kind } = await disk.inspect(path);
    const real = await realPathOf(disk, path);
    if (kind !== 'folder' || entered.has(real) || !(await liesIn(disk, path, root))) return add(path);
    entered.add(real);
    for (const name of [...(await disk.listFolder(path, root))].sort()) await addAll(join(path, name));
  };
  await addAll(join(root, 'templates'));
  const fonts = Object.values(draft.campaign.root.value.documents?.fonts ?? {});
  for (const font of new Set(fonts)) await add(resolve(root, font));
  return { files, leftOut };
}
