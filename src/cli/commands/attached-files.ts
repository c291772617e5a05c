import { join, relative, sep } from 'node:path';
import type { DraftCampaign } from '../../campaign/campaign.ts';
import { unitsByFileNames } from '../../campaign/unread-of-units.ts';
import { FindingError } from '../../diagnostics/finding.ts';
import { SourceText } from '../../diagnostics/source-text.ts';
import { type GatheredFile, gatheredFiles } from '../../forms/import/gathered-files.ts';
import type { Considered } from '../../forms/import/import-plan.ts';
import { incomingOf } from '../../forms/import/incoming.ts';
import { type NotTakenFile, notTaken } from '../../forms/import/not-taken.ts';
import { campaignFileName, formsFolder, hostFileName, outFolderName } from '../../intake/campaign-listing.ts';
import { readConfined } from '../../intake/confined-file.ts';
import { type Disk, isBelow } from '../../intake/world.ts';
import { nfc } from '../../vietnamese/normal-forms.ts';
import type { WorkingFolder } from '../effects.ts';
import type { CheckedCampaign } from './checked-campaign.ts';

/** What lies in a campaign's folder and is its own, not sent by anybody. */
export const foldersOfCampaign = ['templates', 'schemas', outFolderName, 'fonts'];

/** Each file that was sent, and what it is; read one after the other, and held no longer than needed. */
export async function consideredFiles(
  paths: readonly string[],
  { root, folder }: Pick<CheckedCampaign, 'root' | 'folder'>,
  campaign: DraftCampaign,
  fileBytes: number,
  effects: Disk & WorkingFolder,
): Promise<Considered[]> {
  const unitNamed = unitsByFileNames(campaign);
  const names = [campaignFileName, hostFileName, ...foldersOfCampaign];
  const isOwn = new Set([
    ...names.map((name) => join(root, name)),
    ...[...folder.submissions, ...folder.rollups].map(({ path }) => path),
  ]);
  const gathered = await gatheredFiles(paths, effects, (path) => isOwn.has(path));
  const held = new HeldBytes();
  const files: Considered[] = [];
  for (const file of gathered.filter(({ path }) => !isOwn.has(path))) {
    const { named } = file;
    const source = new SourceText(shownPath(file.path, effects.workingFolder), '');
    const read = await bytesOf(file, fileBytes, effects);
    const is =
      read instanceof Uint8Array
        ? incomingOf({ source, named, bytes: read }, campaign, unitNamed)
        : notTaken(source, read.reason, unitNamed(named), read.detail);
    // Forms that were not sent, or not filled in yet, lie there.
    if (isBelow(file.path, join(root, formsFolder)) && 'reason' in is && isFormAsSent(is.reason)) continue;
    files.push({ source, named, is, bytes: held.of(read instanceof Uint8Array ? read : null, is) });
  }
  return files;
}

const isFormAsSent = (reason: NotTakenFile['reason']) => reason === 'blank' || reason === 'html';

/** The bytes of a file, or why it is not read. */
export async function bytesOf(
  { path, within, flaw }: GatheredFile,
  limit: number,
  effects: Disk,
): Promise<Uint8Array | NonNullable<GatheredFile['flaw']>> {
  if (flaw !== null) return flaw;
  try {
    return await readConfined(effects, path, { folder: within, limit }, new SourceText(path, '').whole);
  } catch (reason) {
    if (!(reason instanceof FindingError)) throw reason;
    const { code, args } = reason.finding;
    if (code === 'file-too-large') return { reason: 'too-large', detail: null };
    if (code === 'file-outside') return { reason: 'link', detail: null };
    if (code === 'file-not-regular') return { reason: 'other-file', detail: null };
    return { reason: 'not-read', detail: 'reason' in args ? String(args.reason) : null };
  }
}

/** Of what is not taken, one file of each unit is kept, and only so many bytes in all. */
class HeldBytes {
  readonly #units = new Set<string>();
  #left = 100_000_000;

  of(bytes: Uint8Array | null, is: Considered['is']): Uint8Array {
    const isHeld =
      bytes !== null &&
      is.kind === 'not-taken' &&
      is.unit !== null &&
      !this.#units.has(is.unit.id) &&
      bytes.length <= this.#left;
    if (!isHeld || is.unit === null) return new Uint8Array();
    this.#units.add(is.unit.id);
    this.#left -= bytes.length;
    return bytes;
  }
}

/** A path as people see it from the working folder; the whole where it lies elsewhere. */
export function shownPath(path: string, workingFolder: string): string {
  const from = relative(workingFolder, path);
  return nfc((from.startsWith('..') ? path : from).split(sep).join('/'));
}
