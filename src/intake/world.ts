import { join, sep } from 'node:path';

/** What stands behind a path, links followed. */
export interface Entry {
  readonly kind: 'file' | 'folder' | 'pipe' | 'device' | 'socket' | 'dangling-link' | 'link-loop' | 'nothing';
  /** Bytes; 0 for what is no file. */
  readonly size: number;
  /** Whether a link leads to it. */
  readonly isLink: boolean;
}

/** What must hold of a file once it is open: a link may take its place after it has been looked at. */
export interface Opening {
  /** The folder that it must lie in, links followed. */
  readonly within: string;
  /** Whether it may itself be a link that leads elsewhere; no folder on the way may. */
  readonly mayBeLink?: boolean;
}

/** The disk, to be read. */
export interface Disk {
  /**
   * The bytes of a file. Rejects with an error whose `code` is the system's, such as "ENOENT"; "EOUTSIDE" where what was
   * opened lies elsewhere than it must.
   */
  readFile(path: string, opening?: Opening): Promise<Uint8Array>;
  /**
   * The first bytes of a file, at most so many; left out where a disk reads files as a whole. Rejects as `readFile` does.
   */
  startOf?(path: string, bytes: number, opening?: Opening): Promise<Uint8Array>;
  /** The names in a folder, in any order. Rejects as `readFile` does. @param within a folder that it must be, or lie in */
  listFolder(path: string, within?: string): Promise<readonly string[]>;
  /** Of the names in a folder those of plain files: no links; left out where a disk does not say so at once. Rejects as `listFolder` does. */
  plainFilesIn?(path: string, within: string): Promise<readonly string[]>;
  /** Rejects as `readFile` does where it can't be known. */
  inspect(path: string): Promise<Entry>;
  /** Where a path leads, links followed. Rejects as `readFile` does. */
  realPath(path: string): Promise<string>;
}

/** The calendar. */
export interface Calendar {
  /** Today's date where the program runs, as "2023-12-13". */
  today(): string;
}

/** The only way in which the stages see the world outside: disk and calendar. The command line provides it. */
export interface World extends Disk, Calendar {}

/** The program as it is installed. */
export interface Installation {
  /** The folder of its own files, such as its templates. */
  readonly programFolder: string;
}

/** A world whose disk holds the program's own files as well. */
export interface ProgramWorld extends World, Installation {}

/** Whether a path lies below a folder; both absolute, and links followed where they matter. */
export const isBelow = (path: string, folder: string) => path.startsWith(join(folder, sep));

/** The first bytes of a file, at most so many. Rejects as `readFile` does. */
export async function startOf(
  disk: Pick<Disk, 'startOf' | 'readFile'>,
  path: string,
  bytes: number,
  opening?: Opening,
): Promise<Uint8Array> {
  if (disk.startOf !== undefined) return disk.startOf(path, bytes, opening);
  return (await disk.readFile(path, opening)).subarray(0, bytes);
}

/** Whether there is a file or folder of that name. Rejects where that can't be known. */
export async function exists(world: Pick<Disk, 'inspect'>, path: string): Promise<boolean> {
  return (await world.inspect(path)).kind !== 'nothing';
}

/** The system's code of a failed call, such as "EACCES"; the error's own words where it has none. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.message : String(error);
}

/** The disk with some files more, in memory: they stand for those on it, where there are any. */
export function diskWith(files: ReadonlyMap<string, Uint8Array>, disk: Disk): Disk {
  return {
    readFile: async (path, opening) => files.get(path) ?? disk.readFile(path, opening),
    startOf: async (path, bytes, opening) =>
      files.get(path)?.subarray(0, bytes) ?? startOf(disk, path, bytes, opening),
    inspect: async (path) => {
      const bytes = files.get(path);
      return bytes === undefined ? disk.inspect(path) : { kind: 'file', size: bytes.length, isLink: false };
    },
    listFolder: (path, within) => disk.listFolder(path, within),
    realPath: (path) => disk.realPath(path),
  };
}
