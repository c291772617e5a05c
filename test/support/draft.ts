import { type DraftCampaign, draftCampaign } from '../../src/campaign/campaign.ts';
import type { DraftReview } from '../../src/campaign/review.ts';
import { intakeOf } from '../../src/intake/intake-file.ts';
import { base } from './base-campaign.ts';
import { type Files, filesOf, validated } from './memory-world.ts';
import type { Edits } from './run.ts';

/** The records of the campaign of two units, sound or not, with some text replaced in some files. */
export async function draftOfBase(edits: Edits = {}): Promise<DraftReview> {
  const files = new Map(filesOf(base));
  for (const [name, replacements] of Object.entries(edits)) {
    let text = new TextDecoder().decode(files.get(name));
    for (const [from, to] of replacements) {
      if (!text.includes(from)) throw new Error(`${name} does not contain: ${from}`);
      text = text.replace(from, to);
    }
    files.set(name, new TextEncoder().encode(text));
  }
  const { draft } = await validated(files);
  if (draft === null) throw new Error('review.yaml cannot be read.');
  return draft;
}

/** The campaign that files in memory declare, without their other records. */
export function campaignOf(files: Files): DraftCampaign {
  const file = { path: 'review.yaml', realPath: 'review.yaml', shownPath: 'review.yaml' };
  const { root } = intakeOf(file, 'campaign', files.get('review.yaml') ?? new Uint8Array());
  if (root === null) throw new Error('review.yaml cannot be read.');
  return draftCampaign(root, false);
}
