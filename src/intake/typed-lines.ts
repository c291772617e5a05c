import { parseDocument } from 'yaml';
import type { Place, SourceText } from '../diagnostics/source-text.ts';

/** A line as a person typed it, in the parts that such lines have. */
export interface TypedLine {
  /** From 1. */
  readonly number: number;
  /** How many spaces stand before it. */
  readonly indent: number;
  /** The dash of an item with the spaces behind it, or "". */
  readonly dash: string;
  /** What stands before a colon; `null` without one. */
  readonly key: string | null;
  /** What stands behind the colon, or behind the dash where there is none; without a comment. */
  readonly value: string;
}

/** Lines that people type are shorter. */
const lookedAt = 2000;

/** A line in its parts. */
export function typedLine(source: SourceText, number: number): TypedLine {
  const typed = source.line(number).slice(0, lookedAt);
  const indent = typed.length - typed.replace(/^ +/, '').length;
  const text = withoutComment(typed.slice(indent));
  const [dash = ''] = /^- +/.exec(text) ?? [];
  const body = text.slice(dash.length);
  const colon = /^[^\s:"'[{#&*!][^:]*:(?= |$)/.exec(body)?.[0] ?? null;
  const key = colon?.slice(0, -1).trim() ?? null;
  return { number, indent, dash, key, value: body.slice(colon?.length ?? 0).trim() };
}

/** A line without what stands behind its "#"; one within quotes is no comment, and who knows where they end. */
function withoutComment(text: string): string {
  if (text.startsWith('#')) return '';
  const at = text.search(/[ \t]#/);
  const before = at === -1 ? text : text.slice(0, at);
  const isWithinQuotes = at !== -1 && (before.split('"').length % 2 === 0 || /[:-] '[^']*$/.test(before));
  return (isWithinQuotes ? text : before).trimEnd();
}

/** The same line with another value. */
export function lineWith({ dash, key }: TypedLine, value: string): string {
  return `${dash}${key === null ? '' : `${key}: `}${value}`;
}

/** Whether a line is of neither blanks nor a comment alone. */
function isSignificant(line: string): boolean {
  return !/^\s*(?:#|$)/.test(line);
}

/** So many lines are looked through for the next that says something. */
const reach = 200;

/** The line at an offset; the next that says something where that one is blank. */
export function lineFrom(source: SourceText, offset: number): TypedLine {
  const first = source.lineOf(offset);
  const last = source.lineOf(source.text.length);
  for (let number = first; number <= Math.min(last, first + reach); number += 1) {
    if (isSignificant(source.line(number))) return typedLine(source, number);
  }
  return typedLine(source, first);
}

/** The lines above one that say something, from the nearest. */
export function* linesAbove(source: SourceText, below: number): Generator<TypedLine> {
  for (let number = below - 1; number >= Math.max(1, below - reach); number -= 1) {
    if (isSignificant(source.line(number))) yield typedLine(source, number);
  }
}

/** A key that stands at several depths has no usual one. */
const nearlyAll = 0.75;

/** How a key is indented on nearly all other lines of a file; `null` where there is no such. */
export function usualIndent(source: SourceText, { key, number }: TypedLine): number | null {
  if (key === null) return null;
  const counts = new Map<number, number>();
  const from = Math.max(1, number - reach);
  const to = Math.min(source.lineOf(source.text.length), number + reach);
  for (let at = from; at <= to; at += 1) {
    if (at === number || !source.line(at).includes(key)) continue;
    const other = typedLine(source, at);
    if (other.key !== key) continue;
    const indent = other.indent + other.dash.length;
    counts.set(indent, (counts.get(indent) ?? 0) + 1);
  }
  const [[most, times] = [0, 0]] = [...counts].sort(([, a], [, b]) => b - a);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return times > 0 && times >= all * nearlyAll ? most : null;
}

/** A text in quotes as YAML takes it, in those that it does not hold itself. */
export function quotedText(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}

/** Whether a text is YAML by itself. */
export function isYaml(text: string): boolean {
  const { errors, warnings } = parseDocument(text, { logLevel: 'silent' });
  return errors.length + warnings.length === 0;
}

/** A line without what stands before and behind what it says. */
export function placeOf(source: SourceText, line: TypedLine): Place {
  const { start, end } = source.placeOfLine(line.number);
  const text = source.text.slice(start, end);
  const first = start + text.length - text.trimStart().length;
  const said = lineWith(line, line.value).trimEnd().length;
  return { source, start: first, end: Math.max(first + 1, Math.min(end, first + said)) };
}
