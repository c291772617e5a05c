// By what power of an input's size the time of a command grows: one where twice as much takes twice as long.
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environmentOfPrograms } from './environment.js';
import { exponentOf } from './exponent.js';
import { writeCampaign } from './growing-campaign.js';
import { growingInputs } from './growing-inputs.js';

/** @typedef {import('./growing-inputs.js').GrowingInput} GrowingInput */
/** @typedef {{ readonly size: number, readonly seconds: number | null }} Measured null where it took too long */

const program = fileURLToPath(new URL('../../bin/review.js', import.meta.url));
const processorProbe = fileURLToPath(new URL('./processor-time.cjs', import.meta.url));

/** How much of each input there is, in its first size. */
const multiples = [1, 2, 4, 8];

/** Those whose times the exponent is of: what is short is mostly of the program's start. */
const fitted = 3;

/** What grows faster is marked. */
const most = 1.2;

/** Seconds that two runs of one command differ by. */
const noise = 0.3;

const longestMs = 120_000;

/**
 * Prints a table of the inputs whose name has a word.
 * @param {string} word
 * @param {string} temporary a folder for campaigns
 */
export async function printGrowth(word, temporary) {
  process.stdout.write(row('input', 'sizes', 'seconds of processors', 'exponent'));
  for (const input of growingInputs.filter(({ name }) => name.includes(word))) {
    const points = await measured(input, join(temporary, 'growing'));
    process.stdout.write(
      row(
        input.name,
        points.map(({ size }) => size).join(' '),
        points.map(({ seconds }) => seconds?.toFixed(2) ?? `> ${longestMs / 1000}`).join(' '),
        verdict(points),
      ),
    );
  }
}

/**
 * @param {GrowingInput} input
 * @param {string} folder
 * @returns {Promise<readonly Measured[]>} without what the same takes of next to nothing
 */
async function measured({ size, files, command }, folder) {
  await writeCampaign(folder, files(1));
  const least = (await secondsOf([...command, folder], folder)) ?? 0;
  /** @type {Measured[]} */
  const points = [];
  for (const multiple of multiples) {
    await writeCampaign(folder, files(size * multiple));
    const seconds = await secondsOf([...command, folder], folder);
    points.push({
      size: size * multiple,
      seconds: seconds === null ? null : Math.max(seconds - least, 0.001),
    });
    if (seconds === null) break;
  }
  return points;
}

/**
 * @param {readonly string[]} command
 * @param {string} folder
 * @returns {Promise<number | null>} of the processors, null where it takes too long
 */
async function secondsOf(command, folder) {
  const report = `${folder}.seconds`;
  const { status, signal, stderr } = spawnSync(
    process.execPath,
    ['--require', processorProbe, program, ...command],
    {
      encoding: 'utf8',
      env: { ...environmentOfPrograms, REVIEW_BENCH_PROCESSOR: report },
      maxBuffer: 2 ** 28,
      timeout: longestMs,
    },
  );
  if (signal !== null) return null;
  if (status !== 0 && status !== 1) {
    throw new Error(`${command.join(' ')} ended with ${status}: ${stderr.slice(0, 2000)}`);
  }
  return Number(await readFile(report, 'utf8'));
}

/** @param {readonly Measured[]} points */
function verdict(points) {
  const times = points.flatMap(({ size, seconds }) => (seconds === null ? [] : [{ size, seconds }]));
  const isGivenUp = times.length < points.length;
  if (!isGivenUp && (times.at(-1)?.seconds ?? 0) < noise) return 'too short to say';
  const exponent = exponentOf(times.slice(-fitted));
  return `${exponent.toFixed(2)}${isGivenUp || exponent > most ? ' ABOVE' : ''}`;
}

/** @param {readonly [name: string, sizes: string, seconds: string, exponent: string]} columns */
function row(...[name, sizes, seconds, exponent]) {
  return `${name.padEnd(38)} ${sizes.padEnd(28)} ${seconds.padEnd(28)} ${exponent}\n`;
}
