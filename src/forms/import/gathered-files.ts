import { basename, join } from 'node:path';
import { isNobodys } from '../../intake/unread-files.ts';
import { type Disk, reasonOf } from '../../intake/world.ts';
import type { NotTakenReason } from './not-taken-words.ts';

/** A file that is to be imported, not yet read; or what can't be looked at. */
export interface GatheredFile {
  readonly path: string;
  /** From the folder that was named, with that: "thu/nghi-hoa/bao-cao.xlsx"; of a file, its name. With forward slashes. */
  readonly named: string;
  /** The folder that it was found in, out of which no link may lead; `null` of a file that was named itself. */
  readonly within: string | null;
  /** Why it is not to be read, and the system's word or a number. */
  readonly flaw: { readonly reason: NotTakenReason; readonly detail: string | null } | null;
}

/** So deep folders are looked through, and for so many files: more is another folder, named by mistake. */
const deepest = 8;
const mostFiles = 5000;

/**
 * The files that some paths lead to: themselves, and all in folders and in those within, in the order of their names. Links
 * in folders are not followed; what is nobody's is left out.
 * @param isLeftOut what is not to be looked at, such as a campaign's own folders
 */
export async function gatheredFiles(
  paths: readonly string[],
  disk: Disk,
  isLeftOut: (path: string) => boolean,
): Promise<GatheredFile[]> {
  const files: GatheredFile[] = [];
  for (const path of paths) {
    const { kind } = await disk.inspect(path);
    const named = basename(path);
    if (kind !== 'folder') files.push({ path, named, within: null, flaw: null });
    else await gatherFolder(path, named, disk, isLeftOut, files);
  }
  const seen = new Set<string>();
  return files.filter(({ path }) => !seen.has(path) && seen.add(path));
}

async function gatherFolder(
  root: string,
  rootName: string,
  disk: Disk,
  isLeftOut: (path: string) => boolean,
  files: GatheredFile[],
): Promise<void> {
  let level: Folder[] = [{ path: root, named: rootName }];
  for (let depth = 0; level.length > 0; depth += 1) {
    const below: Folder[] = [];
    for (const folder of level) {
      const names = await namesIn(folder.path, root, disk);
      const flaw = flawOf(names, depth, files.length);
      if (flaw !== null) files.push({ ...folder, within: root, flaw });
      else {
        const entries = entriesIn(folder, names).filter(({ path }) => !isLeftOut(path));
        await partInto(files, below, entries, root, disk);
      }
    }
    level = below;
  }
}

/** Parts what stands in a folder into files and folders. */
async function partInto(
  files: GatheredFile[],
  folders: Folder[],
  entries: readonly Folder[],
  root: string,
  disk: Disk,
): Promise<void> {
  for (const entry of entries) {
    const found = await lookedAt(entry, root, disk);
    if (found === null) folders.push(entry);
    else files.push(found);
  }
}

interface Folder {
  readonly path: string;
  readonly named: string;
}

const entriesIn = ({ path, named }: Folder, names: readonly string[] | string): Folder[] =>
  [names].flat().map((name) => ({ path: join(path, name), named: `${named}/${name}` }));

/** Why a folder is not looked through. @param names in it, or the system's word why they are not known */
function flawOf(names: readonly string[] | string, depth: number, files: number): GatheredFile['flaw'] {
  if (typeof names === 'string') return { reason: 'not-read', detail: names };
  const isTooMuch = depth > deepest || files + names.length > mostFiles;
  return isTooMuch ? { reason: 'too-many-files', detail: String(mostFiles) } : null;
}

/** What stands in a folder, but for what is nobody's; or the system's word why it can't be listed. */
async function namesIn(path: string, root: string, disk: Disk): Promise<string[] | string> {
  try {
    const names = await disk.listFolder(path, path === root ? undefined : root);
    return names.filter((name) => !isNobodys(name)).sort();
  } catch (reason) {
    return reasonOf(reason);
  }
}

/** A file; `null` where it is a folder. */
async function lookedAt(entry: Folder, root: string, disk: Disk): Promise<GatheredFile | null> {
  const of = { ...entry, within: root };
  const found = await disk.inspect(entry.path).catch(() => null);
  if (found === null) return { ...of, flaw: { reason: 'not-read', detail: null } };
  if (found.isLink) return { ...of, flaw: { reason: 'link', detail: null } };
  return found.kind === 'folder' ? null : { ...of, flaw: null };
}
