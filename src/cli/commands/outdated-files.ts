import { extname, join } from 'node:path';
import type { DocumentKinds } from '../../intake/document-kinds.ts';
import { submissionsFolderName } from '../../intake/file-names.ts';
import { templatesFolder } from '../../intake/read-document-kinds.ts';
import { isBelow } from '../../intake/world.ts';
import { formats } from '../../rendering/formats.generated.ts';
import type { FileTimes, ReadFilesList } from '../effects.ts';

/** A document's file, and the format's name by which it is built. */
interface BuiltFile {
  readonly path: string;
  readonly format: string;
}

/**
 * The files of the same documents that were not written now, and are older than the last change of what the documents are made
 * of: the campaign's files that were read, and which submissions and templates there are. A time says no more than that the figures may be
 * others; of files from before and after no change, nothing is said.
 * @param written the paths of the documents that were
 * @param kinds the kinds of document that the campaign has templates of
 */
export async function outdatedBeside(
  written: readonly string[],
  root: string,
  kinds: DocumentKinds,
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
  const beside: (BuiltFile & { readonly changed: number })[] = [];
  for (const [path, format] of new Map(others)) {
    const changed = await effects.changedAt(path);
    if (changed !== null) beside.push({ path, format, changed });
  }
  if (beside.length === 0) return [];
  let last = 0;
  const templates = join(root, templatesFolder);
  const folders = [
    join(root, submissionsFolderName),
    templates,
    ...[...kinds.keys()].map((kind) => join(templates, kind)),
  ];
  for (const path of [...effects.filesRead(), ...folders]) {
    if (isBelow(path, root)) last = Math.max(last, (await effects.changedAt(path)) ?? 0);
  }
  return beside.filter(({ changed }) => changed < last).map(({ path, format }) => ({ path, format }));
}
