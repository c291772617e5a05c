import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Entry, type ProgramWorld, reasonOf } from '../intake/world.ts';
import { holding } from './held-folder.ts';
import { ReadFiles } from './read-files.ts';

/**
 * The real world: this machine's disk and calendar, and the program's own files where it is installed. The disk is asked at once:
 * to have a question wait for a thread takes Node several times as long as the answer, and a short command asks a hundred.
 */
export function nodeWorld(files: Pick<ReadFiles, 'read' | 'startOf'> = new ReadFiles()): ProgramWorld {
  return {
    programFolder: folderAboveWith('templates', dirname(fileURLToPath(import.meta.url))),
    readFile: (path, opening) => files.read(path, opening),
    startOf: (path, bytes, opening) => files.startOf(path, bytes, opening),
    listFolder: (path, within) => namesIn(path, within),
    plainFilesIn,
    realPath: async (path) => realpathSync.native(path),
    inspect: entryAt,
    today: () => {
      const now = new Date();
      const two = (part: number) => String(part).padStart(2, '0');
      return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    },
  };
}

/** The names in a folder. @throws the system's error, or one with the code "EOUTSIDE" */
async function namesIn(path: string, within: string | undefined): Promise<string[]> {
  if (within === undefined) return readdirSync(path);
  return holding(path, within, async (folder) => readdirSync(folder.at('.')));
}

/** The names of plain files in a folder. @throws as `namesIn` does */
function plainFilesIn(path: string, within: string): Promise<string[]> {
  return holding(path, within, async (folder) => {
    const entries = readdirSync(folder.at('.'), { withFileTypes: true });
    return entries.flatMap((entry) => (entry.isFile() ? [entry.name] : []));
  });
}

/** What stands behind a path, without opening it: a pipe would keep the program waiting. */
async function entryAt(path: string): Promise<Entry> {
  let isLink = false;
  try {
    const stats = lstatSync(path);
    isLink = stats.isSymbolicLink();
    const found = isLink ? statSync(path) : stats;
    if (found.isFile()) return { kind: 'file', size: found.size, isLink };
    if (found.isDirectory()) return { kind: 'folder', size: 0, isLink };
    if (found.isFIFO()) return { kind: 'pipe', size: 0, isLink };
    return { kind: found.isSocket() ? 'socket' : 'device', size: 0, isLink };
  } catch (reason) {
    const code = reasonOf(reason);
    if (code === 'ELOOP') return { kind: 'link-loop', size: 0, isLink };
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw reason;
    return { kind: isLink ? 'dangling-link' : 'nothing', size: 0, isLink };
  }
}

/** The program runs from src/ in tests and from dist/ when built: both lie below the folder looked for. */
function folderAboveWith(name: string, start: string): string {
  const parent = dirname(start);
  return existsSync(join(start, name)) || parent === start ? start : folderAboveWith(name, parent);
}
