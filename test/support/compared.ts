import type { Comparison } from '../../src/comparison/comparison.generated.ts';
import { type ComparisonOptions, comparisonOf } from '../../src/comparison/comparison.ts';
import type { Side } from '../../src/comparison/side.ts';
import { soundPart } from '../../src/comparison/sound-part.ts';
import { readCampaignFolder } from '../../src/intake/campaign-folder.ts';
import { type Files, memoryWorld, root } from './memory-world.ts';

/** What of a campaign in memory can be compared. */
export async function sideOf(files: Files, name = 'ky'): Promise<Side> {
  const side = soundPart(await readCampaignFolder(memoryWorld(files), root), name, '2023-12-13');
  if (side === null) throw new Error('There are errors in review.yaml.');
  return side;
}

/** Two campaigns in memory, compared. */
export async function compared(
  before: Files,
  after: Files,
  options: ComparisonOptions = {},
): Promise<Comparison> {
  return comparisonOf(await sideOf(before, 'ky-a'), await sideOf(after, 'ky-b'), options);
}

/** The same campaign a year later. */
export const year2024 = (files: Files): Files =>
  new Map(
    [...files].map(([name, bytes]) => [
      name,
      Buffer.from(new TextDecoder().decode(bytes).replaceAll('2023', '2024')),
    ]),
  );
