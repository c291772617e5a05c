import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Finding } from '../diagnostics/finding.ts';
import { SourceText } from '../diagnostics/source-text.ts';
import { most } from '../limits.ts';
import { nfc } from '../vietnamese/normal-forms.ts';
import type { Confines } from './confined-file.ts';
import { isNamedAsPdf, submissionsFolderName } from './file-names.ts';
import { error } from './finding-makers.ts';
import { liesIn, realPathOf } from './real-path.ts';
import {
  isNobodys,
  isYamlName,
  type UnreadFile,
  unreadAmongSubmissions,
  unreadBesideCampaign,
} from './unread-files.ts';
import { type Disk, exists, isBelow, reasonOf } from './world.ts';

/** The file that declares a campaign. */
export const campaignFileName = 'review.yaml';

/** The file of the host's own records. */
export const hostFileName = 'host.yaml';

/** The folder of the forms that units fill in, within a campaign's. */
export const formsFolder = 'forms';

/** The folder of the documents that are made of a campaign, within it, unless somebody says otherwise. */
export const outFolderName = 'out';

/** One of a campaign's files, not yet read. */
export interface CampaignFile {
  /** Where it is on disk. */
  readonly path: string;
  /** The same, links followed: two names of one file have one such path. */
  readonly realPath: string;
  /** How people are shown it: from the campaign's folder, in NFC, with forward slashes. */
  readonly shownPath: string;
  /** Its name among the submissions, where the disk says that it is a file there, and no link; `null` of any other. */
  readonly name: string | null;
  readonly confines: Confines;
}

/** Which files a campaign's folder holds; none of them has been read. */
export interface CampaignListing {
  /** The campaign's folder. */
  readonly root: string;
  readonly campaign: CampaignFile;
  readonly host: CampaignFile | null;
  /** The folder of the submissions. */
  readonly submissionsFolder: string;
  /** In the order of their paths. */
  readonly submissions: readonly CampaignFile[];
  /** What is not to be read, though it may have been meant to be; in the order of their paths. */
  readonly unread: readonly UnreadEntry[];
  /** What is wrong with folders, which were not looked into then. */
  readonly findings: readonly Finding[];
}

/** A file or folder that was not read. */
export interface UnreadEntry {
  readonly kind: UnreadFile['kind'];
  /** Where it is on disk. */
  readonly path: string;
  /** Without text: it names the file. */
  readonly source: SourceText;
  /** The paths, as findings show them, of the files in a folder; of the file itself where it is one. */
  readonly files: readonly string[];
}

/** What a file may be at most. */
export interface Limits {
  /** Bytes. */
  readonly fileBytes: number;
}

/** What a file may be at most unless the user says otherwise. */
export const defaultLimits: Limits = { fileBytes: most.fileBytes };

/** Folders of a campaign that hold what units submit or are to fill in: a review.yaml there declares no campaign. */
const foldersOfForms: readonly string[] = [submissionsFolderName, formsFolder];

/**
 * The nearest folder at or above `start` that holds the review.yaml of a campaign, or `null`. A submission of that name
 * is none: one in the submissions of a campaign further up.
 */
export async function campaignRootAbove(world: Disk, start: string): Promise<string | null> {
  const above: string[] = [];
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    above.push(folder);
    if (dirname(folder) === folder) break;
  }
  let nearest: string | null = null;
  for (const [index, folder] of above.entries()) {
    const isInForms = foldersOfForms.includes(basename(above[index - 1] ?? ''));
    if (nearest !== null && !isInForms) continue;
    if (await exists(world, join(folder, campaignFileName))) nearest = folder;
  }
  return nearest;
}

/**
 * Looks which files a campaign's folder holds.
 * @param named paths of files that the user has named: what is none of the campaign's is taken for a submission, but a PDF for what it is
 * @throws the system's error where the submissions folder exists but cannot be listed
 */
export async function listCampaignFolder(
  world: Disk,
  root: string,
  named: Iterable<string> = [],
  limits: Limits = defaultLimits,
): Promise<CampaignListing> {
  const at = async (path: string): Promise<FileAt> => ({
    path,
    realPath: await realPathOf(world, path),
    name: null,
  });
  const campaign = await at(join(root, campaignFileName));
  const host = await at(join(root, hostFileName));
  const namedFiles = await Promise.all([...named].map((path) => at(resolve(path))));
  const findings: Finding[] = [];
  const folder = join(root, submissionsFolderName);
  let names: readonly string[] = [];
  const isOutside = () =>
    findings.push(error('file-outside', new SourceText(submissionsFolderName, '').whole, {}));
  if (!(await liesIn(world, folder, root))) {
    isOutside();
  } else if (await exists(world, folder)) {
    names = await world.listFolder(folder, root).catch((reason) => {
      if (reasonOf(reason) !== 'EOUTSIDE') throw reason;
      isOutside();
      return [];
    });
  }
  const all = names.filter((name) => isYamlName(name) && !isNobodys(name));
  const isTooMany = all.length > most.submissions;
  if (isTooMany) {
    const args = { count: all.length, limit: most.submissions };
    findings.push(error('too-many-files', new SourceText(submissionsFolderName, '').whole, args));
  }
  const yamlNames = isTooMany ? [] : all;
  const realFolder = await realPathOf(world, folder);
  // Where a plain file leads need not be asked.
  const plain = new Set(yamlNames.length > 0 ? await plainFilesIn(world, folder, root) : []);
  const listed = await Promise.all(
    yamlNames.map((name) => {
      const path = within(folder) + name;
      return plain.has(name) ? { path, realPath: within(realFolder) + name, name } : at(path);
    }),
  );
  const strangers = namedFiles.filter(
    ({ path, realPath }) =>
      realPath !== campaign.realPath && realPath !== host.realPath && !isNamedAsPdf(path),
  );
  const files = distinct([...listed, ...strangers]).sort((a, b) => (a.path < b.path ? -1 : 1));
  const shownPaths = shownPathsOf(root, [campaign, host, ...files]);
  const isNamed = new Set(namedFiles.map(({ realPath }) => realPath));
  const fileAt = (file: FileAt): CampaignFile => {
    const { path, realPath } = file;
    const mayBeLink = isNamed.has(realPath);
    const within = mayBeLink && !isBelow(path, root) ? null : root;
    return {
      path,
      realPath,
      name: mayBeLink ? null : file.name,
      shownPath: shownPaths.get(file) ?? path,
      confines: { folder: within, limit: limits.fileBytes, mayBeLink },
    };
  };
  const hasHost = await exists(world, host.path);
  const readPaths = [campaign, ...(hasHost ? [host] : []), ...namedFiles].map(({ path }) => path);
  const unread = [
    ...(await unreadBesideCampaign(world, root, readPaths)),
    ...(await unreadAmongSubmissions(world, folder, names, root)),
  ];
  return {
    root,
    campaign: fileAt(campaign),
    host: hasHost ? fileAt(host) : null,
    submissionsFolder: folder,
    submissions: files.map(fileAt),
    unread: unread.map(({ kind, path, files: unreadPaths }) => ({
      kind,
      path,
      source: new SourceText(shownPathOf(root, path), ''),
      files: unreadPaths.map((file) => shownPathOf(root, file)),
    })),
    findings,
  };
}

/** The names of plain files in a folder; none where that is not to be known at once. */
async function plainFilesIn(world: Disk, folder: string, root: string): Promise<readonly string[]> {
  return (await world.plainFilesIn?.(folder, root).catch(() => [])) ?? [];
}

/** Every file of a campaign, with the name of its schema. */
export function filesListed({ campaign, host, submissions }: CampaignListing) {
  return [
    { file: campaign, schema: 'campaign' as const },
    ...(host === null ? [] : [{ file: host, schema: 'host' as const }]),
    ...submissions.map((file) => ({ file, schema: 'submission' as const })),
  ];
}

/** A file by the name that it goes by, and where that leads. */
interface FileAt {
  readonly path: string;
  readonly realPath: string;
  readonly name: string | null;
}

/** Each file once, by whatever names it is listed and named; a name that is no link comes first. */
function distinct(files: readonly FileAt[]): FileAt[] {
  const isLink = ({ path, realPath }: FileAt) => basename(path) !== basename(realPath);
  const byRealPath = new Map<string, FileAt>();
  for (const file of files) {
    const other = byRealPath.get(file.realPath);
    if (other === undefined || (isLink(other) && !isLink(file))) byRealPath.set(file.realPath, file);
  }
  return [...byRealPath.values()];
}

/**
 * The paths by which people are shown files: in NFC, as all text is; but names that differ by nothing else stay as they
 * are on disk, so that no two files have the same.
 */
function shownPathsOf(root: string, files: readonly FileAt[]): ReadonlyMap<FileAt, string> {
  const paths = files.map((file) => {
    const path = pathFrom(root, file.path);
    return { file, path, inNfc: nfc(path) };
  });
  const uses = new Map<string, number>();
  for (const { inNfc } of paths) uses.set(inNfc, (uses.get(inNfc) ?? 0) + 1);
  return new Map(paths.map(({ file, path, inNfc }) => [file, uses.get(inNfc) === 1 ? inNfc : path]));
}

/** The path by which people are shown what was not read. */
const shownPathOf = (root: string, path: string) => nfc(pathFrom(root, path));

/** A path from the campaign's folder, with forward slashes. */
export function pathFrom(root: string, path: string): string {
  // What lies there by its very beginning takes no looking at each of its parts: there may be thousands.
  const isBelowRoot = path.startsWith(within(root)) && !path.includes('..');
  const from = isBelowRoot ? path.slice(within(root).length) : relative(root, path);
  return from.split(sep).join('/') || basename(path);
}

/** A folder's path, as those of what it holds begin. */
const within = (folder: string) => (folder.endsWith(sep) ? folder : folder + sep);
