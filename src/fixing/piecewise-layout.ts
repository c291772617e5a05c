import { isMap, isScalar, isSeq, type ParsedNode, parseDocument } from 'yaml';
import { formerKind, isOfKind, presentNameOf } from '../intake/former-shape.ts';
import type { SchemaName } from '../intake/schema-files.ts';
import { laidOut, rankOf } from './layout.ts';
import { marginTail, saysTheSame } from './said.ts';

/**
 * A text of YAML laid out piece by piece, where it cannot be as a whole: each entry of a map and each item of a list
 * by itself. What cannot be laid out without losing a comment, or moving what one speaks of, stays as it was typed.
 * @param text a value that begins at the margin
 * @param path of that value
 */
export function laidOutByPieces(text: string, name: SchemaName, path: readonly string[]): string {
  const tailStart = marginTail(text);
  const pieces = piecesOf(text.slice(0, tailStart));
  if (pieces === null) return text;
  const tail = text.slice(tailStart);
  // What stands at the top of a file speaks of the file; elsewhere it speaks of the first entry.
  const [head, above] = path.length === 0 ? partedHead(pieces.head) : ['', pieces.head];
  const entries = pieces.entries.map((entry, index) => ({
    ...entry,
    text: laidOutPiece(index === 0 ? above + entry.text : entry.text, name, path),
  }));
  const ranked = entries
    .map((entry, index) => ({ entry, index, rank: entry.key === null ? 0 : rankOf(entry.key, name, path) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ entry }) => entry);
  const candidates = [ranked, entries].map((some) => joined(head, some, tail));
  return candidates.find((candidate) => saysTheSame(text, candidate, wholeOf(name, path))) ?? text;
}

/** What of the top of a file speaks of the file, and what, after a blank line, of the first entry. */
function partedHead(head: string): [string, string] {
  const blank = head.trimEnd().lastIndexOf('\n\n');
  return blank === -1 ? [head, ''] : [head.slice(0, blank + 2), head.slice(blank + 2)];
}

/** An entry of a map, or an item of a list, with the comments above it. */
interface Entry {
  /** `null` for an item. */
  readonly key: string | null;
  readonly isBlankAbove: boolean;
  readonly text: string;
}

interface Pieces {
  /** What stands above the first entry. */
  readonly head: string;
  readonly entries: readonly Entry[];
}

/** The pieces of a text, which together are all its lines; `null` where they do not begin on lines of their own. */
function piecesOf(text: string): Pieces | null {
  const root = parsed(text);
  if (!(isMap(root) || isSeq(root)) || root.flow === true) return null;
  const lines = linesOf(text);
  const byOffset = linesByOffset(lines);
  const firstLines = entryStarts(root).map((offset) => byOffset.get(offset) ?? -1);
  if (firstLines.length === 0 || firstLines.some((line) => line === -1)) return null;
  const [top = 0] = firstLines;
  const beginnings = firstLines.map((line, index) => {
    if (index === 0) return top;
    // Comments at the margin speak of what stands below them.
    let above = line;
    while (above - 1 > (firstLines[index - 1] ?? 0) && /^(?:#|\s*$)/.test(lines[above - 1] ?? '')) above -= 1;
    return above;
  });
  const entries = beginnings.map((begin, index) => {
    const all = lines.slice(begin, beginnings[index + 1] ?? lines.length);
    const blank = all.findIndex((line) => line.trim() !== '');
    const key = isMap(root) ? root.items[index]?.key : null;
    return {
      key: isScalar(key) ? String(key.value) : null,
      isBlankAbove: blank > 0,
      text: all.slice(Math.max(0, blank)).join(''),
    };
  });
  return { head: lines.slice(0, top).join(''), entries };
}

function parsed(text: string): ParsedNode | null {
  return parseDocument(text, { uniqueKeys: false, logLevel: 'error', keepSourceTokens: true }).contents;
}

/** Where the keys of a map, or the dashes of a list, stand. */
function entryStarts(root: ParsedNode): number[] {
  if (isMap(root)) return root.items.map(({ key }) => key.range[0]);
  const token = root.srcToken;
  if (token?.type !== 'block-seq') return [];
  return token.items.flatMap(({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset ?? []);
}

/** Lines with their ends. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Each line by the offset at which it begins. */
function linesByOffset(lines: readonly string[]): ReadonlyMap<number, number> {
  const byOffset = new Map<number, number>();
  let start = 0;
  for (const [index, line] of lines.entries()) {
    byOffset.set(start, index);
    start += line.length;
  }
  return byOffset;
}

function joined(head: string, entries: readonly Entry[], tail: string): string {
  const all = entries.reduce((text, entry) => {
    const above = text === '' || text.endsWith('\n') ? text : `${text}\n`;
    const hasBlank = text === '' || text.endsWith('\n\n');
    return above + (entry.isBlankAbove && !hasBlank ? '\n' : '') + entry.text;
  }, head);
  const below = tail.trim() === '' ? '' : withOneLineAbove(tail).trimEnd();
  return below === '' ? all : `${all}${all.endsWith('\n') ? '' : '\n'}${below}\n`;
}

/** A text with one blank line above it where there are several. */
function withOneLineAbove(text: string): string {
  const lineStart = text.lastIndexOf('\n', text.search(/[^ \t\n]/)) + 1;
  return lineStart === 0 ? text : `\n${text.slice(lineStart)}`;
}

/** An entry or an item, laid out; else with what is within it laid out; else as it was. */
function laidOutPiece(text: string, name: SchemaName, path: readonly string[]): string {
  const ways = [
    () => laidOut(text, name, path),
    () => laidOutWithin(text, name, path),
    () => laidOut(text, name, path, 0),
  ];
  for (const way of ways) {
    const after = way();
    if (after !== null && saysTheSame(text, after, wholeOf(name, path))) return after;
  }
  return text;
}

/** The schema of a whole file; `null` for a part of one. */
function wholeOf(name: SchemaName, path: readonly string[]): SchemaName | null {
  return path.length === 0 ? name : null;
}

/** An entry or an item with what stands below its key, or beside its dash, laid out by pieces; `null` without such. */
function laidOutWithin(text: string, name: SchemaName, path: readonly string[]): string | null {
  const root = parsed(text);
  const lines = linesOf(text);
  const [start = 0] = root === null ? [] : entryStarts(root);
  const first = linesByOffset(lines).get(start) ?? -1;
  const pair = isMap(root) ? root.items[0] : undefined;
  const value = isSeq(root) ? root.items[0] : pair?.value;
  if (first === -1 || !(isMap(value) || isSeq(value)) || value.flow === true) return null;
  const [valueStart = 0] = entryStarts(value);
  const column = valueStart - (text.lastIndexOf('\n', valueStart - 1) + 1);
  const isBesideDash = isSeq(root) && !text.slice(start, valueStart).includes('\n');
  if (!isBesideDash && (isSeq(root) || !text.slice(start, valueStart).includes('\n'))) return null;
  const key = isScalar(pair?.key) ? String(pair.key.value) : '0';
  const step = presentNameOf(key, wholeOf(name, path));
  const above = [
    ...lines.slice(0, first),
    ...(isBesideDash ? [] : [lines[first]?.replace(/:[ \t]+#/, ': #').replace(key, step)]),
  ].join('');
  const body = lines.slice(isBesideDash ? first : first + 1);
  const bodyLines = isBesideDash ? [(body[0] ?? '').replace('-', ' '), ...body.slice(1)] : body;
  const within = withoutIndent(bodyLines, column);
  const inner = laidOutByPieces(step === key ? within : withKindApart(within), name, [...path, step]);
  const indented = linesOf(inner).map((line) => (line === '\n' ? line : `  ${line}`));
  if (!isBesideDash) return above + indented.join('');
  return /^ {2}[#\s]/.test(indented[0] ?? '') ? null : above + indented.join('').replace('  ', '- ');
}

/** The entries of a document's former settings, with those of its kind below the kind's name. */
function withKindApart(text: string): string {
  const pieces = piecesOf(text);
  if (pieces === null || pieces.entries.some(({ key }) => key === formerKind)) return text;
  const entries = pieces.entries.map((entry, index) =>
    index === 0 ? { ...entry, text: pieces.head + entry.text } : entry,
  );
  const ofKind = entries.filter(({ key }) => key !== null && isOfKind(key));
  const indented = linesOf(joined('', ofKind, '')).map((line) => (line === '\n' ? line : `  ${line}`));
  const kind = { key: formerKind, isBlankAbove: false, text: `${formerKind}:\n${indented.join('')}` };
  return joined('', [...entries.filter((entry) => !ofKind.includes(entry)), kind], '');
}

function withoutIndent(lines: readonly string[], indent: number): string {
  return lines.map((line) => line.slice(Math.min(indent, /^ */.exec(line)?.[0].length ?? 0))).join('');
}
