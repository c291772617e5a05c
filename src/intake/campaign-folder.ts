import {
  type CampaignFile,
  type CampaignListing,
  campaignFileName,
  defaultLimits,
  type Limits,
  listCampaignFolder,
} from './campaign-listing.ts';
import type { KindsRead } from './document-kinds.ts';
import type { IntakeFile, intakeOf } from './intake-file.ts';
import { readDocumentKinds } from './read-document-kinds.ts';
import { readFileIn, readFileOf, readSubmitted, type SubmittedFile } from './read-file.ts';
import type { Disk } from './world.ts';

const filesReadAtOnce = 32;

/** Everything a campaign's folder holds: what is listed, read. */
export interface CampaignFolder extends Pick<CampaignListing, 'root' | 'unread' | 'findings'> {
  readonly documents: KindsRead;
  readonly campaign: IntakeFile<'campaign'>;
  readonly host: IntakeFile<'host'> | null;
  /** In the order of their paths. */
  readonly submissions: readonly IntakeFile<'submission'>[];
  /** What hosts below sent in the place of submissions; in the order of their paths. */
  readonly rollups: readonly IntakeFile<'rollup'>[];
}

/** Which files of a campaign were read, and which were not. */
export interface FolderRead extends Pick<CampaignListing, 'root' | 'unread'> {
  readonly campaign: FileRead;
  readonly host: FileRead | null;
  readonly submissions: readonly FileRead[];
  readonly rollups: readonly FileRead[];
}

type FileRead = Pick<IntakeFile<never>, 'path' | 'realPath' | 'source'>;

/** What is read beside the submissions. */
export interface ReadBeside {
  readonly documents: KindsRead;
  readonly campaign: IntakeFile<'campaign'>;
  /** Is read meanwhile. */
  readonly host: Promise<IntakeFile<'host'> | null>;
}

/** What has a campaign's many files read. */
export interface ReadingMany {
  /** Reads what the bytes of review.yaml and host.yaml hold. */
  readonly intake: typeof intakeOf;
  /** Has the submissions read that were listed, once review.yaml has been; those that it leaves out are read here. */
  readonly submissions: (beside: ReadBeside) => Promise<ReadonlyMap<CampaignFile, IntakeFile<'submission'>>>;
}

/** What reads a campaign of many files; `null` where that is not worth the while. */
export type ReadMany = (listing: CampaignListing) => Promise<ReadingMany | null>;

/**
 * Reads a campaign's folder, each file once.
 * @param named paths of files that the user has named: what is none of the campaign's is read as a submission
 * @param intake reads what a file's bytes hold, for who has read them before
 * @param readMany reads many submissions at once
 * @param listed which files there are, for who has looked before
 * @throws the system's error where the submissions folder exists but cannot be listed
 */
export async function readCampaignFolder(
  world: Disk,
  root: string,
  named: Iterable<string> = [],
  limits: Limits = defaultLimits,
  intake?: typeof intakeOf,
  readMany?: ReadMany,
  listed?: CampaignListing,
): Promise<CampaignFolder> {
  const listing = listed ?? (await listCampaignFolder(world, root, named, limits));
  const many = (await readMany?.(listing)) ?? null;
  const documents = await readDocumentKinds(world, root);
  const campaign = await readFileOf(world, listing.campaign, 'campaign', documents.kinds, many?.intake);
  const readHost = async () =>
    listing.host === null ? null : readFileOf(world, listing.host, 'host', undefined, intake ?? many?.intake);
  const reading = readHost();
  const [host, known = new Map<CampaignFile, IntakeFile<'submission'>>()] = await Promise.all([
    reading,
    many?.submissions({ documents, campaign, host: reading }),
  ]);
  const files = listing.submissions;
  const submissions: IntakeFile<'submission'>[] = [];
  const rollups: IntakeFile<'rollup'>[] = [];
  for (let first = 0; first < files.length; first += filesReadAtOnce) {
    const batch = files.slice(first, first + filesReadAtOnce);
    // A disk answers at once: who stops the program, or watches how far it has come, is not to wait for all files.
    if (first > 0) await new Promise((resolve) => setImmediate(resolve));
    const some = await Promise.all(
      batch.map(async (file): Promise<SubmittedFile> => {
        const one = known.get(file);
        return one === undefined ? readSubmitted(world, file, intake) : { kind: 'submission', file: one };
      }),
    );
    for (const one of some) {
      if (one.kind === 'rollup') rollups.push(one.file);
      else submissions.push(one.file);
    }
  }
  return {
    ...listing,
    documents,
    campaign,
    host,
    submissions,
    rollups,
  };
}

/** Reads review.yaml, and none of a campaign's other files. */
export async function readCampaignFile(
  world: Disk,
  root: string,
  limits: Limits = defaultLimits,
): Promise<IntakeFile<'campaign'>> {
  const { kinds } = await readDocumentKinds(world, root);
  return readFileIn(world, root, campaignFileName, 'campaign', limits, kinds);
}
