import { isMap, isScalar, Pair, Scalar, YAMLMap } from 'yaml';
import { formerKey, formerKind, isOfKind, presentKey } from '../intake/former-shape.ts';
import type { SchemaName } from '../intake/schema-files.ts';

/**
 * Puts a file of an older shape into that of today: what review.yaml said of one document under `document` goes
 * under `documents`, and what is of that document alone under its kind there. Comments go with what they stand at;
 * entries that wait behind a "#" go where they would be entries.
 */
export function putInPresentShape(root: unknown, name: SchemaName): void {
  if (name !== 'campaign' || !isMap(root) || root.has(presentKey)) return;
  const former = root.items.find((pair) => keyOf(pair) === formerKey);
  if (former === undefined) return;
  if (isScalar(former.key)) former.key.value = presentKey;
  if (isMap(former.value) && !former.value.has(formerKind)) partKind(former.value);
}

/** Puts what is of the kind alone into a map of its own, at the end. */
function partKind(document: YAMLMap): void {
  const former = document.items;
  const [first] = former;
  // A comment above the first entry is kept by the map: it goes where the entry goes.
  if (isScalar(first?.key) && document.commentBefore) {
    first.key.commentBefore = document.commentBefore;
    document.commentBefore = null;
  }
  const kind = new YAMLMap();
  kind.flow = document.flow ?? false;
  kind.items = former.filter((pair) => isOfKind(keyOf(pair)));
  document.items = former.filter((pair) => !isOfKind(keyOf(pair)));
  const waiting: string[] = [];
  const withoutWaiting = (comment: string | null | undefined): string | null => {
    const { ofKind, others } = partedComment(comment ?? '');
    for (const line of ofKind) waiting.push(line);
    return others.length === 0 ? null : others.join('\n');
  };
  for (const { key } of document.items) {
    if (isScalar(key)) key.commentBefore = withoutWaiting(key.commentBefore);
  }
  document.comment = withoutWaiting(document.comment);
  if (waiting.length > 0) kind.comment = waiting.join('\n');
  for (const { items } of [document, kind]) {
    const key = items[0]?.key;
    if (isScalar(key) && items[0] !== first) key.spaceBefore = false;
  }
  // What it names by "&" may be called below.
  const at = Math.max(
    0,
    former.findIndex((pair) => isOfKind(keyOf(pair))),
  );
  document.items.splice(at, 0, new Pair(new Scalar(formerKind), kind));
}

/** The lines of a comment that are entries of the kind behind "#", with the lines below that go on with them. */
function partedComment(comment: string): { readonly ofKind: string[]; readonly others: string[] } {
  const [ofKind, others]: [string[], string[]] = [[], []];
  let last = others;
  for (const line of comment === '' ? [] : comment.split('\n')) {
    const [, key] = /^ ?([A-Za-z]+):/.exec(line) ?? [];
    if (key !== undefined) last = isOfKind(key) ? ofKind : others;
    else if (!/^(?: {2,}\S|$)/.test(line)) last = others;
    last.push(line);
  }
  return { ofKind, others };
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}
