import { basename, join, relative, sep } from 'node:path';
import type { Side } from '../../comparison/side.ts';
import { soundPart } from '../../comparison/sound-part.ts';
import { printable } from '../../diagnostics/printable.ts';
import { type CampaignFolder, readCampaignFolder } from '../../intake/campaign-folder.ts';
import { campaignFileName } from '../../intake/campaign-listing.ts';
import { realPathOf } from '../../intake/real-path.ts';
import { repositoryAbove } from '../../intake/repository.ts';
import { type Disk, exists, type ProgramWorld } from '../../intake/world.ts';
import type { WorkingFolder } from '../effects.ts';
import { CliError } from '../exit.ts';
import type { Session } from '../session.ts';
import { folderFrom, limitsFrom, locateCampaign, type SizeOptions } from './campaign-targets.ts';
import { flawOfFolders } from './checked-campaign.ts';

/** A campaign's folder as it was read, to be compared. */
export interface ComparedFolder {
  readonly root: string;
  readonly folder: CampaignFolder;
}

/** One of the two campaigns that are compared, and where it was read. */
export interface ReadSide extends ComparedFolder {
  readonly side: Side;
}

/**
 * Reads a campaign that is to be compared; files with errors are left out.
 * @param path as it was typed
 * @throws CliError where there is none, or its review.yaml has errors
 */
export async function readSide(
  path: string,
  size: SizeOptions,
  session: Session<ProgramWorld & WorkingFolder>,
): Promise<ReadSide> {
  const { effects } = session;
  const { root } = await locateCampaign(path, session);
  const name = path === effects.workingFolder ? basename(root) : path;
  return readFrom(effects, root, name, size, session);
}

/**
 * Reads what a campaign was at a revision in git.
 * @throws CliError where there is no such revision, or the campaign was not there
 */
export async function readSideSince(
  { root, side }: ReadSide,
  revision: string,
  size: SizeOptions,
  session: Session<ProgramWorld & WorkingFolder>,
): Promise<ReadSide> {
  const { effects, words } = session;
  const realRoot = await realPathOf(effects, root);
  const repository = await repositoryAbove(effects, realRoot, []);
  if (repository === null) {
    throw new CliError(words.diff.git['no-repository'](folderFrom(effects.workingFolder, root) || '.'));
  }
  const file = join(realRoot, campaignFileName);
  const { GitFailure } = await import('../../disk/git/git-failure.ts');
  try {
    const { revisionDisk } = await import('../../disk/git/revision-disk.ts');
    const disk = await revisionDisk(repository, revision);
    if (!(await exists(disk, file))) {
      const shown = relative(repository, file).split(sep).join('/');
      throw new CliError(words.diff.noReportAtRevision(printable(revision), printable(shown)));
    }
    return await readFrom(disk, realRoot, `${side.name}@${revision}`, size, session);
  } catch (reason) {
    if (!(reason instanceof GitFailure)) throw reason;
    throw new CliError(words.diff.git[reason.flaw](printable(reason.subject)));
  }
}

/** @param name how messages and documents call it */
async function readFrom(
  disk: Disk,
  root: string,
  name: string,
  size: SizeOptions,
  session: Session<ProgramWorld>,
): Promise<ReadSide> {
  const { effects, words } = session;
  const folder = await readCampaignFolder(disk, root, [], limitsFrom(size, words));
  const flaw = flawOfFolders(folder, session);
  if (flaw !== null) throw new CliError(flaw);
  const side = soundPart(folder, name, effects.today());
  if (side === null) throw new CliError(words.diff.unusable(printable(name)));
  return { root, folder, side };
}
