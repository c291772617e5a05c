import { type Place, SourceText } from '../diagnostics/source-text.ts';
import { endsInMark } from '../vietnamese/end-marks.ts';
import { narrowest, pointOf, type TypedParagraph, typedParagraphs } from '../vietnamese/typed-paragraphs.ts';
import { type IntakeFinding, warning } from './finding-makers.ts';
import { isProse, patterns, type SchemaName, schemaAt } from './schema-files.ts';
import { putAt } from './value-paths.ts';
import { type ValueNode, visitNodes } from './values.ts';
import { parseYaml } from './yaml-text.ts';

/**
 * Puts texts that were typed in several lines on one line a paragraph, in whichever way of YAML they are written; those that
 * stand within sentences, on one line. Reports where nobody can know whether a line begins a paragraph.
 */
export function takeParagraphs(name: SchemaName, source: SourceText, root: ValueNode): IntakeFinding[] {
  const findings: IntakeFinding[] = [];
  const changes: (() => void)[] = [];
  const isPlain = isPlainlySpaced(source);
  visitNodes(root, (node, path) => {
    if (isPlain && isOneParagraph(source.text, node)) return;
    const lines = typedLines(source, node);
    const kind = lines === null ? null : textKindAt(name, path);
    if (lines === null || kind === null) return;
    const taken = textTaken(source, node, lines, kind);
    const at = [...path];
    changes.push(() => putAt(root, at, taken.node));
    if (taken.finding !== null) findings.push(taken.finding);
  });
  for (const change of changes) change();
  return findings;
}

type ScalarNode = Extract<ValueNode, { kind: 'scalar' }>;

/** A text as it is taken: what was typed in several lines, on one a paragraph; and what of it is unclear. */
export interface TakenText {
  readonly node: ScalarNode;
  readonly finding: IntakeFinding | null;
}

/**
 * A text of a kind as it is taken.
 * @param isPlain whether the file is plainly spaced
 * @returns `null` where it stays as it is
 */
export function takenText(
  source: SourceText,
  node: ScalarNode,
  kind: TextKind,
  isPlain: boolean,
): TakenText | null {
  if (isPlain && isOneParagraph(source.text, node)) return null;
  const lines = typedLines(source, node);
  return lines === null ? null : textTaken(source, node, lines, kind);
}

function textTaken(
  source: SourceText,
  { start, end }: ValueNode,
  lines: TypedLines,
  kind: TextKind,
): TakenText {
  const paragraphs = typedParagraphs(lines.texts);
  const data = kind === 'prose' ? paragraphs.map(({ text }) => text).join('\n') : onOneLine(paragraphs);
  const node: ScalarNode = { kind: 'scalar', start, end, data, typed: data };
  const doubtful = kind === 'prose' ? paragraphs.find(({ isDoubtful }) => isDoubtful) : undefined;
  if (doubtful === undefined) return { node, finding: null };
  const place = lines.first === null ? { source, start, end } : placeOf(source, lines.first + doubtful.line);
  return { node, finding: warning('line-end-unclear', place, { begins: beginningOf(doubtful.text) }) };
}

/** Whether a file has no spaces but plain ones and ends of lines, and no backslashes, which may stand for any. */
export function isPlainlySpaced({ text }: SourceText): boolean {
  if (text.includes('\\') || /[^\S \n\r]/.test(text) || text.includes('\u0085')) return false;
  return !text.includes('\r') || !/\r(?!\n)/.test(text);
}

/**
 * Whether a text is a paragraph as YAML reads it, as nearly all are: each line but its first goes on with the one before it, and
 * its words are parted by single spaces. To be asked of files that are plainly spaced.
 */
function isOneParagraph(source: string, node: ValueNode): boolean {
  if (node.kind !== 'scalar' || typeof node.data !== 'string' || node.typed !== node.data) return false;
  const { start, end, data } = node;
  const lineEnd = source.indexOf('\n', start);
  if (lineEnd === -1 || lineEnd >= end || data.includes('  ') || data.endsWith(' ')) return false;
  const isQuoted = source[start] === '"' || source[start] === "'";
  const lines = isQuoted ? wordLines(source, start + 1, end - 1) : wordLines(source, start, end);
  let length = -1;
  for (const line of lines) length += 1 + line.end - line.start;
  // Quotes in quotes are longer than what they stand for.
  if (length !== data.length || !beginsAt(firstWord, source, lines[0])) return false;
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index];
    if (line !== undefined && !beginsAt(nextWord, source, line) && !goesOn(source, line, lines)) return false;
  }
  return true;
}

/** A line from its first word to its last. */
interface WordLine {
  readonly start: number;
  readonly end: number;
  /** How far its beginning is from the margin. */
  readonly column: number;
}

/** The lines of a text, whose words may begin and end within the first and the last. */
function wordLines(source: string, from: number, to: number): WordLine[] {
  const lines: WordLine[] = [];
  let lineStart = source.lastIndexOf('\n', from - 1) + 1;
  for (let start = from; ; ) {
    const lineEnd = source.indexOf('\n', start);
    const isLast = lineEnd === -1 || lineEnd >= to;
    let end = isLast ? to : lineEnd;
    while (end > start && (source[end - 1] === ' ' || source[end - 1] === '\r')) end -= 1;
    lines.push({ start, end, column: start - lineStart });
    if (isLast) return lines;
    lineStart = lineEnd + 1;
    start = lineStart;
    while (source[start] === ' ') start += 1;
  }
}

function beginsAt(pattern: RegExp, source: string, line: WordLine | undefined): boolean {
  pattern.lastIndex = line?.start ?? 0;
  return pattern.test(source);
}

/** How a line begins that is neither blank nor a point. */
const firstWord = /[\p{L}\d]/uy;
/** How one begins within a sentence, and neither as "a)", "ii)" nor "đ." do. */
const nextWord = /(?![ivx]{2,4}\)|\p{Ll}[)./])\p{Ll}/uy;
/** How one begins that may as well begin a sentence, and is no point. */
const nameOrFigure = /\p{Lu}|\d{1,9}(?:[.,]\d{1,9}){0,3}[ %]/uy;
/** What a line may end with whose end was wanted. */
const wantedEnd = /[.;:!?…"”’»)]/;

/** Whether a line that may begin a sentence goes on with the one before it, which has no room for its first word. */
function goesOn(source: string, line: WordLine, lines: readonly WordLine[]): boolean {
  const before = lines[lines.indexOf(line) - 1];
  if (before === undefined || !beginsAt(nameOrFigure, source, line)) return false;
  if (wantedEnd.test(source[before.end - 1] ?? '')) return false;
  const margin = lines.reduce((least, { column }) => Math.min(least, column), Number.POSITIVE_INFINITY);
  const reach = ({ column, start, end }: WordLine) => column - margin + end - start;
  const width = lines.reduce((most, one) => Math.max(most, reach(one)), narrowest);
  const space = source.indexOf(' ', line.start);
  const wordEnd = space === -1 ? line.end : Math.min(space, line.end);
  return reach(before) + 1 + wordEnd - line.start > width;
}

/** The paragraphs of a value that was typed in several lines; none of any other. */
export function paragraphsTyped(source: SourceText, node: ValueNode): string[] {
  const lines = typedLines(source, node);
  return lines === null ? [] : typedParagraphs(lines.texts).map(({ text }) => text);
}

/** Prose is printed in paragraphs; other text in a sentence or a cell. */
export type TextKind = 'prose' | 'sentence';

/** What kind of text stands at a place; `null` for names and what is no text. */
export function textKindAt(name: SchemaName, path: readonly string[]): TextKind | null {
  if (isProse(name, path)) return 'prose';
  const { pattern, maxLength = longestName + 1 } = schemaAt(name, path) ?? {};
  return pattern === patterns.text && maxLength > longestName ? 'sentence' : null;
}

/** What may be longer is a text: a reason, a note. */
const longestName = 300;

/** Paragraphs as parts of one sentence, of which none runs into the next. */
function onOneLine(paragraphs: readonly TypedParagraph[]): string {
  return paragraphs.reduce((text, { text: typed, isDoubtful }) => {
    // What may be no point keeps its dash: "2020" and, on the next line, "- 2025".
    if (isDoubtful) return `${text} ${typed}`;
    const part = pointOf(typed)?.text ?? typed;
    return text === '' ? part : `${text}${endsInMark(text) ? '' : ';'} ${part}`;
  }, '');
}

/** The lines of a value as they stand in its file, or as it names their ends. */
interface TypedLines {
  readonly texts: readonly string[];
  /** The number of the first in the file; `null` where they are not the file's. */
  readonly first: number | null;
}

/** The lines that a text was typed in, whatever YAML makes of their ends; `null` where it is one line. */
function typedLines(source: SourceText, node: ValueNode): TypedLines | null {
  if (node.kind !== 'scalar' || typeof node.data !== 'string') return null;
  const { start, end, data } = node;
  const lineEnd = source.text.indexOf('\n', start);
  const escaped = lineEnds.test(data) ? { texts: data.split(lineEnds), first: null } : null;
  if (lineEnd === -1 || lineEnd >= end) return escaped;
  const typed = source.text.slice(start, end).replaceAll('\r\n', '\n');
  const isBlock = /^[|>]/.test(typed);
  const firstLine = source.lineOf(start);
  const column = start - source.placeOfLine(firstLine).start;
  const lines = isBlock ? typed.split('\n').slice(1) : inLines(typed, column);
  const texts = typed.startsWith('"') && typed.includes('\\') ? withoutEscapes(lines) : lines;
  // Whatever YAML reads otherwise: then its lines are those of the value.
  if (texts === null || withoutSpaces(texts.join('')) !== withoutSpaces(data)) return escaped;
  const parts = texts.flatMap((text) => text.split(lineEnds));
  const first = isBlock ? firstLine + 1 : firstLine;
  return { texts: withoutIndent(parts), first: parts.length === texts.length ? first : null };
}

/** Ends of lines within a value: those of escapes, and those that word processors have beside a file's own. */
const lineEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** Lines of a text in double quotes, each with what its escapes stand for; `null` where an escaped line end joins two. */
function withoutEscapes(lines: readonly string[]): string[] | null {
  const texts = lines.map((line) => {
    const { root } = parseYaml(new SourceText('', `"${line}"`));
    return root?.kind === 'scalar' && typeof root.data === 'string' ? root.data : null;
  });
  return texts.every((text) => text !== null) ? texts : null;
}

/** The lines of a text that begins in some column of its first, without its quotes. */
function inLines(typed: string, column: number): string[] {
  const [quote = ''] = /^["']/.exec(typed) ?? [];
  const text = quote === '' ? typed : ` ${typed.slice(1, -1)}`;
  return `${' '.repeat(column)}${quote === "'" ? text.replaceAll("''", "'") : text}`.split('\n');
}

/** Lines as far from the margin as what they are part of allows: how deep that lies is no matter. */
function withoutIndent(lines: readonly string[]): string[] {
  const indentOf = (line: string) => line.length - line.trimStart().length;
  const indent = lines
    .filter((line) => line.trim() !== '')
    .reduce((least, line) => Math.min(least, indentOf(line)), Number.POSITIVE_INFINITY);
  return lines.map((line) => line.slice(Math.min(indent, indentOf(line))));
}

const withoutSpaces = (text: string) => text.replace(/\s+/g, '');

/** A line of a file without the spaces at its beginning. */
function placeOf(source: SourceText, number: number): Place {
  const line = source.placeOfLine(number);
  const text = source.text.slice(line.start, line.end);
  return { ...line, start: line.start + text.length - text.trimStart().length };
}

/** The first words of a line, by which one finds it. */
const beginningOf = (text: string) =>
  text.length <= longestShown ? text : `${text.slice(0, text.lastIndexOf(' ', longestShown))}…`;

const longestShown = 40;
