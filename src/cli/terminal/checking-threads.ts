import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import type { CheckedBatch, CheckedBy, PlainSubmission } from '../../checking/batches.ts';
import type { CheckingThreads } from '../../checking/check-submissions.ts';
import { ThreadFailure } from '../../checking/thread-failure.ts';
import { reasonOf } from '../../intake/world.ts';
import { mayStartThreads } from './thread.ts';

/** What a thread is sent. */
export type ToThread =
  | { readonly kind: 'begin'; readonly by: CheckedBy }
  | { readonly kind: 'check'; readonly number: number; readonly batch: readonly PlainSubmission[] };

/** What a thread answers: what came of a batch. */
export interface FromThread {
  readonly number: number;
  readonly checked: CheckedBatch;
}

/** More would wait for the disk, and take memory. */
const mostThreads = 8;

/**
 * Megabytes: room for what a batch leaves behind, so that hardly any of it is moved before it is collected, and no more than the
 * values of a large file take for what stays.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 256 };

/** A batch that a thread is at. */
interface Waiting {
  readonly resolve: (checked: CheckedBatch) => void;
  readonly reject: (failure: unknown) => void;
}

/** A thread, and what it has been given. */
interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
}

/**
 * What starts threads that check submissions; `null` where there is one processor, or Node's permissions allow none.
 * @param program the module that they run
 * @param prepare what is to be done before they start
 */
export function checkingThreadsOf(program: URL, prepare: () => void): (() => CheckingThreads) | null {
  const processors = availableParallelism();
  if (processors === 1 || !mayStartThreads()) return null;
  return () => {
    prepare();
    return startCheckingThreads(program, processors);
  };
}

/** Starts threads that check submissions. Of two processors one is this thread's own; of more it gives out the work. */
function startCheckingThreads(program: URL, processors: number): CheckingThreads {
  const leaveOne = processors === 2;
  const count = leaveOne ? 1 : Math.min(mostThreads, processors);
  const threads = Array.from({ length: count }, () => startThread(program));
  let number = 0;
  return {
    count,
    leaveOne,
    begin: (by) => {
      for (const { worker } of threads) worker.postMessage({ kind: 'begin', by } satisfies ToThread);
    },
    check: (batch) =>
      new Promise((resolve, reject) => {
        const [idlest] = [...threads].sort((a, b) => a.waiting.size - b.waiting.size);
        if (idlest === undefined) return reject(new ThreadFailure());
        number += 1;
        idlest.waiting.set(number, { resolve, reject });
        // The program ends by itself where nobody waits.
        idlest.worker.ref();
        idlest.worker.postMessage({ kind: 'check', number, batch } satisfies ToThread);
      }),
    end: () => {
      for (const { worker } of threads) void worker.terminate();
    },
  };
}

function startThread(program: URL): Thread {
  // Most runs start no thread.
  const { Worker } = process.getBuiltinModule('node:worker_threads');
  const worker = new Worker(program, { resourceLimits });
  const waiting = new Map<number, Waiting>();
  let failure: unknown = null;
  const fail = (reason: unknown) => {
    failure ??= reason;
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  };
  worker.unref();
  worker.on('message', ({ number, checked }: FromThread) => {
    const one = waiting.get(number);
    waiting.delete(number);
    if (waiting.size === 0) worker.unref();
    one?.resolve(checked);
  });
  worker.on('error', (reason) =>
    fail(reasonOf(reason).startsWith('ERR_WORKER_') ? new ThreadFailure(reasonOf(reason)) : reason),
  );
  worker.on('exit', () => fail(new ThreadFailure('A thread has ended.')));
  return { worker, waiting };
}
