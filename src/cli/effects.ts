import { realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, parse } from 'node:path';
import { nodeWorld } from '../disk/node-world.ts';
import { identityOf, ReadFiles } from '../disk/read-files.ts';
import type { ProgramWorld } from '../intake/world.ts';
import type { FileToWrite } from './destinations.ts';
import type { ExitStatus } from './exit.ts';
import { askedToStop } from './terminal/interruption.ts';
import { type Questions, terminalQuestions } from './terminal/questions.ts';
import { writeTo } from './terminal/standard-streams.ts';
import { writeFiles } from './terminal/write-files.ts';

/** Everything that a command does to the world, so that a test can pass a world of its own. */
export interface Effects extends ProgramWorld {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly workingFolder: string;
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
  /** The paths of the files read so far. */
  filesRead(): readonly string[];
  /** What shows whether two paths name one file; `null` where there is none, or the disk does not say. */
  identityOf(path: string): Promise<string | null>;
  removeFile(path: string): Promise<void>;
  /** What comes in on standard input: everything, or what came in until it was more than some bytes. */
  readInput(limit: number): Promise<Uint8Array>;
  /** Whoever sits at the terminal, to be asked; `null` where there is none. */
  questions(): Questions | null;
  /**
   * Reports files that change in folders, and below them, from when the promise is kept.
   * @param isOfConcern by a file's name
   * @returns what ends it
   */
  watchFiles(
    folders: readonly string[],
    isPartOfCampaign: (name: string) => boolean,
    changed: () => void,
  ): Promise<() => Promise<void>>;
  /** Kept once whoever runs the program asks it to stop, or what it says reaches nobody any more. */
  interruption(): Promise<void>;
  /** Empties the screen, where what is printed goes to one. */
  clearScreen(): void;
  print(text: string): void;
  printError(text: string): void;
  /** Whether what is printed as errors appears on a terminal that shows colours. */
  readonly isErrorOutputColoured: boolean;
  readonly isOutputColoured: boolean;
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
    ...nodeWorld(files),
    environment: process.env,
    workingFolder: workingFolder(),
    beginReading: () => files.forget(),
    changedFiles: () => files.changed(),
    filesRead: () => files.paths(),
    identityOf,
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
    questions: () =>
      process.stdin.isTTY === true && process.stderr.isTTY === true ? terminalQuestions() : null,
    watchFiles: async (folders, isPartOfCampaign, changed) => {
      const { watch } = await import('chokidar');
      // A campaign may be reached through links; what links in it lead to is either in it as well, or not read.
      const watcher = watch(await Promise.all(folders.map((folder) => realpath(folder))), {
        ignoreInitial: true,
        followSymlinks: false,
        ignored: (path, stats) => stats?.isFile() === true && !isPartOfCampaign(basename(path)),
      });
      await new Promise<void>((resolve, reject) => {
        watcher.on('ready', resolve).on('error', reject);
      });
      watcher.on('all', changed);
      return () => watcher.close();
    },
    interruption: () =>
      new Promise((resolve) => {
        void askedToStop().then(resolve);
        for (const stream of [process.stdout, process.stderr]) stream.once('error', () => resolve());
      }),
    clearScreen: () => {
      if (process.stdout.isTTY === true) process.stdout.write('\u001b[2J\u001b[3J\u001b[H');
    },
    print: (text) => writeTo(process.stdout, text),
    printError: (text) => writeTo(process.stderr, text),
    isOutputColoured: process.stdout.isTTY === true,
    isErrorOutputColoured: process.stderr.isTTY === true,
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
