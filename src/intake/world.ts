import { join, sep } from 'node:path';

/** What stands behind a path, links followed. */
export interface Entry {
  readonly kind: 'file' | 'folder' | 'pipe' | 'device' | 'socket' | 'dangling-link' | 'link-loop' | 'nothing';
  /** Bytes; 0 for what is no file. */
  readonly size: number;
  /** Whether a link leads to it. */
  readonly isLink: boolean;
}

/** The only way in which the stages see the world outside: disk and calendar. The command line provides it. */
export interface World {
  /** The bytes of a file. Rejects with an error whose `code` is the system's, such as "ENOENT". */
  readFile(path: string): Promise<Uint8Array>;
  /** The names in a folder, in any order. Rejects as `readFile` does. */
  listFolder(path: string): Promise<readonly string[]>;
  /** Rejects as `readFile` does where it can't be known. */
  inspect(path: string): Promise<Entry>;
  /** Where a path leads, links followed. Rejects as `readFile` does. */
  realPath(path: string): Promise<string>;
  /** Today's date where the program runs, as "2023-12-13". */
  today(): string;
}

/** The most bytes that a file may have, whatever limit is asked for: what is larger fits into no text. */
export const mostFileBytes = 2 ** 28;

/** A world whose disk holds the program's own files as well, such as its templates. */
export interface ProgramWorld extends World {
  /** The folder that the program is installed in. */
  readonly programFolder: string;
}

/** Whether a path lies below a folder; both absolute, and links followed where they matter. */
export const isBelow = (path: string, folder: string) => path.startsWith(join(folder, sep));

/** Whether there is a file or folder of that name. Rejects where that can't be known. */
export async function exists(world: World, path: string): Promise<boolean> {
  return (await world.inspect(path)).kind !== 'nothing';
}

/** The system's code of a failed call, such as "EACCES"; the error's own words where it has none. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.message : String(error);
}

/** The world with some files more, in memory: they stand for those on disk, where there are any. */
export function worldWith(files: ReadonlyMap<string, Uint8Array>, world: World): World {
  return {
    readFile: async (path) => files.get(path) ?? world.readFile(path),
    inspect: async (path) => {
      const bytes = files.get(path);
      return bytes === undefined ? world.inspect(path) : { kind: 'file', size: bytes.length, isLink: false };
    },
    listFolder: (path) => world.listFolder(path),
    realPath: (path) => world.realPath(path),
    today: () => world.today(),
  };
}
