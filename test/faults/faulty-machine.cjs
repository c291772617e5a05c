// Loaded before the program (`node --require`): the machine then fails where REVIEW_FAULT says.
//   "count"    it does not, but prints at the end how many steps were taken to write files
//   "kill 3"   the process is killed before the third step, or in the midst of it where it writes
//   "EIO 3"    the third step fails, a writing one after half of the bytes
//   "clock"    each look at the clock shows a time an hour earlier than the one before
//   "reversed" folders are listed the other way round
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const { isMainThread } = require('node:worker_threads');

const [fault = '', at = ''] = (process.env.REVIEW_FAULT ?? '').split(' ');

if (fault === 'clock') setBackClock();
else if (fault === 'reversed') reverseFolders();
// A build reads in a thread of its own; this one only writes.
else if (isMainThread) countSteps();

function setBackClock() {
  let now = Date.now();
  const earlier = () => {
    now -= 3_600_000;
    return now;
  };
  // A proxy, since a class could not be called without `new`.
  globalThis.Date = new Proxy(Date, {
    construct: (target, given) => Reflect.construct(target, given.length === 0 ? [earlier()] : given),
    get: (target, key) => (key === 'now' ? earlier : Reflect.get(target, key)),
  });
}

function reverseFolders() {
  const { readdir } = fs.promises;
  /** @param {[any, ...any[]]} given */
  const reversed = async (...given) => (await readdir(...given)).sort().reverse();
  fs.promises.readdir = /** @type {any} */ (reversed);
  syncBuiltinESMExports();
}

function countSteps() {
  let steps = 0;

  /**
   * Takes a step, or fails instead.
   * @param {string} name
   * @param {() => Promise<unknown>} take
   * @param {() => void} [takeHalf]
   */
  async function step(name, take, takeHalf) {
    steps += 1;
    if (steps !== Number(at)) return take();
    takeHalf?.();
    if (fault === 'kill') process.kill(process.pid, 'SIGKILL');
    throw Object.assign(new Error(`${fault}: made up, ${name}`), { code: fault, syscall: name });
  }

  /** @type {Record<string, (...args: any[]) => Promise<any>>} */
  const promises = /** @type {any} */ (fs.promises);
  for (const name of ['lstat', 'stat', 'readdir', 'mkdir', 'link', 'copyFile', 'rename', 'unlink', 'open']) {
    const real = promises[name];
    if (real === undefined) throw new Error(name);
    promises[name] = (...args) => step(name, () => real(...args));
  }
  const { open } = promises;
  promises.open = async (...args) => {
    const file = await open?.(...args);
    const { writeFile, sync, close } = file;
    return Object.assign(file, {
      /** @param {Uint8Array} bytes */
      writeFile: (bytes) =>
        step(
          'write',
          () => writeFile.call(file, bytes),
          () => fs.writeSync(file.fd, bytes.subarray(0, bytes.length / 2)),
        ),
      sync: () => step('fsync', () => sync.call(file)),
      close: () =>
        step(
          'close',
          () => close.call(file),
          () => void close.call(file),
        ),
    });
  };
  syncBuiltinESMExports();
  if (fault === 'count') process.on('exit', () => process.stderr.write(`steps: ${steps}\n`));
}
