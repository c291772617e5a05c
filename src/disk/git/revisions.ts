import { GitFailure } from './git-failure.ts';
import type { GitObjects } from './objects.ts';

/**
 * The tree of the revision that a text names, as git reads it: a branch, a tag, HEAD, the beginning of a commit's name, each
 * perhaps with ~2 or ^ behind it.
 * @returns the name of the tree
 * @throws GitFailure
 */
export async function treeOfRevision(objects: GitObjects, revision: string): Promise<string> {
  const [, base = '', steps = ''] = /^([^~^]*)([~^].*)?$/s.exec(revision) ?? [];
  const named =
    (await namedByReference(objects, base === '@' ? 'HEAD' : base)) ??
    (await namedByBeginning(objects, base));
  if (named === null) throw new GitFailure('unknown-revision', revision);
  let commit = await commitAt(objects, named, revision);
  for (const [, sign, digits] of stepsOf(steps, revision)) {
    const number = digits === undefined || digits === '' ? 1 : Number(digits);
    if (sign === '^' && number === 0) continue;
    const times = sign === '~' ? number : 1;
    const parent = sign === '~' ? 1 : number;
    for (let time = 0; time < times; time += 1) {
      const name = commit.parents[parent - 1];
      if (name === undefined) throw new GitFailure('unknown-revision', revision);
      commit = await commitAt(objects, name, revision);
    }
  }
  return commit.tree;
}

/** "~2^" as its steps. @throws GitFailure where it is something else */
function stepsOf(steps: string, revision: string): RegExpMatchArray[] {
  const found = [...steps.matchAll(/([~^])(\d{0,6})/g)];
  if (found.map(([text]) => text).join('') !== steps) throw new GitFailure('unknown-revision', revision);
  return found;
}

/** The object that a branch, a tag or another reference names; `null` where there is no such reference. */
async function namedByReference(objects: GitObjects, name: string): Promise<string | null> {
  // What git lets no reference be called, as a path that leads elsewhere; and a whole name is looked for as one.
  if (name === '' || /^[0-9a-f]{40}$/.test(name)) return null;
  if (name.split('/').some((part) => part === '' || part.startsWith('.') || part.endsWith('.lock')))
    return null;
  if (/[\p{Cc} :?*[\\]|\.\.|@\{/u.test(name)) return null;
  return objects.referenceNamed(name);
}

/** The commit whose name begins so; of several objects, the only one that leads to a commit. */
async function namedByBeginning(objects: GitObjects, beginning: string): Promise<string | null> {
  const digits = beginning.toLowerCase();
  if (!/^[0-9a-f]{4,40}$/.test(digits)) return null;
  const names = await objects.namesBeginning(digits);
  const commits: string[] = [];
  for (const name of names) {
    const { type } = await objects.read(name);
    if (type === 'commit' || type === 'tag') commits.push(name);
  }
  if (commits.length > 1) throw new GitFailure('ambiguous-revision', beginning);
  return commits[0] ?? null;
}

interface Commit {
  readonly tree: string;
  readonly parents: readonly string[];
}

/** A commit, or that which a tag is of. */
async function commitAt(objects: GitObjects, name: string, revision: string): Promise<Commit> {
  let at = name;
  for (let depth = 0; depth < 10; depth += 1) {
    const { type, bytes } = await objects.read(at);
    const [head = ''] = bytes.toString('latin1').split('\n\n', 1);
    const values = (key: string) =>
      head.split('\n').flatMap((line) => {
        const [, value] = line.startsWith(`${key} `) ? (/ ([0-9a-f]{40})$/.exec(line) ?? []) : [];
        return value === undefined ? [] : [value];
      });
    const [tree] = values('tree');
    if (type === 'commit' && tree !== undefined) return { tree, parents: values('parent') };
    const [object] = values('object');
    if (type !== 'tag' || object === undefined) break;
    at = object;
  }
  throw new GitFailure('unknown-revision', revision);
}
