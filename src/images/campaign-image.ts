import { resolve } from 'node:path';
import { FindingError } from '../diagnostics/finding.ts';
import { liesIn } from '../intake/real-path.ts';
import type { DocumentSettings } from '../intake/schema.generated.ts';
import type { Located } from '../intake/values.ts';
import { type Disk, reasonOf } from '../intake/world.ts';
import { most } from '../limits.ts';
import { error } from './findings.ts';
import { type ImageFile, imageFile } from './image-file.ts';

/** The picture of a kind of document, and what it shows in words. */
export interface CampaignImage {
  readonly file: ImageFile;
  readonly alternative: string;
  /** From the campaign's folder, as the campaign has it. */
  readonly path: string;
}

/** What is said of a picture whose campaign says nothing: most are emblems. */
const usualWords = 'Biểu trưng';

/**
 * The picture that review.yaml names for a kind of document; `null` where it names none.
 * @param root the campaign's folder, which it must lie in
 * @throws FindingError where it lies elsewhere, can't be read, or is none
 */
export async function campaignImage(
  root: string,
  settings: Located<DocumentSettings> | undefined,
  world: Disk,
): Promise<CampaignImage | null> {
  const named = settings?.get('image');
  const file = named?.get('file');
  if (file === undefined) return null;
  const { value: typed, place } = file;
  const path = resolve(root, typed);
  const refused = (reason: string) =>
    new FindingError(error('image-unreadable', place, { path: typed, reason }));
  if (!(await liesIn(world, path, root)))
    throw new FindingError(error('image-outside', place, { path: typed }));
  let bytes: Uint8Array;
  try {
    const { kind, size } = await world.inspect(path);
    if (kind === 'file' && size > most.imageBytes) {
      throw new FindingError(error('image-too-large', place, { path: typed, size }));
    }
    // To read a pipe might take for ever.
    if (kind !== 'file' && kind !== 'nothing') throw refused(kind);
    bytes = await world.readFile(path, { within: root });
  } catch (reason) {
    throw reason instanceof FindingError ? reason : refused(reasonOf(reason));
  }
  const image = imageFile(bytes);
  if (typeof image === 'string') {
    throw new FindingError(error('image-unusable', place, { path: typed, problem: image }));
  }
  return { file: image, alternative: named?.value.alternative ?? usualWords, path: typed };
}
