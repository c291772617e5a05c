/** The only way in which the stages see the world outside: disk and calendar. The command line provides it. */
export interface World {
  /** The bytes of a file. Rejects with an error whose `code` is the system's, such as "ENOENT". */
  readFile(path: string): Promise<Uint8Array>;
  /** The names in a folder, in any order. Rejects as `readFile` does. */
  listFolder(path: string): Promise<readonly string[]>;
  /** Whether there is a file or folder of that name. Rejects as `readFile` does where that can't be told. */
  exists(path: string): Promise<boolean>;
  /** Today's date where the program runs, as "2023-12-13". */
  today(): string;
}

/** The system's code of a failed call, such as "EACCES"; the error's own words where it has none. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.message : String(error);
}
