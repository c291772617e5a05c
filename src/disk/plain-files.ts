import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readlinkSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { isBelow } from '../intake/world.ts';
import { descriptors, hasDescriptors, toGoOnFrom } from './held-folder.ts';
import { stateOf } from './read-files.ts';

/** A file's bytes, and what shows whether it is still as it was when they were read. */
export interface PlainFile {
  readonly bytes: Uint8Array;
  readonly state: string;
}

/**
 * The plain files of a folder, one after the other and at once, for threads that do nothing else. It reads what holds no
 * surprise, within the same bounds as `ReadFiles`; whatever else there is, is left to that.
 */
export class PlainFiles {
  readonly #folder: string;
  readonly #within: string;
  /** `null` where the folder is reached by its path alone. */
  readonly #descriptor: number | null;
  #room = Buffer.alloc(65_536);

  private constructor(folder: string, within: string, descriptor: number | null) {
    this.#folder = folder;
    this.#within = within;
    this.#descriptor = descriptor;
  }

  /**
   * @param within the folder that it must be, or lie in, links followed
   * @returns `null` where it can't be read so
   */
  static of(folder: string, within: string): PlainFiles | null {
    let descriptor: number | null = null;
    try {
      if (!hasDescriptors) return new PlainFiles(folder, realpathSync.native(within), null);
      descriptor = openSync(folder, toGoOnFrom);
      const place = readlinkSync(`${descriptors}/${descriptor}`);
      const bound = realpathSync.native(within);
      if (place === bound || isBelow(place, bound)) return new PlainFiles(folder, bound, descriptor);
    } catch {
      // Whoever reads it otherwise learns why.
    }
    if (descriptor !== null) closeSync(descriptor);
    return null;
  }

  /**
   * A file's bytes, which are good until the next file is read; `null` where it is no plain file, is larger than the limit,
   * changes while it is read, or can't be read.
   */
  read(name: string, limit: number): PlainFile | null {
    try {
      return this.#read(name, limit);
    } catch {
      return null;
    }
  }

  close(): void {
    if (this.#descriptor !== null) closeSync(this.#descriptor);
  }

  #read(name: string, limit: number): PlainFile | null {
    const path =
      this.#descriptor === null ? join(this.#folder, name) : `${descriptors}/${this.#descriptor}/${name}`;
    // It was a file when it was listed; what has come in its place is opened without waiting, and left at once.
    const file = openSync(path, toReadNoLink);
    try {
      const before = fstatSync(file, { bigint: true });
      if (!before.isFile() || before.size > limit || !this.#isReached(path, before)) return null;
      const size = Number(before.size);
      if (this.#room.length < size + 1) this.#room = Buffer.alloc(size * 2);
      const bytesRead = readSync(file, this.#room, 0, size + 1, 0);
      const state = stateOf(before).text;
      if (bytesRead !== size || stateOf(fstatSync(file, { bigint: true })).text !== state) return null;
      return { bytes: this.#room.subarray(0, size), state };
    } finally {
      closeSync(file);
    }
  }

  /** Whether what was opened lies where it must: a folder that is open leads nowhere else, a path may. */
  #isReached(path: string, { dev, ino }: { readonly dev: bigint; readonly ino: bigint }): boolean {
    if (this.#descriptor !== null) return true;
    const place = realpathSync.native(path);
    const now = statSync(place, { bigint: true });
    return isBelow(place, this.#within) && now.dev === dev && now.ino === ino;
  }
}

// Windows knows none of these.
const toReadNoLink = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);
