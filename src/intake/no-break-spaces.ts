import type { SourceText } from '../diagnostics/source-text.ts';
import { error, type IntakeFinding } from './findings.ts';

/** No-break spaces where YAML's structure needs plain ones: before a line's first word, behind a dash, behind a key's colon. */
const indentation = /^[ \u00a0]*\u00a0[ \u00a0]*/;
const behindDash = /^ *-(\u00a0[ \u00a0]*)/;
const behindColon = /(?<![\w-])[\w-]+:(\u00a0[ \u00a0]*)/g;

/** Lines that people type are shorter. */
const lookedAt = 2000;

/** The no-break spaces of a line that stand for plain ones, from the first to the last of them; `null` without any. */
export function noBreakSpacesOn(source: SourceText, line: number): IntakeFinding | null {
  const text = source.line(line).slice(0, lookedAt);
  if (!text.includes('\u00a0')) return null;
  const runs: { readonly at: number; readonly length: number }[] = [];
  const [indent] = indentation.exec(text) ?? [];
  if (indent !== undefined) runs.push({ at: 0, length: indent.length });
  const [upToDash, dash] = behindDash.exec(text) ?? [];
  if (upToDash !== undefined && dash !== undefined) {
    runs.push({ at: upToDash.length - dash.length, length: dash.length });
  }
  for (const { 0: entry, 1: colon = '', index } of text.matchAll(behindColon)) {
    runs.push({ at: index + entry.length - colon.length, length: colon.length });
  }
  const [first] = runs;
  const last = runs.at(-1);
  if (first === undefined || last === undefined) return null;
  let spaced = text;
  for (const { at, length } of runs) {
    spaced = spaced.slice(0, at) + ' '.repeat(length) + spaced.slice(at + length);
  }
  const end = last.at + last.length;
  const offset = source.placeOfLine(line).start;
  const place = { source, start: offset + first.at, end: offset + end };
  return error(
    'invisible-character',
    place,
    { codePoint: 'U+00A0', choices: [] },
    { start: place.start, end: place.end, text: spaced.slice(first.at, end) },
  );
}

/** The same of every line of a text. */
export function noBreakSpacesIn(source: SourceText): readonly IntakeFinding[] {
  if (!source.text.includes('\u00a0')) return [];
  const findings: IntakeFinding[] = [];
  for (let line = 1; line <= source.lineOf(source.text.length); line += 1) {
    const found = noBreakSpacesOn(source, line);
    if (found !== null) findings.push(found);
  }
  return findings;
}
