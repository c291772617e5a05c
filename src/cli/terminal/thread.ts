import type { Worker } from 'node:worker_threads';
import type { FileToWrite } from '../destinations.ts';
import type { Effects } from '../effects.ts';
import { type ExitStatus, exitStatus } from '../exit.ts';
import { onInterruption } from './interruption.ts';
import { OutOfMemory } from './out-of-memory.ts';

/** What the thread that does the work asks of the one that started it. */
export type Message =
  | { readonly kind: 'print'; readonly text: string }
  | { readonly kind: 'printError'; readonly text: string }
  | { readonly kind: 'write'; readonly files: readonly Omit<FileToWrite, 'bytes'>[] }
  /** A further piece of the file that was asked for; `null` after its last. */
  | { readonly kind: 'piece'; readonly piece: Uint8Array | null }
  | { readonly kind: 'end'; readonly status: ExitStatus };

/** What the one that started it answers while files are written. */
export type Answer =
  /** Asks for a further piece of a file, by the file's index. */
  | { readonly kind: 'next'; readonly file: number }
  /** How writing went: what failed, as far as an error can be sent. */
  | {
      readonly kind: 'written';
      readonly failure: Pick<NodeJS.ErrnoException, 'message' | 'code' | 'syscall' | 'path'> | null;
    };

/** What a thread knows of the terminal. */
export interface Surroundings extends Pick<Effects, 'workingFolder' | 'width'> {
  readonly isTerminal: Readonly<Record<'stdout' | 'stderr', boolean>>;
}

/**
 * Runs command lines in threads of their own: this one stays free to hear that it is to stop, and lives on when one
 * of them runs out of memory. `null` where Node's permissions allow no threads.
 * @param program the module that such a thread runs
 */
export function threadsOf(program: URL, effects: Effects): Effects['runInThread'] {
  if (!mayStartThreads()) return null;
  return async (args) => {
    const { workingFolder, width } = effects;
    const isTerminal = { stdout: effects.isTerminal('stdout'), stderr: effects.isTerminal('stderr') };
    const surroundings: Surroundings = { workingFolder, width, isTerminal };
    // Most runs start no thread.
    const [{ getHeapStatistics }, { Worker }] = await Promise.all([
      import('node:v8'),
      import('node:worker_threads'),
    ]);
    const worker = new Worker(program, {
      argv: [...args],
      workerData: surroundings,
      resourceLimits: { maxOldGenerationSizeMb: getHeapStatistics().heap_size_limit / 2 ** 20 },
    });
    const stopListening = onInterruption({ endWork: () => worker.terminate() });
    try {
      return await servedUntilEnd(worker, effects);
    } finally {
      stopListening();
      await worker.terminate();
    }
  };
}

/** Whether Node's permissions allow threads. */
export function mayStartThreads(): boolean {
  const { permission } = process as { permission?: { has(scope: string): boolean } };
  return permission === undefined || permission.has('worker');
}

/**
 * Does what a thread asks for until it says how it ended. What is written when it fails is taken back before that is known.
 * @throws OutOfMemory, or what the thread failed with
 */
function servedUntilEnd(worker: Worker, effects: Effects): Promise<ExitStatus> {
  return new Promise((resolve, reject) => {
    const asked = new AskedPieces(worker);
    let writing = Promise.resolve();
    const answer = (one: Answer) => worker.postMessage(one);
    const write = async (files: readonly Omit<FileToWrite, 'bytes'>[]) => {
      try {
        await effects.writeFiles(files.map((file, index) => ({ ...file, bytes: asked.piecesOf(index) })));
        answer({ kind: 'written', failure: null });
      } catch (reason) {
        // Whatever fails there is an error.
        const { message, code, syscall, path } = reason as NodeJS.ErrnoException;
        answer({ kind: 'written', failure: { message, code, syscall, path } });
      }
    };
    // What waits for a piece that will not come takes back what it has written.
    const end = (reason: Error, settle: () => void) => {
      asked.giveUp(reason);
      void writing.then(settle);
    };
    worker.on('message', (message: Message) => {
      if (message.kind === 'print') effects.print(message.text);
      else if (message.kind === 'printError') effects.printError(message.text);
      else if (message.kind === 'piece') asked.take(message.piece);
      else if (message.kind === 'end') end(new Error('The thread has ended.'), () => resolve(message.status));
      else writing = write(message.files);
    });
    worker.on('error', (failure: NodeJS.ErrnoException) => {
      const reason = reasonOf(failure);
      end(reason, () => reject(reason));
    });
    worker.on('exit', () => end(new Error('The thread has ended.'), () => resolve(exitStatus.failure)));
  });
}

/** Why a thread has failed, as the system or Node would say it of a single one. */
function reasonOf(failure: NodeJS.ErrnoException): Error {
  if (failure.code === 'ERR_WORKER_OUT_OF_MEMORY') return new OutOfMemory();
  // A thread that the machine had not the means to start: "Worker initialization failure: EMFILE".
  const [code] = failure.code === 'ERR_WORKER_INIT_FAILED' ? (/\bE[A-Z]+$/.exec(failure.message) ?? []) : [];
  return code === undefined
    ? failure
    : Object.assign(new Error(failure.message), { code, syscall: 'thread' });
}

/** Pieces of files that a thread has: it makes one when it is asked for, so that no more than one is on its way. */
class AskedPieces {
  readonly #worker: Worker;
  #awaited: { take(piece: Uint8Array | null): void; giveUp(reason: Error): void } | null = null;
  #failure: Error | null = null;

  constructor(worker: Worker) {
    this.#worker = worker;
  }

  /** @throws what the thread failed with */
  async *piecesOf(file: number): AsyncGenerator<Uint8Array> {
    for (let piece = await this.#next(file); piece !== null; piece = await this.#next(file)) yield piece;
  }

  take(piece: Uint8Array | null): void {
    this.#awaited?.take(piece);
  }

  giveUp(reason: Error): void {
    this.#failure ??= reason;
    this.#awaited?.giveUp(reason);
  }

  #next(file: number): Promise<Uint8Array | null> {
    return new Promise((take, giveUp) => {
      if (this.#failure !== null) return giveUp(this.#failure);
      this.#awaited = { take, giveUp };
      this.#worker.postMessage({ kind: 'next', file } satisfies Answer);
    });
  }
}
