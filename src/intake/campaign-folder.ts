import { join } from 'node:path';
import { FindingError } from '../diagnostics/finding.ts';
import { SourceText } from '../diagnostics/source-text.ts';
import {
  type CampaignFile,
  type CampaignListing,
  campaignFileName,
  defaultLimits,
  type Limits,
  listCampaignFolder,
  pathFrom,
} from './campaign-listing.ts';
import { readConfined, realPathOf } from './confined-file.ts';
import { type IntakeFile, intakeOf, unreadFile } from './intake-file.ts';
import type { SchemaName } from './schema-files.ts';
import type { Disk } from './world.ts';

/** Everything a campaign's folder holds: what is listed, read. */
export interface CampaignFolder extends Pick<CampaignListing, 'root' | 'unread' | 'findings'> {
  readonly campaign: IntakeFile<'campaign'>;
  readonly host: IntakeFile<'host'> | null;
  /** In the order of their paths. */
  readonly submissions: readonly IntakeFile<'submission'>[];
}

/**
 * Reads a campaign's folder, each file once.
 * @param named paths of files that the user has named: what is none of the campaign's is read as a submission
 * @throws the system's error where the submissions folder exists but cannot be listed
 */
export async function readCampaignFolder(
  world: Disk,
  root: string,
  named: Iterable<string> = [],
  limits: Limits = defaultLimits,
): Promise<CampaignFolder> {
  const listing = await listCampaignFolder(world, root, named, limits);
  const files = listing.submissions;
  const submissions: IntakeFile<'submission'>[] = [];
  for (let first = 0; first < files.length; first += filesReadAtOnce) {
    const batch = files.slice(first, first + filesReadAtOnce);
    const read = await Promise.all(batch.map((file) => readFileOf(world, file, 'submission')));
    for (const file of read) submissions.push(file);
  }
  return {
    ...listing,
    campaign: await readFileOf(world, listing.campaign, 'campaign'),
    host: listing.host === null ? null : await readFileOf(world, listing.host, 'host'),
    submissions,
  };
}

/** The paths, from a campaign's folder, by which the disk knows what is in it, whether it was read or not. */
export function namesOnDisk({
  root,
  campaign,
  host,
  submissions,
  unread,
}: CampaignFolder): ReadonlyMap<SourceText, string> {
  const files = [campaign, ...(host === null ? [] : [host]), ...submissions, ...unread];
  return new Map(files.map(({ source, path }) => [source, pathFrom(root, path)]));
}

/** Reads review.yaml, and none of a campaign's other files. */
export async function readCampaignFile(
  world: Disk,
  root: string,
  limits: Limits = defaultLimits,
): Promise<IntakeFile<'campaign'>> {
  return readFileIn(world, root, campaignFileName, 'campaign', limits);
}

/** Reads one file that lies in a campaign's folder. @param path from that folder, with forward slashes */
export async function readFileIn<Name extends SchemaName>(
  world: Disk,
  root: string,
  path: string,
  name: Name,
  limits: Limits = defaultLimits,
): Promise<IntakeFile<Name>> {
  const absolute = join(root, path);
  const file: CampaignFile = {
    path: absolute,
    realPath: await realPathOf(world, absolute),
    shownPath: path,
    confines: { folder: root, limit: limits.fileBytes },
  };
  return readFileOf(world, file, name);
}

const filesReadAtOnce = 32;

async function readFileOf<Name extends SchemaName>(
  world: Disk,
  file: CampaignFile,
  name: Name,
): Promise<IntakeFile<Name>> {
  try {
    return intakeOf(file, name, await readBytesOf(world, file));
  } catch (reason) {
    if (!(reason instanceof FindingError)) throw reason;
    return unreadFile(file, reason.finding.place.source, [reason.finding]);
  }
}

/** The bytes of one of a campaign's files. @throws FindingError where it is not to be read, or cannot be */
export function readBytesOf(world: Disk, { path, shownPath, confines }: CampaignFile): Promise<Uint8Array> {
  return readConfined(world, path, confines, new SourceText(shownPath, '').whole);
}
