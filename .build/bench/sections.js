// What is timed, table by table.
import { appendFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exponentOf } from './exponent.js';
import { generateCampaign } from './generated-campaign.js';
import { generateTree } from './generated-tree.js';
import { measuredRun } from './measured.js';
import { median } from './median.js';
import { peersIn } from './peers.js';
import { besideTypst } from './typst.js';

/** @typedef {import('./measured.js').Command} Command */
/** @typedef {{ readonly name: string, readonly command: Command, readonly most?: number }} Contestant `most` times as long as the first */
/** @typedef {{ readonly head: readonly string[], readonly rows: readonly string[][], readonly notes: readonly string[] }} Measured */
/** @typedef {{ readonly isShort: boolean, readonly peers: string, readonly temporary: string }} Settings */
/** @typedef {{ readonly title: string, readonly measured: (settings: Settings) => Promise<Measured> }} Section */

const program = fileURLToPath(new URL('../../bin/review.js', import.meta.url));
const example = fileURLToPath(new URL('../../examples/cua-lo-2023', import.meta.url));

const formats = ['json', 'md', 'html', 'docx', 'xlsx', 'pdf'];

/** What twice as much may take, as a power of two. */
const mostExponent = 1.1;

/** @param {readonly string[]} args @returns {Command} */
const review = (...args) => ({ words: [process.execPath, program, ...args] });

/** @type {Readonly<Record<string, Section>>} */
export const sections = {
  start: { title: 'Starting', measured: starting },
  validate: { title: 'Checking', measured: validating },
  growth: { title: 'Growth', measured: growing },
  rollup: { title: 'Rolling up', measured: rollingUp },
  typst: { title: 'The example’s report', measured: besideTypst },
};

/** @param {Settings} settings @returns {Promise<Measured>} */
async function starting({ isShort, temporary }) {
  const out = join(temporary, 'out');
  const cache = join(temporary, 'cache-of-example');
  const validate = review('validate', example);
  /** @type {Contestant[]} */
  const contestants = [
    { name: 'node -e 0', command: { words: [process.execPath, '-e', '0'] } },
    { name: 'review --help', command: review('--help'), most: 1.5 },
    { name: 'review validate, the example once more', command: cached(validate, cache), most: 3 },
    { name: 'review validate, the example for the first time', command: cold(validate, cache), most: 3 },
    { name: 'review build, the example', command: review('build', example, '-o', out) },
    { name: 'review build -f all, the example', command: review('build', example, '-f', 'all', '-o', out) },
  ];
  return compared(isShort ? contestants.slice(0, 4) : contestants, isShort ? 1 : 9, isShort);
}

/** @param {Settings} settings @returns {Promise<Measured>} */
async function validating({ isShort, peers: folder, temporary }) {
  const { peers, notes } = await peersIn(folder, { mayInstall: !isShort });
  /** @type {string[][]} */
  const rows = [];
  /** @type {readonly string[]} */
  let head = [];
  for (const units of isShort ? [12] : [3321, 10_598]) {
    const campaign = join(temporary, `${units}-units`);
    await generateCampaign(campaign, units);
    const files = `${units.toLocaleString('en')} files`;
    const others = await Promise.all(
      peers.map(async ({ name, validating }) => ({
        name: `${files}: ${name}`,
        command: await validating(campaign),
      })),
    );
    const command = review('validate', campaign);
    const cache = join(temporary, 'cache');
    const ours = [
      { name: `${files}: review, cold`, command: cold(command, cache), most: 3 },
      { name: `${files}: review, nothing changed`, command: cached(command, cache), most: 1 },
      {
        name: `${files}: review, one changed`,
        command: withOneChanged(cached(command, cache), campaign),
        most: 1,
      },
    ];
    const result = await compared([...others, ...ours], isShort ? 1 : 3, isShort || others.length === 0);
    head = result.head;
    rows.push(...result.rows);
  }
  const done = peers.map(({ name, says }) => `${name}: ${says}.`);
  return { head, rows, notes: [...done, ...notes] };
}

/** The user's folder for caches, on every system. @param {Command} command @param {string} folder @returns {Command} */
function cached(command, folder) {
  return { ...command, environment: { XDG_CACHE_HOME: folder, LOCALAPPDATA: folder, HOME: folder } };
}

/** @param {Command} command @param {string} folder @returns {Command} */
function cold(command, folder) {
  return {
    ...cached(command, `${folder}-cold`),
    before: () => rm(`${folder}-cold`, { recursive: true, force: true }),
  };
}

/** @param {Command} command @param {string} campaign @returns {Command} */
function withOneChanged(command, campaign) {
  return { ...command, before: () => appendFile(join(campaign, 'submissions', 'don-vi-1.yaml'), '#\n') };
}

/**
 * Runs commands in turn, once without measuring.
 * @param {readonly Contestant[]} contestants
 * @param {number} runs
 * @param {boolean} isUnjudged
 * @returns {Promise<Measured>}
 */
async function compared(contestants, runs, isUnjudged) {
  /** @type {import('./measured.js').Run[][]} */
  const measured = contestants.map(() => []);
  for (let run = isUnjudged ? 1 : 0; run <= runs; run += 1) {
    for (const [index, { command }] of contestants.entries()) {
      const one = await measuredRun(command);
      // The first one only fills the disk's cache, and the program's own.
      if (run > 0) measured[index]?.push(one);
    }
  }
  const times = measured.map((of) => median(of.map(({ seconds }) => seconds)));
  const rows = contestants.map(({ name, most }, index) => {
    const seconds = times[index] ?? 0;
    const ratio = seconds / (times[0] ?? 0);
    const bound = most === undefined || isUnjudged ? '' : `≤ ${most}${ratio > most ? ' ABOVE' : ''}`;
    return [
      name,
      seconds.toFixed(seconds < 1 ? 3 : 2),
      ratio.toFixed(2),
      bound,
      memoryOf(measured[index] ?? []),
    ];
  });
  return { head: ['', 'seconds', '× first', 'wanted', 'MiB'], rows, notes: [] };
}

/** @param {readonly import('./measured.js').Run[]} runs @returns {string} the most of any */
function memoryOf(runs) {
  const known = runs.flatMap(({ mebibytes }) => mebibytes ?? []);
  return known.length === 0 ? '–' : Math.max(...known).toFixed(0);
}

/** @param {Settings} settings @returns {Promise<Measured>} */
async function growing({ isShort, temporary }) {
  const sizes = isShort ? [3, 6, 12] : [100, 1000, 10_000];
  const folderOf = (/** @type {number} */ units) => join(temporary, `growing-${units}`);
  for (const units of [1, ...sizes]) await generateCampaign(folderOf(units), units);
  const cache = join(temporary, 'growing-cache');
  const commands = [
    {
      name: 'validate, cold',
      isLong: false,
      of: (/** @type {string} */ campaign) => cold(review('validate', campaign), cache),
    },
    {
      name: 'validate, nothing changed',
      isLong: false,
      of: (/** @type {string} */ campaign) => cached(review('validate', campaign), cache),
    },
    ...(isShort ? formats.slice(0, 1) : formats).map((format) => ({
      name: `build -f ${format}`,
      // Caches make no difference to what takes a minute.
      isLong: true,
      of: (/** @type {string} */ campaign) => cached(review('build', campaign, '-f', format), cache),
    })),
  ];
  /** @type {string[][]} */
  const rows = [];
  for (const { name, isLong, of } of commands) {
    // What a campaign of one unit takes is the program's start.
    const least = await shortest(of(folderOf(1)), isShort ? 0 : 3);
    /** @type {{ size: number, seconds: number }[]} */
    const points = [];
    /** @type {import('./measured.js').Run[]} */
    const runs = [];
    for (const size of sizes) {
      const one = await shortest(of(folderOf(size)), isShort ? 0 : furtherRuns(size, isLong));
      runs.push(one);
      points.push({ size, seconds: Math.max(one.seconds - least.seconds, 0.001) });
    }
    const exponent = exponentOf(points);
    // Of small campaigns, and of one run each, it is nothing but noise.
    const verdict = isShort ? '–' : `${exponent.toFixed(2)}${exponent > mostExponent ? ' ABOVE' : ''}`;
    const times = runs.map(({ seconds }) => seconds.toFixed(2));
    rows.push([`review ${name}`, ...times, verdict, ...runs.map((run) => memoryOf([run]))]);
  }
  const inUnits = sizes.map((size) => size.toLocaleString('en'));
  return {
    head: [
      'units',
      ...inUnits.map((size) => `${size}: s`),
      'exponent',
      ...inUnits.map((size) => `${size}: MiB`),
    ],
    rows,
    notes: [`The exponent is of the time above that of one unit; wanted: at most ${mostExponent}.`],
  };
}

/** How often what has been run once is run again. @param {number} size @param {boolean} isLong */
function furtherRuns(size, isLong) {
  if (size <= 1000) return 3;
  return isLong ? 0 : 1;
}

/** The shortest of some runs behind the first, which only fills caches; that one where there are none. @param {Command} command @param {number} runs */
async function shortest(command, runs) {
  let best = await measuredRun(command);
  for (let run = 0; run < runs; run += 1) {
    const next = await measuredRun(command);
    if (run === 0 || next.seconds < best.seconds) best = next;
  }
  return best;
}

/** @param {Settings} settings @returns {Promise<Measured>} */
async function rollingUp({ isShort, temporary }) {
  const [provinces, communes] = isShort ? [2, 5] : [34, 3321];
  const tree = await generateTree(join(temporary, 'tree'), provinces, communes);
  /** @type {import('./measured.js').Run[]} */
  const below = [];
  for (const { campaign, unit } of tree.provinces) {
    const to = join(tree.country, 'submissions', `${unit}.yaml`);
    below.push(await measuredRun(review('rollup', campaign, '--unit', unit, '-o', to)));
  }
  const flat = join(temporary, 'flat');
  await generateCampaign(flat, communes);
  const one = (/** @type {string} */ campaign) => measuredRun(review('build', campaign, '-f', 'json'));
  const [top, whole] = [await one(tree.country), await one(flat)];
  const row = (/** @type {string} */ name, /** @type {readonly import('./measured.js').Run[]} */ runs) => {
    const seconds = runs.map((run) => run.seconds);
    return [
      name,
      Math.max(...seconds).toFixed(2),
      seconds.reduce((sum, more) => sum + more, 0).toFixed(2),
      memoryOf(runs),
    ];
  };
  return {
    head: ['', 'longest, s', 'in all, s', 'MiB'],
    rows: [
      row(`${provinces} provinces, each rolled up`, below),
      row('the country, of these files', [top]),
      row(`all ${communes.toLocaleString('en')} communes in one campaign`, [whole]),
    ],
    notes: [],
  };
}
