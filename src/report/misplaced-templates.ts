import { join } from 'node:path';
import type { Finding } from '../diagnostics/finding.ts';
import { SourceText } from '../diagnostics/source-text.ts';
import { closest } from '../diagnostics/suggestion.ts';
import type { KindsRead } from '../intake/document-kinds.ts';
import { templatesFolder } from '../intake/file-names.ts';
import { kindFileName } from '../intake/read-document-kinds.ts';
import { type Disk, reasonOf } from '../intake/world.ts';
import { sharedFolder } from './templates.ts';
import { error } from './unfilled-findings.ts';

/** A file that nobody reads where it lies, and where it would be read; `null` where that is not known. */
interface Misplaced {
  readonly path: string;
  readonly suggestion: string | null;
}

/**
 * Templates, and what is meant to say what a kind is, where nobody looks for them: beside the folders of the kinds, or under
 * a name that is none.
 */
export async function misplacedIn(world: Disk, root: string, documents: KindsRead): Promise<Finding[]> {
  const folders: readonly string[] = [...documents.kinds.keys(), sharedFolder];
  const folder = join(root, templatesFolder);
  const misplaced: Misplaced[] = [];
  for (const name of await namesIn(world, folder, root)) {
    const path = `${templatesFolder}/${name}`;
    if (name.endsWith('.hbs'))
      misplaced.push({ path, suggestion: `${templatesFolder}/${folders[0]}/${name}` });
    if (name.startsWith('.') || (await world.inspect(join(folder, name))).kind !== 'folder') continue;
    const inFolder = await namesIn(world, join(folder, name), root);
    for (const one of misplacedInFolder(name, inFolder, folders, documents)) misplaced.push(one);
  }
  return misplaced.map(({ path, suggestion }) => {
    const isEndHidden = /\.txt$/i.test(path);
    return error('template-misplaced', new SourceText(path, '').whole, { suggestion, isEndHidden, folders });
  });
}

async function namesIn(world: Disk, path: string, root: string): Promise<string[]> {
  try {
    return [...(await world.listFolder(path, root))].sort();
  } catch (reason) {
    // Where a template is looked for, that has been reported.
    if (reasonOf(reason) !== 'EOUTSIDE') throw reason;
    return [];
  }
}

function misplacedInFolder(
  name: string,
  files: readonly string[],
  folders: readonly string[],
  documents: KindsRead,
): Misplaced[] {
  const path = `${templatesFolder}/${name}`;
  const kindFile = documents.files.has(name) ? null : misnamedKindFile(files);
  const templates = files.flatMap((file): Misplaced[] => {
    const meant = meantTemplate(file);
    if (meant === null) return [];
    if (folders.includes(name)) {
      return meant === file ? [] : [{ path: `${path}/${file}`, suggestion: `${path}/${meant}` }];
    }
    // What is meant to be a kind.yaml makes the folder that of a kind, which has templates.
    if (kindFile !== null) return [];
    const kind = closest(name, folders);
    const suggestion = kind === null ? null : `${templatesFolder}/${kind}/${meant}`;
    return [{ path: `${path}/${file}`, suggestion }];
  });
  if (kindFile === null) return templates;
  return [{ path: `${path}/${kindFile}`, suggestion: `${path}/${kindFileName}` }, ...templates];
}

/** The name of a template that a file is meant to be; `null` of what is none. */
function meantTemplate(file: string): string | null {
  // What a text editor on Windows adds, and shows to nobody.
  const meant = file.replace(/\.hbs(?:\.txt)?$/i, '.hbs');
  return meant.endsWith('.hbs') ? meant : null;
}

/** The file among those of a folder that is meant to be its kind.yaml; `null` where there is none, or a right one. */
function misnamedKindFile(names: readonly string[]): string | null {
  if (names.includes(kindFileName)) return null;
  return names.find((name) => /^kind\.ya?ml(?:\.txt)?$/i.test(name)) ?? null;
}
