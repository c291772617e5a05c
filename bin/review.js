#!/usr/bin/env node
import { isMainThread } from 'node:worker_threads';

const { run } = await import('../dist/review.js').catch(cannotBeLoaded);

await run();

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
