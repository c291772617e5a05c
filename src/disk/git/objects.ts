import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { reasonOf } from '../../intake/world.ts';
import { most } from '../../limits.ts';
import { GitFailure } from './git-failure.ts';
import { type GitObject, type ObjectType, objectTypes, Pack } from './pack.ts';
import type { Repository } from './repository.ts';

/** The objects of a repository, by their names: forty hexadecimal digits. */
export class GitObjects {
  readonly #folders: readonly string[];
  #packs: Promise<readonly Pack[]> | null = null;

  constructor({ objectFolders }: Repository) {
    this.#folders = objectFolders;
  }

  /** An object that is what its name says. @throws GitFailure where there is none, or it is damaged */
  async read(name: string): Promise<GitObject> {
    const found = (await this.#loose(name)) ?? (await this.#packed(name));
    if (found === null) throw new GitFailure('missing-object', name);
    const { type, bytes } = found;
    const hash = createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
    if (hash !== name) throw new GitFailure('damaged', name);
    return found;
  }

  /** The names of all objects that begin so. @param beginning four digits at least */
  async namesBeginning(beginning: string): Promise<string[]> {
    const names = new Set<string>();
    const folder = beginning.slice(0, 2);
    for (const objects of this.#folders) {
      for (const rest of await namesIn(join(objects, folder))) {
        if (/^[0-9a-f]{38}$/.test(rest) && `${folder}${rest}`.startsWith(beginning)) names.add(folder + rest);
      }
    }
    for (const pack of await this.#allPacks()) {
      for (const name of await pack.namesBeginning(beginning)) names.add(name);
    }
    return [...names];
  }

  async #loose(name: string): Promise<GitObject | null> {
    for (const folder of this.#folders) {
      const bytes = await bytesOf(join(folder, name.slice(0, 2), name.slice(2)));
      if (bytes !== null) return looseObject(bytes, name);
    }
    return null;
  }

  async #packed(name: string): Promise<GitObject | null> {
    for (const pack of await this.#allPacks()) {
      const found = await pack.read(name, (base) => this.read(base));
      if (found !== null) return found;
    }
    return null;
  }

  #allPacks(): Promise<readonly Pack[]> {
    this.#packs ??= packsIn(this.#folders);
    return this.#packs;
  }

  /** Closes what has been opened. */
  async close(): Promise<void> {
    for (const pack of (await this.#packs) ?? []) await pack.close();
  }
}

async function packsIn(folders: readonly string[]): Promise<Pack[]> {
  const packs: Pack[] = [];
  for (const objects of folders) {
    const folder = join(objects, 'pack');
    for (const name of (await namesIn(folder)).sort()) {
      if (name.endsWith('.idx')) packs.push(new Pack(join(folder, name.slice(0, -'.idx'.length))));
    }
  }
  return packs;
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

async function bytesOf(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (reason) {
    if (['ENOENT', 'ENOTDIR'].includes(reasonOf(reason))) return null;
    throw reason;
  }
}

function looseObject(packed: Buffer, name: string): GitObject {
  let bytes: Buffer;
  try {
    bytes = inflateSync(packed, { maxOutputLength: most.mostFileBytes });
  } catch {
    throw new GitFailure('damaged', name);
  }
  const end = bytes.indexOf(0);
  const [type = ''] = bytes.toString('latin1', 0, Math.max(0, Math.min(end, 32))).split(' ');
  if (!isObjectType(type)) throw new GitFailure('damaged', name);
  return { type, bytes: bytes.subarray(end + 1) };
}

function isObjectType(text: string): text is ObjectType {
  return (objectTypes as readonly string[]).includes(text);
}
