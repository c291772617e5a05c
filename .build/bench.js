// Times whole commands, as their users wait for them: median of several runs, beside the time of an empty Node
// process, taken in turn in the same session, since machines are noisy. Peak memory is of a run of its own.
//   npm run bench             every case
//   npm run bench -- validate only the cases whose name has that word
//   npm run bench -- typst    the example's PDF beside an equal document by Typst (typst.js)
//   npm run bench -- growth   how the time grows with the size of each kind of large input (growth.js); a word after it
//                             chooses inputs. What comes out above its bound takes longer than it should.

import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateCampaign } from './generated-campaign.js';
import { printGrowth } from './growth.js';
import { median } from './median.js';
import { printBesideTypst } from './typst.js';

const program = fileURLToPath(new URL('../bin/review.js', import.meta.url));
const example = fileURLToPath(new URL('../examples/cua-lo-2023', import.meta.url));
const memoryProbe = fileURLToPath(new URL('./peak-memory.cjs', import.meta.url));

/** @typedef {{ name: string, args: (folder: string) => string[], units: number | null, runs: number, limit: string }} Case */

const formats = ['pdf', 'docx', 'html', 'xlsx', 'md', 'json'];

/** @type {Case[]} */
const cases = [
  { name: 'help', args: () => ['--help'], units: null, runs: 9, limit: '≤ 2.5 × node -e 0' },
  { name: 'validate the example', args: () => ['validate', example], units: null, runs: 9, limit: '≤ 5 ×' },
  {
    name: 'build the example',
    args: (folder) => ['build', example, '-o', join(folder, 'out')],
    units: null,
    runs: 9,
    limit: '< 1 s',
  },
  {
    name: 'build the example, all',
    args: (folder) => ['build', example, '-f', 'all', '-o', join(folder, 'out')],
    units: null,
    runs: 5,
    limit: '< 3 s',
  },
  ...formats.map((format) => ({
    name: `build the example, ${format}`,
    args: (/** @type {string} */ folder) => ['build', example, '-f', format, '-o', join(folder, 'out')],
    units: null,
    runs: 5,
    limit: '',
  })),
  ...[130, 3321].flatMap((units) => [
    {
      name: `validate ${units} units`,
      args: (/** @type {string} */ folder) => ['validate', folder],
      units,
      runs: units > 1000 ? 3 : 5,
      limit: '',
    },
    ...formats.map((format) => ({
      name: `build ${units} units, ${format}`,
      args: (/** @type {string} */ folder) => ['build', folder, '-f', format],
      units,
      runs: units > 1000 ? 1 : 3,
      limit: '',
    })),
  ]),
];

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {number} seconds
 */
function secondsOf(args, environment = {}) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    maxBuffer: 1 << 28,
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr.slice(0, 2000)}`);
  return seconds;
}

/**
 * @param {Case} one
 * @param {string} folder
 */
async function measured({ args, runs }, folder) {
  const command = [program, ...args(folder)];
  secondsOf(command);
  /** @type {number[]} */
  const seconds = [];
  /** @type {number[]} */
  const empty = [];
  for (let run = 0; run < runs; run += 1) {
    empty.push(secondsOf(['-e', '0']));
    seconds.push(secondsOf(command));
  }
  const memory = join(tmpdir(), `review-bench-memory-${process.pid}`);
  secondsOf(['--require', memoryProbe, ...command], { REVIEW_BENCH_MEMORY: memory });
  const kibibytes = Number(await readFile(memory, 'utf8'));
  await rm(memory);
  return { seconds: median(seconds), ratio: median(seconds) / median(empty), mebibytes: kibibytes / 1024 };
}

/** @param {string} temporary */
async function printTimes(temporary) {
  const chosen = cases.filter(({ name }) => name.includes(process.argv[2] ?? ''));
  process.stdout.write('case                        seconds  × node -e 0  peak MiB  limit\n');
  for (const one of chosen) {
    const folder = join(temporary, one.units === null ? 'example' : `${one.units}-units`);
    if (one.units !== null) await generateCampaign(folder, one.units);
    const { seconds, ratio, mebibytes } = await measured(one, folder);
    const figures = [
      seconds.toFixed(3).padStart(8),
      ratio.toFixed(2).padStart(12),
      mebibytes.toFixed(0).padStart(9),
    ];
    process.stdout.write(`${one.name.padEnd(26)} ${figures.join(' ')}  ${one.limit}\n`);
  }
}

const temporary = await mkdtemp(join(tmpdir(), 'review-bench-'));
try {
  if (process.argv[2] === 'growth') await printGrowth(process.argv.slice(3).join(' '), temporary);
  else if (process.argv[2] === 'typst') await printBesideTypst(temporary);
  else await printTimes(temporary);
} finally {
  await rm(temporary, { recursive: true, force: true });
}
