import { constants } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

/** What is to be done when whoever runs the program stops it. */
interface Interruption {
  /** Ends work that would go on beside; it may take its time, and be left behind. */
  readonly endWork?: () => Promise<unknown>;
  /** Leaves nothing behind; done last, so that no work can undo it. */
  readonly clearUp?: () => void;
}

const listening = new Set<Interruption>();

/** Ctrl-C, being asked to end, a terminal that is closed, and Ctrl-\. */
const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;

/** How long to wait for work to end: who stops a program wants it to stop at once. */
const longestEndMs = 120;

/** How long a program may take that ends by itself: longer, since it has more to close. */
const longestGoodbyeMs = 500;

/**
 * Clears up when whoever runs the program stops it, and ends it with the status that shells expect.
 * @returns what ends listening
 */
export function onInterruption(interruption: Interruption): () => void {
  if (listening.size === 0) for (const signal of stopSignals) process.on(signal, stop);
  listening.add(interruption);
  return () => {
    listening.delete(interruption);
    if (listening.size === 0) for (const signal of stopSignals) process.off(signal, stop);
  };
}

async function stop(signal: NodeJS.Signals): Promise<void> {
  const interruptions = [...listening];
  const ending = Promise.all(interruptions.map(({ endWork }) => endWork?.()));
  await Promise.race([ending, wait(longestEndMs)]);
  for (const { clearUp } of interruptions) clearUp?.();
  dieOf(signal);
}

/**
 * Kept once whoever runs the program asks it to stop. What has not ended some time after, such as output that nobody
 * reads, is not waited for.
 */
export function askedToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of stopSignals) {
      process.once(signal, () => {
        resolve();
        setTimeout(() => dieOf(signal), longestGoodbyeMs).unref();
      });
    }
  });
}

/** Ends the program as the signal does where nobody listens for it. */
function dieOf(signal: NodeJS.Signals): void {
  // Windows has no signals to die of.
  if (process.platform === 'win32') process.exit(128 + constants.signals[signal]);
  // To exit would wait for work, and for calls of the system such as those of a disk on the network: to die of the
  // signal does not, and shells give it the same status.
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}
