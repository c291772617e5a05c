import { type BigIntStats, closeSync, constants, fstatSync, openSync, promises, readSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Opening } from '../intake/world.ts';
import { most } from '../limits.ts';
import { holding, liesOpenedIn } from './held-folder.ts';

/** How often a file is read again that changes while it is read, and how long to wait before. */
const attempts = 5;
const retryDelayMs = 20;

/** Files read from the disk, each in one state, and whether they are still in it. */
export class ReadFiles {
  readonly #states = new Map<string, string>();

  /**
   * A file's bytes. What is no file, such as a pipe that nobody writes to, is not waited for.
   * @throws the system's error; one with the code "ECHANGED" at a file that keeps changing, "EFBIG" at one that is too
   * large to be held, "EOUTSIDE" at one that lies elsewhere than it must, "ENOTREGULAR" at what is none
   */
  async read(path: string, opening?: Opening): Promise<Uint8Array> {
    const file = await openedFile(path, opening);
    try {
      if (!fstatSync(file).isFile()) throw failure('ENOTREGULAR', path);
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        const before = stateOf(fstatSync(file, { bigint: true }));
        if (before.size > most.mostFileBytes) throw failure('EFBIG', path);
        const bytes = Buffer.alloc(Number(before.size));
        const bytesRead = readSync(file, bytes, 0, bytes.length, 0);
        const after = stateOf(fstatSync(file, { bigint: true }));
        if (bytesRead === bytes.length && after.text === before.text) {
          this.#states.set(path, after.text);
          return bytes;
        }
        await setTimeout(retryDelayMs);
      }
    } finally {
      closeSync(file);
    }
    throw failure('ECHANGED', path);
  }

  /** The first bytes of a file, at most so many, of which no note is taken. @throws as `read` does */
  async startOf(path: string, bytes: number, opening?: Opening): Promise<Uint8Array> {
    const file = await openedFile(path, opening);
    try {
      if (!fstatSync(file).isFile()) throw failure('ENOTREGULAR', path);
      const start = Buffer.alloc(bytes);
      const bytesRead = readSync(file, start, 0, bytes, 0);
      return start.subarray(0, bytesRead);
    } finally {
      closeSync(file);
    }
  }

  /** Takes note of a file that was read by others. @param state as `stateOf` gives it */
  note(path: string, state: string): void {
    this.#states.set(path, state);
  }

  /** Begins anew: nothing has been read. */
  forget(): void {
    this.#states.clear();
  }

  /** The paths of those that have been read. */
  paths(): string[] {
    return [...this.#states.keys()];
  }

  /** The paths of those that are no longer as they were when they were last read. */
  async changed(): Promise<string[]> {
    const changed: string[] = [];
    for (const [path, state] of this.#states) {
      const now = await promises.stat(path, { bigint: true }).then(
        (found) => stateOf(found).text,
        () => null,
      );
      if (now !== state) changed.push(path);
    }
    return changed;
  }
}

/** A file opened to be read, which lies where it must. @throws as `ReadFiles.read` does */
async function openedFile(path: string, opening: Opening | undefined): Promise<number> {
  if (opening === undefined) return openSync(path, toRead);
  const { within, mayBeLink = false } = opening;
  if (mayBeLink) {
    return holding(dirname(path), within, async (folder) => openSync(folder.at(basename(path)), toRead));
  }
  const file = openSync(path, toRead);
  try {
    if (await liesOpenedIn(file, path, within)) return file;
  } catch (reason) {
    closeSync(file);
    throw reason;
  }
  closeSync(file);
  throw failure('EOUTSIDE', path);
}

// Windows knows no such flag, nor pipes among its files.
const toRead = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** What shows whether two paths name one file: the disk and the number that it has there; `null` where that is not known. */
export async function identityOf(path: string): Promise<string | null> {
  const found = await promises.stat(path, { bigint: true }).catch(() => null);
  // Disks that give no numbers give this one to all.
  return found === null || found.ino === 0n ? null : `${found.dev} ${found.ino}`;
}

/** When a file or a folder was last changed, in milliseconds; `null` where there is none, or the disk does not say. */
export async function changedAt(path: string): Promise<number | null> {
  const found = await promises.stat(path).catch(() => null);
  return found?.isFile() || found?.isDirectory() ? found.mtimeMs : null;
}

const failure = (code: string, path: string) =>
  Object.assign(new Error(`${code}: ${path}`), { code, syscall: 'read', path });

/** What shows whether a file is still as it was. */
export function stateOf({ dev, ino, size, mtimeNs }: BigIntStats) {
  return { size, text: [dev, ino, size, mtimeNs].join(' ') };
}
