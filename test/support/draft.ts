import type { DraftReview } from '../../src/campaign/review.ts';
import { base } from './base-campaign.ts';
import { filesOf, validated } from './memory-world.ts';
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
