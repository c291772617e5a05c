import { promises } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { parse } from 'node:path';
import type { Checking } from '../checking/check-submissions.ts';
import { nodeWorld } from '../disk/node-world.ts';
import { PlainFiles } from '../disk/plain-files.ts';
import { changedAt, identityOf, ReadFiles } from '../disk/read-files.ts';
import type { ProgramWorld } from '../intake/world.ts';
import type { FileToWrite } from './destinations.ts';
import type { ExitStatus } from './exit.ts';
import { watchFolders } from './terminal/followed-folders.ts';
import { askedToStop } from './terminal/interruption.ts';
import type { LoopbackServer } from './terminal/loopback-server.ts';
import { type Questions, terminalQuestions } from './terminal/questions.ts';
import { standardStream, writeTo } from './terminal/standard-streams.ts';

/** The folder that paths on the command line start from. */
export interface WorkingFolder {
  /** An absolute path. */
  readonly workingFolder: string;
}

/** The environment's variables. */
export interface Environment {
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** What the program runs on. */
export interface Machine {
  /** "20.19.0". */
  readonly nodeVersion: string;
  /** "linux", "win32", "darwin". */
  readonly platform: string;
}

/** Where files may be put that are not the user's. */
export interface TemporaryFolder {
  /** An absolute path. */
  readonly temporaryFolder: string;
}

/** Which files were read. */
export interface ReadFilesList {
  /** The paths of the files read so far. */
  filesRead(): readonly string[];
}

/** Whether what was read is still so. */
export interface ReadFilesWatch {
  /** What is read from here on belongs together: `changedFiles` is asked about nothing before. */
  beginReading(): void;
  /** The paths of files that are no longer as they were when they were last read. */
  changedFiles(): Promise<readonly string[]>;
}

/** Which paths name one file. */
export interface FileIdentities {
  /** What shows whether two paths name one file; `null` where there is none, or the disk does not say. */
  identityOf(path: string): Promise<string | null>;
}

/** When files were changed. */
export interface FileTimes {
  /** When a file or a folder was last changed, in milliseconds; `null` where there is none, or the disk does not say. */
  changedAt(path: string): Promise<number | null>;
}

/** Files, to be written. */
export interface FileWriting {
  /**
   * Writes files whole or not at all: each to a temporary file in its own folder, flushed; only when all are
   * complete do they take their names. Folders are made as needed.
   */
  writeFiles(files: readonly FileToWrite[]): Promise<void>;
}

/** Files, to be removed. */
export interface FileRemoval {
  removeFile(path: string): Promise<void>;
}

/** Standard input. */
export interface StandardInput {
  /** What comes in on standard input: everything, or what came in until it was more than some bytes. */
  readInput(limit: number): Promise<Uint8Array>;
}

/** People, to be asked. */
export interface Asking {
  /** Whoever sits at the terminal, to be asked; `null` where there is none. */
  questions(): Questions | null;
}

/** Changes on the disk, and the wish to hear of no more. */
export interface Watching {
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
  /** The time where the program runs: "14:05:09". */
  timeOfDay(): string;
  /** Empties the screen, where what is printed goes to one. */
  clearScreen(): void;
}

/** Requests of programs on this machine, such as its browsers, to be answered. */
export interface Serving {
  /**
   * Answers requests to a port that no other machine reaches, until it is closed.
   * @param port 0 for any that is free
   * @throws the system's error, as where the port is taken
   */
  serveLoopback(port: number, answer: RequestListener): Promise<LoopbackServer>;
}

/** Standard output: what was asked for. */
export interface Output {
  print(text: string): void;
}

/** Standard error: what is said beside it. */
export interface ErrorOutput {
  printError(text: string): void;
}

/** How wide text may be. */
export interface LineWidth {
  /** How many columns a line of text should have at most. */
  readonly width: number;
}

/** Which streams are terminals: those show colours. */
export interface Terminals {
  isTerminal(stream: 'stdout' | 'stderr'): boolean;
}

/** Threads, to do the work in. */
export interface Threads {
  /** Runs a command line in a thread of its own; `null` where there can be none. */
  readonly runInThread: ((args: readonly string[]) => Promise<ExitStatus>) | null;
}

/** What checks many submissions at once. */
export interface SubmissionChecking {
  readonly checking: Checking;
}

/** What a command uses that reads a campaign, and prints what it found, or writes it to files. */
export type ReportingEffects = ProgramWorld &
  WorkingFolder &
  ReadFilesList &
  FileIdentities &
  FileWriting &
  Output &
  ErrorOutput &
  LineWidth;

/**
 * Everything that the program does to the world, so that a test can pass a world of its own. Only where it is put together
 * are all of them at hand: each command says in its type which it uses, and is given no others.
 */
export interface Effects
  extends ProgramWorld,
    WorkingFolder,
    Environment,
    Machine,
    TemporaryFolder,
    ReadFilesList,
    ReadFilesWatch,
    FileIdentities,
    FileTimes,
    FileWriting,
    FileRemoval,
    StandardInput,
    Asking,
    Watching,
    Serving,
    Output,
    ErrorOutput,
    LineWidth,
    Terminals,
    SubmissionChecking,
    Threads {}

/** They are checked before threads have started. */
const fewSubmissions = 100;

/** The real world: this process, its disk and its calendar. */
export function nodeEffects(): Effects {
  const files = new ReadFiles();
  const startedIn = workingFolder();
  return {
    ...nodeWorld(files),
    environment: process.env,
    workingFolder: startedIn,
    beginReading: () => files.forget(),
    changedFiles: () => files.changed(),
    filesRead: () => files.paths(),
    identityOf,
    changedAt,
    nodeVersion: process.versions.node,
    platform: process.platform,
    temporaryFolder: tmpdir(),
    removeFile: (path) => promises.rm(path, { force: true }),
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
      process.stdin.isTTY === true && standardStream('stderr').isTTY === true ? terminalQuestions() : null,
    watchFiles: watchFolders,
    interruption: () =>
      new Promise((resolve) => {
        void askedToStop().then(resolve);
        for (const name of ['stdout', 'stderr'] as const) standardStream(name).once('error', () => resolve());
      }),
    timeOfDay: () => new Date().toTimeString().slice(0, 8),
    serveLoopback: async (port, answer) =>
      (await import('./terminal/loopback-server.ts')).serveLoopback(port, answer),
    clearScreen: () => {
      const stdout = standardStream('stdout');
      if (stdout.isTTY === true) stdout.write('\u001b[2J\u001b[3J\u001b[H');
    },
    print: (text) => writeTo('stdout', text),
    printError: (text) => writeTo('stderr', text),
    isTerminal: (stream) => standardStream(stream).isTTY === true,
    // Wider lines are hard to read; narrower ones than 40 can't hold a file's name.
    width: Math.min(100, Math.max(40, standardStream('stdout').columns ?? 80)),
    writeFiles: async (some) => (await import('./terminal/write-files.ts')).writeFiles(some, startedIn),
    checking: {
      fewest: fewSubmissions,
      openFolder: (folder, within) => PlainFiles.of(folder, within),
      noteRead: (path, state) => files.note(path, state),
      startThreads: null,
      keeping: null,
    },
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
