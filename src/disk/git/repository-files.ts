import { type FileHandle, open, readdir, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { PromiseFsClient } from 'isomorphic-git';
import { reasonOf } from '../../intake/world.ts';
import { most } from '../../limits.ts';
import { GitFailure } from './git-failure.ts';
import type { Repository } from './repository.ts';

/**
 * The folder that git's library is given for a repository. No disk has it: what belongs to a worktree, what it shares and what
 * it borrows lie apart, but the library looks in one folder, and knows no paths of a network's shares.
 */
export const gitFolder = '/git';

/** A repository's records as the one folder that git's library reads. Nothing can be written through it. */
export function repositoryFiles(repository: Repository): PromiseFsClient {
  let packs: Promise<string[]> | null = null;
  const list = (path: string) => namesIn(placesOf(path, repository));
  return {
    promises: {
      // Always a promise: the library calls it without a path to see whether it is given one.
      readFile: async (path: string, options?: { readonly encoding?: string }) =>
        options?.encoding === 'utf8'
          ? textAt(path, placesOf(path, repository))
          : bytesAt(path, placesOf(path, repository)),
      readdir: async (path: string) => {
        if (path !== `${gitFolder}/objects/pack`) return list(path);
        // It is asked for with each object.
        packs ??= list(path);
        return [...(await packs)];
      },
      stat: async (path: string) => firstOf(path, placesOf(path, repository), (place) => stat(place)),
      lstat: readOnly,
      readlink: readOnly,
      writeFile: readOnly,
      mkdir: readOnly,
      rmdir: readOnly,
      unlink: readOnly,
      symlink: readOnly,
    },
  };
}

/** Where a path of that folder may really lie, in the order in which git looks. */
function placesOf(path: string, { gitFolder: alone, commonFolder, objectFolders }: Repository): string[] {
  const [, first, ...rest] = path.split('/').filter((part) => part !== '');
  // A reference may name what it likes.
  if (path.includes('\0') || rest.includes('..') || first === '..') return [];
  if (first === 'objects') return objectFolders.map((folder) => join(folder, rest.join(sep)));
  return [...new Set([alone, commonFolder])].map((folder) => join(folder, first ?? '', rest.join(sep)));
}

async function textAt(path: string, places: readonly string[]): Promise<string> {
  const text = Buffer.from(await bytesAt(path, places)).toString('utf8');
  // What was fetched last: more than one, perhaps, each with a remark.
  return path === `${gitFolder}/FETCH_HEAD` ? (/^[0-9a-f]{40}/.exec(text)?.[0] ?? '') : text;
}

/** All of a file; not as a `Buffer`, of which the library would make a copy. */
function bytesAt(path: string, places: readonly string[]): Promise<ArrayBuffer> {
  return firstOf(path, places, async (place) => {
    const file = await open(place);
    try {
      return await bytesOf(file, place);
    } finally {
      await file.close();
    }
  });
}

async function bytesOf(file: FileHandle, place: string): Promise<ArrayBuffer> {
  const { size } = await file.stat();
  if (size > most.gitPackBytes) throw new GitFailure('too-large', place);
  const { buffer, byteOffset, byteLength } = await file.readFile();
  const isAlone = byteOffset === 0 && byteLength === buffer.byteLength;
  return isAlone ? buffer : buffer.slice(byteOffset, byteOffset + byteLength);
}

/** All names in these folders. */
async function namesIn(folders: readonly string[]): Promise<string[]> {
  const names = await Promise.all(
    folders.map((folder) =>
      readdir(folder).catch((reason: unknown) => {
        if (isNothing(reason)) return [];
        throw reason;
      }),
    ),
  );
  return [...new Set(names.flat())];
}

/** What is read of the first of some places where there is something. */
async function firstOf<Read>(
  path: string,
  places: readonly string[],
  read: (place: string) => Promise<Read>,
): Promise<Read> {
  for (const place of places) {
    try {
      return await read(place);
    } catch (reason) {
      if (!isNothing(reason)) throw reason;
    }
  }
  throw Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' });
}

/** Whether no file is there that could be read: what is looked for may be no name that a disk can hold. */
const isNothing = (reason: unknown) =>
  ['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'EINVAL'].includes(reasonOf(reason));

const readOnly = () => Promise.reject(Object.assign(new Error('EROFS'), { code: 'EROFS' }));
