import { sortedFindings, type TextEdit } from '../diagnostics/finding.ts';
import type { Place, SourceText } from '../diagnostics/source-text.ts';
import { guessed } from '../diagnostics/suggestion.ts';
import { parsedDate } from '../vietnamese/dates.ts';
import { matchKey } from '../vietnamese/normal-forms.ts';
import { idInYaml, slug } from '../vietnamese/slug.ts';
import { error, type IntakeFinding } from './findings.ts';
import { noBreakSpacesOn } from './no-break-spaces.ts';
import type { CampaignFile, HostFile, SubmissionFile } from './schema.generated.ts';
import { type Schema, type SchemaName, schemaAt } from './schema-files.ts';
import { smartMarkOn } from './smart-punctuation.ts';
import { tornTexts } from './torn-text.ts';
import { decimalComma, numbersIn } from './typed-numbers.ts';
import { unpartedEntry } from './unparted-entry.ts';
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
  readonly findings: readonly IntakeFinding[];
}

/**
 * Checks a value against its JSON Schema. What the schema refuses is reported and left out, so that the rest
 * of the file can still be checked in the same run.
 */
export function conformingValues<Name extends SchemaName>(
  name: Name,
  source: SourceText,
  root: ValueNode,
): Shaped<Name> {
  const validate = validators[name];
  const torn = tornTexts(name, source, root);
  if (!validate(root.data)) takeDigitsForIds(validate.errors ?? [], name, root);
  let findings: readonly IntakeFinding[] = torn;
  const references: NodeWithFinding[] = [];
  let isPartial = false;
  for (let round = 0; !validate(root.data); round += 1) {
    const all = (validate.errors ?? []).filter((one) => !isAboutKeyName(one, root));
    const errors = all.filter((one) => !isAboutReference(one, name, source, root));
    if (round === 0) {
      const found = errors.map((one) => findingOf(one, name, source, root));
      findings = [...torn, ...outsideOf(torn, withoutRepeated(withoutRenamed(found)))];
      const reported = new Set(errors);
      for (const one of all.filter((each) => !reported.has(each))) {
        const node = nodeAt(root, segments(one.instancePath));
        if (node !== null) references.push({ node, finding: schemaFinding(one, name, source, root) });
      }
    }
    isPartial ||= errors.some((one) => one.keyword !== 'additionalProperties');
    if (errors.some((one) => one.instancePath === '' && one.keyword === 'type')) {
      return { root: null, isPartial: true, findings };
    }
    if (!leaveOut(errors.map(refusedPath), root)) break;
  }
  findings = [
    ...findings,
    ...pointsInWholeNumbers(name, source, root),
    ...(isPartial && references.length > 0 ? ofNodesLeftOut(references, root) : []),
  ];
  return { root: new Located(source, root), isPartial, findings };
}

interface NodeWithFinding {
  readonly node: ValueNode;
  readonly finding: IntakeFinding;
}

/** What nobody will look up any more, since it was left out with something around it. */
function ofNodesLeftOut(references: readonly NodeWithFinding[], root: ValueNode): IntakeFinding[] {
  const kept = new Set<ValueNode>();
  const keep = (node: ValueNode): void => {
    kept.add(node);
    if (node.kind === 'list') node.items.forEach(keep);
    if (node.kind === 'map') for (const { value } of node.entries.values()) keep(value);
  };
  keep(root);
  return references.filter(({ node }) => !kept.has(node)).map(({ finding }) => finding);
}

/** What a key's name misses is reported once, as an error of "propertyNames". */
function isAboutKeyName({ keyword, instancePath, propertyName }: SchemaError, root: ValueNode): boolean {
  if (propertyName !== undefined) return true;
  const isOfText = keyword === 'pattern' || keyword === 'maxLength';
  return isOfText && nodeAt(root, segments(instancePath))?.kind !== 'scalar';
}

/**
 * Whether an error is that a place names something otherwise than by an id, such as by its name. What is meant can be
 * said only where the campaign is known, so that it is left to the rules that look up every reference.
 */
function isAboutReference(
  { keyword, instancePath, params }: SchemaError,
  name: SchemaName,
  source: SourceText,
  root: ValueNode,
): boolean {
  const path = segments(instancePath);
  const node = nodeAt(root, path);
  if (node === null) return false;
  if (keyword === 'propertyNames') {
    const key = String(params.propertyName);
    return slug(key) !== null && !isOnSmartLine(source, keyPlace(source, node, key).start);
  }
  if (keyword !== 'pattern' || !isPatternOfIds(String(params.pattern)) || declaresId(name, path))
    return false;
  return typeof node.data === 'string' && slug(node.data) !== null && !isOnSmartLine(source, node.start);
}

/** Digits in the place of an id are looked up as any id is, so that what there is to choose from can be listed. */
function takeDigitsForIds(errors: readonly SchemaError[], name: SchemaName, root: ValueNode): void {
  for (const { keyword, instancePath } of errors) {
    const path = segments(instancePath);
    const node = nodeAt(root, path);
    const { pattern } = schemaAt(name, path) ?? {};
    if (keyword !== 'type' || node?.kind !== 'scalar' || typeof node.data !== 'number') continue;
    if (pattern === undefined || !isPatternOfIds(pattern) || declaresId(name, path)) continue;
    const parent = nodeAt(root, path.slice(0, -1));
    const last = path.at(-1) ?? '';
    const asText = { ...node, data: node.typed };
    if (parent?.kind === 'map') {
      const entry = parent.entries.get(last);
      if (entry !== undefined) parent.entries.set(last, { ...entry, value: asText });
      parent.data[last] = asText.data;
    } else if (parent?.kind === 'list') {
      parent.items[Number(last)] = asText;
      parent.data[Number(last)] = asText.data;
    }
  }
}

function isOnSmartLine(source: SourceText, offset: number): boolean {
  return smartMarkOn(source, source.lineOf(offset)) !== null;
}

/** Whether an id stands at a path for something that is declared there. */
function declaresId(name: SchemaName, path: readonly string[]): boolean {
  return name === 'campaign' && path.at(-1) === 'id';
}

function isPatternOfIds(pattern: string): boolean {
  return pattern.startsWith('^[a-z0-9]');
}

/** Of several findings of one kind at one place, the first: a number with two commas is one mistake. */
function withoutRepeated(findings: readonly IntakeFinding[]): readonly IntakeFinding[] {
  const places = new Set<string>();
  return findings.filter(({ code, place: { start, end } }) => {
    if (code !== 'decimal-comma') return true;
    const place = `${start} ${end}`;
    return !places.has(place) && places.add(place);
  });
}

/** Findings without those of the pieces of torn texts. */
function outsideOf(
  torn: readonly IntakeFinding[],
  findings: readonly IntakeFinding[],
): readonly IntakeFinding[] {
  if (torn.length === 0) return findings;
  const places = sortedFindings(torn).map(({ place }) => place);
  const ordered = sortedFindings(findings);
  let at = 0;
  return ordered.filter(({ place: { start, end } }) => {
    while ((places[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    const place = places[at];
    return place === undefined || start < place.start || end > place.end;
  });
}

/** A key that is there under a misspelt name is not missing as well. */
function withoutRenamed(findings: readonly IntakeFinding[]): readonly IntakeFinding[] {
  const meant = new Set(
    findings.flatMap((one) =>
      one.code === 'unknown-key' && one.args.suggestion !== null ? [one.args.suggestion] : [],
    ),
  );
  return findings.filter((one) => one.code !== 'missing-key' || !meant.has(one.args.key));
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
function findingOf(
  problem: SchemaError,
  name: SchemaName,
  source: SourceText,
  root: ValueNode,
): IntakeFinding {
  const finding = schemaFinding(problem, name, source, root);
  if (finding.code === 'missing-key') return finding;
  const line = source.lineOf(finding.place.start);
  const noBreak = noBreakSpacesOn(source, line);
  if (noBreak !== null) return noBreak;
  const smart = smartMarkOn(source, line);
  return smart === null ? finding : error('smart-punctuation', smart.place, smart);
}

function schemaFinding(
  problem: SchemaError,
  name: SchemaName,
  source: SourceText,
  root: ValueNode,
): IntakeFinding {
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
      return error('invalid-value', keyPlace(source, node, key), { problem: 'id', title, suggestion: null });
    }
    case 'type':
      return schema?.format === 'date' && typeof node.data === 'number'
        ? noDate(place, node, title)
        : wrongType(place, node, title, [params.type].flat().map(String));
    case 'enum':
      return wrongChoice(place, node, schema, [params.allowedValues].flat().map(String));
    case 'pattern': {
      const missed = patternProblem(
        String(params.pattern),
        node,
        declaresId(name, path) ? nodeAt(root, path.slice(0, -2)) : null,
      );
      const id = missed.problem === 'id' ? missed.suggestion : null;
      const fix = id === null ? null : replacing(node, idInYaml(id));
      return error('invalid-value', place, { title, ...missed }, fix);
    }
    case 'format':
      return noDate(place, node, title);
    case 'minimum':
    case 'maximum':
      return error('invalid-value', place, { problem: problem.keyword, title, limit: Number(params.limit) });
    case 'minItems': {
      const isRequired = schemaAt(name, path.slice(0, -1))?.required?.includes(path.at(-1) ?? '') === true;
      const limit = Number(params.limit);
      return error('invalid-value', place, { problem: 'too-few', title, limit, isRequired });
    }
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

function unknownKey(source: SourceText, node: ValueNode, key: string, schema: Schema | null): IntakeFinding {
  const known = Object.keys(schema?.properties ?? {});
  const present = node.kind === 'map' ? node.entries : new Map<string, unknown>();
  const { likely, certain } = guessed(
    key,
    known.filter((candidate) => !present.has(candidate)),
  );
  const [suggestion = null] = likely;
  const place = keyPlace(source, node, key);
  const comma = decimalComma(place);
  if (comma !== null) return comma;
  const unparted = unpartedEntry(key, known);
  if (unparted !== null) {
    const { lacks, value } = unparted;
    const entry = `${unparted.key}: ${value}`;
    const fix = lacks === 'space' && !present.has(unparted.key) ? { ...place, text: entry } : null;
    return error(
      'unknown-key',
      place,
      { key, suggestion: unparted.key, known, unparted: { lacks, entry } },
      fix,
    );
  }
  const fix = certain === null ? null : { ...place, text: certain };
  return error('unknown-key', place, { key, suggestion, known, unparted: null }, fix);
}

function wrongType(
  place: Place,
  node: ValueNode,
  title: string | null,
  expected: readonly string[],
): IntakeFinding {
  if (node.data === null) return error('invalid-value', place, { problem: 'blank', title });
  const { readings, certain, letter } = numbersIn(node, expected);
  const found = typeOf(node);
  return error(
    'invalid-value',
    place,
    { problem: 'type', title, expected, found, readings, letter },
    replacing(node, certain),
  );
}

function wrongChoice(
  place: Place,
  node: ValueNode,
  schema: Schema | null,
  choices: readonly string[],
): IntakeFinding {
  const typed = String(node.data);
  const named = choices.filter((choice) => matchKey(termFor(choice, schema) ?? '') === matchKey(typed));
  const { likely, certain } =
    named.length > 0 ? { likely: named, certain: named[0] ?? null } : guessed(typed, choices);
  const [suggestion = null] = likely;
  const terms = choices.map((choice) => termFor(choice, schema));
  const title = schema?.title ?? null;
  return error(
    'invalid-value',
    place,
    { problem: 'choice', title, choices, terms, suggestion },
    replacing(node, named.length > 1 ? null : certain),
  );
}

/** What a choice is called in the description of its schema: "collective: tập thể; individual: cá nhân." */
function termFor(choice: string, schema: Schema | null): string | null {
  const term = (schema?.description ?? '')
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${choice}: `));
  return term?.slice(choice.length + 2).replace(/[,.].*$/s, '') ?? null;
}

/** The edit that puts a text in the place of a value. */
function replacing({ start, end }: ValueNode, text: string | null): TextEdit | null {
  return text === null ? null : { start, end, text };
}

function noDate(place: Place, node: ValueNode, title: string | null): IntakeFinding {
  const suggestion = isoDate(node);
  return error('invalid-value', place, { problem: 'date', title, suggestion }, replacing(node, suggestion));
}

/** "13/12/2023" or "20231213" typed where a date is meant, as the files write it. */
function isoDate(node: ValueNode): string | null {
  if (node.kind !== 'scalar') return null;
  const [, year, month, day] = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(node.typed) ?? [];
  return parsedDate(year === undefined ? String(node.data) : `${day}/${month}/${year}`);
}

function patternProblem(pattern: string, node: ValueNode, around: ValueNode | null) {
  if (pattern === '\\S') return { problem: 'blank' } as const;
  if (isPatternOfIds(pattern))
    return { problem: 'id', suggestion: freeId(String(node.data), around) } as const;
  return { problem: 'pattern', example: pattern === '^[^\\s/]+$' ? 'BC-UBND' : null } as const;
}

/**
 * The id that a name would make where one is declared, if no other in the list has it or would have it.
 * @param around the list of things that are declared; anything else where an id is referred to
 */
function freeId(name: string, around: ValueNode | null): string | null {
  const id = slug(name);
  if (id === null || around?.kind !== 'list') return null;
  const ids = around.items.map((item) => slug(String(item.kind === 'map' ? item.data.id : '')));
  return ids.filter((other) => other === id).length > 1 ? null : id;
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
  // No further than the value: a file of one line has many of them.
  const lineBreak = source.text.slice(start, end).indexOf('\n');
  return lineBreak === -1 ? end : start + lineBreak;
}
