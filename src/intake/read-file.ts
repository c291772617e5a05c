import { join } from 'node:path';
import { FindingError } from '../diagnostics/finding.ts';
import { type CampaignFile, defaultLimits, type Limits } from './campaign-listing.ts';
import { type DocumentKinds, programKinds } from './document-kinds.ts';
import { type IntakeFile, intakeOf, unreadFile } from './intake-file.ts';
import { readBytesOf, readSubmittedBytes } from './read-bytes.ts';
import { realPathOf } from './real-path.ts';
import { isRollup } from './rollup-mark.ts';
import type { SchemaName } from './schema-files.ts';
import type { Disk } from './world.ts';

/** Reads one file that lies in a campaign's folder. @param path from that folder, with forward slashes */
export async function readFileIn<Name extends SchemaName>(
  world: Disk,
  root: string,
  path: string,
  name: Name,
  limits: Limits = defaultLimits,
  kinds: DocumentKinds = programKinds,
): Promise<IntakeFile<Name>> {
  const absolute = join(root, path);
  const file: CampaignFile = {
    path: absolute,
    realPath: await realPathOf(world, absolute),
    shownPath: path,
    name: null,
    confines: { folder: root, limit: limits.fileBytes },
  };
  return readFileOf(world, file, name, kinds);
}

/**
 * Reads one of a campaign's files; what is wrong with reading it is among its findings.
 * @param intake reads what its bytes hold, for who has read them before
 */
export async function readFileOf<Name extends SchemaName>(
  world: Disk,
  file: CampaignFile,
  name: Name,
  kinds: DocumentKinds = programKinds,
  intake: typeof intakeOf = intakeOf,
): Promise<IntakeFile<Name>> {
  try {
    return intake(file, name, await readBytesOf(world, file), kinds);
  } catch (reason) {
    if (!(reason instanceof FindingError)) throw reason;
    return unreadFile(file, reason.finding.place.source, [reason.finding]);
  }
}

/** A file among the submissions, by what it is. */
export type SubmittedFile =
  | { readonly kind: 'submission'; readonly file: IntakeFile<'submission'> }
  | { readonly kind: 'rollup'; readonly file: IntakeFile<'rollup'> };

/**
 * Reads one of the files among the submissions: a roll-up by its own schema, whatever else by that of submissions.
 * @param intake reads what its bytes hold, for who has read them before
 */
export async function readSubmitted(
  world: Disk,
  file: CampaignFile,
  intake: typeof intakeOf = intakeOf,
): Promise<SubmittedFile> {
  try {
    const bytes = await readSubmittedBytes(world, file);
    if (!isRollup(bytes)) return { kind: 'submission', file: intake(file, 'submission', bytes) };
    const { asRollup } = await import('./rollup-content.ts');
    return { kind: 'rollup', file: intake(file, 'rollup', bytes, undefined, asRollup) };
  } catch (reason) {
    if (!(reason instanceof FindingError)) throw reason;
    return { kind: 'submission', file: unreadFile(file, reason.finding.place.source, [reason.finding]) };
  }
}
