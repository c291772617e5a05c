import { type Place, SourceText } from '../diagnostics/source-text.ts';
import { endsInMark } from '../vietnamese/end-marks.ts';
import { pointOf, type TypedParagraph, typedParagraphs } from '../vietnamese/typed-paragraphs.ts';
import { type IntakeFinding, warning } from './findings.ts';
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
  visitNodes(root, (node, path) => {
    const lines = typedLines(source, node);
    const kind = lines === null ? null : kindOf(name, path);
    if (lines === null || kind === null) return;
    const paragraphs = typedParagraphs(lines.texts);
    const data = kind === 'prose' ? paragraphs.map(({ text }) => text).join('\n') : onOneLine(paragraphs);
    const at = [...path];
    changes.push(() => putAt(root, at, { ...node, kind: 'scalar', data, typed: data }));
    const doubtful = kind === 'prose' ? paragraphs.find(({ isDoubtful }) => isDoubtful) : undefined;
    if (doubtful === undefined) return;
    const place =
      lines.first === null ? { source, ...spanOf(node) } : placeOf(source, lines.first + doubtful.line);
    findings.push(warning('line-end-unclear', place, { begins: beginningOf(doubtful.text) }));
  });
  for (const change of changes) change();
  return findings;
}

/** The paragraphs of a value that was typed in several lines; none of any other. */
export function paragraphsTyped(source: SourceText, node: ValueNode): string[] {
  const lines = typedLines(source, node);
  return lines === null ? [] : typedParagraphs(lines.texts).map(({ text }) => text);
}

/** Prose is printed in paragraphs; other text in a sentence or a cell. `null` for names and what is no text. */
function kindOf(name: SchemaName, path: readonly string[]): 'prose' | 'sentence' | null {
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

const spanOf = ({ start, end }: ValueNode) => ({ start, end });

/** The first words of a line, by which one finds it. */
const beginningOf = (text: string) =>
  text.length <= longestShown ? text : `${text.slice(0, text.lastIndexOf(' ', longestShown))}…`;

const longestShown = 40;
