import { SourceText } from '../diagnostics/source-text.ts';
import { inPresentShape, isWithoutPlace } from '../intake/former-shape.ts';
import type { SchemaName } from '../intake/schema-files.ts';
import { paragraphsTyped } from '../intake/typed-paragraphs.ts';
import type { ValueNode } from '../intake/values.ts';
import { parseYaml } from '../intake/yaml-text.ts';
import { commentsIn } from '../intake/yaml-tokens.ts';
import { countLeading } from '../leading.ts';
import { suppressionsIn } from '../validation/suppressions.ts';

/** What a text of YAML says, to its readers and to the program, whatever its layout. */
interface Said {
  /** Every value with its digits; the order of keys does not matter. */
  readonly values: string;
  /** Every comment, with what it stands behind on its line, in an order of their own. */
  readonly comments: readonly string[];
  /** What each comment that leaves out findings speaks of. */
  readonly suppressions: readonly string[];
}

/**
 * Whether two texts of YAML say the same: values, comments, and what is left out of the findings.
 * @param name of the schema where the texts are whole files, which may be of older shapes
 */
export function saysTheSame(before: string, after: string, name: SchemaName | null): boolean {
  return comparedWith(before, name)(after);
}

/** A text of YAML that has been parsed. */
interface Parsed {
  readonly source: SourceText;
  readonly root: ValueNode;
}

/**
 * What shows whether other texts of YAML say the same as one, which is looked at once.
 * @param one its text, or what has been parsed of it
 * @param name of the schema where they are whole files, which may be of older shapes
 */
export function comparedWith(one: string | Parsed, name: SchemaName | null): (other: string) => boolean {
  let before: Said | null | undefined;
  return (text) => {
    if (before === undefined) before = typeof one === 'string' ? saidBy(one, name) : saidIn(one, name);
    const after = saidBy(text, name);
    return (
      before !== null &&
      after !== null &&
      before.values === after.values &&
      isEqual(before.comments, after.comments) &&
      isEqual(before.suppressions, after.suppressions)
    );
  };
}

/** @returns `null` where the text is no YAML */
function saidBy(text: string, name: SchemaName | null): Said | null {
  const source = new SourceText('', text);
  const { root } = parseYaml(source);
  return root === null ? null : saidIn({ source, root }, name);
}

function saidIn({ source, root: asTyped }: Parsed, name: SchemaName | null): Said {
  const root = name === null ? asTyped : inPresentShape(name, asTyped);
  return {
    values: meaningOf(root, source),
    comments: comments(source, root),
    suppressions: suppressions(source, root, name),
  };
}

/**
 * What a value says: the order of keys does not matter, every digit does, and so do the paragraphs that a text was typed in. What is within is put in as it is: quoted anew at
 * each level, a value some levels deep would take all memory.
 */
function meaningOf(node: ValueNode, source: SourceText): string {
  if (node.kind === 'scalar') {
    const paragraphs = paragraphsTyped(source, node);
    return JSON.stringify([
      typeof node.data,
      typeof node.data === 'number' ? node.typed : node.data,
      ...(paragraphs.length > 1 ? paragraphs : []),
    ]);
  }
  if (node.kind === 'list') return `[${node.items.map((item) => meaningOf(item, source)).join()}]`;
  const entries = [...node.entries].map(([key, { value }]) => [key, meaningOf(value, source)] as const);
  const inOrder = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${inOrder.map(([key, meaning]) => `${JSON.stringify(key)}:${meaning}`).join()}}`;
}

/** What ends at a place in a text. */
interface Ended {
  readonly start: number;
  readonly end: number;
  readonly path: string;
}

function comments(source: SourceText, root: ValueNode): string[] {
  const found = commentsIn(source).map(({ text, start }) => {
    const { start: lineStart } = source.placeOfLine(source.lineOf(start));
    return { text: text.trim(), start, isAlone: source.text.slice(lineStart, start).trim() === '' };
  });
  const ends = found.every(({ isAlone }) => isAlone) ? [] : endsIn(root);
  const tail = marginTail(source.text);
  return found
    .map(({ text, start, isAlone }) => {
      if (!isAlone) return `${text} ${lastBefore(ends, start)?.path ?? ''}`;
      return start >= tail ? `${text} at the end` : text;
    })
    .sort();
}

/**
 * Where the comments begin that end a text and stand at its margin: often entries that wait for the mark before
 * them to be taken away, and then must stand where they stood.
 */
export function marginTail(text: string): number {
  let tail = text.length;
  for (;;) {
    const lineStart = text.lastIndexOf('\n', tail - 2) + 1;
    if (tail === 0 || !/^(?:#|\s*$)/.test(text.slice(lineStart, tail))) return tail;
    tail = lineStart;
  }
}

/** Keys and values in the order in which they end; of those that end together, the innermost last. */
function endsIn(root: ValueNode): Ended[] {
  const ends: Ended[] = [];
  const visit = (node: ValueNode, path: string): void => {
    ends.push({ start: node.start, end: node.end, path });
    if (node.kind === 'list')
      for (const [index, item] of node.items.entries()) visit(item, `${path}/${index}`);
    if (node.kind !== 'map') return;
    for (const [name, { key, value }] of node.entries) {
      ends.push({ ...key, path: `${path}/${name}` });
      visit(value, `${path}/${name}`);
    }
  };
  visit(root, '');
  // What came of a shape that has no such map stands where the map around it does, which is the last then.
  return ends.sort((a, b) => a.end - b.end || a.start - b.start || b.path.length - a.path.length);
}

/** The last that ends at or before an offset. */
function lastBefore(ends: readonly Ended[], offset: number): Ended | undefined {
  return ends[countLeading(ends, ({ end }) => end <= offset) - 1];
}

/** Each suppression with the keys and values that begin on its line: at these stand the findings left out. */
function suppressions(source: SourceText, root: ValueNode, name: SchemaName | null): string[] {
  const found = suppressionsIn(source);
  if (found.length === 0) return [];
  const byLine = new Map<number, string[]>(found.map(({ line }) => [line, []]));
  const add = (offset: number, what: string) => byLine.get(source.lineOf(offset))?.push(what);
  const visit = (node: ValueNode, path: readonly string[]): void => {
    if (!isWithoutPlace(name, path)) add(node.start, JSON.stringify(path));
    if (node.kind === 'scalar') addLines(node, path);
    if (node.kind === 'list')
      for (const [index, item] of node.items.entries()) visit(item, [...path, `${index}`]);
    if (node.kind !== 'map') return;
    for (const [key, { key: place, value }] of node.entries) {
      if (!isWithoutPlace(name, [...path, key])) add(place.start, JSON.stringify([...path, key, 'key']));
      visit(value, [...path, key]);
    }
  };
  // A finding about a word of a text that runs over several lines stands on one of these.
  const addLines = ({ start, end }: ValueNode, path: readonly string[]): void => {
    if (source.lineOf(start) === source.lineOf(end)) return;
    for (const line of byLine.keys()) {
      const place = source.placeOfLine(line);
      const part = source.text.slice(Math.max(start, place.start), Math.min(end, place.end)).trim();
      if (place.start < end && place.end > start) byLine.get(line)?.push(JSON.stringify([...path, part]));
    }
  };
  visit(root, []);
  return found
    .map(({ code, reason, line }) => JSON.stringify([code, reason, [...(byLine.get(line) ?? [])].sort()]))
    .sort();
}

function isEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}
