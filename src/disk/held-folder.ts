import { constants, type FileHandle, open, readlink, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { realPathOf } from '../intake/real-path.ts';
import { isBelow, reasonOf } from '../intake/world.ts';

/** Linux's own names of what this process has open: they lead to that and nothing else, whatever its path leads to. */
export const descriptors = '/proc/self/fd';

/** Opens a folder to go on from it, which takes no right to list it; Node has no name for the first of the two. */
export const toGoOnFrom = 0o10000000 | (constants.O_DIRECTORY ?? 0);

/** Node's permissions are for paths alone. */
export const hasDescriptors =
  process.platform === 'linux' && (process as { readonly permission?: unknown }).permission === undefined;

/**
 * A folder that stays the one that was found: what is read and written in it is led nowhere else by a link that takes
 * its place meanwhile. Systems other than Linux reach a folder by its path alone, which is looked at again there.
 */
export class HeldFolder {
  /** `null` where a folder is reached by its path alone. */
  readonly #handle: FileHandle | null;
  readonly #path: string;
  /** Where it lies, links followed. */
  readonly #place: string;
  readonly #identity: string;

  private constructor(handle: FileHandle | null, path: string, place: string, identity: string) {
    this.#handle = handle;
    this.#path = path;
    this.#place = place;
    this.#identity = identity;
  }

  /**
   * @param within a folder that it must be, or lie in, links followed; `null` where it may lie anywhere
   * @throws the system's error, or one with the code "EOUTSIDE"
   */
  static async of(path: string, within: string | null): Promise<HeldFolder> {
    const handle = await openedFolder(path);
    try {
      const place = handle === null ? await placeAt(path) : await placeOf(handle);
      if (within !== null && !isWithin(place, await placeOfFolder(within))) throw outside(path);
      return new HeldFolder(handle, path, place, handle === null ? await identityAt(path) : '');
    } catch (reason) {
      await handle?.close();
      throw reason;
    }
  }

  /** The path by which what has a name in it is reached. */
  at(name: string): string {
    return join(this.#handle === null ? this.#path : `${descriptors}/${this.#handle.fd}`, name);
  }

  /** Sees to it that its path still leads to it, before something changes there. @throws as `of` does */
  async confirm(): Promise<void> {
    if (this.#handle !== null) return;
    const isSame =
      (await placeAt(this.#path)) === this.#place && (await identityAt(this.#path)) === this.#identity;
    if (!isSame) throw outside(this.#path);
  }

  async close(): Promise<void> {
    // Nothing was written to it that could be lost.
    await this.#handle?.close().catch(() => undefined);
  }
}

/** Does something in a folder, which is held meanwhile. @throws as `HeldFolder.of` does, naming the folder by its path */
export async function holding<T>(
  path: string,
  within: string | null,
  work: (folder: HeldFolder) => Promise<T>,
): Promise<T> {
  const folder = await HeldFolder.of(path, within);
  try {
    const result = await work(folder);
    await folder.confirm();
    return result;
  } catch (reason) {
    // The system knows only how it was reached.
    throw reason instanceof Error ? Object.assign(reason, { path }) : reason;
  } finally {
    await folder.close();
  }
}

/**
 * Whether a file that has been opened lies in a folder, links followed. Where the system does not say where it lies, it
 * must still be what its path leads to.
 */
export async function liesOpenedIn(file: FileHandle, path: string, folder: string): Promise<boolean> {
  if (hasDescriptors) {
    const place = await placeOf(file).catch(() => null);
    if (place !== null) return isWithin(place, await placeOfFolder(folder));
  }
  const place = await placeAt(path);
  const [opened, now] = [await file.stat({ bigint: true }), await stat(place, { bigint: true })];
  return isWithin(place, await placeAt(folder)) && opened.dev === now.dev && opened.ino === now.ino;
}

const isWithin = (place: string, folder: string) => place === folder || isBelow(place, folder);

/** A folder opened; `null` where that is of no use. @throws the system's error */
async function openedFolder(path: string): Promise<FileHandle | null> {
  if (!hasDescriptors) return null;
  const handle = await open(path, toGoOnFrom);
  // Some surroundings lack the folder in which the system names what is open.
  if ((await placeOf(handle).catch(() => null)) !== null) return handle;
  await handle.close();
  return null;
}

/** Where what is open lies, by the system itself. @throws the system's error */
const placeOf = (handle: FileHandle) => readlink(`${descriptors}/${handle.fd}`);

/** Where a path leads, links followed, as far as the system says: that of some drives fails. */
const placeAt = (path: string) => realPathOf({ realPath: realpath }, path);

async function placeOfFolder(path: string): Promise<string> {
  const handle = await openedFolder(path);
  if (handle === null) return placeAt(path);
  try {
    return await placeOf(handle);
  } finally {
    await handle.close();
  }
}

/** What is at a path; empty where Node's permissions let nobody look there: then what takes its place goes unnoticed. */
async function identityAt(path: string): Promise<string> {
  try {
    const { dev, ino } = await stat(path, { bigint: true });
    return `${dev} ${ino}`;
  } catch (reason) {
    if (reasonOf(reason) === 'ERR_ACCESS_DENIED') return '';
    throw reason;
  }
}

const outside = (path: string) =>
  Object.assign(new Error(`EOUTSIDE: ${path}`), { code: 'EOUTSIDE', syscall: 'open', path });
