import { type Finding, FindingError } from '../../diagnostics/finding.ts';
import { messageOf } from '../../diagnostics/finding-words.ts';
import { printable, printablePath } from '../../diagnostics/printable.ts';
import { findingWordsIn } from '../../findings.ts';
import { formattedFile, type LeftAlone } from '../../fixing/formatted-file.ts';
import { type CampaignFile, filesListed, listCampaignFolder } from '../../intake/campaign-listing.ts';
import { readBytesOf } from '../../intake/read-bytes.ts';
import { isRollup } from '../../intake/rollup-mark.ts';
import type { SchemaName } from '../../intake/schema-files.ts';
import type { Disk } from '../../intake/world.ts';
import { type FileToWrite, fileOf } from '../destinations.ts';
import type { ErrorOutput, FileWriting, Output, ReadFilesWatch, WorkingFolder } from '../effects.ts';
import { type ExitStatus, exitStatus } from '../exit.ts';
import type { Session } from '../session.ts';
import {
  type CampaignTarget,
  filesAskedOf,
  limitsFrom,
  locateCampaigns,
  type SizeOptions,
  shownFolderOf,
} from './campaign-targets.ts';
import { flawOfFolders } from './checked-campaign.ts';
import { refuseChanged } from './outputs.ts';

interface FormatOptions extends SizeOptions {
  readonly check?: true;
}

/** A file in the canonical layout, which it is not in on disk. */
type Reformatted = FileToWrite & { readonly shownPath: string };

/** `review format`: the files that it rewrote, or would with --check, go to stdout, one a line. */
export async function format(
  paths: readonly string[],
  options: FormatOptions,
  session: Session<Disk & WorkingFolder & ReadFilesWatch & FileWriting & Output & ErrorOutput>,
): Promise<ExitStatus> {
  const { effects } = session;
  effects.beginReading();
  const changed: Reformatted[] = [];
  let isDone = true;
  session.progress.begin(['reading', 'writing']);
  for (const target of await locateCampaigns(paths, session)) {
    for (const message of await reformat(target, changed, options, session)) {
      effects.printError(`${message}\n`);
      isDone = false;
    }
  }
  if (options.check !== true && changed.length > 0) {
    await refuseChanged(session);
    await effects.writeFiles(changed);
  }
  for (const { shownPath } of changed) effects.print(`${shownPath}\n`);
  const isWell = isDone && (options.check !== true || changed.length === 0);
  return isWell ? exitStatus.ok : exitStatus.findings;
}

/**
 * Lays out the files of a campaign that were asked about, each of which is read once.
 * @param changed takes those that come out otherwise than they are
 * @returns what is to be said of those that are left alone, and of folders that could not be looked into
 */
async function reformat(
  target: CampaignTarget,
  changed: Reformatted[],
  options: SizeOptions,
  session: Session<Disk & WorkingFolder>,
): Promise<string[]> {
  const { effects, words, language, progress } = session;
  const { root, files } = target;
  const listing = await listCampaignFolder(effects, root, files ?? [], limitsFrom(options, words));
  const folder = shownFolderOf(target, effects);
  const isAsked = await filesAskedOf(target, effects);
  const flaw = files === null ? flawOfFolders(listing, session) : null;
  const messages = flaw === null ? [] : [printable(folder + flaw)];
  const asked = filesListed(listing).filter(({ file }) => isAsked(file));
  const layOut = async () => {
    for (const { file, schema } of asked) {
      const shownPath = printablePath(folder + file.shownPath);
      const laidOut = await layoutOf(file, schema, effects);
      if (typeof laidOut === 'string') messages.push(words.format.leftAlone(shownPath, laidOut));
      else if (laidOut !== null && 'code' in laidOut)
        messages.push(`${shownPath}: ${messageOf(laidOut, findingWordsIn(language))}`);
      else if (laidOut !== null) changed.push({ ...fileOf(root, file.path, laidOut), shownPath });
    }
  };
  await progress.stage('reading', layOut, () => words.outcomes.files(asked.length));
  progress.end();
  return messages;
}

/** What is to be in a file; `null` where that is in it; or why it is left alone, or can't be read. */
async function layoutOf(
  file: CampaignFile,
  schema: SchemaName,
  disk: Disk,
): Promise<Uint8Array | Finding | LeftAlone | null> {
  let before: Uint8Array;
  try {
    before = await readBytesOf(disk, file);
  } catch (reason) {
    if (reason instanceof FindingError) return reason.finding;
    throw reason;
  }
  // A roll-up is as it was made, or it is refused.
  if (schema === 'submission' && isRollup(before)) return null;
  const { text, leftAlone } = formattedFile(file.shownPath, before, schema);
  if (leftAlone !== undefined) return leftAlone;
  const after = Buffer.from(text);
  return after.equals(before) ? null : after;
}
