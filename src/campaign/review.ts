import type { SourceText } from '../diagnostics/source-text.ts';
import type { UnreadEntry } from '../intake/campaign-listing.ts';
import type { FileOf, NameLeftOut } from '../intake/conforming-values.ts';
import { unitIdInFileName } from '../intake/file-names.ts';
import type { SubmissionFile } from '../intake/schema.generated.ts';
import type { Located } from '../intake/values.ts';
import type { Campaign, DraftCampaign } from './campaign.ts';
import type { RolledUp } from './rolled-up.ts';

/** One submission as it was received, usable or not. */
export interface ReceivedSubmission {
  readonly source: SourceText;
  /** `null` where the file could not be read at all. */
  readonly root: FileOf<'submission'> | null;
}

/** One roll-up as it was received, usable or not: what a host below sends in the place of a submission. */
export interface ReceivedRollup {
  readonly source: SourceText;
  /** `null` where the file could not be read at all. */
  readonly root: FileOf<'rollup'> | null;
}

/** All the records of one campaign, not yet known to be sound. */
export interface DraftReview {
  readonly campaign: DraftCampaign;
  readonly host: FileOf<'host'> | null;
  /** Those that count: of each unit the latest revision. */
  readonly submissions: readonly ReceivedSubmission[];
  /** Those that a later revision replaced: they stay on record, and are asked for nothing else. */
  readonly superseded: readonly ReceivedSubmission[];
  /** Those that count: of each unit the latest revision. No submission is among them. */
  readonly rollups: readonly ReceivedRollup[];
  /** Roll-ups that a later revision replaced. */
  readonly supersededRollups: readonly ReceivedRollup[];
  /** The roll-ups that count, in the campaign's own ids; left out before all of the campaign is known to be sound. */
  readonly rolledUp?: readonly RolledUp[];
  /** Files that were not read, though some may have been meant to be. */
  readonly unread: readonly UnreadEntry[];
  /** Names in the place of ids, in parts of files of records that could not be used. */
  readonly namesLeftOut: readonly NameLeftOut[];
}

/** Whether review.yaml is seen by itself, without any file of records. */
export function isCampaignAlone({ host, submissions, rollups }: DraftReview): boolean {
  return host === null && submissions.length === 0 && rollups.length === 0;
}

/** All the records of one campaign, after validation found no error in them. */
export interface Review extends DraftReview {
  readonly campaign: Campaign;
  readonly rolledUp: readonly RolledUp[];
}

/** What submissions and roll-ups say of themselves. */
type Head = Pick<Partial<SubmissionFile>, 'unit' | 'revision' | 'submitted'>;

/** What a file says of itself, to be asked one by one: of a whole file, all texts would be read. */
export function headOf({ root }: Pick<ReceivedSubmission | ReceivedRollup, 'root'>): Located<Head> | null {
  // Both schemas have these, and mean the same.
  return root as Located<Head> | null;
}

/**
 * The unit that a submission comes from, as far as is known: by what it says, else by its file's name.
 * @returns the id as found, which need not be one of the campaign's
 */
export function unitIdOf(submission: ReceivedSubmission | ReceivedRollup): string {
  return headOf(submission)?.valueAt('unit') ?? unitOfFile(submission);
}

/** The unit that a submission's file is named after. */
export function unitOfFile({ source }: Pick<ReceivedSubmission, 'source'>): string {
  return unitIdInFileName(nameOfFile(source.path));
}

/** A file's name without its folders and its extension. */
export function nameOfFile(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.(?:ya?ml(?:\.txt)?|pdf)$/i, '');
}

/** Which revision a submission is, from 1. */
export function revisionOf(received: Pick<ReceivedSubmission | ReceivedRollup, 'root'>): number {
  return headOf(received)?.valueAt('revision') ?? 1;
}

/** Parts submissions, or roll-ups, into those that count and those that a later revision of the same unit replaced. */
export function byRevision<Received extends ReceivedSubmission | ReceivedRollup>(
  all: readonly Received[],
): { readonly latest: readonly Received[]; readonly superseded: readonly Received[] } {
  const last = new Map<string, number>();
  const given = all.map((one) => {
    const [unit, revision] = [headOf(one)?.valueAt('unit'), revisionOf(one)];
    if (unit !== undefined) last.set(unit, Math.max(last.get(unit) ?? 1, revision));
    return { one, unit, revision };
  });
  const latest: Received[] = [];
  const superseded: Received[] = [];
  for (const { one, unit, revision } of given) {
    const counts = unit === undefined || revision === last.get(unit);
    (counts ? latest : superseded).push(one);
  }
  return { latest, superseded };
}

/** The same as what is generated for a review, but generated once and kept as long as the review. */
export function oncePerReview<T>(
  generate: (review: DraftReview) => Iterable<T>,
): (review: DraftReview) => readonly T[] {
  return (review) => {
    const lists = listsOf(review);
    // What is kept under a function is what it generates.
    let list = lists.get(generate) as readonly T[] | undefined;
    if (list === undefined) {
      list = [...generate(review)];
      lists.set(generate, list);
    }
    return list;
  };
}

type Lists = Map<(review: DraftReview) => Iterable<unknown>, readonly unknown[]>;

/** What was generated for reviews, by what generates it: a map for each review takes less than one for each list. */
const listsOfReviews = new WeakMap<DraftReview, Lists>();

function listsOf(review: DraftReview): Lists {
  let lists = listsOfReviews.get(review);
  if (lists === undefined) {
    lists = new Map();
    listsOfReviews.set(review, lists);
  }
  return lists;
}

/** A review with the records of its draft, and no others: what is generated for one is kept for both. */
export function withRecordsOf<R extends DraftReview>(draft: DraftReview, review: R): R {
  listsOfReviews.set(review, listsOf(draft));
  return review;
}
