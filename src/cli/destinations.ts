import { fstatSync, promises, type Stats } from 'node:fs';
import { basename, dirname } from 'node:path';
import { HeldFolder } from '../disk/held-folder.ts';
import { isForbiddenName } from '../intake/file-names.ts';
import { liesIn } from '../intake/real-path.ts';
import { isBelow, reasonOf } from '../intake/world.ts';

/** A file to be written. */
export interface FileToWrite {
  readonly path: string;
  /** As a whole, or in pieces that are made as they are written. */
  readonly bytes: Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
  /** A folder that no link may lead out of on the way to the file; none for a place that the user has named. */
  readonly within?: string;
  /** Whether it may stand in the place of no other file, also of one that comes there in the last moment. */
  readonly isNew?: boolean;
}

/** A file of a campaign's: in the campaign's folder no link may lead out of it; elsewhere the user has said where it goes. */
export function fileOf(root: string, path: string, bytes: FileToWrite['bytes']): FileToWrite {
  return isBelow(path, root) ? { path, bytes, within: root } : { path, bytes };
}

/** Where a file goes: into a file on a disk, to one of the program's streams, or to a device that keeps nothing. */
export type Destination =
  | {
      readonly kind: 'file';
      readonly path: string;
      /** A folder that no link may lead out of on the way; `null` where it may lie anywhere. */
      readonly within: string | null;
    }
  | { readonly kind: 'stream'; readonly stream: NodeJS.WriteStream }
  | { readonly kind: 'device' };

/**
 * Where a file is to be written. A link stays a link, and what it leads to is replaced; but only beside or below it,
 * since somebody else may have put it there, or in the folder that no link may lead out of. Nothing is opened: a pipe without a reader would keep the program waiting.
 * @throws an error with the code "EISDIR" at a folder, "EOUTSIDE" at a link that leads away, "ENOTREGULAR" at what cannot
 *   hold a file, "ERESERVED" at a new name that Windows lets no file have
 */
export async function destinationOf({ path, within }: FileToWrite): Promise<Destination> {
  const found = await promises.stat(path).catch(() => null);
  // What is written here is opened elsewhere: most offices have Windows.
  if (found === null && isForbiddenName(basename(path))) throw failure('ERESERVED', path);
  const stream = found === null ? null : streamAt(path, found);
  if (stream !== null) return { kind: 'stream', stream };
  if (within !== undefined && !(await liesIn(disk, path, within))) {
    throw failure('EOUTSIDE', await linkOutOf(within, path));
  }
  if (found?.isDirectory()) throw failure('EISDIR', path);
  if (found !== null && !found.isFile()) {
    if (found.isCharacterDevice() && takesAnything.test(await promises.realpath(path)))
      return { kind: 'device' };
    throw failure('ENOTREGULAR', path);
  }
  if (!(await isLink(path))) return { kind: 'file', path, within: within ?? null };
  const folder = await promises.realpath(within ?? dirname(path));
  const destination = await promises.realpath(path).catch(() => null);
  if (destination === null || !isBelow(destination, folder)) throw failure('EOUTSIDE', path);
  return { kind: 'file', path: destination, within: folder };
}

/**
 * Makes a folder, and those above it that are missing, one by one: Node's way of making them at once never ends where
 * the system lets none be made, as below /proc.
 * @param within a folder that no link may lead out of on the way; `null` where it may lie anywhere
 * @param workingFolder is not made anew where it is gone
 * @param made takes the paths of those that were made, also where another one could not be
 * @param held takes the folder and those that `made` is reached by, for as long as something is done in them
 * @throws the system's error, or one with the code "EDANGLING" at a link to nothing, "ENOFOLDER" where none can be made,
 *   "ERESERVED" at a name that Windows lets no folder have, "EOUTSIDE" at a link that leads away, "EGONE" where the
 *   working folder is
 */
export async function madeFolder(
  folder: string,
  within: string | null,
  workingFolder: string,
  made: string[],
  held: HeldFolder[],
): Promise<HeldFolder> {
  const missing: string[] = [];
  let existing = folder;
  while ((await kindAt(existing)) === 'nothing' && dirname(existing) !== existing) {
    missing.unshift(existing);
    existing = dirname(existing);
  }
  // Above the folder that nothing may lead out of, links are the user's own.
  const confinesOf = (path: string) =>
    within !== null && (path === within || isBelow(path, within)) ? within : null;
  const holdAt = async (path: string, confines: string | null) => {
    const one = await HeldFolder.of(path, confines);
    held.push(one);
    return one;
  };
  if (missing.includes(workingFolder)) throw failure('EGONE', workingFolder);
  // A drive that is not there, such as a memory stick that has been taken out.
  if ((await kindAt(existing)) === 'nothing') throw failure('ENOFOLDER', existing);
  const reserved = missing.find((one) => isForbiddenName(basename(one)));
  if (reserved !== undefined) throw failure('ERESERVED', reserved);
  let last = await holdAt(existing, confinesOf(existing));
  for (const one of missing) {
    const path = last.at(basename(one));
    try {
      await last.confirm();
      await promises.mkdir(path);
      made.push(path);
    } catch (reason) {
      // Another program may have made it meanwhile.
      const code = reasonOf(reason);
      if (code === 'EEXIST' && (await isLink(path)) && (await kindAt(path)) === 'nothing')
        throw failure('EDANGLING', one);
      if (code !== 'EEXIST' || (await kindAt(path)) !== 'folder')
        throw code === 'ENOENT' ? failure('ENOFOLDER', one) : reason;
    }
    last = await holdAt(path, confinesOf(one));
  }
  return last;
}

/** Devices that take whatever is written at once: the one that keeps nothing, and terminals. */
const takesAnything = /^(?:\/dev\/(?:null|console|tty\d*|ttys\d+|pts\/\d+)|\\\\\.\\(?:nul|con))$/i;

/** The program's own stream that a path stands for, such as /dev/stdout, wherever that has been led. */
function streamAt(path: string, found: Stats): NodeJS.WriteStream | null {
  // A file that happens to be where standard output goes as well is replaced like any other.
  if (found.isFile() && !/^\/(?:dev|proc)\//.test(path)) return null;
  return [process.stdout, process.stderr].find(({ fd }) => isSame(fd, found)) ?? null;
}

function isSame(descriptor: number, { dev, ino }: Stats): boolean {
  try {
    const opened = fstatSync(descriptor);
    return opened.dev === dev && opened.ino === ino;
  } catch {
    // Windows has no data on every kind of stream.
    return false;
  }
}

const disk = { realPath: (path: string) => promises.realpath(path) };

/** The first on the way from a folder to a file that leads out of the folder. */
async function linkOutOf(folder: string, path: string): Promise<string> {
  const above = dirname(path);
  return isBelow(above, folder) && !(await liesIn(disk, above, folder)) ? linkOutOf(folder, above) : path;
}

/** What stands at a path; what may not be looked at is something else, and making a folder in it says what it lacks. */
async function kindAt(path: string): Promise<'folder' | 'other' | 'nothing'> {
  try {
    return (await promises.stat(path)).isDirectory() ? 'folder' : 'other';
  } catch (reason) {
    return ['ENOENT', 'ENOTDIR'].includes(reasonOf(reason)) ? 'nothing' : 'other';
  }
}

const isLink = async (path: string) =>
  (await promises.lstat(path).catch(() => null))?.isSymbolicLink() === true;

const failure = (code: string, path: string) =>
  Object.assign(new Error(`${code}: ${path}`), { code, syscall: 'open', path });
