import { existsSync } from 'node:fs';
import { lstat, readdir, realpath, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Entry, reasonOf, type World } from '../intake/world.ts';
import type { FileToWrite } from './destinations.ts';
import type { ExitStatus } from './exit-status.ts';
import { type Questions, terminalQuestions } from './terminal/questions.ts';
import { ReadFiles } from './terminal/read-files.ts';
import { writeTo } from './terminal/standard-streams.ts';
import { writeFiles } from './terminal/write-files.ts';

/** Everything that a command does to the world, so that a test can pass a world of its own. */
export interface Effects extends World {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly workingFolder: string;
  /** Where the program itself is installed: the folder with its schemas and templates. */
  readonly programFolder: string;
  /** "20.19.0". */
  readonly nodeVersion: string;
  /** "linux", "win32", "darwin". */
  readonly platform: string;
  /** Where files may be put that are not the user's. */
  readonly temporaryFolder: string;
  /** What is read from here on belongs together: `changedFiles` is asked about nothing before. */
  beginReading(): void;
  /** The paths of files that are no longer as they were when they were last read. */
  changedFiles(): Promise<readonly string[]>;
  removeFile(path: string): Promise<void>;
  /** What comes in on standard input: everything, or what came in until it was more than some bytes. */
  readInput(limit: number): Promise<Uint8Array>;
  /** Whoever sits at the terminal, to be asked; `null` where there is none. */
  questions(): Questions | null;
  /**
   * Tells of files that change in folders, and below them, from when the promise is kept.
   * @param isOfConcern by a file's name
   * @returns what ends it
   */
  watchFiles(
    folders: readonly string[],
    isOfConcern: (name: string) => boolean,
    changed: () => void,
  ): Promise<() => Promise<void>>;
  /** Kept once whoever runs the program asks it to stop, or what it says reaches nobody any more. */
  interruption(): Promise<void>;
  /** Empties the screen, where what is printed goes to one. */
  clearScreen(): void;
  print(text: string): void;
  complain(text: string): void;
  /** Whether what is complained about appears on a terminal that shows colours. */
  readonly complaintsAreColoured: boolean;
  readonly printsAreColoured: boolean;
  /** How many columns a line of text should have at most. */
  readonly width: number;
  /**
   * Writes files whole or not at all: each to a temporary file in its own folder, flushed; only when all are
   * complete do they take their names. Folders are made as needed.
   */
  writeFiles(files: readonly FileToWrite[]): Promise<void>;
  /** Runs a command line in a thread of its own; `null` where there can be none. */
  readonly runInThread: ((args: readonly string[]) => Promise<ExitStatus>) | null;
}

/** The real world: this process, its disk and its calendar. */
export function nodeEffects(): Effects {
  const files = new ReadFiles();
  return {
    environment: process.env,
    workingFolder: workingFolder(),
    programFolder: folderAboveWith('templates', dirname(fileURLToPath(import.meta.url))),
    readFile: (path) => files.read(path),
    beginReading: () => files.forget(),
    changedFiles: () => files.changed(),
    listFolder: (path) => readdir(path),
    realPath: (path) => realpath(path),
    inspect: entryAt,
    nodeVersion: process.versions.node,
    platform: process.platform,
    temporaryFolder: tmpdir(),
    removeFile: (path) => rm(path, { force: true }),
    readInput: async (limit) => {
      const chunks: Buffer[] = [];
      let size = 0;
      for await (const chunk of process.stdin) {
        chunks.push(Buffer.from(chunk));
        size += chunk.length;
        if (size > limit) break;
      }
      return Buffer.concat(chunks);
    },
    today: () => {
      const now = new Date();
      const two = (part: number) => String(part).padStart(2, '0');
      return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    },
    questions: () =>
      process.stdin.isTTY === true && process.stderr.isTTY === true ? terminalQuestions() : null,
    watchFiles: async (folders, isOfConcern, changed) => {
      const { watch } = await import('chokidar');
      // A campaign may be reached through links; what links in it lead to is either in it as well, or not read.
      const watcher = watch(await Promise.all(folders.map((folder) => realpath(folder))), {
        ignoreInitial: true,
        followSymlinks: false,
        ignored: (path, stats) => stats?.isFile() === true && !isOfConcern(basename(path)),
      });
      await new Promise<void>((resolve, reject) => {
        watcher.on('ready', resolve).on('error', reject);
      });
      watcher.on('all', changed);
      return () => watcher.close();
    },
    interruption: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
        for (const stream of [process.stdout, process.stderr]) stream.once('error', () => resolve());
      }),
    clearScreen: () => {
      if (process.stdout.isTTY === true) process.stdout.write('\u001b[2J\u001b[3J\u001b[H');
    },
    print: (text) => writeTo(process.stdout, text),
    complain: (text) => writeTo(process.stderr, text),
    printsAreColoured: process.stdout.isTTY === true,
    complaintsAreColoured: process.stderr.isTTY === true,
    // Wider lines are hard to read; narrower ones than 40 can't hold a file's name.
    width: Math.min(100, Math.max(40, process.stdout.columns ?? 80)),
    writeFiles,
    runInThread: null,
  };
}

/** One that has been removed is known by its name alone; no thread can be started in it, so the process leaves it. */
function workingFolder(): string {
  try {
    return process.cwd();
  } catch {
    const { root } = parse(import.meta.dirname);
    process.chdir(root);
    return process.env.PWD ?? root;
  }
}

/** What stands behind a path, without opening it: a pipe would keep the program waiting. */
async function entryAt(path: string): Promise<Entry> {
  let isLink = false;
  try {
    const own = await lstat(path);
    isLink = own.isSymbolicLink();
    const found = isLink ? await stat(path) : own;
    if (found.isFile()) return { kind: 'file', size: found.size, isLink };
    if (found.isDirectory()) return { kind: 'folder', size: 0, isLink };
    if (found.isFIFO()) return { kind: 'pipe', size: 0, isLink };
    return { kind: found.isSocket() ? 'socket' : 'device', size: 0, isLink };
  } catch (reason) {
    const code = reasonOf(reason);
    if (code === 'ELOOP') return { kind: 'link-loop', size: 0, isLink };
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw reason;
    return { kind: isLink ? 'dangling-link' : 'nothing', size: 0, isLink };
  }
}

/** The program runs from src/ in tests and from dist/ when built: both lie below the folder looked for. */
function folderAboveWith(name: string, start: string): string {
  const parent = dirname(start);
  return existsSync(join(start, name)) || parent === start ? start : folderAboveWith(name, parent);
}
