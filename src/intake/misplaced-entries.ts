import type { SourceText } from '../diagnostics/source-text.ts';
import { guessed } from '../diagnostics/suggestion.ts';
import { error, type IntakeFinding } from './finding-makers.ts';
import { knownContainers, type SchemaName, schemaAt } from './schema-files.ts';
import type { MapEntry, ValueNode } from './values.ts';

type MapNode = Extract<ValueNode, { kind: 'map' }>;

/**
 * Takes out of a file's values the entries that stand where another kind of entries belongs, and says so once: those
 * that have lost their indentation, wholly or by a step, and figures below ratings. Each would be unknown there, and each of its keys.
 */
export function takeOutMisplaced(name: SchemaName, source: SourceText, root: ValueNode): IntakeFinding[] {
  if (root.kind !== 'map') return [];
  return [
    ...unindented(name, source, root),
    ...(name === 'submission' ? figuresBelowRatings(source, root) : []),
    ...(name === 'submission' ? textsBelowFigures(source, root) : []),
    ...besideHolders(name, source, root, []),
  ];
}

/** Values such as "previous: 4" that stand beside the indicators, one of which they belong to. */
function* besideHolders(
  name: SchemaName,
  source: SourceText,
  node: MapNode,
  path: readonly string[],
): Generator<IntakeFinding> {
  if (path.length > deepest || source.text[node.start] === '{') return;
  const inner = schemaAt(name, [...path, anyId])?.properties ?? {};
  const isKnown = schemaAt(name, path)?.properties ?? {};
  let holder = '';
  let above: MapEntry | null = null;
  for (const [key, entry] of [...node.entries]) {
    const { value } = entry;
    const isBeside = Object.hasOwn(inner, key) && !Object.hasOwn(isKnown, key) && value.kind !== 'map';
    if (isBeside && above !== null) {
      const [found, wanted] = [columnOf(source, entry.key.start), columnWithin(source, above)];
      takeOut(node, [key]);
      if (above.value.data === null) takeOut(node, [holder]);
      const place = { source, ...entry.key };
      yield error('yaml-bad-indent', place, { detail: '', indent: { found, wanted } });
      continue;
    }
    [holder, above] = [key, entry];
    if (value.kind === 'map') yield* besideHolders(name, source, value, [...path, key]);
  }
}

/** Ratings of units in the host's file stand deepest. */
const deepest = 3;

/** No key of any map, so that it stands for whatever ids there are. */
const anyId = '';

/** How deep entries stand below a key: as those that it has, or one step below itself. */
function columnWithin(source: SourceText, { key, value }: MapEntry): number {
  const isBelow = value.kind === 'map' && source.lineOf(value.start) > source.lineOf(key.start);
  return isBelow ? columnOf(source, value.start) : columnOf(source, key.start) + 2;
}

function columnOf(source: SourceText, offset: number): number {
  return source.position(offset).column - 1;
}

/** What follows a key without a value at the margin, and is none of the keys that stand there. */
function unindented(name: SchemaName, source: SourceText, root: MapNode): IntakeFinding[] {
  const known = schemaAt(name, [])?.properties ?? {};
  const lost: { readonly key: string; readonly entry: MapEntry }[] = [];
  const holders: string[] = [];
  let holder: string | null = null;
  for (const [key, entry] of root.entries) {
    // A key that is misspelt stands where it should.
    const isMisspelt = !Object.hasOwn(known, key) && guessed(key, Object.keys(known)).likely.length > 0;
    const isKnown = Object.hasOwn(known, key) || isMisspelt;
    if (isKnown) holder = knownContainers().has(key) && entry.value.data === null ? key : null;
    else if (holder !== null && /^[\p{L}\d]/u.test(key)) {
      if (holders.at(-1) !== holder) holders.push(holder);
      lost.push({ key, entry });
    }
  }
  const [first] = lost;
  if (first === undefined) return [];
  takeOut(root, [...holders, ...lost.map(({ key }) => key)]);
  const place = { source, ...first.entry.key };
  return [error('yaml-entries-misplaced', place, { key: first.key, below: holders[0] ?? '', wanted: null })];
}

const ofFigures: ReadonlySet<string> = new Set(['target', 'actual', 'previous']);

/** Figures below "ratings", as where the line "indicators:" was deleted. */
function figuresBelowRatings(source: SourceText, root: MapNode): IntakeFinding[] {
  const ratings = root.entries.get('ratings')?.value;
  if (ratings?.kind !== 'map') return [];
  const figures = [...ratings.entries].filter(
    ([, { value }]) =>
      value.kind === 'map' &&
      value.entries.size > 0 &&
      [...value.entries.keys()].every((key) => ofFigures.has(key)),
  );
  const [first] = figures;
  if (first === undefined) return [];
  const [key, entry] = first;
  takeOut(
    ratings,
    figures.map(([one]) => one),
  );
  const place = { source, ...entry.key };
  return [error('yaml-entries-misplaced', place, { key, below: 'ratings', wanted: 'indicators' })];
}

/** Paragraphs below "indicators" or "ratings", as where the line "narrative:" is deleted, or still a comment. */
function textsBelowFigures(source: SourceText, root: MapNode): IntakeFinding[] {
  const known = schemaAt('submission', ['narrative'])?.properties ?? {};
  const isTexts = ({ kind, data }: ValueNode) =>
    kind === 'list' || (kind === 'map' && Object.values(data).some(Array.isArray));
  return ['ratings', 'indicators'].flatMap((below) => {
    const holder = root.entries.get(below)?.value;
    if (holder?.kind !== 'map') return [];
    const texts = [...holder.entries].filter(
      ([key, { value }]) => Object.hasOwn(known, key) && isTexts(value),
    );
    const [first] = texts;
    if (first === undefined) return [];
    const [key, entry] = first;
    takeOut(
      holder,
      texts.map(([one]) => one),
    );
    const place = { source, ...entry.key };
    return [error('yaml-entries-misplaced', place, { key, below, wanted: 'narrative' })];
  });
}

function takeOut(map: MapNode, keys: readonly string[]): void {
  for (const key of keys) {
    map.entries.delete(key);
    delete map.data[key];
  }
}
