import { invisibleCharacters } from '../diagnostics/characters.ts';
import type { Finding, TextEdit } from '../diagnostics/finding.ts';
import { SourceText } from '../diagnostics/source-text.ts';
import { decode, withLineFeeds } from '../intake/bytes.ts';
import type { ValueNode } from '../intake/values.ts';
import { parseYaml } from '../intake/yaml-text.ts';
import { countLeading } from '../leading.ts';
import { nfc } from '../vietnamese/normal-forms.ts';
import { areLineEndsMixed, type LineEnd, lineEndOf, withLineEndsOf } from './line-ends.ts';

/** A file as it was and as it could be. */
export interface FixedFile {
  /** Its text before, decoded. */
  readonly before: string;
  /** Its text now. */
  readonly after: string;
  /** The same, as it is to be written: UTF-8. */
  readonly bytes: Uint8Array;
  /** What was put in the place of what, for each finding that is fixed. */
  readonly changes: readonly Change[];
  /** What changes that the text does not show. */
  readonly encoding: readonly EncodingChange[];
}

/** One replacement in a file. */
interface Change {
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** What can change in a file without changing its text. */
export type EncodingChange = 'utf-16' | 'byte-order-mark' | 'nfd' | 'line-ends';

/**
 * A file with everything fixed that can be fixed safely: findings that have an edit, UTF-16 and NFD, byte order
 * marks, mixed line ends, trailing spaces. Comments and layout stay as they are elsewhere. What comes out is read again:
 * every value that was not meant to change is the same, or the file is left alone.
 * @param findings those of this file
 * @returns `null` where there is nothing to fix, or nothing that is safe
 */
export function fixedFile(path: string, bytes: Uint8Array, findings: readonly Finding[]): FixedFile | null {
  const { source, isUsable } = decode(path, bytes);
  if (!isUsable) return null;
  const fixes = apart(findings.flatMap(({ fix }) => fix ?? []));
  const lineEnd = lineEndOf(source.text);
  if (
    fixes.length === 0 &&
    !hasSpacesAtLineEnds.test(source.text) &&
    isWritten(source.text, lineEnd, bytes)
  ) {
    return null;
  }
  // Plain spaces decide what belongs to what: the rest is compared with the text that has them. No offset changes.
  const plainSpaces = fixes.filter((edit) => isOfPlainSpaces(edit, source));
  const spaced = plainSpaces.length === 0 ? source : new SourceText(path, edited(source.text, plainSpaces));
  const original = parseYaml(spaced).root;
  // What is no YAML may be so for its invisible characters alone.
  const edits = original === null ? fixes.filter((fix) => isOfInvisible(fix, source)) : fixes;
  const spaces = original === null ? [] : trailingSpaces(spaced, original);
  for (const chosen of [apart([...edits, ...spaces]), edits, original === null ? [] : plainSpaces, []]) {
    const withLineEnds = edited(source.text, chosen);
    if (isWritten(withLineEnds, lineEnd, bytes)) continue;
    // What stood between a letter and its mark is gone.
    const after = nfc(withLineEndsOf(withLineEnds, lineEnd));
    const isSafe =
      original === null
        ? chosen.length === 0 || parseYaml(new SourceText('', after)).root !== null
        : isSame(original, chosen, withLineEnds, after);
    if (!isSafe) continue;
    const made = new Set(chosen);
    return {
      before: source.text,
      after,
      bytes: new TextEncoder().encode(after),
      changes: edits.filter((edit) => made.has(edit)).map((edit) => changeBy(edit, source)),
      encoding: encodingChanges(bytes, source.text),
    };
  }
  return null;
}

const hasSpacesAtLineEnds = /[ \t](?:\r?\n|$)/;

/** Whether a text with one kind of line ends is what some bytes are. */
function isWritten(text: string, lineEnd: LineEnd, bytes: Uint8Array): boolean {
  return Buffer.from(withLineEndsOf(text, lineEnd)).equals(bytes);
}

/** Whether an edit puts plain spaces in the place of no-break spaces, and changes nothing else. */
function isOfPlainSpaces({ start, end, text }: TextEdit, source: SourceText): boolean {
  const before = source.text.slice(start, end);
  const isPlainSpace = (at: number) => /[\u00a0\u202f]/.test(before[at] ?? '') && text[at] === ' ';
  return (
    before.length === text.length &&
    before !== text &&
    text.split('').every((letter, at) => before[at] === letter || isPlainSpace(at))
  );
}

/** Whether an edit takes out invisible characters, or puts a space in the place of one, and changes nothing else. */
function isOfInvisible({ start, end, text }: TextEdit, source: SourceText): boolean {
  return text.trim() === '' && source.text.slice(start, end).replace(invisibleCharacters, '') === '';
}

function changeBy({ start, end, text }: TextEdit, source: SourceText): Change {
  return { line: source.lineOf(start), before: source.text.slice(start, end), after: text };
}

/** Edits from the first to the last; of two that overlap, the one that begins first. */
function apart(edits: readonly TextEdit[]): TextEdit[] {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let free = 0;
  return ordered.filter(({ start, end }) => {
    if (start < free) return false;
    free = Math.max(end, start + 1);
    return true;
  });
}

function edited(text: string, edits: readonly TextEdit[]): string {
  let at = 0;
  let result = '';
  for (const { start, end, text: replacement } of edits) {
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}

/** Spaces and tabs at the ends of lines, but for those within a text of several lines. */
function trailingSpaces(source: SourceText, root: ValueNode): TextEdit[] {
  // What an alias stands for has its place where the anchor is, so that they are not in order by themselves.
  const within = scalarsIn(root)
    .filter(({ start, end }) => source.text.slice(start, end).includes('\n'))
    .sort((a, b) => a.end - b.end);
  return [...source.text.matchAll(/(?<![ \t])[ \t]+(?=\r?\n|$)/g)]
    .map(({ 0: spaces, index }) => ({ start: index, end: index + spaces.length, text: '' }))
    .filter(({ start }) => {
      const scalar = endingAfter(within, start);
      return scalar === undefined || start < scalar.start;
    });
}

interface Scalar {
  readonly start: number;
  readonly end: number;
  /** Its value, with what distinguishes 1 from "1". */
  readonly meaning: string;
}

/** Every key and every value that is no map or list, in the order of the file; with marks for maps and lists. */
function scalarsIn(node: ValueNode): Scalar[] {
  const { start, end } = node;
  if (node.kind === 'scalar') return [{ start, end, meaning: `${typeof node.data} ${node.data}` }];
  const inner =
    node.kind === 'list'
      ? node.items.flatMap(scalarsIn)
      : [...node.entries].flatMap(([name, { key, value }]) => [
          { ...key, meaning: `key ${name}` },
          ...scalarsIn(value),
        ]);
  return [
    { start, end: start, meaning: node.kind },
    ...inner,
    { start: end, end, meaning: `end ${node.kind}` },
  ];
}

/**
 * Whether a text that was edited still says the same wherever no edit was made.
 * @param withLineEnds the edited text with the line ends of the original, where places can be compared
 */
function isSame(
  original: ValueNode,
  edits: readonly TextEdit[],
  withLineEnds: string,
  after: string,
): boolean {
  const now = parseYaml(new SourceText('', withLineEnds)).root;
  const final = after === withLineEnds ? now : parseYaml(new SourceText('', after)).root;
  if (now === null || final === null) return false;
  const before = scalarsIn(original);
  const edited = scalarsIn(now);
  const isKept =
    before.length === edited.length
      ? before.every((one, index) => one.meaning === edited[index]?.meaning || isEdited(one, edits))
      : isEqual(outside(before, edits), outside(edited, placesAfter(edits)));
  return isKept && isEqual(outside(edited, []).map(nfc), outside(scalarsIn(final), []));
}

function isEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}

type Places = readonly { readonly start: number; readonly end: number }[];

/** What is said by those scalars that no edit touches. */
function outside(scalars: readonly Scalar[], edits: Places) {
  return scalars.filter((scalar) => !isEdited(scalar, edits)).map(({ meaning }) => meaning);
}

/** Whether an edit touches a scalar; marks for maps and lists stay as they are. */
function isEdited({ start, end, meaning }: Scalar, edits: Places): boolean {
  if (/^(?:map|list|end)/.test(meaning)) return false;
  // What has no width, an empty value, belongs to what it stands beside.
  const beside = start === end ? 1 : 0;
  const edit = endingAfter(edits, start - beside);
  return edit !== undefined && edit.start < end + beside;
}

/** The first of some places, in their order and apart, that ends after an offset. */
function endingAfter<Kind extends { readonly end: number }>(
  places: readonly Kind[],
  offset: number,
): Kind | undefined {
  return places[countLeading(places, ({ end }) => end <= offset)];
}

/** Where the replacements of some edits stand in the text that was edited. */
function placesAfter(edits: readonly TextEdit[]) {
  let shift = 0;
  return edits.map(({ start, end, text }) => {
    const place = { start: start + shift, end: start + shift + text.length };
    shift += text.length - (end - start);
    return place;
  });
}

function encodingChanges(bytes: Uint8Array, text: string): EncodingChange[] {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const typed = isUtf16 ? '' : Buffer.from(bytes).toString('utf8');
  const hasReturns = /\r(?!\n)/.test(typed) || (withLineFeeds(typed) !== typed && !typed.includes('\n'));
  const isNfd = !isUtf16 && !withLineFeeds(typed).includes(text);
  return [
    ...(isUtf16 ? (['utf-16'] as const) : []),
    ...(hasMark ? (['byte-order-mark'] as const) : []),
    ...(isNfd ? (['nfd'] as const) : []),
    ...(hasReturns || areLineEndsMixed(text) ? (['line-ends'] as const) : []),
  ];
}
