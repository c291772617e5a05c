import { createHash } from 'node:crypto';
import { Errors, expandOid, type PromiseFsClient, readObject, resolveRef } from 'isomorphic-git';
import { GitFailure } from './git-failure.ts';
import type { Repository } from './repository.ts';
import { gitFolder, repositoryFiles } from './repository-files.ts';

/** An object, unpacked. */
export interface GitObject {
  readonly type: 'commit' | 'tree' | 'blob' | 'tag';
  readonly bytes: Buffer;
}

/** The objects of a repository, by their names (forty hexadecimal digits), and the references to them. */
export class GitObjects {
  readonly #files: PromiseFsClient;
  /** What the library keeps of packs. */
  readonly #cache = {};

  constructor(repository: Repository) {
    this.#files = repositoryFiles(repository);
  }

  /** An object that is what its name says. @throws GitFailure where there is none, or it is damaged */
  async read(name: string): Promise<GitObject> {
    const found = await readObject({ ...this.#place(), oid: name, format: 'content' }).catch(
      (reason: unknown) => {
        throw reason instanceof Errors.NotFoundError
          ? new GitFailure('missing-object', name)
          : failureOf(reason, name);
      },
    );
    if (found.format !== 'content') throw new GitFailure('damaged', name);
    const bytes = Buffer.from(found.object.buffer, found.object.byteOffset, found.object.byteLength);
    // The library looks whether a pack is whole, but not at each object in it.
    const hash = createHash('sha1').update(`${found.type} ${bytes.length}\0`).update(bytes).digest('hex');
    if (hash !== name) throw new GitFailure('damaged', name);
    return { type: found.type, bytes };
  }

  /** The names of all objects that begin so. @param beginning four digits at least */
  async namesBeginning(beginning: string): Promise<readonly string[]> {
    try {
      return [await expandOid({ ...this.#place(), oid: beginning })];
    } catch (reason) {
      if (reason instanceof Errors.NotFoundError) return [];
      if (reason instanceof Errors.AmbiguousError) return reason.data.matches;
      throw failureOf(reason, beginning);
    }
  }

  /** The name of the object that a branch, a tag or HEAD stands for; `null` where there is no such reference. */
  async referenceNamed(name: string): Promise<string | null> {
    try {
      return await resolveRef({ ...this.#place(), ref: name });
    } catch (reason) {
      // References to each other in a circle lead to no object, either.
      if (reason instanceof Errors.NotFoundError || reason instanceof Errors.InternalError) return null;
      throw failureOf(reason, name);
    }
  }

  #place() {
    return { fs: this.#files, gitdir: gitFolder, cache: this.#cache };
  }
}

/** What the library found amiss: a repository that is damaged, unless the disk itself failed. */
function failureOf(reason: unknown, subject: string): unknown {
  const isOfDisk = reason instanceof Error && 'syscall' in reason;
  return isOfDisk || reason instanceof GitFailure ? reason : new GitFailure('damaged', subject);
}
