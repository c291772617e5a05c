// Writes the list of components that the program is made of at run time (CycloneDX), as npm knows them from the lock
// file, without what would differ each time: the moment, a random number, a folder's name.
//   npm run components

import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../', import.meta.url));

// `npm sbom --omit=dev` leaves out what is needed both at run time and for development, such as yaml; so it is asked
// about a package that has no development.
const folder = await mkdtemp(join(tmpdir(), 'review-'));
try {
  const { devDependencies: _, scripts: __, ...atRunTime } = await readJson(join(root, 'package.json'));
  await writeFile(join(folder, 'package.json'), JSON.stringify(atRunTime));
  await copyFile(join(root, 'package-lock.json'), join(folder, 'package-lock.json'));
  await npm('install', '--package-lock-only', '--offline', '--ignore-scripts');
  const list = JSON.parse(await npm('sbom', '--package-lock-only', '--sbom-format=cyclonedx'));
  delete list.serialNumber;
  delete list.metadata.timestamp;
  Object.assign(list.metadata.component, { type: 'application', name: atRunTime.name });
  await writeFile(join(root, '.build', 'components.cdx.json'), `${JSON.stringify(list, null, 2)}\n`);
} finally {
  await rm(folder, { recursive: true });
}

/** @param {string} path */
async function readJson(path) {
  return JSON.parse(await readFile(path, 'utf8'));
}

/** @param {string[]} args */
async function npm(...args) {
  const options = { cwd: folder, maxBuffer: 1 << 26, shell: process.platform === 'win32' };
  const { stdout } = await promisify(execFile)('npm', args, options);
  return stdout;
}
