import { dirname, join, resolve, sep } from 'node:path';
import { error, type Finding } from '../diagnostics/finding.ts';
import { FindingError } from '../diagnostics/finding-error.ts';
import type { Place } from '../diagnostics/source-text.ts';
import { reasonOf, type World } from './world.ts';

/** Where a campaign's file may be, and how large. */
export interface Confines {
  /** The folder that it must lie in, links followed; `null` for a file that the user has named. */
  readonly folder: string | null;
  /** Bytes. */
  readonly limit: number;
}

/**
 * Reads a file that somebody else may have put there: it must be a file, within limits, and not a link to what is
 * somebody's own.
 * @param place where to tell of what is wrong with it
 * @throws FindingError
 */
export async function readConfined(
  world: World,
  path: string,
  { folder, limit }: Confines,
  place: Place,
): Promise<Uint8Array> {
  const refused = (finding: Finding) => new FindingError(finding);
  try {
    const { kind, size, isLink } = await world.inspect(path);
    if (kind !== 'file' && kind !== 'nothing') throw refused(error('file-not-regular', place, { kind }));
    if (size > limit) throw refused(error('file-too-large', place, { size, limit }));
    if (folder !== null && isLink && !(await isWithin(world, path, folder))) {
      throw refused(error('file-outside', place, {}));
    }
    return await world.readFile(path);
  } catch (reason) {
    if (reason instanceof FindingError) throw reason;
    throw refused(error('file-unreadable', place, { reason: reasonOf(reason) }));
  }
}

/** Whether a path leads into a folder, links followed; or, by way of a link, to a file beside it. */
async function isWithin(world: World, path: string, folder: string): Promise<boolean> {
  return (await liesIn(world, path, folder)) || liesIn(world, path, dirname(path));
}

/** Whether a path leads into a folder, links followed; what is not there, by its name. */
export async function liesIn(world: World, path: string, folder: string): Promise<boolean> {
  const [real, within] = await Promise.all(
    [path, folder].map((one) => world.realPath(one).catch(() => resolve(one))),
  );
  return real?.startsWith(join(within ?? folder, sep)) === true;
}
