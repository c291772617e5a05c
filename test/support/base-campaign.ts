import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Edits, edit, newFolder } from './run.ts';

/** The folder of a campaign of two units without findings: what takes a process of its own is tried on it. */
export const base = fileURLToPath(new URL('../validation/fixtures/base', import.meta.url));

/** A copy of that campaign in a folder of its own, with some text replaced in some files. */
export async function baseCampaign(edits: Edits = {}): Promise<string> {
  const folder = join(await newFolder(), 'campaign');
  await cp(base, folder, { recursive: true });
  await edit(folder, edits);
  return folder;
}
