import { FindingError } from '../diagnostics/finding.ts';
import { SourceText } from '../diagnostics/source-text.ts';
import { most } from '../limits.ts';
import type { CampaignFile } from './campaign-listing.ts';
import { readConfined, startOfConfined } from './confined-file.ts';
import { isRollup, nearTheTop } from './rollup-mark.ts';
import type { Disk } from './world.ts';

/**
 * The bytes of one of the files among the submissions: a roll-up may be larger than others.
 * @throws FindingError where it is not to be read, or cannot be
 */
export async function readSubmittedBytes(world: Disk, file: CampaignFile): Promise<Uint8Array> {
  const { path, shownPath, confines } = file;
  try {
    return await readBytesOf(world, file);
  } catch (reason) {
    const isLarge = reason instanceof FindingError && reason.finding.code === 'file-too-large';
    if (!isLarge || confines.limit >= most.rollupBytes) throw reason;
    const place = new SourceText(shownPath, '').whole;
    if (!isRollup(await startOfConfined(world, path, nearTheTop, confines, place))) throw reason;
    return readConfined(world, path, { ...confines, limit: most.rollupBytes }, place);
  }
}

/** The bytes of one of a campaign's files. @throws FindingError where it is not to be read, or cannot be */
export function readBytesOf(world: Disk, { path, shownPath, confines }: CampaignFile): Promise<Uint8Array> {
  return readConfined(world, path, confines, new SourceText(shownPath, '').whole);
}
