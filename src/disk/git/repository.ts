import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { GitFailure } from './git-failure.ts';

/** Where git keeps what belongs to a working tree. */
export interface Repository {
  /** The folder that holds the working tree, links followed. */
  readonly root: string;
  /** What is this working tree's alone, such as HEAD. */
  readonly gitFolder: string;
  /** What all working trees of the repository share. */
  readonly commonFolder: string;
  /** Folders of objects: its own, then those that it borrows from. */
  readonly objectFolders: readonly string[];
}

/**
 * The repository of a working tree. Nothing is asked of git itself, which need not be installed.
 * @param root the folder that `.git` lies in
 * @throws GitFailure
 */
export async function repositoryAt(root: string): Promise<Repository> {
  const gitFolder = await gitFolderOf(root);
  const shared = await textOf(join(gitFolder, 'commondir'));
  const commonFolder = shared === null ? gitFolder : resolve(gitFolder, shared.trim());
  const config = await textOf(join(commonFolder, 'config'));
  if (config === null) throw new GitFailure('no-repository', root);
  const isOtherStorage =
    (settingIn(config, 'objectformat') ?? 'sha1') !== 'sha1' ||
    (settingIn(config, 'refstorage') ?? 'files') !== 'files';
  if (isOtherStorage) throw new GitFailure('unknown-storage', root);
  return {
    root,
    gitFolder,
    commonFolder,
    objectFolders: await objectFoldersOf(join(commonFolder, 'objects')),
  };
}

/** A setting of git's, by a key that stands in one section alone. */
function settingIn(config: string, key: string): string | null {
  for (const line of config.split('\n')) {
    const at = line.indexOf('=');
    if (line.slice(0, Math.max(0, at)).trim().toLowerCase() !== key) continue;
    return line
      .slice(at + 1)
      .replaceAll('"', '')
      .trim()
      .toLowerCase();
  }
  return null;
}

/** A worktree or a submodule has a file in its place that says where its records are. */
async function gitFolderOf(root: string): Promise<string> {
  const path = join(root, '.git');
  const text = await textOf(path);
  if (text === null) return path;
  const [, folder] = /^gitdir: (.+)$/m.exec(text) ?? [];
  if (folder === undefined) throw new GitFailure('no-repository', root);
  return resolve(root, folder.trim());
}

async function objectFoldersOf(first: string): Promise<string[]> {
  const folders = [first];
  // The list grows while it is passed: those that are borrowed from may borrow, too.
  for (const folder of folders) {
    const text = await textOf(join(folder, 'info', 'alternates'));
    for (const line of text?.split('\n') ?? []) {
      const borrowed = resolve(folder, line.trim());
      if (line.trim() !== '' && !line.startsWith('#') && !folders.includes(borrowed)) folders.push(borrowed);
    }
  }
  return folders;
}

/** A file of git's; `null` where there is none, or a folder in its place. */
async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return null;
  }
}
