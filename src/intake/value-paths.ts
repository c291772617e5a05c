import type { Place, SourceText } from '../diagnostics/source-text.ts';
import type { ValueNode } from './values.ts';

/** The keys and indexes that lead to a value, of a JSON pointer. */
export function pathOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The value at a path; `null` where there is none. */
export function nodeAt(root: ValueNode, path: readonly string[]): ValueNode | null {
  let node: ValueNode | undefined = root;
  for (const key of path) {
    if (node?.kind === 'map') node = node.entries.get(key)?.value;
    else if (node?.kind === 'list') node = node.items[Number(key)];
    else return null;
  }
  return node ?? null;
}

/** Puts a value in the place of the one at a path, if there is one. */
export function putAt(root: ValueNode, path: readonly string[], value: ValueNode): void {
  const parent = nodeAt(root, path.slice(0, -1));
  const last = path.at(-1) ?? '';
  if (parent?.kind === 'map') {
    const entry = parent.entries.get(last);
    if (entry !== undefined) parent.entries.set(last, { ...entry, value });
    parent.data[last] = value.data;
  } else if (parent?.kind === 'list') {
    parent.items[Number(last)] = value;
    parent.data[Number(last)] = value.data;
  }
}

/** Takes the values at `paths` out of the tree; says whether there were any. */
export function leaveOut(paths: readonly (readonly string[])[], root: ValueNode): boolean {
  const unique = new Map(paths.filter((path) => path.length > 0).map((path) => [JSON.stringify(path), path]));
  // From the end, so that taking out one item of a list leaves the places of the others as they are.
  const ordered = [...unique.values()].sort((a, b) => comparePaths(b, a));
  for (const path of ordered) {
    const parent = nodeAt(root, path.slice(0, -1));
    const last = path.at(-1) ?? '';
    if (parent?.kind === 'map') {
      parent.entries.delete(last);
      delete parent.data[last];
    } else if (parent?.kind === 'list') {
      parent.items.splice(Number(last), 1);
      parent.data.splice(Number(last), 1);
    }
  }
  return ordered.length > 0;
}

function comparePaths(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const [left = '', right = ''] = [a[index], b[index]];
    if (left !== right) {
      const byNumber = Number(left) - Number(right);
      return Number.isNaN(byNumber) ? (left < right ? -1 : 1) : byNumber;
    }
  }
  return a.length - b.length;
}

/** Where a map's key stands; the map's beginning where it has no such key. */
export function keyPlace(source: SourceText, node: ValueNode, key: string): Place {
  const span = node.kind === 'map' ? node.entries.get(key)?.key : undefined;
  return { source, start: span?.start ?? node.start, end: span?.end ?? node.start };
}

/** Where a map that lacks a key is shown: at its own key in the map around it, or at its first line. */
export function headOf(source: SourceText, root: ValueNode, path: readonly string[]): Place {
  const parent = nodeAt(root, path.slice(0, -1));
  const last = path.at(-1);
  if (parent?.kind === 'map' && last !== undefined && parent.entries.has(last)) {
    return keyPlace(source, parent, last);
  }
  const node = nodeAt(root, path) ?? root;
  return { source, start: node.start, end: endOnLine(source, node) };
}

/** The end of a value, or of its first line where it runs over several. */
export function endOnLine(source: SourceText, { start, end }: ValueNode): number {
  // No further than the value: a file of one line has many of them.
  const lineBreak = source.text.slice(start, end).indexOf('\n');
  return lineBreak === -1 ? end : start + lineBreak;
}
