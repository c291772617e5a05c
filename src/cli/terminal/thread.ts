import { getHeapStatistics } from 'node:v8';
import { isMainThread, type MessagePort, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Effects } from '../effects.ts';
import { type ExitStatus, exitStatus } from '../exit.ts';
import { onInterruption } from './interruption.ts';
import { OutOfMemory } from './out-of-memory.ts';

/** What the thread that does the work asks of the one that started it. */
type Message =
  | { readonly kind: 'print'; readonly text: string }
  | { readonly kind: 'printError'; readonly text: string }
  | { readonly kind: 'write'; readonly files: Parameters<Effects['writeFiles']>[0] }
  | { readonly kind: 'end'; readonly status: ExitStatus };

/** How writing went: what failed, as far as an error can be sent. */
type Written = Pick<NodeJS.ErrnoException, 'message' | 'code' | 'syscall' | 'path'> | null;

type Surroundings = Pick<Effects, 'workingFolder' | 'isOutputColoured' | 'isErrorOutputColoured' | 'width'>;

/**
 * Runs command lines in threads of their own: this one stays free to hear that it is to stop, and lives on when one
 * of them runs out of memory. `null` where Node's permissions allow no threads.
 * @param program the module that such a thread runs
 */
export function threadsOf(program: URL, effects: Effects): Effects['runInThread'] {
  const { permission } = process as { permission?: { has(scope: string): boolean } };
  if (permission !== undefined && !permission.has('worker')) return null;
  return async (args) => {
    const { workingFolder, isOutputColoured, isErrorOutputColoured, width } = effects;
    const surroundings: Surroundings = { workingFolder, isOutputColoured, isErrorOutputColoured, width };
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

/**
 * Does what a thread asks for until it says how it ended.
 * @throws OutOfMemory, or what the thread failed with
 */
function servedUntilEnd(worker: Worker, effects: Effects): Promise<ExitStatus> {
  return new Promise((resolve, reject) => {
    const answerFailure = ({ message, code, syscall, path }: NodeJS.ErrnoException) =>
      worker.postMessage({ message, code, syscall, path });
    worker.on('message', (message: Message) => {
      if (message.kind === 'print') effects.print(message.text);
      else if (message.kind === 'printError') effects.printError(message.text);
      else if (message.kind === 'end') resolve(message.status);
      else effects.writeFiles(message.files).then(() => worker.postMessage(null), answerFailure);
    });
    worker.on('error', (failure: NodeJS.ErrnoException) =>
      reject(failure.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new OutOfMemory() : failure),
    );
    worker.on('exit', () => resolve(exitStatus.failure));
  });
}

/** Where this is such a thread: what it does to the world by way of the one that started it; elsewhere `null`. */
export function effectsFromThread(): (Partial<Effects> & { end(status: ExitStatus): void }) | null {
  if (isMainThread || parentPort === null) return null;
  const port: MessagePort = parentPort;
  const send = (message: Message) => port.postMessage(message);
  return {
    ...(workerData as Surroundings),
    print: (text) => send({ kind: 'print', text }),
    printError: (text) => send({ kind: 'printError', text }),
    writeFiles: (files) =>
      new Promise((resolve, reject) => {
        port.once('message', (failure: Written) =>
          failure === null ? resolve() : reject(Object.assign(new Error(failure.message), failure)),
        );
        send({ kind: 'write', files });
      }),
    end: (status) => {
      send({ kind: 'end', status });
      port.unref();
    },
  };
}
