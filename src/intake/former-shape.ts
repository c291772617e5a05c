import { guessed } from '../diagnostics/suggestion.ts';
import { keysOfDocuments, keysOfOneKind, requiredKindNames } from './document-kinds.ts';
import type { SchemaName } from './schema-files.ts';
import type { MapEntry, ValueNode } from './values.ts';

type MapNode = Extract<ValueNode, { kind: 'map' }>;

/** The key that held the settings of the one document that there was. */
export const formerKey = 'document';
/** The key that holds the settings of every kind of document. */
export const presentKey = 'documents';
/** The kind of that one document. */
export const [formerKind = ''] = requiredKindNames;

/**
 * The values of a file of any age in the shape of today's schemas: review.yaml had `document` for the settings of
 * its one document, where it has `documents` now. Each value keeps its place, so that findings point into the file
 * as it is.
 */
export function inPresentShape(name: SchemaName, root: ValueNode): ValueNode {
  if (name !== 'campaign' || root.kind !== 'map' || root.entries.has(presentKey)) return root;
  const former = root.entries.get(formerKey);
  if (former === undefined) return root;
  const { key: formerPlace, value: settings } = former;
  const isWithoutKind = settings.kind === 'map' && !settings.entries.has(formerKind);
  const value = isWithoutKind ? withKind(settings, formerPlace) : settings;
  return mapOf(
    root,
    [...root.entries].map(([key, entry]) =>
      key === formerKey ? [presentKey, { key: formerPlace, value }] : [key, entry],
    ),
  );
}

/** The settings of one document in two: those that now are of every kind, and within them those of the kind. */
function withKind(former: MapNode, key: MapEntry['key']): MapNode {
  const shared: [string, MapEntry][] = [];
  const ofKind: [string, MapEntry][] = [];
  let last = shared;
  for (const entry of former.entries) {
    const [name, { value }] = entry;
    if (isOfKind(name)) last = ofKind;
    else if (keysOfDocuments.includes(name)) last = shared;
    // What has no value may be the rest of a text before it, torn at a comma.
    else if (value.data !== null) last = guessed(name, keysOfOneKind).likely.length > 0 ? ofKind : shared;
    last.push(entry);
  }
  return mapOf(former, [...shared, [formerKind, { key, value: mapOf(former, ofKind) }]]);
}

/** What a key at the top of a file is called today; that of no file stays as it is. */
export function presentNameOf(key: string, name: SchemaName | null): string {
  return name === 'campaign' && key === formerKey ? presentKey : key;
}

/** Whether a map has no place of its own in files of the former shape: that of a kind's settings. */
export function isWithoutPlace(name: SchemaName | null, path: readonly string[]): boolean {
  return name === 'campaign' && path.length === 2 && path[0] === presentKey && path[1] === formerKind;
}

/** Whether a key is of what is now said for a kind of document alone. */
export function isOfKind(key: string): boolean {
  return keysOfOneKind.includes(key);
}

/** A map with other entries, in the same place. */
function mapOf({ start, end }: MapNode, entries: readonly (readonly [string, MapEntry])[]): MapNode {
  const data: Record<string, unknown> = Object.create(null);
  for (const [key, { value }] of entries) data[key] = value.data;
  return { kind: 'map', start, end, entries: new Map(entries), data };
}
