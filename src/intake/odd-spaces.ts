import { codePointOf } from '../diagnostics/characters.ts';
import { joinedEdits } from '../diagnostics/joined-edits.ts';
import type { SourceText } from '../diagnostics/source-text.ts';
import { error, type IntakeFinding } from './finding-makers.ts';
import { knownTopKeys } from './schema-files.ts';

/** A space that looks like a plain one and is another, such as comes along from Word and from web pages. */
const odd = /[^\P{Zs} ]/u;

/** Where YAML's structure needs plain spaces: before a line's first word, around a key's colon, behind a dash, a brace, a comma. */
const patterns: readonly RegExp[] = [
  /^( *[^\P{Zs} ]\p{Zs}*)/gu,
  /(?<=^ *-)( *[^\P{Zs} ]\p{Zs}*)/gu,
  /(?<![\w-])[\w-]+:( *[^\P{Zs} ]\p{Zs}*)/gu,
  /^ *(?:- *)?\w[\w-]*( *[^\P{Zs} ]\p{Zs}*):/gu,
  /[{,]( *[^\P{Zs} ]\p{Zs}*)[\w-]+:/gu,
];
/** Also behind a value: there it may belong to a text. */
const behindValue: readonly RegExp[] = [/([^\P{Zs} ])#/gu];

/** Lines that people type are shorter. */
const lookedAt = 2000;

/**
 * The spaces of a line that stand for plain ones, from the first to the last of them; `null` without any.
 * @param isFaulty whether something on the line is known to be wrong
 */
export function oddSpacesOn(source: SourceText, line: number, isFaulty: boolean): IntakeFinding | null {
  const text = source.line(line).slice(0, lookedAt);
  if (!odd.test(text)) return null;
  const runs = [...patterns, ...(isFaulty ? behindValue : [])]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ 0: all, 1: run = '', index }) => ({ at: index + all.indexOf(run), length: run.length }))
    .sort((a, b) => a.at - b.at);
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
  const [found = ''] = odd.exec(text.slice(first.at)) ?? [];
  // One space before a key that stands at the margin is a stray; several are a level.
  const isTop =
    first.at === 0 && first.length === 1 && knownTopKeys().has(/^ *([\w-]+)/.exec(spaced)?.[1] ?? '');
  // How many spaces a wider one stands for, nobody knows.
  const isFixable = !/[^\P{Zs} \u00a0\u202f]/u.test(text);
  const replacement = spaced.slice(isTop ? first.length : first.at, end);
  return error(
    'invisible-character',
    place,
    { codePoint: codePointOf(found), kind: 'space', choices: [], isFixable, lines: 1 },
    isFixable ? { start: place.start, end: place.end, text: replacement } : null,
  );
}

/** The same of every line of a text. */
export function oddSpacesIn(source: SourceText): readonly IntakeFinding[] {
  if (!odd.test(source.text)) return [];
  const findings: IntakeFinding[] = [];
  for (let line = 1; line <= source.lineOf(source.text.length); line += 1) {
    const found = oddSpacesOn(source, line, false);
    if (found !== null) findings.push(found);
  }
  return findings;
}

/** More lines are one finding. */
const fewLines = 5;

/** Findings of many lines as one, whose edit is that of all. */
export function together(findings: readonly IntakeFinding[]): readonly IntakeFinding[] {
  const [first] = findings;
  if (first?.code !== 'invisible-character' || findings.length <= fewLines) return findings;
  const edits = findings.flatMap(({ fix }) => fix ?? []);
  const fix = edits.length < findings.length ? null : joinedEdits(first.place.source.text, edits);
  return [error('invisible-character', first.place, { ...first.args, lines: findings.length }, fix)];
}
