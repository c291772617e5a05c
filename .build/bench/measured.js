// One run of a command, as its user waits for it, and as the system counts what it took.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environmentOfPrograms } from './environment.js';

/**
 * @typedef {object} Command
 * @property {readonly string[]} words the program and its arguments
 * @property {Readonly<Record<string, string>>} [environment] beside that of all
 * @property {readonly number[]} [statuses] that it may end with; 0 without it
 * @property {() => Promise<void>} [before] what is done before each run, and not measured
 */

/** @typedef {{ readonly seconds: number, readonly mebibytes: number | null }} Run memory null where the system does not tell */

const timer = '/usr/bin/time';
const asReported = ['-f', '%M', '-o'];

/** GNU's asks the system for the most memory that a process of any program held; other systems' print it otherwise. */
const hasTimer = spawnSync(timer, [...asReported, '/dev/null', process.execPath, '-e', '0']).status === 0;

const probe = fileURLToPath(new URL('./peak-memory.cjs', import.meta.url));

/**
 * @param {Command} command
 * @returns {Promise<Run>}
 */
export async function measuredRun({ words, environment = {}, statuses = [0], before = async () => {} }) {
  await before();
  const folder = mkdtempSync(join(tmpdir(), 'review-bench-run-'));
  const report = join(folder, 'memory');
  const [name = '', ...args] = hasTimer ? [timer, ...asReported, report, ...words] : probed(words);
  try {
    const start = process.hrtime.bigint();
    const { status, stderr, error } = spawnSync(name, args, {
      encoding: 'utf8',
      env: { ...environmentOfPrograms, ...environment, REVIEW_BENCH_MEMORY: report },
      stdio: ['ignore', 'ignore', 'pipe'],
      maxBuffer: 1 << 28,
    });
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    if (status === null || !statuses.includes(status))
      throw new Error(`${words.join(' ')} ended with ${status}: ${error ?? stderr.slice(0, 2000)}`);
    return { seconds, mebibytes: mebibytesIn(report) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {readonly string[]} words a process of Node's tells of itself */
function probed([name = '', ...args]) {
  return name === process.execPath ? [name, '--require', probe, ...args] : [name, ...args];
}

/** @param {string} report */
function mebibytesIn(report) {
  try {
    // Of a command that failed as it may, a line before it says so.
    const kibibytes = Number(readFileSync(report, 'utf8').trim().split('\n').at(-1));
    return Number.isFinite(kibibytes) ? kibibytes / 1024 : null;
  } catch {
    return null;
  }
}
