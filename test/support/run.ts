import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Effects, nodeEffects } from '../../src/cli/effects.ts';
import { main } from '../../src/cli/main.ts';

/** The reference campaign's folder. */
export const example = fileURLToPath(new URL('../../examples/cua-lo-2023', import.meta.url));
export const commune = fileURLToPath(new URL('../../examples/xa-moc-khe-2025', import.meta.url));

/** Runs the command line in this process, with the real disk but for what `own` replaces. */
export async function run(args: readonly string[], overridden: Partial<Effects> = {}) {
  let stdout = '';
  let stderr = '';
  const status = await main(args, {
    ...nodeEffects(),
    environment: {},
    print: (text) => {
      stdout += text;
    },
    printError: (text) => {
      stderr += text;
    },
    ...overridden,
  });
  return { status, stdout, stderr };
}

/** A new empty folder. */
export const newFolder = () => mkdtemp(join(tmpdir(), 'review-'));

/** Gives a campaign a template of its own. */
export async function writeTemplate(campaign: string, name: string, text: string): Promise<void> {
  const folder = join(campaign, 'templates', 'report');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), text);
}

/**
 * A copy of the reference campaign in a folder of its own with one submission, that of Nghi Thủy: for tests of one file,
 * which `--allow-missing` makes short.
 */
export async function exampleOfOneUnit(): Promise<string> {
  const campaign = await editedExample({});
  const folder = join(campaign, 'submissions');
  for (const name of await readdir(folder)) {
    if (name !== 'nghi-thuy.yaml') await rm(join(folder, name));
  }
  return campaign;
}

/** What to replace in files, by their paths in the campaign. */
export type Edits = Readonly<Record<string, readonly (readonly [from: string, to: string])[]>>;

/** A copy of the reference campaign in a folder of its own, with some text replaced in some files. */
export async function editedExample(edits: Edits): Promise<string> {
  const folder = join(await newFolder(), 'campaign');
  await cp(example, folder, { recursive: true, filter: (path) => !path.endsWith('/out') });
  await edit(folder, edits);
  return folder;
}

/** Replaces some text in some files of a folder; each is to be there. */
export async function edit(folder: string, edits: Edits): Promise<void> {
  for (const [file, replacements] of Object.entries(edits)) {
    const path = join(folder, file);
    await writeFile(path, edited(file, await readFile(path, 'utf8'), replacements));
  }
}

/** A file's text with some of it replaced, all of which must be there. */
export function edited(file: string, text: string, replacements: Edits[string]): string {
  return replacements.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`${file} does not contain: ${from}`);
    return before.replace(from, to);
  }, text);
}
