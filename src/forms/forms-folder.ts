import { join } from 'node:path';
import type { Unit } from '../campaign/campaign.ts';
import { FindingError } from '../diagnostics/finding.ts';
import { SourceText } from '../diagnostics/source-text.ts';
import { formsFolder } from '../intake/campaign-listing.ts';
import { readConfined } from '../intake/confined-file.ts';
import { fileNameOfUnit } from '../intake/file-names.ts';
import { type Disk, exists } from '../intake/world.ts';
import type { FormFormat } from './form-marks.ts';

/** The folder that forms lie in. */
export interface FormsFolder {
  /** An absolute path. */
  readonly path: string;
  /** A folder that no link may lead out of on the way to a file; `null` where it may lie anywhere. */
  readonly within: string | null;
  /** The names in it; none where it is not there. */
  readonly names: ReadonlySet<string>;
  /** The same in small letters. */
  readonly namesInSmall: ReadonlySet<string>;
}

/**
 * What lies in a folder of forms; nothing where there is none.
 * @param root a folder that it must be in, links followed; `null` where it may lie anywhere
 * @throws the system's error where it can't be listed: what is not seen would be overwritten
 */
export async function formsFolderAt(path: string, root: string | null, disk: Disk): Promise<FormsFolder> {
  return folderOf(
    path,
    root,
    (await exists(disk, path)) ? await disk.listFolder(path, root ?? undefined) : [],
  );
}

/** The forms of a campaign, for those who only look; nothing where they can't be seen. @param root the campaign's folder */
export async function formsIn(root: string, disk: Disk): Promise<FormsFolder> {
  const path = join(root, formsFolder);
  return formsFolderAt(path, root, disk).catch(() => folderOf(path, root, []));
}

function folderOf(path: string, within: string | null, names: readonly string[]): FormsFolder {
  const inSmall = names.map((name) => name.toLowerCase());
  return { path, within, names: new Set(names), namesInSmall: new Set(inSmall) };
}

/** Whether there is a file of a name: disks of Windows and macOS take no notice of capitals. */
export async function holds(folder: FormsFolder, name: string, disk: Disk): Promise<boolean> {
  const { path, names, namesInSmall } = folder;
  return names.has(name) || (namesInSmall.has(name.toLowerCase()) && (await exists(disk, join(path, name))));
}

/** The name of a unit's form. */
export function formFileName({ id }: Pick<Unit, 'id'>, format: FormFormat): string {
  return fileNameOfUnit(id, `.${format}`);
}

/** In bytes: many times a form with pictures in it. What is larger is none, and stays as it is. */
const largestForm = 20_000_000;

/** What a file in a folder of forms holds; `null` where it can't be read, or lies elsewhere. */
export async function bytesAt(
  { path, within }: FormsFolder,
  name: string,
  disk: Disk,
): Promise<Uint8Array | null> {
  const confines = { folder: within, limit: largestForm };
  try {
    return await readConfined(disk, join(path, name), confines, new SourceText(name, '').whole);
  } catch (reason) {
    if (reason instanceof FindingError) return null;
    throw reason;
  }
}
