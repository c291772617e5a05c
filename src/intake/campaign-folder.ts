import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { type Finding, FindingError } from '../diagnostics/finding.ts';
import { SourceText } from '../diagnostics/source-text.ts';
import { nfc } from '../vietnamese/normal-forms.ts';
import { decode } from './bytes.ts';
import { type Confines, liesIn, readConfined, realPathOf } from './confined-file.ts';
import { conformingValues, type FileOf } from './conforming-values.ts';
import { error } from './findings.ts';
import { lostLettersInNames, withNames } from './lost-letters-in-names.ts';
import type { SchemaName } from './schema-files.ts';
import {
  isNobodys,
  isYamlName,
  type UnreadFile,
  unreadAmongSubmissions,
  unreadBesideCampaign,
} from './unread-files.ts';
import { exists, isBelow, type World } from './world.ts';
import { parseYaml } from './yaml-text.ts';

export const campaignFileName = 'review.yaml';
export const hostFileName = 'host.yaml';
const submissionsFolderName = 'submissions';

/** One file that was read: its usable part, and what was found wrong on the way there. */
interface IntakeFile<Name extends SchemaName> {
  /** Where it is on disk. */
  readonly path: string;
  /** The same, links followed: two names of one file have one such path. */
  readonly realPath: string;
  readonly source: SourceText;
  readonly root: FileOf<Name> | null;
  readonly isPartial: boolean;
  readonly findings: readonly Finding[];
}

/** Everything a campaign's folder holds. */
export interface CampaignFolder {
  readonly root: string;
  readonly campaign: IntakeFile<'campaign'>;
  readonly host: IntakeFile<'host'> | null;
  /** In the order of their paths. */
  readonly submissions: readonly IntakeFile<'submission'>[];
  /** What was not read, though it may have been meant to be; in the order of their paths. */
  readonly unread: readonly UnreadEntry[];
  /** What is wrong with folders, which were not read then. */
  readonly findings: readonly Finding[];
}

/** A file or folder that was not read. */
export interface UnreadEntry {
  readonly kind: UnreadFile['kind'];
  /** Without text: it names the file. */
  readonly source: SourceText;
  /** The paths, as findings show them, of the files in a folder; of the file itself where it is one. */
  readonly files: readonly string[];
}

/** What a file may be at most. */
export interface Limits {
  readonly fileBytes: number;
}

export const defaultLimits: Limits = { fileBytes: 5_000_000 };

/** The nearest folder at or above `start` that holds a review.yaml, or `null`. */
export async function campaignRootAbove(world: World, start: string): Promise<string | null> {
  let folder = resolve(start);
  for (;;) {
    if (await exists(world, join(folder, campaignFileName))) return folder;
    const parent = dirname(folder);
    if (parent === folder) return null;
    folder = parent;
  }
}

/**
 * Reads a campaign's folder.
 * @param named paths of files that the user has named: what is none of the campaign's is read as a submission
 * @throws the system's error where the submissions folder exists but cannot be listed
 */
export async function readCampaignFolder(
  world: World,
  root: string,
  named: Iterable<string> = [],
  limits: Limits = defaultLimits,
): Promise<CampaignFolder> {
  const at = async (path: string): Promise<FileAt> => ({ path, realPath: await realPathOf(world, path) });
  const campaign = await at(join(root, campaignFileName));
  const host = await at(join(root, hostFileName));
  const namedFiles = await Promise.all([...named].map((path) => at(resolve(path))));
  const findings: Finding[] = [];
  const folder = join(root, submissionsFolderName);
  let names: readonly string[] = [];
  if (!(await liesIn(world, folder, root))) {
    findings.push(error('file-outside', new SourceText(submissionsFolderName, '').whole, {}));
  } else if (await exists(world, folder)) {
    names = await world.listFolder(folder);
  }
  const yamlNames = names.filter((name) => isYamlName(name) && !isNobodys(name));
  const listed = await Promise.all(yamlNames.map((name) => at(join(folder, name))));
  const strangers = namedFiles.filter(
    ({ realPath }) => realPath !== campaign.realPath && realPath !== host.realPath,
  );
  const files = distinct([...listed, ...strangers]).sort((a, b) => (a.path < b.path ? -1 : 1));
  const shownPaths = shownPathsOf(root, [campaign, host, ...files]);
  const isNamed = new Set(namedFiles.map(({ realPath }) => realPath));
  const read = <Name extends SchemaName>(file: FileAt, name: Name) => {
    const mayBeLink = isNamed.has(file.realPath);
    const confines = {
      folder: mayBeLink && !isBelow(file.path, root) ? null : root,
      limit: limits.fileBytes,
      mayBeLink,
    };
    return readFileOf(world, file, shownPaths.get(file) ?? file.path, name, confines);
  };
  const submissions: IntakeFile<'submission'>[] = [];
  for (let first = 0; first < files.length; first += filesReadAtOnce) {
    const batch = files.slice(first, first + filesReadAtOnce);
    for (const file of await Promise.all(batch.map((one) => read(one, 'submission')))) submissions.push(file);
  }
  const hasHost = await exists(world, host.path);
  const readPaths = [campaign, ...(hasHost ? [host] : []), ...namedFiles].map(({ path }) => path);
  const unread = [
    ...(await unreadBesideCampaign(world, root, readPaths)),
    ...(await unreadAmongSubmissions(world, folder, names)),
  ];
  return {
    root,
    campaign: await read(campaign, 'campaign'),
    host: hasHost ? await read(host, 'host') : null,
    submissions,
    unread: unread.map(({ kind, path, files: unreadPaths }) => ({
      kind,
      source: new SourceText(shownPathOf(root, path), ''),
      files: unreadPaths.map((file) => shownPathOf(root, file)),
    })),
    findings,
  };
}

/** A file by the name that it goes by, and where that leads. */
interface FileAt {
  readonly path: string;
  readonly realPath: string;
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

const filesReadAtOnce = 32;

/** The path by which people are shown what was not read. */
const shownPathOf = (root: string, path: string) => nfc(pathFrom(root, path));

/** A path from the campaign's folder, with forward slashes. */
function pathFrom(root: string, path: string): string {
  return relative(root, path).split(sep).join('/') || basename(path);
}

async function readFileOf<Name extends SchemaName>(
  world: World,
  at: FileAt,
  shownPath: string,
  name: Name,
  confines: Confines,
): Promise<IntakeFile<Name>> {
  const unread = new SourceText(shownPath, '');
  let bytes: Uint8Array;
  try {
    bytes = await readConfined(world, at.path, confines, unread.whole);
  } catch (reason) {
    if (!(reason instanceof FindingError)) throw reason;
    return broken(at, unread, [reason.finding]);
  }
  const decoded = decode(shownPath, bytes);
  const { source } = decoded;
  if (!decoded.isUsable) return broken(at, source, decoded.findings);
  const content = parseYaml(source);
  if (content.root === null) return broken(at, source, [...decoded.findings, ...content.findings]);
  const { findings, ...shape } = conformingValues(name, source, content.root);
  const inText = withNames(decoded.findings, lostLettersInNames(name, source, content.root));
  return { ...at, source, ...shape, findings: [...inText, ...content.findings, ...findings] };
}

function broken(at: FileAt, source: SourceText, findings: readonly Finding[]) {
  return { ...at, source, root: null, isPartial: true, findings };
}
