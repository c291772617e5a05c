import { basename, dirname, join } from 'node:path';
import { FindingError } from '../diagnostics/finding.ts';
import type { Place } from '../diagnostics/source-text.ts';
import { error } from './finding-makers.ts';
import { realPathOf } from './real-path.ts';
import { type Disk, isBelow, type Opening, reasonOf, startOf } from './world.ts';

/** Where a campaign's file may be, and how large. */
export interface Confines {
  /** The folder that it must lie in, links followed; `null` where it may lie anywhere. */
  readonly folder: string | null;
  /** Whether it may itself be a link that leads elsewhere, since the user has named it; no folder on the way may. */
  readonly mayBeLink?: boolean;
  /** Bytes. */
  readonly limit: number;
}

/**
 * Reads a file that somebody else may have put there: it must be a file, within limits, and no link on the way to it
 * may lead to what is somebody's own.
 * @param place where to report what is wrong with it
 * @throws FindingError
 */
export function readConfined(
  world: Disk,
  path: string,
  confines: Confines,
  place: Place,
): Promise<Uint8Array> {
  return readAs((opening) => world.readFile(path, opening), world, path, confines, place);
}

/** The first bytes of such a file, at most so many, however large it is. @throws FindingError */
export function startOfConfined(
  world: Disk,
  path: string,
  bytes: number,
  confines: Omit<Confines, 'limit'>,
  place: Place,
): Promise<Uint8Array> {
  const any = { ...confines, limit: Number.POSITIVE_INFINITY };
  return readAs((opening) => startOf(world, path, bytes, opening), world, path, any, place);
}

async function readAs(
  read: (opening: Opening | undefined) => Promise<Uint8Array>,
  world: Disk,
  path: string,
  { folder, limit, mayBeLink = false }: Confines,
  place: Place,
): Promise<Uint8Array> {
  try {
    const { kind, size } = await world.inspect(path);
    if (kind !== 'file' && kind !== 'nothing')
      throw new FindingError(error('file-not-regular', place, { kind }));
    if (folder !== null) {
      const real = mayBeLink
        ? join(await realPathOf(world, dirname(path)), basename(path))
        : await realPathOf(world, path);
      if (!isBelow(real, await realPathOf(world, folder)))
        throw new FindingError(error('file-outside', place, {}));
    }
    if (size > limit)
      throw new FindingError(error('file-too-large', place, { size, limit, isRollup: false }));
    return await read(folder === null ? undefined : { within: folder, mayBeLink });
  } catch (reason) {
    if (reason instanceof FindingError) throw reason;
    if (reasonOf(reason) === 'EOUTSIDE') throw new FindingError(error('file-outside', place, {}));
    throw new FindingError(error('file-unreadable', place, { reason: reasonOf(reason) }));
  }
}
