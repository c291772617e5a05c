#!/usr/bin/env node
import { close, url } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';
import { isMainThread } from 'node:worker_threads';
import { earlyCollectorFlags, lateCompilerFlags } from './late-compiler.js';

// Node's own answer to this signal is to open a port for debuggers, which anybody on this machine might use.
if (isMainThread) process.on('SIGUSR1', () => undefined);
closeUnaskedPort();

if (isMainThread)
  for (const flag of [...lateCompilerFlags(), ...earlyCollectorFlags()]) setFlagsFromString(flag);

const { run } = await import('../dist/review.js').catch(cannotBeLoaded);

closeUnaskedPort();
await run();

/** Closes the port for debuggers where the signal came before it was listened for, and nobody has asked for one. */
function closeUnaskedPort() {
  const options = [...process.execArgv, process.env.NODE_OPTIONS ?? ''].join(' ');
  if (isMainThread && !options.includes('--inspect') && url() !== undefined) close();
}

/**
 * Says so where the program itself can't be read: it is installed in part, or the machine gives no more files.
 * @param {NodeJS.ErrnoException} failure
 */
function cannotBeLoaded(failure) {
  // A thread leaves the message to the one that started it.
  if (!isMainThread) throw failure;
  const reason = failure.message.split('\n', 1)[0];
  process.stderr.write(
    process.env.REVIEW_LANG === 'en'
      ? `error: The program can’t be loaded (${reason}). Close other programs and run again, or install it again.\n`
      : `lỗi: Không nạp được chương trình (${reason}). Đóng bớt chương trình khác rồi chạy lại, hoặc cài lại.\n`,
  );
  process.exit(2);
}
