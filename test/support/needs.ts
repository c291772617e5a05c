import { spawnSync } from 'node:child_process';
import { readingPython } from './office-reader.ts';
import { officeValidator } from './office-validator.ts';
import { officePython } from './secretary.ts';
import { signingPython } from './signed-pdf.ts';
import { veraPdf } from './vera-pdf.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** What a test is left out for want of: left-out.ts lists it. */
    needs?: Need;
  }
}

/** Where Chromium is; empty where it is not. */
export function chromiumPath(): string {
  return spawnSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' }).stdout?.trim() ?? '';
}

/** Commands before which a command has a file system of its own to try things on, or has no network. */
export const withMounts = ['unshare', '--mount', '--map-root-user'] as const;
export const withoutNetwork = ['unshare', '--net', '--map-root-user'] as const;

/** `npm run faults` and `npm run fuzz` take the time that it takes, and try other cases each time. */
export const isUnhurried = /^(?:faults|fuzz)$/.test(process.env.npm_lifecycle_event ?? '');

/** They and CI, which has ten minutes, try every kind of fault; the tests of every day a few. */
export const isLong = process.env.REVIEW_FAULTS === 'all' || isUnhurried;

/** `npm run smoke` looks whether each stage works at all. */
export const isSmoke = process.env.npm_lifecycle_event === 'smoke';

/** The package that has Node for this machine, in any of its versions. */
export const otherNode = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

/** What a machine can be given: CI fails for want of it, but for what .ci/run names in REVIEW_WITHOUT. */
const installable = {
  bash: () => works('bash', '--version'),
  chromium: () => chromiumPath() !== '',
  fish: () => works('fish', '--version'),
  git: () => works('git', '--version'),
  java: () => works('java', '-version'),
  man: () => works('man', '--version'),
  mutool: () => works('mutool', '-v'),
  'ooxml-validator': () => officeValidator() !== '',
  openpyxl: () => readingPython('xlsx') !== '',
  pyhanko: () => signingPython() !== '',
  'python-docx': () => readingPython('docx') !== '',
  qpdf: () => works('qpdf', '--version'),
  soffice: () => works('soffice', '--version'),
  veraPDF: () =>
    works('java', '-version') && works('mvn', '-q', '-B', 'dependency:get', `-Dartifact=${veraPdf}`),
  zsh: () => works('zsh', '--version'),
  mounts: () => works(...withMounts, 'sh', '-c', 'mount -t tmpfs none /mnt'),
  'network namespaces': () => works(...withoutNetwork, 'true'),
  'other Nodes': () => works('npm', 'view', `${otherNode}@22`, 'version', '--fetch-retries=0'),
} as const;

/** What a machine is, or the run was not asked for. */
const circumstances = {
  Linux: () => process.platform === 'linux',
  'a system other than Windows': () => process.platform !== 'win32',
  'Python of LibreOffice': () => officePython() !== '',
  'a user other than root': () => process.getuid?.() !== 0,
  'REVIEW_FAULTS=all': () => isLong,
  // Earlier ones lack what Node 24 asks of Windows' memory.
  'Wine 10': () =>
    Number(/\d+/.exec(spawnSync('wine', ['--version'], { encoding: 'utf8' }).stdout ?? '')) >= 10,
} as const;

const all = { ...installable, ...circumstances };

export type Need = keyof typeof all;

const known = new Map<Need, boolean>();

/**
 * The options of a test, or of a group of tests, that needs what a machine may lack. Where something is missing they
 * are left out, and the end of the run says so.
 * @throws Error in CI, where what can be installed may be missing only if REVIEW_WITHOUT names it
 */
export function needs(...wanted: readonly Need[]): {
  readonly skip?: true;
  readonly meta?: { readonly needs: Need };
} {
  const missing = wanted.find((need) => !isAvailable(need));
  return missing === undefined ? {} : { skip: true, meta: { needs: missing } };
}

function isAvailable(need: Need): boolean {
  const isHere = known.get(need) ?? all[need]();
  known.set(need, isHere);
  const without = (process.env.REVIEW_WITHOUT ?? '').split(',').map((one) => one.trim());
  if (!isHere && need in installable && process.env.CI !== undefined && !without.includes(need)) {
    throw new Error(`CI has no ${need}, and REVIEW_WITHOUT does not say so.`);
  }
  return isHere;
}

function works(...[command, ...args]: readonly [string, ...string[]]): boolean {
  return spawnSync(command, args).status === 0;
}
