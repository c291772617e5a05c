import { dirname, resolve } from 'node:path';
import { error, type Finding, type FindingCode } from '../diagnostics/finding.ts';
import { FindingError } from '../diagnostics/finding-error.ts';
import type { Place } from '../diagnostics/source-text.ts';
import { isBelow, reasonOf, type World } from './world.ts';

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
  try {
    const { kind, size, isLink } = await world.inspect(path);
    if (kind !== 'file' && kind !== 'nothing')
      throw new FindingError(error('file-not-regular', place, { kind }));
    if (size > limit) throw new FindingError(error('file-too-large', place, { size, limit }));
    if (folder !== null && isLink && !(await isWithin(world, path, folder))) {
      throw new FindingError(error('file-outside', place, {}));
    }
    return await world.readFile(path);
  } catch (reason) {
    if (reason instanceof FindingError) throw reason;
    throw new FindingError(error('file-unreadable', place, { reason: reasonOf(reason) }));
  }
}

/** The codes of what is found in files that were not read. */
const refusals: ReadonlySet<FindingCode> = new Set([
  'file-not-regular',
  'file-outside',
  'file-too-large',
  'file-unreadable',
]);

/** Whether a finding says that its file was not read. */
export function isRefusal({ code }: Finding): boolean {
  return refusals.has(code);
}

/** Whether a path leads into a folder, links followed; or, by way of a link, to a file beside it. */
async function isWithin(world: World, path: string, folder: string): Promise<boolean> {
  return (await liesIn(world, path, folder)) || liesIn(world, path, dirname(path));
}

/** Whether a path leads into a folder, links followed; what is not there, by its name. */
export async function liesIn(world: World, path: string, folder: string): Promise<boolean> {
  const real = (one: string) => world.realPath(one).catch(() => resolve(one));
  return isBelow(await real(path), await real(folder));
}
