import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Finding } from '../diagnostics/finding.ts';
import { FindingError } from '../diagnostics/finding-error.ts';
import { SourceText } from '../diagnostics/source-text.ts';
import { nfc } from '../vietnamese/normal-forms.ts';
import { decode } from './bytes.ts';
import { type Confines, readConfined } from './confined-file.ts';
import type { SchemaName } from './schema-files.ts';
import { type FileOf, shaped } from './shape.ts';
import {
  isNobodys,
  isYamlName,
  type UnreadFile,
  unreadAmongSubmissions,
  unreadBesideCampaign,
} from './unread-files.ts';
import { exists, type World } from './world.ts';
import { parseYaml } from './yaml-text.ts';

export const campaignFileName = 'review.yaml';
export const hostFileName = 'host.yaml';
const submissionsFolderName = 'submissions';

/** One file that was read: its usable part, and what was found wrong on the way there. */
interface IntakeFile<Name extends SchemaName> {
  /** Where it is on disk. */
  readonly path: string;
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
 * @param extraSubmissions paths of submissions that lie outside the submissions folder
 * @throws the system's error where the submissions folder exists but cannot be listed
 */
export async function readCampaignFolder(
  world: World,
  root: string,
  extraSubmissions: readonly string[] = [],
  limits: Limits = defaultLimits,
): Promise<CampaignFolder> {
  const hostPath = join(root, hostFileName);
  const named = new Set(extraSubmissions.map((path) => resolve(path)));
  const read = <Name extends SchemaName>(path: string, name: Name) => {
    const folder = named.has(path) ? null : root;
    return readFileOf(world, root, path, name, { folder, limit: limits.fileBytes });
  };
  const submissionsFolder = join(root, submissionsFolderName);
  const names = (await exists(world, submissionsFolder)) ? await world.listFolder(submissionsFolder) : [];
  const listed = names.filter((name) => isYamlName(name) && !isNobodys(name));
  const paths = [...new Set([...listed.map((name) => join(submissionsFolder, name)), ...named])].sort();
  const submissions: IntakeFile<'submission'>[] = [];
  for (let first = 0; first < paths.length; first += filesReadAtOnce) {
    const batch = paths.slice(first, first + filesReadAtOnce);
    const files = await Promise.all(batch.map((path) => read(path, 'submission')));
    for (const file of files) submissions.push(file);
  }
  const campaignPath = join(root, campaignFileName);
  const hasHost = await exists(world, hostPath);
  const unread = [
    ...(await unreadBesideCampaign(world, root, [campaignPath, ...(hasHost ? [hostPath] : []), ...named])),
    ...(await unreadAmongSubmissions(world, submissionsFolder, names)),
  ];
  return {
    root,
    campaign: await read(campaignPath, 'campaign'),
    host: hasHost ? await read(hostPath, 'host') : null,
    submissions,
    unread: unread.map(({ kind, path, files }) => ({
      kind,
      source: new SourceText(shownPathOf(root, path), ''),
      files: files.map((file) => shownPathOf(root, file)),
    })),
  };
}

const filesReadAtOnce = 32;

/** A path as findings show it: from the campaign's folder, with forward slashes. */
function shownPathOf(root: string, path: string): string {
  return nfc(relative(root, path).split(sep).join('/') || basename(path));
}

async function readFileOf<Name extends SchemaName>(
  world: World,
  root: string,
  path: string,
  name: Name,
  confines: Confines,
): Promise<IntakeFile<Name>> {
  const shownPath = shownPathOf(root, path);
  const unread = new SourceText(shownPath, '');
  let bytes: Uint8Array;
  try {
    bytes = await readConfined(world, path, confines, unread.whole);
  } catch (reason) {
    if (!(reason instanceof FindingError)) throw reason;
    return broken(path, unread, [reason.finding]);
  }
  const decoded = decode(shownPath, bytes);
  const { source } = decoded;
  if (!decoded.isUsable) return broken(path, source, decoded.findings);
  const content = parseYaml(source);
  if (content.root === null) return broken(path, source, [...decoded.findings, ...content.findings]);
  const { findings, ...shape } = shaped(name, source, content.root);
  return { path, source, ...shape, findings: [...decoded.findings, ...content.findings, ...findings] };
}

function broken(path: string, source: SourceText, findings: readonly Finding[]) {
  return { path, source, root: null, isPartial: true, findings };
}
