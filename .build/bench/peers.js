// Programs by others that do a part of the same work: those that npm offers, in the versions named here, and those that the
// machine has. They are no part of this project: npm's are put into a folder of their own, which may be deleted.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const versions = { '@sourcemeta/jsonschema': '16.11.0', 'ajv-cli': '5.0.0' };

const schema = fileURLToPath(new URL('../../schemas/submission.schema.json', import.meta.url));
const common = fileURLToPath(new URL('../../schemas/common.schema.json', import.meta.url));

/** @typedef {import('./measured.js').Command} Command */

/**
 * @typedef {object} Peer
 * @property {string} name
 * @property {string} says what it does of what `review validate` does
 * @property {(campaign: string) => Promise<Command>} validating the submissions of a campaign
 */

/**
 * @param {string} folder where npm's are, or are put
 * @param {{ readonly mayInstall: boolean }} options
 * @returns {Promise<{ readonly peers: readonly Peer[], readonly notes: readonly string[] }>} those that there are, and why not others
 */
export async function peersIn(folder, { mayInstall }) {
  const ofNpm = join(folder, 'node_modules', '.bin');
  /** @type {string[]} */
  const notes = [];
  if (!existsSync(join(ofNpm, 'jsonschema')) && mayInstall) notes.push(await installed(folder));
  /** @type {(Peer & { readonly program: string })[]} */
  const known = [
    {
      name: 'Sourcemeta jsonschema',
      says: 'schema alone, the first error only',
      program: join(ofNpm, 'jsonschema'),
      validating: async (campaign) => ({
        words: [
          ...[join(ofNpm, 'jsonschema'), 'validate', schema, join(campaign, 'submissions')],
          ...['--extension', '.yaml', '--resolve', common],
        ],
      }),
    },
    {
      name: 'ajv-cli',
      says: 'schema alone; it takes dates for no texts, and so for errors',
      program: join(ofNpm, 'ajv'),
      validating: async (campaign) => ({
        words: [
          ...[join(ofNpm, 'ajv'), 'validate', '--spec=draft2020', '--strict=false', '--errors=no'],
          ...['-s', schema, '-r', common, '-d', join(campaign, 'submissions', '*.yaml')],
        ],
        statuses: [0, 1],
      }),
    },
    {
      name: 'check-jsonschema',
      says: 'schema alone, in Python',
      program: onPath('check-jsonschema'),
      validating: async (campaign) => {
        const names = await readdir(join(campaign, 'submissions'));
        const paths = names.map((name) => join(campaign, 'submissions', name));
        return { words: [onPath('check-jsonschema'), '--schemafile', schema, ...paths] };
      },
    },
  ];
  const peers = known.filter(({ program }) => program !== '' && existsSync(program));
  const missing = known.filter((one) => !peers.includes(one)).map(({ name }) => name);
  if (missing.length > 0) notes.push(`Not on this machine: ${missing.join(', ')}.`);
  return { peers, notes: notes.filter((note) => note !== '') };
}

/**
 * @param {string} folder
 * @returns {Promise<string>} what there is to say of it
 */
async function installed(folder) {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  const packages = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
  process.stderr.write(`Peers are put into ${folder}: ${packages.join(', ')}\n`);
  const quietly = ['--no-audit', '--no-fund', '--silent', '--fetch-retries=0'];
  const isWindows = process.platform === 'win32';
  const { status } = spawnSync(isWindows ? 'npm.cmd' : 'npm', ['install', ...quietly, ...packages], {
    cwd: folder,
    shell: isWindows,
    stdio: 'ignore',
  });
  return status === 0 ? '' : 'The registry of npm can’t be reached from here.';
}

/**
 * @param {string} name of a program
 * @returns {string} its path; empty where there is none
 */
function onPath(name) {
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':');
  const paths = folders.map((folder) => join(folder, name));
  return paths.find((path) => existsSync(path)) ?? '';
}
