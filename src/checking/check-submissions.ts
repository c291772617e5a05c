import type { SourceText } from '../diagnostics/source-text.ts';
import { decode } from '../intake/bytes.ts';
import type { CampaignFile, CampaignListing } from '../intake/campaign-listing.ts';
import { intakeOf } from '../intake/intake-file.ts';
import { type PackedValues, valuesInOrder } from '../intake/packed-values.ts';
import { Located, type ValueNode } from '../intake/values.ts';
import { onceWhileKept } from '../once.ts';
import { sha256Of } from '../sha256.ts';
import {
  batchCheckerIn,
  type CheckBatch,
  type CheckedBatch,
  type CheckedBy,
  type CheckedByFile,
  checkedBy,
  type PlainFolder,
  type PlainSubmission,
} from './batches.ts';
import { bytesAgain } from './bytes-again.ts';
import type { CheckedSubmission } from './checked-submission.ts';
import type { Keeping } from './keeping.ts';
import {
  type CampaignRead,
  type KeptBatch,
  type KeptSubmission,
  keptBatch,
  keptBytes,
  keptIn,
  keyOf,
  stillCounting,
} from './kept-submissions.ts';
import { type FileToReadAgain, type PackedSubmission, unpackedFile } from './packed-submissions.ts';
import { ThreadFailure } from './thread-failure.ts';

/** Threads that check submissions. */
export interface CheckingThreads {
  /** How many there are. */
  readonly count: number;
  /** Whether a processor is left for who waits for them. */
  readonly leaveOne: boolean;
  /** Says what submissions are checked by, before any is. */
  begin(by: CheckedBy): void;
  /** @throws ThreadFailure where the machine lets threads do nothing more */
  check(batch: readonly PlainSubmission[]): Promise<CheckedBatch>;
  /** Ends them, which takes a while that nobody has to wait for. */
  end(): void;
}

/** What it takes to check many submissions at once. */
export interface Checking {
  /** Fewer submissions are read one by one. */
  readonly fewest: number;
  /** A folder whose files are read at once; `null` where it can't be. */
  openFolder(folder: string, within: string): PlainFolder | null;
  /** Takes note of a file that has been read. */
  noteRead(path: string, state: string): void;
  /** Starts threads; `null` where there can be none. */
  readonly startThreads: (() => CheckingThreads) | null;
  /** Where what comes of it is kept; kept as `null` where nothing is. */
  readonly keeping: (() => Promise<Keeping | null>) | null;
  /** The hashes of files that have been read, by their paths: what has one is not read again to know whether it is as it was. */
  readonly hashes?: Map<string, string>;
}

/** So many are read and checked in one go; the last ones a few at a time, so that no thread is left waiting for another. */
const batchSize = 32;
const smallestBatch = 4;
/** In so many batches goes what is left, once it is little. */
const lastBatches = 16;

/** One in so many is not kept anew. */
const fewOf = 200;

/** Submissions that have been checked, by how they were listed; others are to be read otherwise. */
export type CheckedSubmissions = ReadonlyMap<CampaignFile, CheckedSubmission>;

/** Checks submissions beside review.yaml, once that has been read. */
export type CheckSubmissions = (beside: CampaignRead) => Promise<CheckedSubmissions>;

/**
 * Begins to check the submissions of a campaign, each by itself.
 * @returns what goes on once review.yaml has been read; `null` where there are too few to be worth the while
 */
export async function beginChecking(
  { root, submissions, submissionsFolder }: CampaignListing,
  checking: Checking,
): Promise<CheckSubmissions | null> {
  const plain = submissions.flatMap((listed) => {
    const { path, realPath, shownPath, name, confines } = listed;
    return name === null
      ? []
      : [{ listed, plain: { path, realPath, shownPath, name }, limit: confines.limit }];
  });
  const limit = plain[0]?.limit;
  if (plain.length < checking.fewest || limit === undefined) return null;
  const folder = checking.openFolder(submissionsFolder, root);
  if (folder === null) return null;
  const keeping = (await checking.keeping?.()) ?? null;
  let bytes = keeping?.read(root, 'submissions') ?? null;
  const start = () => checking.startThreads?.() ?? null;
  // They start while review.yaml is read.
  let threads = bytes === null ? start() : null;
  return async (read) => {
    const { campaign } = read;
    try {
      const checked = new Map<CampaignFile, CheckedSubmission>();
      const { root: values, isPartial } = campaign;
      if (values === null) return checked;
      const add = (
        { listed, plain: one }: Listed,
        packed: PackedSubmission,
        { values }: Pick<KeptBatch, 'values'>,
      ) => {
        checking.hashes?.set(one.path, packed.sha256);
        checked.set(listed, unpackedIn(folder, one, packed, values, campaign.source, limit));
      };
      const key = keeping === null ? '' : keyOf(read, keeping);
      const kept = bytes === null ? [] : keptIn(bytes, key);
      // They take as much room as all that is made of them.
      bytes = null;
      const known = new Set<KeptSubmission>();
      const left = kept.length === 0 ? plain : await withoutKept(plain, kept, folder, checking, known, add);
      const batches: KeptBatch[] = [];
      if (left.length >= checking.fewest) threads ??= start();
      const by = { root: values, isPartial, folder: submissionsFolder, within: root, limit };
      await inBatches(left, by, folder, threads, (some, { submissions, states }) => {
        const read = some.filter((_, index) => (states[index] ?? null) !== null);
        for (const [index, state] of states.entries()) {
          const path = some[index]?.plain.path;
          if (state !== null && path !== undefined) checking.noteRead(path, state);
        }
        const shownPaths = read.map(({ plain: one }) => one.shownPath);
        // Roll-ups, and what can't be read so, leave nothing to be kept.
        if (read.length > 0) batches.push(keptBatch(submissions, shownPaths));
        for (const [index, file] of submissions.files.entries()) {
          const one = read[index];
          if (one !== undefined) add(one, file, submissions);
        }
      });
      const isAsKept =
        batches.length === 0 && kept.every(({ files }) => files.every((one) => known.has(one)));
      // To check a few again takes less than to write down all the others.
      const areFew = left.length * fewOf <= known.size;
      if (keeping !== null && !isAsKept && !areFew) {
        const parts = keptBytes([...stillCounting(kept, (one) => known.has(one)), ...batches], key);
        if (parts !== null) keeping.write(root, 'submissions', parts);
      }
      return checked;
    } finally {
      threads?.end();
    }
  };
}

/** A submission as it was listed, and as threads are given it. */
interface Listed {
  readonly listed: CampaignFile;
  readonly plain: PlainSubmission;
}

/** So many are looked up in one go. */
const lookedUpAtOnce = 250;

/**
 * Takes submissions from what was kept of them, as far as they are the same.
 * @param known what of it still counts is put there
 * @returns the others
 */
async function withoutKept<Kind extends Listed>(
  all: readonly Kind[],
  kept: readonly KeptBatch[],
  folder: PlainFolder,
  { noteRead, hashes }: Checking,
  known: Set<KeptSubmission>,
  add: (one: Kind, packed: PackedSubmission, batch: KeptBatch) => unknown,
): Promise<readonly Kind[]> {
  const byPath = new Map(
    kept.flatMap((batch) => batch.files.map((file) => [file.shownPath, { batch, file }] as const)),
  );
  const hashOf = (name: string, path: string, limit: number) => {
    const read = folder.read(name, limit);
    if (read === null) return null;
    noteRead(path, read.state);
    return sha256Of(read.bytes);
  };
  const left: Kind[] = [];
  for (const [index, one] of all.entries()) {
    // Signals are heard meanwhile.
    if (index % lookedUpAtOnce === 0) await new Promise((resolve) => setImmediate(resolve));
    const { name, path, shownPath } = one.plain;
    const found = byPath.get(shownPath);
    const hash =
      found === undefined ? null : (hashes?.get(path) ?? hashOf(name, path, one.listed.confines.limit));
    if (found === undefined || hash !== found.file.sha256) {
      left.push(one);
      continue;
    }
    known.add(found.file);
    add(one, found.file, found.batch);
  }
  return left;
}

/** Batches that a thread is given beforehand: it has something to do while what it has done is looked at. */
const givenBeforehand = 2;
/** And while this thread is at one of its own. */
const givenMeanwhile = 3;

/** Has everything checked, by threads as long as there are any. */
async function inBatches<Kind extends { readonly plain: PlainSubmission }>(
  all: readonly Kind[],
  by: CheckedByFile,
  folder: PlainFolder,
  threads: CheckingThreads | null,
  take: (some: Kind[], checked: CheckedBatch) => void,
): Promise<void> {
  let first = 0;
  const next = () => {
    const share = Math.max(smallestBatch, Math.ceil((all.length - first) / lastBatches));
    const some = all.slice(first, first + Math.min(batchSize, share));
    first += some.length;
    return some;
  };
  const left: Kind[][] = [];
  const work = async (check: (batch: PlainSubmission[]) => Promise<CheckedBatch>) => {
    for (let some = next(); some.length > 0; some = next()) {
      try {
        take(some, await check(some.map(({ plain }) => plain)));
      } catch (failure) {
        if (!(failure instanceof ThreadFailure)) throw failure;
        left.push(some);
        return;
      }
    }
  };
  let check: CheckBatch | null = null;
  const workHere = async () => {
    for (let some = left.pop() ?? next(); some.length > 0; some = left.pop() ?? next()) {
      check ??= batchCheckerIn(by, folder);
      const checked = check(some.map(({ plain }) => plain));
      // Texts that are parts of a file would keep all of it; as they come from a thread, they keep nothing.
      take(some, structuredClone(checked));
      // Signals and threads are heard, and how far it has come is shown.
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  if (threads !== null) {
    threads.begin(checkedBy(by));
    const { count, leaveOne } = threads;
    const given = Array.from({ length: count * (leaveOne ? givenMeanwhile : givenBeforehand) }, () =>
      work((batch) => threads.check(batch)),
    );
    await Promise.all(leaveOne ? [...given, workHere()] : given);
  }
  await workHere();
}

/** A submission that was checked, whose file is read again where its text is asked for. */
function unpackedIn(
  folder: PlainFolder,
  submission: PlainSubmission,
  packed: PackedSubmission,
  values: PackedValues,
  campaign: SourceText,
  limit: number,
): CheckedSubmission {
  return unpackedFile(
    packed,
    values,
    submission,
    campaign,
    fileToReadAgain(folder, submission, packed, limit),
  );
}

/** A file of the folder, as it was read. @throws a failure with the code "ECHANGED" where it is no longer as it was */
function fileToReadAgain(
  folder: PlainFolder,
  submission: PlainSubmission,
  { sha256 }: PackedSubmission,
  limit: number,
): FileToReadAgain {
  const bytes = () => bytesAgain(folder, submission, sha256, limit);
  const readAgain = onceWhileKept((): { readonly text: string; values?: readonly ValueNode[] } => ({
    text: decode(submission.shownPath, bytes()).source.text,
  }));
  return {
    text: () => readAgain().text,
    values: () => {
      const again = readAgain();
      if (again.values === undefined) {
        const { root } = intakeOf(submission, 'submission', bytes());
        again.values = root === null ? [] : valuesInOrder(Located.nodeOf(root));
      }
      return again.values;
    },
  };
}
