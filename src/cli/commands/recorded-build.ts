import { join } from 'node:path';
import type { BuildRecord } from '../../build-record/build-record.generated.ts';
import type { CampaignInputs, InputHashes } from '../../build-record/input-files.ts';
import { emptyRecord, type RecordRead, readRecord, recordFileName } from '../../build-record/read-record.ts';
import { type Manner, merged, ofStanding, recordBytes, recordOf } from '../../build-record/written-record.ts';
import { printable } from '../../diagnostics/printable.ts';
import { recordsOf } from '../../documents.ts';
import { type Disk, isBelow } from '../../intake/world.ts';
import { programVersion } from '../../program-version.ts';
import type { BuiltFile, Checked } from '../../review.ts';
import { wordsIn } from '../../words/words.ts';
import { type FileToWrite, fileOf } from '../destinations.ts';
import { CliError } from '../exit.ts';
import type { Session } from '../session.ts';

/** The path of the record of the documents in a folder. */
export const recordPath = (out: string): string => join(out, recordFileName);

/** The record of the documents in a folder. @param root the campaign's folder @throws the system's error */
export function recordIn(out: string, root: string, disk: Disk): Promise<RecordRead> {
  return readRecord(out, isBelow(out, root) ? root : out, disk);
}

/** How documents of a campaign are made now. */
export function mannerOf(checked: Checked, options: Manner['options']): Manner {
  const { host, title, year } = recordsOf(checked).campaign.file;
  return { program: programVersion, campaign: { host: host.name, title, year }, options };
}

/** The record that is to be written with some documents. */
export interface RecordToWrite {
  /** `null` where nothing is kept of them, as where they go to a device. */
  readonly file: FileToWrite | null;
  /** What the folder's record says then. */
  readonly record: BuildRecord;
  /** What is to be said of the one that was there; `null` where nothing is amiss with it. */
  readonly hint: string | null;
}

/** What documents are made from, and how. */
export interface MadeFrom {
  readonly manner: Manner;
  readonly inputs: CampaignInputs;
  /** What of the campaign was read for them beside what was checked. */
  readonly read: InputHashes;
}

/**
 * The record of documents that were made, with what the folder's record says of others that are still there.
 * @throws CliError where a later program wrote that
 * @throws the system's error where it can't be read
 */
export async function recordToWrite(
  files: readonly BuiltFile[],
  { manner, inputs, read }: MadeFrom,
  out: string,
  root: string,
  { effects, language, verbosity }: Session<Disk>,
): Promise<RecordToWrite> {
  const earlier = await recordIn(out, root, effects);
  const words = wordsIn(language).record;
  if (earlier.state === 'newer') throw new CliError(words.newer(printable(recordPath(out))));
  const kept: BuiltFile[] = [];
  for (const file of files) {
    const { kind } = await effects.inspect(join(out, file.name));
    if (kind === 'file' || kind === 'nothing') kept.push(file);
  }
  const before = earlier.state === 'read' ? await ofStanding(earlier.record, out, effects) : emptyRecord;
  const record = merged(before, recordOf(kept, manner, inputs, read));
  return {
    file: kept.length === 0 ? null : fileOf(root, recordPath(out), recordBytes(record)),
    record,
    hint: earlier.state === 'damaged' && verbosity !== 'quiet' ? words.damaged(recordFileName) : null,
  };
}
