import { closeSync, constants, fstatSync, openSync, readlinkSync, realpathSync, statSync } from 'node:fs';
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
  readonly #descriptor: number | null;
  readonly #path: string;
  /** Where it lies, links followed. */
  readonly #place: string;
  readonly #identity: string;
  /** Its number is soon that of another file. */
  #isClosed = false;

  private constructor(descriptor: number | null, path: string, place: string, identity: string) {
    this.#descriptor = descriptor;
    this.#path = path;
    this.#place = place;
    this.#identity = identity;
  }

  /**
   * @param within a folder that it must be, or lie in, links followed; `null` where it may lie anywhere
   * @throws the system's error, or one with the code "EOUTSIDE"
   */
  static async of(path: string, within: string | null): Promise<HeldFolder> {
    const descriptor = openedFolder(path);
    try {
      const place = descriptor === null ? await placeAt(path) : placeOf(descriptor);
      if (within !== null && !isWithin(place, await placeOfFolder(within))) throw outside(path);
      return new HeldFolder(descriptor, path, place, descriptor === null ? identityAt(path) : '');
    } catch (reason) {
      if (descriptor !== null) closeSync(descriptor);
      throw reason;
    }
  }

  /** The path by which what has a name in it is reached. */
  at(name: string): string {
    return join(this.#descriptor === null ? this.#path : `${descriptors}/${this.#descriptor}`, name);
  }

  /** Sees to it that its path still leads to it, before something changes there. @throws as `of` does */
  async confirm(): Promise<void> {
    if (this.#descriptor !== null) return;
    const isSame = (await placeAt(this.#path)) === this.#place && identityAt(this.#path) === this.#identity;
    if (!isSame) throw outside(this.#path);
  }

  async close(): Promise<void> {
    if (this.#descriptor === null || this.#isClosed) return;
    this.#isClosed = true;
    try {
      closeSync(this.#descriptor);
    } catch {
      // Nothing was written to it that could be lost.
    }
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
export async function liesOpenedIn(descriptor: number, path: string, folder: string): Promise<boolean> {
  if (hasDescriptors) {
    const place = placeIfTold(descriptor);
    if (place !== null) return isWithin(place, await placeOfFolder(folder));
  }
  const place = await placeAt(path);
  const [opened, now] = [fstatSync(descriptor, { bigint: true }), statSync(place, { bigint: true })];
  return isWithin(place, await placeAt(folder)) && opened.dev === now.dev && opened.ino === now.ino;
}

const isWithin = (place: string, folder: string) => place === folder || isBelow(place, folder);

/** A folder opened; `null` where that is of no use. @throws the system's error */
function openedFolder(path: string): number | null {
  if (!hasDescriptors) return null;
  const descriptor = openSync(path, toGoOnFrom);
  if (placeIfTold(descriptor) !== null) return descriptor;
  closeSync(descriptor);
  return null;
}

/** Where what is open lies, by the system itself. @throws the system's error */
const placeOf = (descriptor: number) => readlinkSync(`${descriptors}/${descriptor}`);

/** Some surroundings lack the folder in which the system names what is open. */
function placeIfTold(descriptor: number): string | null {
  try {
    return placeOf(descriptor);
  } catch {
    return null;
  }
}

/** Where a path leads, links followed, as far as the system says: that of some drives fails. */
const placeAt = (path: string) =>
  realPathOf({ realPath: async (absolute) => realpathSync.native(absolute) }, path);

async function placeOfFolder(path: string): Promise<string> {
  const descriptor = openedFolder(path);
  if (descriptor === null) return placeAt(path);
  try {
    return placeOf(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** What is at a path; empty where Node's permissions let nobody look there: then what takes its place goes unnoticed. */
function identityAt(path: string): string {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev} ${ino}`;
  } catch (reason) {
    if (reasonOf(reason) === 'ERR_ACCESS_DENIED') return '';
    throw reason;
  }
}

const outside = (path: string) =>
  Object.assign(new Error(`EOUTSIDE: ${path}`), { code: 'EOUTSIDE', syscall: 'open', path });
