import { join } from 'node:path';
import { bytesAgain } from './checking/bytes-again.ts';
import type { Checking } from './checking/check-submissions.ts';
import type { Keeping } from './checking/keeping.ts';
import {
  findingsAgain,
  findingsBytes,
  findingsIn,
  type KeptFile,
  keyOfFindings,
} from './checking/kept-findings.ts';
import type { Finding } from './diagnostics/finding.ts';
import { SourceText } from './diagnostics/source-text.ts';
import { decode } from './intake/bytes.ts';
import type { FolderRead } from './intake/campaign-folder.ts';
import {
  type CampaignFile,
  type CampaignListing,
  defaultLimits,
  filesListed,
  listCampaignFolder,
} from './intake/campaign-listing.ts';
import { isNamedAsPdf, templatesFolder } from './intake/file-names.ts';
import { readSubmittedBytes } from './intake/read-bytes.ts';
import { exists, type ProgramWorld } from './intake/world.ts';
import { onceWhileKept } from './once.ts';
import type { CheckOptions, check as checkAnew } from './review.ts';
import { sha256Of } from './sha256.ts';
import { doStepAlone } from './steps.ts';

/** What was found in a campaign, and in which files. */
export interface Found {
  readonly folder: FolderRead;
  /** In reporting order. */
  readonly findings: readonly Finding[];
}

/**
 * Checks a campaign as `check` does, for who asks for its findings alone: where all is as it was when it was checked last, they are
 * those that were kept.
 */
export async function findingsOf(
  root: string,
  world: ProgramWorld,
  options: Omit<CheckOptions, 'listing' | 'select' | 'intake'>,
): Promise<Found> {
  const { checking, extraSubmissions = [], limits = defaultLimits } = options;
  if (checking === undefined || checking.keeping === null) return check(root, world, options);
  const listing = await listCampaignFolder(world, root, extraSubmissions, limits);
  const keeping = (await isKept(listing, world)) ? await checking.keeping() : null;
  if (keeping === null) return check(root, world, { ...options, listing });
  const hashes = new Map<string, string>();
  const all: Whole = { listing, checking, keeping, hashes, key: keyOf(listing, keeping, world, options) };
  const kept = await foundAgain(all, world, options).catch(() => null);
  if (kept !== null) return kept;
  const found = await check(root, hashing(world, listing, hashes), {
    ...options,
    listing,
    checking: { ...checking, hashes },
  });
  try {
    keep(found, all);
  } catch {
    // What is too much to be kept is no failure.
  }
  return found;
}

/** Checks anew: the rules are loaded only where they are asked. */
const check: typeof checkAnew = async (root, world, options) =>
  (await import('./review.ts')).check(root, world, options);

/** A campaign of which all is known that what is found in it hangs on. */
interface Whole {
  readonly listing: CampaignListing;
  readonly checking: Checking;
  readonly keeping: Keeping;
  /** Those of files that have been read, by their paths. */
  readonly hashes: Map<string, string>;
  readonly key: string;
}

/** Whether findings of a campaign hang on nothing but the files that are listed. */
async function isKept({ root, unread, findings }: CampaignListing, world: ProgramWorld): Promise<boolean> {
  return (
    findings.length === 0 &&
    !unread.some(({ path }) => isNamedAsPdf(path)) &&
    !(await exists(world, join(root, templatesFolder)))
  );
}

function keyOf(
  listing: CampaignListing,
  { program }: Keeping,
  world: ProgramWorld,
  { allowMissing = false, limits = defaultLimits }: CheckOptions,
): string {
  const { root, unread } = listing;
  return keyOfFindings([
    program,
    world.today(),
    allowMissing,
    limits.fileBytes,
    root,
    filesListed(listing).map(({ file, schema }) => [file.shownPath, schema]),
    unread.map(({ kind, source, files }) => [kind, source.path, files]),
  ]);
}

/** The same world, which notes the hashes of the campaign's files that are read. */
function hashing(world: ProgramWorld, listing: CampaignListing, hashes: Map<string, string>): ProgramWorld {
  const paths = new Set(filesListed(listing).map(({ file }) => file.path));
  return {
    ...world,
    readFile: async (path, opening) => {
      const bytes = await world.readFile(path, opening);
      if (paths.has(path)) hashes.set(path, sha256Of(bytes));
      return bytes;
    },
  };
}

/** So many files are read in one go. */
const readAtOnce = 250;

/** What was kept; `null` where anything is not as it was. */
async function foundAgain(
  all: Whole,
  world: ProgramWorld,
  { doStep = doStepAlone }: CheckOptions,
): Promise<Found | null> {
  const { root, unread, host } = all.listing;
  const bytes = all.keeping.read(root, 'findings');
  const kept = bytes === null ? null : findingsIn(bytes, all.key);
  const files = kept === null ? null : await filesAgain(kept.files, all, world);
  const [campaign, ...others] = files ?? [];
  if (kept === null || files === null || campaign === undefined) return null;
  const findings = findingsAgain(
    kept,
    [...files, ...unread].map(({ source }) => source),
  );
  if (findings === null) return null;
  const submitted = host === null ? others : others.slice(1);
  const folder: FolderRead = {
    root,
    unread,
    campaign,
    host: host === null ? null : (others[0] ?? null),
    submissions: submitted.filter(({ isRollup }) => !isRollup),
    rollups: submitted.filter(({ isRollup }) => isRollup),
  };
  await doStep('reading', () => folder);
  await doStep('checking', () => ({ findings }));
  return { folder, findings };
}

/** The files that are listed; `null` where one is not as it was. */
async function filesAgain(
  kept: readonly KeptFile[],
  { listing, checking, hashes }: Whole,
  world: ProgramWorld,
): Promise<readonly FileAgain[] | null> {
  const listed = filesListed(listing);
  const folder = checking.openFolder(listing.submissionsFolder, listing.root);
  if (kept.length !== listed.length) return null;
  const files: FileAgain[] = [];
  for (const [index, { file }] of listed.entries()) {
    // Signals are heard meanwhile.
    if (index % readAtOnce === 0) await new Promise((resolve) => setImmediate(resolve));
    const { name, path, realPath, shownPath, confines } = file;
    const read = name === null ? null : (folder?.read(name, confines.limit) ?? null);
    if (read !== null) checking.noteRead(path, read.state);
    const bytes = read?.bytes ?? (await readSubmittedBytes(world, file));
    const hash = sha256Of(bytes);
    hashes.set(path, hash);
    const one = kept[index];
    if (hash !== one?.sha256) return null;
    // Few are asked for, and all of them would take room.
    const again = () =>
      folder === null || name === null || read === null
        ? bytes
        : bytesAgain(folder, { name, path }, hash, confines.limit);
    const decoded = onceWhileKept(() => decode(shownPath, again()));
    const source = new SourceText(shownPath, () => decoded().source.text, one.isAsStored);
    files.push({ path, realPath, source, isRollup: one.isRollup });
  }
  return files;
}

interface FileAgain extends Pick<CampaignFile, 'path' | 'realPath'> {
  readonly source: SourceText;
  readonly isRollup: boolean;
}

/** Keeps what was found, where all that it hangs on is known. */
function keep({ folder, findings }: Found, { listing, keeping, hashes, key }: Whole): void {
  const { campaign, host, submissions, rollups, unread } = folder;
  const isRollup = new Set(rollups);
  const byPath = new Map(
    [campaign, ...(host === null ? [] : [host]), ...submissions, ...rollups].map((file) => [file.path, file]),
  );
  const files: KeptFile[] = [];
  const sources: SourceText[] = [];
  for (const { file } of filesListed(listing)) {
    const read = byPath.get(file.path);
    const hash = hashes.get(file.path);
    if (read === undefined || hash === undefined) return;
    sources.push(read.source);
    files.push({ sha256: hash, isAsStored: read.source.isAsStored, isRollup: isRollup.has(read) });
  }
  const parts = findingsBytes(files, findings, [...sources, ...unread.map(({ source }) => source)], key);
  if (parts !== null) keeping.write(listing.root, 'findings', parts);
}
