import type { SourceText } from '../diagnostics/source-text.ts';
import { decode } from '../intake/bytes.ts';
import type { CampaignFile, CampaignListing } from '../intake/campaign-listing.ts';
import { type IntakeFile, intakeOf } from '../intake/intake-file.ts';
import { type PackedValues, valuesInOrder } from '../intake/packed-values.ts';
import { Located, type ValueNode } from '../intake/values.ts';
import {
  batchChecker,
  type CheckBatch,
  type CheckedBatch,
  type CheckedBy,
  checkedBy,
  type PlainFolder,
  type PlainSubmission,
} from './batches.ts';
import type { CheckedSubmission } from './checked-submission.ts';
import { type FileToReadAgain, type PackedSubmission, unpackedSubmission } from './packed-submissions.ts';
import { sha256 } from './sha256.ts';
import { ThreadFailure } from './thread-failure.ts';

/** Threads that check submissions. */
export interface CheckingThreads {
  /** How many there are. */
  readonly count: number;
  /** Says what submissions are checked by, before any is. */
  begin(by: CheckedBy): void;
  /** @throws ThreadFailure where the machine lets threads do nothing more */
  check(batch: readonly PlainSubmission[]): Promise<CheckedBatch>;
  /** Ends them. */
  end(): Promise<void>;
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
}

/** So many are read and checked in one go: more would keep a thread busy while the others have nothing left to do. */
const batchSize = 32;

/** Submissions that have been checked, by how they were listed; others are to be read otherwise. */
export type CheckedSubmissions = ReadonlyMap<CampaignFile, CheckedSubmission>;

/** Checks submissions beside review.yaml, once that has been read. */
export type CheckSubmissions = (campaign: IntakeFile<'campaign'>) => Promise<CheckedSubmissions>;

/**
 * Begins to check the submissions of a campaign, each by itself.
 * @returns what goes on once review.yaml has been read; `null` where there are too few to be worth the while
 */
export function beginChecking(
  { root, submissions, submissionsFolder }: CampaignListing,
  checking: Checking,
): CheckSubmissions | null {
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
  const threads = checking.startThreads?.() ?? null;
  return async (campaign) => {
    try {
      const by = checkedBy(campaign, { folder: submissionsFolder, within: root, limit });
      const checked = new Map<CampaignFile, CheckedSubmission>();
      if (by === null) return checked;
      const take = (some: typeof plain, { submissions: packed, states }: CheckedBatch): void => {
        let at = 0;
        for (const [index, { listed, plain: one }] of some.entries()) {
          const state = states[index] ?? null;
          const file = state === null ? undefined : packed.files[at];
          if (state === null || file === undefined) continue;
          at += 1;
          checking.noteRead(one.path, state);
          checked.set(listed, unpackedIn(folder, one, file, packed.values, campaign.source, limit));
        }
      };
      await inBatches(plain, by, folder, threads, take);
      return checked;
    } finally {
      await threads?.end();
    }
  };
}

/** Has everything checked, by threads as long as there are any. */
async function inBatches<Kind extends { readonly plain: PlainSubmission }>(
  all: readonly Kind[],
  by: CheckedBy,
  folder: PlainFolder,
  threads: CheckingThreads | null,
  take: (some: Kind[], checked: CheckedBatch) => void,
): Promise<void> {
  let first = 0;
  const next = () => {
    const some = all.slice(first, first + batchSize);
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
  if (threads !== null) {
    threads.begin(by);
    // Each has something to do while what it has done is looked at.
    await Promise.all(Array.from({ length: threads.count * 2 }, () => work((batch) => threads.check(batch))));
  }
  let here: CheckBatch | null = null;
  for (let some = left.pop() ?? next(); some.length > 0; some = left.pop() ?? next()) {
    here ??= batchChecker(by, folder);
    take(some, here(some.map(({ plain }) => plain)));
    // Signals are heard, and how far it has come is shown.
    await new Promise((resolve) => setImmediate(resolve));
  }
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
  return unpackedSubmission(
    packed,
    values,
    submission,
    campaign,
    fileToReadAgain(folder, submission, packed, limit),
  );
}

/** @throws a failure with the code "ECHANGED" where it is no longer as it was */
function fileToReadAgain(
  folder: PlainFolder,
  submission: PlainSubmission,
  packed: PackedSubmission,
  limit: number,
): FileToReadAgain {
  let kept: WeakRef<{ readonly text: string; values?: readonly ValueNode[] }> | undefined;
  const bytes = (): Uint8Array => {
    const read = folder.read(submission.name, limit);
    if (read !== null && sha256(read.bytes) === packed.sha256) return read.bytes;
    const { path } = submission;
    throw Object.assign(new Error(`ECHANGED: ${path}`), { code: 'ECHANGED', syscall: 'read', path });
  };
  const readAgain = () => {
    let again = kept?.deref();
    if (again === undefined) {
      again = { text: decode(submission.shownPath, bytes()).source.text };
      kept = new WeakRef(again);
    }
    return again;
  };
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
