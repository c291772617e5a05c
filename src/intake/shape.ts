import { error, type Finding, type TextEdit } from '../diagnostics/finding.ts';
import type { Place, SourceText } from '../diagnostics/source-text.ts';
import { nearest } from '../diagnostics/suggestion.ts';
import { parsedDate } from '../vietnamese/dates.ts';
import { parsedDecimal } from '../vietnamese/numbers.ts';
import { slug } from '../vietnamese/slug.ts';
import type { CampaignFile, HostFile, SubmissionFile } from './schema.generated.ts';
import { type Schema, type SchemaName, schemaAt } from './schema-files.ts';
import { smartMarkOn } from './smart-punctuation.ts';
import type { SchemaError } from './validators.generated.js';
import { campaign, host, submission } from './validators.generated.js';
import { Located, type ValueNode } from './values.ts';
import { pointsInWholeNumbers } from './whole-numbers.ts';

interface FileTypes {
  readonly campaign: CampaignFile;
  readonly host: HostFile;
  readonly submission: SubmissionFile;
}

/** A file of a known schema. Keys at the top may be absent: a finding has then said so. */
export type FileOf<Name extends SchemaName> = Located<Partial<FileTypes[Name]>>;

const validators = { campaign, host, submission };

export interface Shaped<Name extends SchemaName> {
  /** The part of the file that its schema accepts, or `null` where nothing is left. */
  readonly root: FileOf<Name> | null;
  /** Whether something had to be left out of `root`, other than keys that nobody knows. */
  readonly isPartial: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Checks a value against its JSON Schema. What the schema refuses is reported and left out, so that the rest
 * of the file can still be checked in the same run.
 */
export function shaped<Name extends SchemaName>(
  name: Name,
  source: SourceText,
  root: ValueNode,
): Shaped<Name> {
  const validate = validators[name];
  const findings: Finding[] = [];
  let isPartial = false;
  for (let round = 0; !validate(root.data); round += 1) {
    const errors = (validate.errors ?? []).filter((one) => !isAboutKeyName(one, root));
    if (round === 0)
      findings.push(...withoutRenamed(errors.map((one) => findingOf(one, name, source, root))));
    isPartial ||= errors.some((one) => one.keyword !== 'additionalProperties');
    if (errors.some((one) => one.instancePath === '' && one.keyword === 'type')) {
      return { root: null, isPartial: true, findings };
    }
    if (!leaveOut(errors.map(refusedPath), root)) break;
  }
  findings.push(...pointsInWholeNumbers(name, source, root));
  return { root: new Located(source, root), isPartial, findings };
}

/** What a key's name misses is reported once, as an error of "propertyNames". */
function isAboutKeyName({ keyword, instancePath, propertyName }: SchemaError, root: ValueNode): boolean {
  if (propertyName !== undefined) return true;
  const isOfText = keyword === 'pattern' || keyword === 'maxLength';
  return isOfText && nodeAt(root, segments(instancePath))?.kind !== 'scalar';
}

/** A key that is there under a misspelt name is not missing as well. */
function withoutRenamed(findings: readonly Finding[]): readonly Finding[] {
  const meant = findings.flatMap((one) =>
    one.code === 'unknown-key' && one.args.suggestion !== null ? [one.args.suggestion] : [],
  );
  return findings.filter((one) => one.code !== 'missing-key' || !meant.includes(one.args.key));
}

/** The path of what an error makes unusable: the key, the value, or the map that lacks a key. */
function refusedPath({ keyword, instancePath, params }: SchemaError): readonly string[] {
  const path = segments(instancePath);
  if (keyword === 'additionalProperties') return [...path, String(params.additionalProperty)];
  if (keyword === 'propertyNames') return [...path, String(params.propertyName)];
  return path;
}

function segments(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Takes the values at `paths` out of the tree; says whether there were any. */
function leaveOut(paths: readonly (readonly string[])[], root: ValueNode): boolean {
  const unique = new Map(paths.filter((path) => path.length > 0).map((path) => [JSON.stringify(path), path]));
  // From the end, so that taking out one item of a list leaves the places of the others as they are.
  const ordered = [...unique.values()].sort((a, b) => comparePaths(b, a));
  for (const path of ordered) {
    const parent = nodeAt(root, path.slice(0, -1));
    const last = path.at(-1) ?? '';
    if (parent?.kind === 'map') {
      parent.entries.delete(last);
      delete parent.data[last];
    } else if (parent?.kind === 'list') {
      parent.items.splice(Number(last), 1);
      parent.data.splice(Number(last), 1);
    }
  }
  return ordered.length > 0;
}

function comparePaths(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const [left = '', right = ''] = [a[index], b[index]];
    if (left !== right) {
      const byNumber = Number(left) - Number(right);
      return Number.isNaN(byNumber) ? (left < right ? -1 : 1) : byNumber;
    }
  }
  return a.length - b.length;
}

function nodeAt(root: ValueNode, path: readonly string[]): ValueNode | null {
  let node: ValueNode | undefined = root;
  for (const key of path) {
    if (node?.kind === 'map') node = node.entries.get(key)?.value;
    else if (node?.kind === 'list') node = node.items[Number(key)];
    else return null;
  }
  return node ?? null;
}

/** The finding behind an error of a schema; where a smart mark is behind that, it says so instead. */
function findingOf(problem: SchemaError, name: SchemaName, source: SourceText, root: ValueNode): Finding {
  const finding = schemaFinding(problem, name, source, root);
  if (finding.code === 'missing-key') return finding;
  const smart = smartMarkOn(source, source.lineOf(finding.place.start));
  return smart === null ? finding : error('smart-punctuation', smart.place, smart);
}

function schemaFinding(problem: SchemaError, name: SchemaName, source: SourceText, root: ValueNode): Finding {
  const path = segments(problem.instancePath);
  const node = nodeAt(root, path) ?? root;
  const place: Place = { source, start: node.start, end: endOnLine(source, node) };
  const schema = schemaAt(name, path);
  const title = schema?.title ?? null;
  const { params } = problem;
  switch (problem.keyword) {
    case 'additionalProperties':
      return unknownKey(source, node, String(params.additionalProperty), schema);
    case 'required': {
      const key = String(params.missingProperty);
      const missing = schemaAt(name, [...path, key]);
      return error('missing-key', headOf(source, root, path), { key, title: missing?.title ?? null });
    }
    case 'propertyNames': {
      const key = String(params.propertyName);
      const suggestion = slug(key);
      const at = keyPlace(source, node, key);
      const fix = suggestion === null ? null : { ...at, text: suggestion };
      return error('invalid-value', at, { problem: 'id', title, suggestion }, fix);
    }
    case 'type':
      return wrongType(place, node, title, [params.type].flat().map(String));
    case 'enum':
      return wrongChoice(place, node, title, [params.allowedValues].flat().map(String));
    case 'pattern': {
      const missed = patternProblem(String(params.pattern), node);
      const fix = missed.problem === 'id' ? replacing(node, missed.suggestion) : null;
      return error('invalid-value', place, { title, ...missed }, fix);
    }
    case 'format':
      return error('invalid-value', place, { problem: 'date', title }, replacing(node, isoDate(node)));
    case 'minimum':
    case 'maximum':
      return error('invalid-value', place, { problem: problem.keyword, title, limit: Number(params.limit) });
    case 'minItems':
      return error('invalid-value', place, { problem: 'too-few', title, limit: Number(params.limit) });
    case 'maxItems':
    case 'maxLength':
      return error('invalid-value', place, { problem: 'too-many', title, limit: Number(params.limit) });
    default:
      return error('invalid-value', place, {
        problem: 'other',
        title,
        detail: problem.keyword,
      });
  }
}

function unknownKey(source: SourceText, node: ValueNode, key: string, schema: Schema | null): Finding {
  const known = Object.keys(schema?.properties ?? {});
  const present = node.kind === 'map' ? node.entries : new Map<string, unknown>();
  const near = nearest(
    key,
    known.filter((candidate) => !present.has(candidate)),
  );
  const [suggestion = null] = near;
  const place = keyPlace(source, node, key);
  const comma = decimalComma(place);
  if (comma !== null) return comma;
  const fix = near.length === 1 && suggestion !== null ? { ...place, text: suggestion } : null;
  return error('unknown-key', place, { key, suggestion, known }, fix);
}

/** "actual: 48,3" within braces, where YAML sees an entry named "3". */
function decimalComma({ source, start, end }: Place): Finding | null {
  const fraction = source.text.slice(start, end);
  const [, whole] = /(?<![\d.])([\d.]+),$/.exec(source.text.slice(Math.max(0, start - 40), start)) ?? [];
  const wanted = whole === undefined ? null : parsedDecimal(`${whole},${fraction}`);
  if (whole === undefined || wanted === null) return null;
  const place = { source, start: start - whole.length - 1, end };
  return error('decimal-comma', place, { found: `${whole},${fraction}`, wanted }, { ...place, text: wanted });
}

function wrongType(
  place: Place,
  node: ValueNode,
  title: string | null,
  expected: readonly string[],
): Finding {
  if (node.data === null) return error('invalid-value', place, { problem: 'blank', title });
  const isNumber = expected.includes('number') || expected.includes('integer');
  const fix = isNumber ? replacing(node, plainNumber(node)) : null;
  return error('invalid-value', place, { problem: 'type', title, expected, found: typeOf(node) }, fix);
}

function wrongChoice(
  place: Place,
  node: ValueNode,
  title: string | null,
  choices: readonly string[],
): Finding {
  const near = nearest(String(node.data), choices);
  const [suggestion = null] = near;
  const fix = near.length === 1 ? replacing(node, suggestion) : null;
  return error('invalid-value', place, { problem: 'choice', title, choices, suggestion }, fix);
}

/** The edit that puts a text in the place of a value. */
function replacing({ start, end }: ValueNode, text: string | null): TextEdit | null {
  return text === null ? null : { start, end, text };
}

/** "1.234,5" typed where a number is meant, as YAML writes it. */
function plainNumber(node: ValueNode): string | null {
  return typeof node.data === 'string' ? parsedDecimal(node.data) : null;
}

/** "13/12/2023" typed where a date is meant, as the files write it. */
function isoDate(node: ValueNode): string | null {
  return typeof node.data === 'string' ? parsedDate(node.data) : null;
}

function patternProblem(pattern: string, node: ValueNode) {
  if (pattern === '\\S') return { problem: 'blank' } as const;
  if (pattern.startsWith('^[a-z0-9]')) return { problem: 'id', suggestion: slug(String(node.data)) } as const;
  return { problem: 'pattern', example: pattern === '^[^\\s/]+$' ? 'BC-UBND' : null } as const;
}

function typeOf(node: ValueNode): string {
  if (node.kind === 'map') return 'object';
  return node.kind === 'list' ? 'array' : typeof node.data;
}

function keyPlace(source: SourceText, node: ValueNode, key: string): Place {
  const span = node.kind === 'map' ? node.entries.get(key)?.key : undefined;
  return { source, start: span?.start ?? node.start, end: span?.end ?? node.start };
}

/** Where a map that lacks a key is shown: at its own key in the map around it, or at its first line. */
function headOf(source: SourceText, root: ValueNode, path: readonly string[]): Place {
  const parent = nodeAt(root, path.slice(0, -1));
  const last = path.at(-1);
  if (parent?.kind === 'map' && last !== undefined && parent.entries.has(last)) {
    return keyPlace(source, parent, last);
  }
  const node = nodeAt(root, path) ?? root;
  return { source, start: node.start, end: endOnLine(source, node) };
}

/** The end of a value, or of its first line where it runs over several. */
function endOnLine(source: SourceText, { start, end }: ValueNode): number {
  const lineBreak = source.text.indexOf('\n', start);
  return lineBreak === -1 || lineBreak > end ? end : lineBreak;
}
