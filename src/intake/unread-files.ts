import { basename, join } from 'node:path';
import { unreadableNamed } from './file-names.ts';
import type { Disk } from './world.ts';

/** What lies in a campaign's folder as if to be read, and is not. */
export interface UnreadFile {
  /** Where it is on disk. */
  readonly path: string;
  /**
   * "format": no YAML file; "folder": a folder among the submissions; "outside": a YAML file beside the folder of
   * submissions; "host-name": the host's file under a name that is not looked for.
   */
  readonly kind: 'format' | 'folder' | 'outside' | 'host-name';
  /** The paths of the files in a folder; of the file itself where it is one. */
  readonly files: readonly string[];
}

/**
 * Whether a file's name is that of a YAML file that is read. What Notepad named "x.yaml.txt" is meant for one; what was
 * imported in vain and kept is not.
 */
export function isYamlName(name: string): boolean {
  return /\.ya?ml(\.txt)?$/i.test(name) && unreadableNamed(name) === null;
}

/** Hidden files, backups and locks of editors, and what file managers leave behind are nobody's. */
export function isNobodys(name: string): boolean {
  return (
    /^[.~#]|^readme\b/i.test(name) ||
    /(?:~|\.(?:bak|old|orig|tmp|temp|sw[a-z]|lock))$/i.test(name) ||
    /^(?:e?h?thumbs\.db|desktop\.ini|icon\r|__macosx|@eadir|lost\+found|\$recycle\.bin)$/i.test(name) ||
    name.toLowerCase() === 'system volume information'
  );
}

/** How deep folders among the submissions are looked through, and for how many files. */
const deepest = 4;
const mostFiles = 1000;

/** What lies among the submissions and is none, by its name or because it is a folder. */
export async function unreadAmongSubmissions(
  world: Disk,
  folder: string,
  names: readonly string[],
  root: string,
): Promise<UnreadFile[]> {
  const unread = [...names].sort().filter((name) => !isNobodys(name) && !isYamlName(name));
  const found = await Promise.all(
    unread.map(async (name): Promise<UnreadFile[]> => {
      const path = join(folder, name);
      if (!(await isFolder(world, path))) return [{ path, kind: 'format', files: [path] }];
      const files = await filesBelow(world, path, root);
      return files.length === 0 ? [] : [{ path, kind: 'folder', files }];
    }),
  );
  return found.flat();
}

/** The paths of files in a folder and in those within it, as far as they are looked through. */
async function filesBelow(world: Disk, folder: string, root: string): Promise<string[]> {
  const files: string[] = [];
  let level = [folder];
  for (let depth = 0; depth < deepest && files.length < mostFiles; depth += 1) {
    const folders: string[] = [];
    for (const path of level) {
      for (const name of [...(await namesIn(world, path, root))].filter((one) => !isNobodys(one)).sort()) {
        if (files.length === mostFiles) return files;
        const entry = join(path, name);
        if (await isFolder(world, entry)) folders.push(entry);
        else files.push(entry);
      }
    }
    level = folders;
  }
  return files;
}

/** YAML files beside the campaign's that may have been meant for the host's, or for a submission. */
export async function unreadBesideCampaign(
  world: Disk,
  root: string,
  read: readonly string[],
): Promise<UnreadFile[]> {
  const names = (await namesIn(world, root, root)).filter((name) => isYamlName(name) && !isNobodys(name));
  const hasHost = read.some((path) => basename(path) === 'host.yaml');
  return names.sort().flatMap((name): UnreadFile[] => {
    const path = join(root, name);
    if (read.includes(path)) return [];
    const isHost = /^host\./i.test(name);
    return isHost && hasHost ? [] : [{ path, kind: isHost ? 'host-name' : 'outside', files: [path] }];
  });
}

/** Whether a path is that of a folder; of a link to one, which is not followed, or of what can't be known, not. */
async function isFolder(world: Disk, path: string): Promise<boolean> {
  const entry = await world.inspect(path).catch(() => null);
  return entry?.kind === 'folder' && !entry.isLink;
}

/** The names in a folder; none where it can't be listed: nothing has to be in there. */
async function namesIn(world: Disk, folder: string, root: string): Promise<readonly string[]> {
  return world.listFolder(folder, root).catch(() => []);
}
