import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { ended } from './program.ts';
import { newFolder } from './run.ts';

const maker = fileURLToPath(new URL('../../.build/portable.js', import.meta.url));

/** Makes the ZIP of the program for a system, by the name that the maker knows it by. */
export async function madeZip(target: string): Promise<{ readonly bytes: Buffer; readonly printed: string }> {
  const out = await newFolder();
  const making = [process.execPath, maker, target, '--out', out, '--level', '0'];
  const { status, stdout, stderr } = await ended(making);
  if (status !== 0) throw new Error(`The ZIP can’t be made: ${stderr}`);
  const [zip = ''] = await readdir(out);
  return { bytes: await readFile(join(out, zip)), printed: stdout };
}

/**
 * Unpacks a ZIP.
 * @param folder made as needed
 * @returns the names of its files
 */
export async function unpacked(zip: Uint8Array, folder: string): Promise<readonly string[]> {
  const files = unzipSync(zip);
  for (const [path, bytes] of Object.entries(files)) {
    const to = join(folder, path);
    await mkdir(dirname(to), { recursive: true });
    await writeFile(to, bytes);
  }
  return Object.keys(files);
}
