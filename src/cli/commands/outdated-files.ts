import { basename, extname, join } from 'node:path';
import type { BuildRecord } from '../../build-record/build-record.generated.ts';
import { recordFileName } from '../../build-record/read-record.ts';
import { changesSince } from '../../build-record/standing.ts';
import type { DocumentKinds } from '../../intake/document-kinds.ts';
import { submissionsFolderName, templatesFolder } from '../../intake/file-names.ts';
import { isBelow, type ProgramWorld } from '../../intake/world.ts';
import { formats } from '../../rendering/formats.generated.ts';
import type { Checked } from '../../review.ts';
import type { FileTimes, ReadFilesList } from '../effects.ts';

/** A document's file, and the format's name by which it is built. */
interface BuiltFile {
  readonly path: string;
  readonly format: string;
}

/**
 * The files of the same documents that were not written now, and are older than the last change of what the documents are made
 * of: the campaign's files that were read, and which submissions and templates there are. A time says no more than that the figures may be
 * others; of files from before and after no change, nothing is said. Of those whose record says what they were made from, times
 * say nothing.
 * @param written the paths of the documents that were
 * @param kinds the kinds of document that the campaign has templates of
 * @param hasChanged whether what a file was made from has changed since; `null` where no record says what that was
 */
export async function outdatedBeside(
  written: readonly string[],
  root: string,
  kinds: DocumentKinds,
  hasChanged: (path: string) => Promise<boolean | null>,
  effects: ReadFilesList & FileTimes,
): Promise<BuiltFile[]> {
  const others = written
    .flatMap((path) => {
      const name = path.slice(0, -extname(path).length);
      return Object.entries(formats).map(
        ([format, { extension }]) => [`${name}.${extension}`, format] as const,
      );
    })
    .filter(([path]) => !written.includes(path));
  const outdated: BuiltFile[] = [];
  const unrecorded: (BuiltFile & { readonly changed: number })[] = [];
  for (const [path, format] of new Map(others)) {
    const changed = await effects.changedAt(path);
    if (changed === null) continue;
    const isOld = await hasChanged(path);
    if (isOld === null) unrecorded.push({ path, format, changed });
    else if (isOld) outdated.push({ path, format });
  }
  if (unrecorded.length === 0) return outdated;
  let last = 0;
  const templates = join(root, templatesFolder);
  const folders = [
    join(root, submissionsFolderName),
    templates,
    ...[...kinds.keys()].map((kind) => join(templates, kind)),
  ];
  for (const path of [...effects.filesRead(), ...folders]) {
    if (isBelow(path, root) && basename(path) !== recordFileName)
      last = Math.max(last, (await effects.changedAt(path)) ?? 0);
  }
  const older = unrecorded.filter(({ changed }) => changed < last);
  return [...outdated, ...older.map(({ path, format }) => ({ path, format }))];
}

/** Whether what the documents in a folder were made from has changed since, by the folder's record. */
export function recordedChanges(
  record: BuildRecord,
  out: string,
  checked: Checked,
  world: ProgramWorld,
): (path: string) => Promise<boolean | null> {
  const files = new Map(record.files.map((one) => [join(out, one.file), one]));
  const changes = changesSince(record, checked, world);
  return async (path) => {
    const recorded = files.get(path);
    return recorded === undefined ? null : (await changes(recorded)).length > 0;
  };
}
