import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeWorld } from '../../src/disk/node-world.ts';
import { type CampaignFolder, readCampaignFolder } from '../../src/intake/campaign-folder.ts';
import { campaignFileName, hostFileName } from '../../src/intake/campaign-listing.ts';
import { isBelow, type ProgramWorld, type World } from '../../src/intake/world.ts';
import { type Validated, validate } from '../../src/validation/validate.ts';

/** The folder of a campaign in memory. */
export const root = '/campaign';

/** Files in memory by their path in the campaign's folder. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The files of a campaign on disk that it is read from: YAML, and PDF where that was sent. */
export function filesOf(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) => /\.yaml$|^submissions\/.*\.pdf$/.test(name))
      .map((name) => [name, readFileSync(join(folder, name))]),
  );
}

/** The names of the files and folders that lie in a folder, given the paths of all files. */
export function namesIn(folder: string, paths: Iterable<string>): string[] {
  const below = [...paths].filter((path) => path.startsWith(`${folder}/`));
  return [...new Set(below.map((path) => path.slice(folder.length + 1).replace(/\/.*$/, '')))];
}

const conferenceDay = '2023-12-13';

/** Checks a campaign that is in memory. */
export async function validated(files: Files, today = conferenceDay): Promise<Validated> {
  return validate(await folderOf(files), { today, allowMissing: false });
}

/**
 * Checks a campaign in memory again and again with one file changed, and reads only that file anew.
 * @returns what checks it with other bytes in the file of a name
 */
export async function revalidating(files: Files) {
  const folder = await folderOf(files);
  return async (name: string, bytes: Uint8Array): Promise<Validated> => {
    const changed = await folderOf(new Map([[name, bytes]]));
    const submissions = folder.submissions.map(
      (one) => changed.submissions.find(({ path }) => path === one.path) ?? one,
    );
    const campaign = name === campaignFileName ? changed.campaign : folder.campaign;
    const host = name === hostFileName ? changed.host : folder.host;
    return validate(
      { ...folder, campaign, host, submissions },
      { today: conferenceDay, allowMissing: false },
    );
  };
}

function folderOf(files: Files): Promise<CampaignFolder> {
  return readCampaignFolder(worldOf(files), root);
}

/** A disk that holds a campaign in the folder `root`, and nothing else. */
export function worldOf(files: Files): World {
  const at = new Map([...files].map(([name, bytes]) => [join(root, name), bytes]));
  return {
    readFile: async (path) => {
      const bytes = at.get(path);
      if (bytes === undefined) throw Object.assign(new Error(path), { code: 'ENOENT' });
      return bytes;
    },
    listFolder: async (folder) => namesIn(folder, at.keys()),
    realPath: async (path) => path,
    inspect: async (path) => {
      const bytes = at.get(path);
      if (bytes !== undefined) return { kind: 'file', size: bytes.length, isLink: false };
      const isFolder = [...at.keys()].some((one) => one.startsWith(`${path}/`));
      return { kind: isFolder ? 'folder' : 'nothing', size: 0, isLink: false };
    },
    today: () => conferenceDay,
  };
}

/** The same with the program's own files, which are those on disk. */
export function memoryWorld(files: Files): ProgramWorld {
  const [disk, memory] = [nodeWorld(), worldOf(files)];
  const worldOfPath = (path: string) => (isBelow(path, disk.programFolder) ? disk : memory);
  return {
    programFolder: disk.programFolder,
    readFile: (path) => worldOfPath(path).readFile(path),
    listFolder: (path) => worldOfPath(path).listFolder(path),
    realPath: (path) => worldOfPath(path).realPath(path),
    inspect: (path) => worldOfPath(path).inspect(path),
    today: () => conferenceDay,
  };
}
