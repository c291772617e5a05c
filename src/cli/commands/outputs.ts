import { join, resolve } from 'node:path';
import { printable } from '../../diagnostics/printable.ts';
import { campaignFileName, formsFolder, hostFileName } from '../../intake/campaign-listing.ts';
import { liesIn, realPathOf } from '../../intake/real-path.ts';
import { type Disk, exists, isBelow } from '../../intake/world.ts';
import { nfc } from '../../vietnamese/normal-forms.ts';
import { fileOf } from '../destinations.ts';
import type {
  FileIdentities,
  FileWriting,
  Output,
  ReadFilesList,
  ReadFilesWatch,
  WorkingFolder,
} from '../effects.ts';
import { CliError } from '../exit.ts';
import type { Session } from '../session.ts';
import type { AskedFindings } from './asked-findings.ts';
import type { CheckedCampaign } from './checked-campaign.ts';

/** The absolute path of a file or folder that an option names. @throws CliError where it names none */
export function pathOfOption(
  option: string,
  path: string,
  { effects, words }: Session<WorkingFolder>,
): string {
  if (path.trim() === '') throw new CliError(words.errors.missingArgument(option));
  return resolve(effects.workingFolder, path);
}

/** The absolute path of the file that `--output` names; `null` of what is printed: without it, and of "-", as programs have it. */
export function outputPath(output: string | undefined, session: Session<WorkingFolder>): string | null {
  return output === undefined || output === '-' ? null : pathOfOption('--output', output, session);
}

/** Sees to it that what was read is still so. @throws CliError where a file has changed since */
export async function refuseChanged({ effects, words }: Session<ReadFilesWatch>): Promise<void> {
  const [changed] = await effects.changedFiles();
  if (changed !== undefined) throw new CliError(words.errors.changed(printable(changed)));
}

/**
 * Sees to it that nothing is lost when some files are written.
 * @throws CliError where one of them is a file of a campaign's, or was read, or where two of them are one
 */
export async function refuseOverwriting(
  paths: readonly string[],
  campaigns: readonly Pick<AskedFindings, 'root' | 'folder'>[],
  session: Session<Disk & ReadFilesList & FileIdentities>,
): Promise<void> {
  const { effects, words } = session;
  if (paths.length === 0) return;
  const inputs = new Set<string>();
  const all = campaigns.flatMap(({ root, folder }) => [
    // Also where there is none yet: what is written in its place would be taken for it.
    join(root, campaignFileName),
    join(root, hostFileName),
    ...[...folder.submissions, ...folder.rollups].map(({ path }) => path),
  ]);
  for (const path of [...all, ...effects.filesRead()])
    for (const mark of await marksOf(path, effects)) inputs.add(mark);
  // What lies there is the campaign's also where this run has no need of it.
  const folders = campaigns.flatMap(({ root }) => [join(root, 'templates'), join(root, formsFolder)]);
  const isOfCampaign = async (path: string) => {
    if (!(await exists(effects, path))) return false;
    for (const folder of folders) if (await liesIn(effects, path, folder)) return true;
    return false;
  };
  const outputs = new Set<string>();
  for (const path of paths) {
    const marks = await marksOf(path, effects);
    // Where there is nothing yet, a disk that ignores capitals or normal forms can't say that two names are one.
    const names = marks.map((mark) => nfc(mark).toLowerCase());
    if (marks.some((mark) => inputs.has(mark)) || (marks.length > 0 && (await isOfCampaign(path)))) {
      throw new CliError(words.errors.overwrites(printable(path)));
    }
    if (names.some((name) => outputs.has(name))) throw new CliError(words.errors.sameOutput(printable(path)));
    for (const name of names) outputs.add(name);
  }
}

/** Prints a text, or writes it to a file and prints its path. */
export async function printOrWrite(
  text: string,
  checked: CheckedCampaign,
  path: string | null,
  session: Session<Disk & ReadFilesList & FileIdentities & FileWriting & Output>,
): Promise<void> {
  if (path === null) session.effects.print(text);
  else await writeOutputs([{ path, content: text }], checked, session);
}

/** Writes files that are none of the campaign's, and prints their paths. */
export async function writeOutputs(
  files: readonly { readonly path: string; readonly content: string | Uint8Array }[],
  checked: CheckedCampaign,
  session: Session<Disk & ReadFilesList & FileIdentities & FileWriting & Output>,
): Promise<void> {
  await writeOutputsBeside(files, [checked], session);
}

/** Writes files that are none of several campaigns', and prints their paths. */
export async function writeOutputsBeside(
  files: readonly { readonly path: string; readonly content: string | Uint8Array }[],
  campaigns: readonly Pick<AskedFindings, 'root' | 'folder'>[],
  session: Session<Disk & ReadFilesList & FileIdentities & FileWriting & Output>,
): Promise<void> {
  const { effects } = session;
  const paths = files.map(({ path }) => path);
  await refuseOverwriting(paths, campaigns, session);
  const encoder = new TextEncoder();
  await effects.writeFiles(
    files.map(({ path, content }) => {
      const bytes = typeof content === 'string' ? encoder.encode(content) : content;
      const root = campaigns.find((one) => isBelow(path, one.root))?.root;
      return root === undefined ? { path, bytes } : fileOf(root, path, bytes);
    }),
  );
  for (const path of paths) effects.print(`${printable(path)}\n`);
}

/** What a file is known by whatever name it is reached by; nothing where it cannot be lost, such as /dev/null. */
async function marksOf(path: string, effects: Disk & FileIdentities): Promise<string[]> {
  const { kind } = await effects.inspect(path).catch(() => ({ kind: 'nothing' }));
  if (kind !== 'file' && kind !== 'nothing') return [];
  // The same file may have names that differ in more than links, as where the disk ignores capitals.
  const identity = await effects.identityOf(path);
  return [await realPathOf(effects, path), ...(identity === null ? [] : [identity])];
}
