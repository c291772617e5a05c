import { isAbsolute, join, normalize, posix, relative, sep } from 'node:path';
import { type Disk, type Entry, isBelow } from '../../intake/world.ts';
import { GitFailure } from './git-failure.ts';
import { GitObjects } from './objects.ts';
import { repositoryAt } from './repository.ts';
import { treeOfRevision } from './revisions.ts';

/**
 * The files of a repository at a revision, by the paths that they have in the working tree. Git's own records are read, and
 * nothing else: no program is started, and no file is written.
 * @param root the folder that `.git` lies in, links followed
 * @param revision "HEAD~1", "main", "v1", "3f2a9c"
 * @throws GitFailure where there is no such revision, or the repository cannot be read
 */
export async function revisionDisk(root: string, revision: string): Promise<Disk> {
  const objects = new GitObjects(await repositoryAt(root));
  const tree = new WorkingTree(root, objects, await treeOfRevision(objects, revision));
  return {
    readFile: (path, opening) => tree.readFile(path, opening?.within ?? null),
    listFolder: (path) => tree.listFolder(path),
    inspect: (path) => tree.inspect(path),
    realPath: (path) => tree.realPath(path),
  };
}

/** An entry of a tree. */
interface TreeEntry {
  readonly kind: 'file' | 'folder' | 'link' | 'submodule';
  readonly object: string;
}

/** Where a path leads, links followed. */
interface Found {
  /** From the repository's root; empty for the root itself. */
  readonly path: string;
  readonly entry: TreeEntry;
  /** Whether the path itself is a link. */
  readonly isLink: boolean;
}

const mostLinks = 40;

class WorkingTree {
  readonly #root: string;
  readonly #objects: GitObjects;
  readonly #top: TreeEntry;
  readonly #folders = new Map<string, Promise<ReadonlyMap<string, TreeEntry>>>();
  readonly #files = new Map<string, Promise<Buffer>>();

  constructor(root: string, objects: GitObjects, tree: string) {
    this.#root = root;
    this.#objects = objects;
    this.#top = { kind: 'folder', object: tree };
  }

  async readFile(path: string, within: string | null): Promise<Uint8Array> {
    const found = await this.#found(path);
    if (typeof found === 'string' || found.entry.kind !== 'file') throw failure('ENOENT', path);
    const real = join(this.#root, found.path);
    if (within !== null && !isBelow(real, within)) throw failure('EOUTSIDE', path);
    return this.#bytesOf(found.entry);
  }

  async listFolder(path: string): Promise<readonly string[]> {
    const found = await this.#found(path);
    if (typeof found === 'string') throw failure('ENOENT', path);
    if (found.entry.kind === 'submodule') return [];
    if (found.entry.kind !== 'folder') throw failure('ENOTDIR', path);
    return [...(await this.#entriesOf(found.entry)).keys()];
  }

  async inspect(path: string): Promise<Entry> {
    const found = await this.#found(path);
    if (typeof found === 'string') return { kind: found, size: 0, isLink: found !== 'nothing' };
    const { entry, isLink } = found;
    if (entry.kind !== 'file') return { kind: 'folder', size: 0, isLink };
    return { kind: 'file', size: (await this.#bytesOf(entry)).length, isLink };
  }

  async realPath(path: string): Promise<string> {
    const found = await this.#found(path);
    if (typeof found === 'string') throw failure('ENOENT', path);
    return join(this.#root, found.path);
  }

  /** What stands at a path, or why nothing does. */
  async #found(path: string): Promise<Found | 'nothing' | 'dangling-link' | 'link-loop'> {
    const below = relative(this.#root, normalize(path));
    if (below.startsWith('..') || isAbsolute(below)) return 'nothing';
    let left = below.split(sep).filter((part) => part !== '');
    let [at, entry, isLink] = ['', this.#top, false];
    for (let links = 0; ; ) {
      const name = left.shift();
      if (name === undefined) return { path: at, entry, isLink };
      const next = entry.kind === 'folder' ? (await this.#entriesOf(entry)).get(name) : undefined;
      if (next === undefined) return links > 0 ? 'dangling-link' : 'nothing';
      if (next.kind !== 'link') {
        at = posix.join(at, name);
        entry = next;
        continue;
      }
      links += 1;
      if (links > mostLinks) return 'link-loop';
      const target = (await this.#bytesOf(next)).toString('utf8');
      const whole = posix.join('/', at, target);
      // What leads out of the repository is no part of the revision.
      if (posix.isAbsolute(target) || posix.join(at, target).startsWith('..')) return 'dangling-link';
      isLink ||= left.length === 0;
      left = [...whole.split('/').filter((part) => part !== ''), ...left];
      [at, entry] = ['', this.#top];
    }
  }

  #bytesOf({ object }: TreeEntry): Promise<Buffer> {
    const known = this.#files.get(object);
    if (known !== undefined) return known;
    const read = this.#objects.read(object).then(({ type, bytes }) => {
      if (type !== 'blob') throw new GitFailure('damaged', object);
      return bytes;
    });
    this.#files.set(object, read);
    return read;
  }

  #entriesOf({ object }: TreeEntry): Promise<ReadonlyMap<string, TreeEntry>> {
    const known = this.#folders.get(object);
    if (known !== undefined) return known;
    const read = this.#objects.read(object).then(({ type, bytes }) => {
      if (type !== 'tree') throw new GitFailure('damaged', object);
      return entriesIn(bytes, object);
    });
    this.#folders.set(object, read);
    return read;
  }
}

/**
 * A tree's entries: the mode, a name up to a zero byte, twenty bytes of the object's name. The library refuses a whole tree
 * for one name that Windows can't hold, and for modes of git's first years; here such a file stands for itself.
 */
function entriesIn(bytes: Buffer, object: string): ReadonlyMap<string, TreeEntry> {
  const entries = new Map<string, TreeEntry>();
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(0x20, at);
    const end = bytes.indexOf(0, space);
    if (space === -1 || end === -1 || end + 20 >= bytes.length + 1) throw new GitFailure('damaged', object);
    const kind = kindOf(bytes.toString('latin1', at, space));
    const name = bytes.toString('utf8', space + 1, end);
    entries.set(name, { kind, object: bytes.toString('hex', end + 1, end + 21) });
    at = end + 21;
  }
  return entries;
}

function kindOf(mode: string): TreeEntry['kind'] {
  if (/^0?40000$/.test(mode)) return 'folder';
  if (mode === '120000') return 'link';
  return mode === '160000' ? 'submodule' : 'file';
}

const failure = (code: string, path: string) =>
  Object.assign(new Error(`${code}: ${path}`), { code, syscall: 'read', path });
