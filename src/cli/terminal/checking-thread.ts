import { parentPort } from 'node:worker_threads';
import { batchChecker, type CheckBatch } from '../../checking/batches.ts';
import { PlainFiles } from '../../disk/plain-files.ts';
import type { FromThread, ToThread } from './checking-threads.ts';

/** A thread that checks submissions until it is ended. */
let check: CheckBatch | null = null;
parentPort?.on('message', (message: ToThread) => {
  if (message.kind === 'begin') {
    const { by } = message;
    const files = PlainFiles.of(by.folder, by.within);
    // Where nothing can be read, all is left to be read otherwise.
    check = batchChecker(by, files ?? { read: () => null });
    return;
  }
  if (check === null) throw new Error('Nothing has been begun.');
  const checked = check(message.batch);
  const reply: FromThread = { number: message.number, checked };
  const { buffer } = checked.submissions.values.numbers;
  parentPort?.postMessage(reply, buffer instanceof ArrayBuffer ? [buffer] : []);
});
