import type { YAMLError } from 'yaml';
import type { Finding } from '../diagnostics/finding.ts';
import type { SourceText } from '../diagnostics/source-text.ts';
import { error } from './finding-makers.ts';
import type { YamlProblem } from './findings/yaml.ts';
import { bareHintLines } from './form-hints.ts';
import { mistakeBehind, quotedLine } from './mistaken-lines.ts';
import { smartEndOn, smartMarkOn } from './smart-punctuation.ts';
import { usualIndent } from './typed-lines.ts';
import { tokensOf } from './yaml-tokens.ts';

/** One finding a line: the parser often reports what follows from the first mistake on it. */
export function syntaxFindings(problems: readonly YAMLError[], source: SourceText): Finding[] {
  const byLine = new Map<number, Finding>();
  for (const [index, problem] of [...problems].sort((a, b) => a.pos[0] - b.pos[0]).entries()) {
    const { finding, isGuess } = findingBehind(problem, source, index < mostLookedAt);
    const line = source.lineOf(finding.place.start);
    const [first] = byLine.values();
    if (first !== undefined && (isGuess || ofPlace.has(finding.code))) continue;
    if (first !== undefined && ofStructure.has(first.code) && inLines.has(finding.code)) continue;
    if (!byLine.has(line)) byLine.set(line, finding);
  }
  const findings = [...byLine.values()];
  const noticed = problems.map(({ pos }) => source.lineOf(pos[0]));
  return formHintsBehind(noticed, source) ?? withoutFurther(findings);
}

/** Nobody reads what a person may have meant by more lines. */
const mostLookedAt = 100;

/** What seems to be so of lines that are right, once the parser has lost its way. */
const ofPlace: ReadonlySet<string> = new Set([
  'yaml-bad-indent',
  'yaml-value-and-entries',
  'yaml-without-parent',
]);

/** What makes the parser see entries within lines that are right. */
const ofStructure: ReadonlySet<string> = new Set([...ofPlace, 'yaml-missing-dash', 'yaml-item-mark']);
const inLines: ReadonlySet<string> = new Set([
  'yaml-block-in-line',
  'yaml-key-not-text',
  'yaml-missing-dash',
]);

/** What is said of a problem, and whether it may only follow from one before it. */
function findingBehind(
  problem: YAMLError,
  source: SourceText,
  isLookedAt: boolean,
): { readonly finding: Finding; readonly isGuess: boolean } {
  const { code: reported, detail } = problemOf(problem);
  const code = likelyProblem(reported, source, problem.pos[0]);
  const [start, end] = placeOf(code, detail, problem.pos, source.text);
  const line = source.lineOf(start);
  // A mark that is not understood is often noticed only on the line below.
  const smart =
    smartMarkOn(source, line) ??
    (line > 1 ? smartMarkOn(source, line - 1) : null) ??
    (code === 'unclosed-quote' ? smartEndOn(source, line) : null);
  if (smart !== null) {
    return { finding: error('smart-punctuation', smart.place, smart), isGuess: consequential.has(code) };
  }
  const mistake = isLookedAt && ofLines.has(code) ? mistakeBehind(source, start) : null;
  if (mistake !== null) return { finding: mistake, isGuess: false };
  const written = quotable.has(code) ? quotedLine(source, start) : null;
  const indent = code === 'tab-indent' ? indentWithoutTab(source, line) : null;
  const args = { detail, ...(written === null ? {} : { written }), ...(indent === null ? {} : { indent }) };
  const finding = error(`yaml-${code}`, { source, start, end }, args);
  return { finding, isGuess: consequential.has(code) };
}

/** How a line that begins with tabs is indented, going by other lines of its key. */
function indentWithoutTab(source: SourceText, number: number) {
  const typed = source.line(number).trimStart();
  const [, dash = '', key = null] = /^(- +)?([\w-]+):/.exec(typed) ?? [];
  const usual = usualIndent(source, { number, indent: 0, dash, key, value: '' });
  return usual === null ? null : { found: 0, wanted: usual - dash.length };
}

/** Fewer hints may have been typed by a person; fewer lines are soon read. */
const fewLines = 5;

/** The finding of a form whose hints have lost their "#", where that is what the parser stumbled over; or `null`. */
function formHintsBehind(noticed: readonly number[], source: SourceText): Finding[] | null {
  const lines = bareHintLines(source.text);
  const [first] = lines;
  if (first === undefined || lines.length <= fewLines) return null;
  const bare = new Set(lines);
  const isBehind = /^\s*yaml-language-server:/.test(source.text) || noticed.some((line) => bare.has(line));
  if (!isBehind) return null;
  return [error('yaml-form-hints', source.placeOfLine(first), { detail: String(lines.length) })];
}

/** Of more than a few findings of one code, the first, and one that says how many follow. */
function withoutFurther(findings: readonly Finding[]): Finding[] {
  return [...new Set(findings.map(({ code }) => code))].flatMap((code) => {
    const alike = findings.filter((one) => one.code === code);
    const [first, second] = alike;
    const isMany = code.startsWith('yaml-') && alike.length > fewLines;
    if (!isMany || first === undefined || second === undefined) return alike;
    return [first, error('yaml-further-lines', second.place, { detail: String(alike.length - 1) })];
  });
}

/** What a person would call a problem that the parser calls otherwise. */
function likelyProblem(reported: YamlProblem, source: SourceText, offset: number): YamlProblem {
  if (reported === 'bad-indent' && lacksDash(source, offset)) return 'missing-dash';
  const line = source.line(source.lineOf(offset));
  return reported === 'missing-colon' && /^\s*(?:- )?[a-z][\w-]*:[^\s:/]/i.test(line)
    ? 'missing-space'
    : reported;
}

/** Whether a line stands in the column of the dash above it: an item whose own dash was forgotten. */
function lacksDash(source: SourceText, offset: number): boolean {
  const line = source.lineOf(offset);
  const indent = (text: string) => text.length - text.trimStart().length;
  const typed = source.line(line);
  const above = source.line(line - 1);
  return /^\s*- /.test(above) && !/^\s*-/.test(typed) && indent(above) === indent(typed);
}

/** What the parser also reports on lines that are right, once it has lost its way. */
const consequential: ReadonlySet<YamlProblem> = new Set([
  'bad-indent',
  'missing-colon',
  'unclosed-bracket',
  'unexpected',
]);

/** What the parser says where a line was typed as in a letter. */
const ofLines: ReadonlySet<YamlProblem> = new Set([
  'alias',
  'bad-indent',
  'block-in-line',
  'missing-colon',
  'missing-dash',
  'missing-space',
  'unexpected',
]);

/** Problems that are none in quotes. */
const quotable: ReadonlySet<YamlProblem> = new Set([
  'alias',
  'anchor-or-tag',
  'bad-character',
  'key-not-text',
  'unresolved-tag',
]);

/** Where a person would look: the parser names the place where it noticed. */
function placeOf(
  code: YamlProblem,
  detail: string,
  [start, end]: readonly [number, number],
  text: string,
): readonly [number, number] {
  if (code === 'bad-indent' || code === 'missing-dash' || code === 'tab-indent') {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const at = lineStart + (/^[ \t]*/.exec(text.slice(lineStart))?.[0].length ?? 0);
    return [at, Math.max(at + 1, text.slice(at).search(/\n|$/) + at)];
  }
  if (code === 'unclosed-quote') return opening(lastUnclosedQuote(text, detail), start);
  if (code === 'unclosed-bracket') return opening(lastUnclosedBracket(text.slice(0, start), detail), start);
  return [start, Math.max(end, start + 1)];
}

function opening(at: number, otherwise: number): readonly [number, number] {
  return at === -1 ? [otherwise, otherwise + 1] : [at, at + 1];
}

/** The offset of the quoted text that never ends, by the parser's own tokens. */
function lastUnclosedQuote(text: string, quote: string): number {
  let found = -1;
  for (const { text: token, start } of tokensOf(text)) {
    if (token.startsWith(quote) && (token.length === 1 || !token.endsWith(quote))) found = start;
  }
  return found;
}

function lastUnclosedBracket(text: string, closing: string): number {
  const openingBracket = closing === ']' ? '[' : '{';
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (text[at] === closing) depth += 1;
    else if (text[at] === openingBracket && depth === 0) return at;
    else if (text[at] === openingBracket) depth -= 1;
  }
  return -1;
}

/** What a problem of the parser's is called in findings, and the character that it is about or what the parser says. */
export function problemOf({ code, message }: YAMLError): { code: YamlProblem; detail: string } {
  for (const [sentence, problem] of sentences) {
    const found = sentence.exec(message);
    if (found !== null) return { code: problem, detail: found[1] ?? '' };
  }
  return { code: problems[code], detail: message };
}

/** Problems that the parser has one code for: only its sentences distinguish them. */
const sentences: readonly (readonly [sentence: RegExp, problem: YamlProblem])[] = [
  [/^Missing closing (["'])quote$/, 'unclosed-quote'],
  [/ end with a ([\]}])$/, 'unclosed-bracket'],
  [/^Implicit map keys need to be followed by map values$/, 'missing-colon'],
  [/^Missing , or : between /, 'missing-colon'],
  [/^Sequence item without - indicator$/, 'missing-dash'],
  [/^Missing space after : in /, 'missing-space'],
  [/^Comments must be separated from /, 'missing-space'],
  [/^Tags and anchors must be separated from /, 'missing-space'],
];

const problems: Readonly<Record<YAMLError['code'], YamlProblem>> = {
  ALIAS_PROPS: 'alias',
  BAD_ALIAS: 'alias',
  BAD_COLLECTION_TYPE: 'unresolved-tag',
  BAD_DIRECTIVE: 'directive',
  BAD_DQ_ESCAPE: 'bad-escape',
  BAD_INDENT: 'bad-indent',
  BAD_PROP_ORDER: 'anchor-or-tag',
  BAD_SCALAR_START: 'bad-character',
  BLOCK_AS_IMPLICIT_KEY: 'block-in-line',
  BLOCK_IN_FLOW: 'block-in-line',
  DUPLICATE_KEY: 'duplicate-key',
  IMPOSSIBLE: 'unexpected',
  KEY_OVER_1024_CHARS: 'key-too-long',
  MISSING_CHAR: 'unexpected',
  MULTILINE_IMPLICIT_KEY: 'missing-colon',
  MULTIPLE_ANCHORS: 'anchor-or-tag',
  MULTIPLE_DOCS: 'several-documents',
  MULTIPLE_TAGS: 'anchor-or-tag',
  NON_STRING_KEY: 'key-not-text',
  RESOURCE_EXHAUSTION: 'too-large',
  TAB_AS_INDENT: 'tab-indent',
  TAG_RESOLVE_FAILED: 'unresolved-tag',
  UNEXPECTED_TOKEN: 'unexpected',
};
