import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writevSync,
} from 'node:fs';
import { endianness, homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type { Keeping, KindKept } from '../../checking/keeping.ts';
import { programVersion } from '../../program-version.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** The folder in which the user's programs keep what they can make anew; `null` where none is known. */
export function cacheFolder(
  variables: Variables,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string | null {
  const { LOCALAPPDATA = '', XDG_CACHE_HOME = '' } = variables;
  const usual = platform === 'darwin' ? join('Library', 'Caches') : '.cache';
  const named = platform === 'win32' ? LOCALAPPDATA : platform === 'darwin' ? '' : XDG_CACHE_HOME;
  if (isAbsolute(named)) return join(named, 'review');
  return isAbsolute(home) && platform !== 'win32' ? join(home, usual, 'review') : null;
}

const extension = '.checked';
const unfinished = '.unfinished';

/** Files and bytes of all that is kept, and bytes of one campaign: what has not been used for longest goes first. */
const mostFiles = 300;
const mostBytes = 512_000_000;
const mostOfCampaign = 2 ** 28 + 1_000_000;

/** How long a file that nobody finished may lie there: whoever wrote it is no more. */
const longestUnfinishedMs = 3_600_000;

/**
 * Keeps what came of checks in the user's cache folder.
 * @param code files that tell this program from any other
 * @returns `null` where there is no such folder, or these files can't be read
 */
export function keepingFor(variables: Variables, code: readonly URL[]): Keeping | null {
  const folder = cacheFolder(variables);
  if (folder === null) return null;
  return orNull(() => {
    const texts = code.map((file) => readFileSync(file, 'utf8'));
    const { node, unicode = '', icu = '' } = process.versions;
    return keepingIn(folder, JSON.stringify([programVersion, node, unicode, icu, endianness(), ...texts]));
  });
}

/** Keeps what came of checks in a folder, three files a campaign. @param program what tells this program from others */
export function keepingIn(folder: string, program: string): Keeping {
  const pathOf = (campaign: string, kind: KindKept) => {
    const name = createHash('sha256').update(campaign).digest('hex').slice(0, 32);
    return join(folder, `${name}.${kind}${extension}`);
  };
  return {
    program,
    read: (campaign, kind) => orNull(() => readKept(pathOf(campaign, kind))),
    write: (campaign, kind, parts) => {
      orNull(() => writeKept(folder, pathOf(campaign, kind), parts));
    },
  };
}

/** What keeps nothing more than it must: no failure of it is one of the program. */
function orNull<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

function readKept(path: string): Uint8Array | null {
  // Whatever lies there: a pipe is not waited for.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found = fstatSync(file);
    if (!found.isFile() || found.size > mostOfCampaign) return null;
    const bytes = readFileSync(file);
    orNull(() => utimesSync(path, new Date(), new Date()));
    return bytes;
  } finally {
    closeSync(file);
  }
}

function writeKept(folder: string, path: string, parts: readonly Uint8Array[]): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const temporary = `${path}.${randomBytes(6).toString('hex')}${unfinished}`;
  const file = openSync(temporary, 'wx', 0o600);
  try {
    try {
      writeAll(file, parts);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch {
    rmSync(temporary, { force: true });
  }
  removeOld(folder);
}

/** So many parts are written in one go. */
const partsAtOnce = 512;

function writeAll(file: number, parts: readonly Uint8Array[]): void {
  for (let first = 0; first < parts.length; first += partsAtOnce) {
    const some = parts.slice(first, first + partsAtOnce);
    const length = some.reduce((sum, one) => sum + one.length, 0);
    if (writevSync(file, some) !== length) throw new Error('The disk is full.');
  }
}

/** Removes what is too much, and what was left behind. */
function removeOld(folder: string): void {
  const files = readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    const found = orNull(() => statSync(path));
    return found?.isFile() ? [{ path, name, size: found.size, usedAt: found.mtimeMs }] : [];
  });
  const now = Date.now();
  let [count, bytes] = [0, 0];
  for (const { path, name, size, usedAt } of files.sort((a, b) => b.usedAt - a.usedAt)) {
    const isKept = name.endsWith(extension);
    if (isKept) {
      count += 1;
      bytes += size;
    }
    const isLeft = name.endsWith(unfinished) && usedAt < now - longestUnfinishedMs;
    if (isLeft || (isKept && (count > mostFiles || bytes > mostBytes))) orNull(() => rmSync(path));
  }
}
