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
  if (parent !== null) putIn(parent, path.at(-1) ?? '', value);
}

/** Puts a value in the place of the one at a key of a map, or at an index of a list. */
export function putIn(parent: ValueNode, key: string, value: ValueNode): void {
  if (parent.kind === 'map') {
    const entry = parent.entries.get(key);
    if (entry !== undefined) parent.entries.set(key, { ...entry, value });
    parent.data[key] = value.data;
  } else if (parent.kind === 'list') {
    parent.items[Number(key)] = value;
    parent.data[Number(key)] = value.data;
  }
}

/** Takes the values at `paths` out of the tree; says whether there were any. */
export function leaveOut(paths: readonly (readonly string[])[], root: ValueNode): boolean {
  // Items keep their places until all are known: a list is gone through once, however many it loses.
  const fromLists = new Map<Extract<ValueNode, { readonly kind: 'list' }>, Set<number>>();
  const some = paths.filter((path) => path.length > 0);
  for (const path of some) {
    const parent = nodeAt(root, path.slice(0, -1));
    const last = path.at(-1) ?? '';
    if (parent?.kind === 'map') {
      parent.entries.delete(last);
      delete parent.data[last];
    } else if (parent?.kind === 'list') {
      fromLists.set(parent, (fromLists.get(parent) ?? new Set<number>()).add(Number(last)));
    }
  }
  for (const [{ items, data }, indexes] of fromLists) {
    removeAt(indexes, items);
    removeAt(indexes, data);
  }
  return some.length > 0;
}

function removeAt(indexes: ReadonlySet<number>, list: unknown[]): void {
  let kept = 0;
  for (const [index, item] of list.entries()) {
    if (indexes.has(index)) continue;
    list[kept] = item;
    kept += 1;
  }
  list.length = kept;
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
