import { draftCampaign } from '../campaign/campaign.ts';
import { SourceText } from '../diagnostics/source-text.ts';
import type { CampaignFile } from '../intake/campaign-listing.ts';
import type { FileOf } from '../intake/conforming-values.ts';
import { intakeOf } from '../intake/intake-file.ts';
import { type PackedValues, unpacked, unpackedWhole, ValuePacker } from '../intake/packed-values.ts';
import { isRollup } from '../intake/rollup-mark.ts';
import { Located } from '../intake/values.ts';
import { sha256Of } from '../sha256.ts';
import { submissionChecker } from './checked-submission.ts';
import { type PackedSubmissions, SubmissionPacker } from './packed-submissions.ts';

/** A folder whose files are read at once. */
export interface PlainFolder {
  /**
   * A file's bytes, which are good until the next file is read, and what shows whether it is still as it was; `null` where it is
   * to be read otherwise.
   */
  read(name: string, limit: number): { readonly bytes: Uint8Array; readonly state: string } | null;
}

/** All that submissions are checked by, as plain data. */
export interface CheckedBy {
  /** review.yaml. */
  readonly campaign: {
    readonly path: string;
    readonly text: string;
    readonly isAsStored: boolean;
    readonly isPartial: boolean;
    readonly values: PackedValues;
  };
  /** The folder of the submissions. */
  readonly folder: string;
  /** The campaign's folder, in which they must lie. */
  readonly within: string;
  /** Bytes that a file may have. */
  readonly limit: number;
}

/** A submission that is a plain file of the folder. */
export interface PlainSubmission extends Pick<CampaignFile, 'path' | 'realPath' | 'shownPath'> {
  /** Its name in the folder. */
  readonly name: string;
}

/** What came of some submissions. */
export interface CheckedBatch {
  /** Those that were read, in the order in which they were given. */
  readonly submissions: PackedSubmissions;
  /** Of each that was given, what shows whether it is still as it was read; `null` where it is to be read otherwise. */
  readonly states: readonly (string | null)[];
}

/** Reads and checks submissions, some at a time. */
export type CheckBatch = (batch: readonly PlainSubmission[]) => CheckedBatch;

/** The same, where review.yaml is at hand. */
export interface CheckedByFile extends Omit<CheckedBy, 'campaign'> {
  readonly root: FileOf<'campaign'>;
  readonly isPartial: boolean;
}

/** What submissions of a campaign are checked by, to be given to threads. */
export function checkedBy({ root, isPartial, ...folders }: CheckedByFile): CheckedBy {
  // All of it is needed at once.
  const packer = new ValuePacker(false);
  packer.add(Located.nodeOf(root));
  const { path, text, isAsStored } = root.place.source;
  return { ...folders, campaign: { path, text, isAsStored, isPartial, values: packer.packed() } };
}

function campaignOf({ path, text, isAsStored, values }: CheckedBy['campaign']): FileOf<'campaign'> {
  const whole = unpackedWhole(unpacked(values, 0, () => []));
  // A schema has accepted these values, which were packed as they were.
  return new Located(new SourceText(path, text, isAsStored), whole) as FileOf<'campaign'>;
}

/** Checks submissions beside a review.yaml that another thread has read. @param files their folder */
export function batchChecker(by: CheckedBy, files: PlainFolder): CheckBatch {
  return batchCheckerIn({ ...by, root: campaignOf(by.campaign), isPartial: by.campaign.isPartial }, files);
}

/** Checks submissions in this thread. @param files their folder */
export function batchCheckerIn(
  { root, isPartial, limit }: Omit<CheckedByFile, 'folder' | 'within'>,
  files: PlainFolder,
): CheckBatch {
  const { source } = root.place;
  const check = submissionChecker(draftCampaign(root, isPartial));
  return (batch) => {
    const packer = new SubmissionPacker(source);
    const states = batch.map((one) => {
      const read = files.read(one.name, limit);
      // A roll-up is no submission: who reads the folder reads it by itself.
      if (read === null || isRollup(read.bytes)) return null;
      packer.add(check(intakeOf(one, 'submission', read.bytes)), sha256Of(read.bytes));
      return read.state;
    });
    return { submissions: packer.packed(), states };
  };
}
