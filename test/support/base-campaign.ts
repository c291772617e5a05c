import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newFolder } from './run.ts';

const base = fileURLToPath(new URL('../validation/fixtures/base', import.meta.url));

/** A campaign of two units without findings, in a folder of its own. */
export async function baseCampaign(): Promise<string> {
  const folder = join(await newFolder(), 'campaign');
  await cp(base, folder, { recursive: true });
  return folder;
}
